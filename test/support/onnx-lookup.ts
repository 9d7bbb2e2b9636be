/** A tensor of floats that a model carries. */
export interface LookupTable {
  /** The output that its rows become. */
  readonly output: string;
  /** One row a token of the vocabulary; the output has as many values a token as a row has. */
  readonly rows: readonly (readonly number[])[];
}

const FLOAT = 1;
const INT64 = 7;

/**
 * An ONNX model (https://github.com/onnx/onnx/blob/main/onnx/onnx.proto) that looks up each token of `input_ids` in its tables,
 * and does nothing else. Rows of one value give an output without a dimension for them.
 */
export function onnxLookup(tables: readonly LookupTable[]): Buffer {
  const tokens = [number(1, 1), text(2, 'tokens')];
  const graph = [
    ...tables.map(({ output }) =>
      message(1, [text(1, `${output} table`), text(1, 'input_ids'), text(2, output), text(4, 'Gather')]),
    ),
    text(2, 'lookup'),
    ...tables.map(({ output, rows }) =>
      message(5, [
        ...shapeOf(rows).map((size) => number(1, size)),
        number(2, FLOAT),
        text(8, `${output} table`),
        bytes(9, Buffer.from(Float32Array.from(rows.flat()).buffer)),
      ]),
    ),
    message(11, tensor('input_ids', INT64, tokens)),
    ...tables.map(({ output, rows }) =>
      message(
        12,
        tensor(output, FLOAT, [
          ...tokens,
          ...shapeOf(rows)
            .slice(1)
            .map((size) => number(1, size)),
        ]),
      ),
    ),
  ];
  return Buffer.concat([number(1, 8), message(7, graph), message(8, [text(1, ''), number(2, 13)])]);
}

function shapeOf(rows: LookupTable['rows']): number[] {
  const width = rows[0]!.length;
  return width === 1 ? [rows.length] : [rows.length, width];
}

/** A tensor's name, type and shape. */
function tensor(name: string, type: number, dimensions: readonly Buffer[]): Buffer[] {
  const shape = message(
    2,
    dimensions.map((dimension) => bytes(1, dimension)),
  );
  return [text(1, name), message(2, [message(1, [number(1, type), shape])])];
}

function message(field: number, parts: readonly Buffer[]): Buffer {
  return bytes(field, Buffer.concat(parts));
}

function text(field: number, value: string): Buffer {
  return bytes(field, Buffer.from(value));
}

function bytes(field: number, value: Buffer): Buffer {
  return Buffer.concat([varint(field * 8 + 2), varint(value.length), value]);
}

function number(field: number, value: number): Buffer {
  return Buffer.concat([varint(field * 8), varint(value)]);
}

function varint(value: number): Buffer {
  const given: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Buffer.from([...given, rest]);
    given.push((rest % 128) + 128);
  }
}
