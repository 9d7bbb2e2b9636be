import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dequantise, quantise } from '../../../src/adapters/storage/articles/quantised-vector.js';

const component = fc.float({ min: -1, max: 1, noNaN: true });
const vector = fc
  .array(component, { minLength: 384, maxLength: 384 })
  .filter((values) => Math.hypot(...values) > 0.1)
  .map((values) => {
    const length = Math.hypot(...values);
    return Float32Array.from(values, (value) => value / length);
  });

test('a vector of 384 dimensions takes 388 bytes and comes back nearly itself, of length 1', () => {
  fc.assert(
    fc.property(vector, (original) => {
      const bytes = quantise(original);
      expect(bytes).toHaveLength(388);
      const restored = dequantise(bytes);
      expect(Math.hypot(...restored)).toBeCloseTo(1, 5);
      expect(restored.reduce((sum, value, i) => sum + value * original[i]!, 0)).toBeGreaterThan(0.999);
    }),
    { numRuns: 50 },
  );
});

test('a vector of nothing stays one', () => {
  expect([...dequantise(quantise(new Float32Array(4)))]).toEqual([0, 0, 0, 0]);
});

test('a vector is read from anywhere in a buffer', () => {
  const bytes = quantise(Float32Array.of(0.6, -0.8));
  const shifted = Buffer.concat([Buffer.from([1, 2, 3]), bytes]).subarray(3);
  expect(dequantise(shifted)).toEqual(dequantise(bytes));
});
