import { foldDiacritics } from '../text/fold.js';

// Letters and digits apart ("17h00" is 17 h 00); scripts without spaces a character each.
const WORD = /\d+(?:[.,]\d+)*|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{M}]+|\p{N}+/gu;

/**
 * The words of a text as stories are compared by: lower case, without diacritics, numbers without separators and leading
 * zeros, so that "8,06 %" is "8.06%" and text typed without diacritics is the text. What stands between words is not
 * compared. Stored signatures are made of them: a change here calls for making those anew.
 */
export function storyWords(text: string): readonly string[] {
  return (foldDiacritics(text).match(WORD) ?? []).map((word) =>
    isNumber(word) ? word.replace(/[.,]/g, '').replace(/^0+(?=\d)/, '') : word,
  );
}

/** Whether the word is written in digits. */
export function isNumber(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}
