import { isWhiteSpaceAt } from './white-space.js';

/** How far back from a stop its surroundings are looked at, in UTF-16 code units; bounds the work on hostile text. */
export const LOOK_BACK_CHARS = 48;

/** The word a stop follows. */
export interface LastWord {
  /** Back to the last space, without opening marks. */
  readonly token: string;
  /** What stands before it in the sentence, as far as one looks. */
  readonly before: string;
  /** The word before it, with the marks on it; empty where none does. */
  readonly previous: string;
}

const BEFORE_WORD = '([{"\'“‘«„,;:–—';

/** The word before the stop at `runStart`, NFC, in the sentence that begins at `sentenceStart`. */
export function lastWord(text: string, sentenceStart: number, runStart: number): LastWord {
  const from = Math.max(sentenceStart, runStart - LOOK_BACK_CHARS);
  let start = runStart;
  while (start > from && !isWhiteSpaceAt(text, start - 1) && !BEFORE_WORD.includes(text.charAt(start - 1)))
    start -= 1;
  const before = text.slice(from, start).normalize('NFC');
  return { token: text.slice(start, runStart).normalize('NFC'), before, previous: previousWord(before) };
}

function previousWord(before: string): string {
  let end = before.length;
  while (end > 0 && isWhiteSpaceAt(before, end - 1)) end -= 1;
  if (end === before.length) return '';
  let start = end;
  while (start > 0 && !isWhiteSpaceAt(before, start - 1)) start -= 1;
  return before.slice(start, end);
}
