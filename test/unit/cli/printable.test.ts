import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonLine, printable } from '../../../src/cli/printable.js';

it('takes out what a terminal would obey and leaves all else', () => {
  expect(printable('a\u001b[31mred\u0007 \u202eb')).toBe('a[31mred b');
  expect(printable('one\r\n\ttwo')).toBe('one two');
  expect(printable('Đà Nẵng 🌊 עברית\u200f')).toBe('Đà Nẵng 🌊 עברית\u200f');
});

it('writes JSON on one line that reads back the same and holds no control character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const line = jsonLine({ text });
      expect(JSON.parse(line)).toEqual({ text });

      expect(line.slice(0, -1)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
    }),
  );
});
