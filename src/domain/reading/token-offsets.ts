import type { Span } from '../text/span.js';

/** The SentencePiece mark of a word's beginning. */
const WORD_MARK = '\u2581';

/** Characters the tokenizer's normaliser drops, and those it turns into spaces (`normalizer` in tokenizer.json). */

const DROPPED = /[\u0001-\u0008\u000b\u000e-\u001f\u007f\u008f\u009f]/;
const SPACED = /[\t\n\f\r\u1680\u200b-\u200f\u2028\u2029\u2581\ufeff\ufffd]/;

/** Something that may melt into the character before it under NFKC: a mark, a Hangul vowel or final. */
const MELTS = /^[\p{M}\u1160-\u11ff]/u;

/** A text after the tokenizer's normaliser, with the place in the original of each of its UTF-16 units. */
export interface NormalisedText {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/**
 * Does what the tokenizer's normaliser does (drop, space, NFKC, fold runs of spaces) and remembers where each
 * character came from. The result equals the normaliser's own output character by character.
 */
export function normaliseForTokenizer(original: string): NormalisedText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const flush = (group: string, span: Span): void => {
    for (const unit of group.normalize('NFKC').split('')) {
      if (unit === ' ' && text.endsWith(' ')) {
        ends[ends.length - 1] = span.end;
        continue;
      }
      text += unit;
      starts.push(span.start);
      ends.push(span.end);
    }
  };
  let group = '';
  let groupStart = 0;
  let groupEnd = 0;
  let at = 0;
  for (const character of original) {
    const start = at;
    at += character.length;
    if (DROPPED.test(character)) continue;
    const mapped = SPACED.test(character) ? ' ' : character;
    const melts = mapped > '\u02ff' && MELTS.test(mapped.normalize('NFKD'));
    if (melts && group !== '') {
      group += mapped;
      groupEnd = at;
      continue;
    }
    if (group !== '') flush(group, { start: groupStart, end: groupEnd });
    group = mapped;
    groupStart = start;
    groupEnd = at;
  }
  if (group !== '') flush(group, { start: groupStart, end: groupEnd });
  return { text, starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

/**
 * Finds where each piece of a Metaspace tokenizer stands in the original text (the JavaScript tokenizer gives no offsets).
 * Pieces join to the normalised text with every space as the word mark and one mark in front.
 * @returns start and end (exclusive) of each piece in UTF-16 units of `original`, without the space a piece begins with.
 * @throws Error when the pieces are not those of this text: a bug, never a matter of the text's content.
 */
export function tokenOffsets(
  original: string,
  pieces: readonly string[],
): { starts: Int32Array; ends: Int32Array } {
  const normalised = normaliseForTokenizer(original);
  const starts = new Int32Array(pieces.length);
  const ends = new Int32Array(pieces.length);
  // The mark put in front is virtual unless the text itself begins with a space.
  let at = normalised.text.startsWith(' ') ? 0 : -1;
  for (const [index, piece] of pieces.entries()) {
    const expected = piece.replaceAll(WORD_MARK, ' ');
    const actual =
      at < 0
        ? ` ${normalised.text.slice(0, expected.length - 1)}`
        : normalised.text.slice(at, at + expected.length);
    if (actual !== expected)
      throw new Error(`piece ${index} «${piece}» does not continue the text at «${actual}»`);
    const end = at + expected.length;
    const first = expected.startsWith(' ') && expected.length > 1 ? at + 1 : Math.max(at, 0);
    starts[index] = normalised.starts[first] ?? original.length;
    ends[index] = end > 0 ? normalised.ends[end - 1]! : 0;
    if (ends[index] < starts[index]) ends[index] = starts[index]!;
    at = end;
  }
  return { starts, ends };
}
