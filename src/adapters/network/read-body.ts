import { pipeline, Transform, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { FetchFailedError, TooLargeError } from '../../application/ports/page-fetcher.js';

/** What we say that we can decode. */
export const ACCEPTED_ENCODINGS = 'gzip, br';
const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  br: () => createBrotliDecompress(),
};

/**
 * Reads a response's body to its end, decompressed. Neither what comes over the wire nor what it decompresses to may
 * be more than `maxBytes`; at the first byte more the stream is destroyed.
 * @throws TooLargeError
 * @throws FetchFailedError when it is encoded in a way that was not offered.
 */
export async function readBody(
  body: Readable,
  { encoding, maxBytes, host }: { encoding: string | undefined; maxBytes: number; host: string },
): Promise<Uint8Array> {
  const tooLarge = (): TooLargeError =>
    new TooLargeError(`${host} sends more than ${String(Math.round(maxBytes / 1024))} kB`);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of decoded(body, { encoding, host, wire: limiter(maxBytes, tooLarge) })) {
    size += (chunk as Buffer).length;
    if (size > maxBytes) throw tooLarge();
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

/** Cuts off a body that nobody wants, and with it its connection. */
export function discardBody(body: Readable): void {
  // It fails with having been cut off.
  body.on('error', () => undefined);
  body.destroy();
}

function decoded(
  body: Readable,
  { encoding, host, wire }: { encoding: string | undefined; host: string; wire: Transform },
): Readable {
  const codings = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity');
  const decoders = codings.reverse().map((coding) => DECODERS[coding]);
  if (decoders.length > 1 || decoders.includes(undefined)) {
    discardBody(body);
    throw new FetchFailedError(`${host} encodes what it sends in a way that was not offered`);
  }
  const [decoder] = decoders;
  const streams = decoder === undefined ? [body, wire] : [body, wire, decoder()];
  // Who reads the last stream sees the failure of any of them.
  pipeline(streams, () => undefined);
  return streams.at(-1)!;
}

function limiter(maxBytes: number, tooLarge: () => Error): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      size += chunk.length;
      done(size > maxBytes ? tooLarge() : null, chunk);
    },
  });
}
