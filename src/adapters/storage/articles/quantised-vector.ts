/**
 * A unit vector in 8 bits a dimension: a float32 scale, then one signed byte each (388 bytes for 384 dimensions).
 * The greatest component becomes 127, so a component is off by at most half a step, 0.4 % of the greatest one;
 * measured on the shipped model in docs/decisions/storage.md.
 */
export function quantise(vector: Float32Array): Buffer {
  let greatest = 0;
  for (const value of vector) greatest = Math.max(greatest, Math.abs(value));
  const scale = greatest / 127;
  const bytes = Buffer.allocUnsafe(4 + vector.length);
  bytes.writeFloatLE(scale, 0);
  for (let i = 0; i < vector.length; i++)
    bytes.writeInt8(scale === 0 ? 0 : Math.round(vector[i]! / scale), 4 + i);
  return bytes;
}

/** The vector of `quantise`, brought back to length 1 so that dot products are cosines. */
export function dequantise(bytes: Uint8Array): Float32Array {
  const signed = new Int8Array(bytes.buffer, bytes.byteOffset + 4, bytes.length - 4);
  const vector = new Float32Array(signed.length);
  let squares = 0;
  for (let i = 0; i < signed.length; i++) squares += signed[i]! * signed[i]!;
  // The scale cancels out when the length is restored; it is kept for whoever wants the model's own lengths.
  const factor = squares === 0 ? 0 : 1 / Math.sqrt(squares);
  for (let i = 0; i < signed.length; i++) vector[i] = signed[i]! * factor;
  return vector;
}
