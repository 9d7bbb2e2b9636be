import type { LexicalPosition } from '../retrieval/lexical-terms.js';

const Y = 'yỳýỷỹỵ';
const I = 'iìíỉĩị';
const OPEN_Y = new RegExp(`^(qu|[hklmstv])([${Y}])$`, 'u');

/** A Vietnamese syllable as glossary and text are compared: one tone placement, "i" for "y" where both are written ("tỷ", "tỉ"). */
export function syllableKey({ token, terms }: LexicalPosition): string {
  const syllable = terms[0]!.exact ?? token.norm;
  return syllable.replace(OPEN_Y, (_, onset: string, vowel: string) => onset + I.charAt(Y.indexOf(vowel)));
}
