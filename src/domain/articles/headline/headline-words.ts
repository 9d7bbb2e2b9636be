import type { Line } from '../lines/line-role.js';
import { isOrganisation } from '../publisher/publisher-words.js';

/** Within so many lines stands the story's beginning under a headline. */
const HEAD_LINES = 12;
/** A headline of so many words, or of more, can be told from a section by its story. */
const TOLD_WORDS = 4;
/** How many of a headline's words its first two paragraphs hold at least. */
const TOLD_SHARE = 0.7;
const WORDS = /[\p{L}\p{N}]{2,}/gu;

/** A headline's words stand in its story again; a section's name hardly, and an office's name is no headline. */
export function isToldBelow(lines: readonly Line[], index: number): boolean {
  const line = lines[index]!;
  const words = new Set(line.folded.match(WORDS) ?? []);
  if (words.size < TOLD_WORDS || isOrganisation(line.text)) return false;
  const story = lines
    .slice(index + 2, index + 2 + HEAD_LINES)
    .filter(({ role, words: count }) => role === 'sentence' && count >= 8)
    .slice(0, 2);
  const told = new Set(story.flatMap(({ folded }) => folded.match(WORDS) ?? []));
  return [...words].filter((word) => told.has(word)).length >= TOLD_SHARE * words.size;
}
