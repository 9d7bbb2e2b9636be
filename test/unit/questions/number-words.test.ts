import { expect, test } from 'vitest';
import { digitsOfWord } from '../../../src/domain/text/number-words.js';

test.each([
  ['five', '5'],
  ['sixth', '6'],
  ['chín', '9'],
  ['6th', '6'],
  ['21st', '21'],
])('"%s" is %s', (word, digits) => {
  expect(digitsOfWord(word)).toBe(digits);
});

test.each(['Hai', 'một', 'năm', 'a', 'th', '6', '6x', 'constructor', ''])(
  '"%s" is no small number',
  (word) => {
    expect(digitsOfWord(word)).toBeUndefined();
  },
);
