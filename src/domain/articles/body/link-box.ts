import type { Line } from '../lines/line-role.js';
import { sharesTopic } from '../topic.js';

/** How many links a box between paragraphs has at most. */
const MOST_LINKS = 6;
/** How many lines before a box tell what the article speaks of. */
const LINES_BEFORE_BOX = 60;
/** The length of paragraphs that show that the article goes on behind a box. */
const LONG_PARAGRAPH = 80;

/** The same where no empty lines part paragraphs, and how many of those must follow in a row. */
const MOST_LINKS_GLUED = 3;
const LEAST_RUN_GLUED = 3;
/** A headline that asks has no more words. */
const LONGEST_QUESTION = 14;

/**
 * A few links, an empty line, and two paragraphs in a row that speak of what those before the box speak of; without empty
 * lines fewer links and three paragraphs.
 */
export function isBoxWithin(lines: readonly Line[], start: number, heading: number): boolean {
  let at = heading + 1;
  while (
    at < lines.length &&
    at <= heading + MOST_LINKS &&
    (lines[at]!.role === 'short' || isQuestion(lines[at]!)) &&
    lines[at]!.block.gap <= 1
  )
    at++;
  const isGlued = lines[at]?.block.gap === 0;
  const next = lines.slice(at, at + (isGlued ? LEAST_RUN_GLUED : 2));
  if (next.length < 2 || !next.every((line) => isParagraph(line) && line.text.length >= LONG_PARAGRAPH))
    return false;
  const before = lines
    .slice(Math.max(start, heading - LINES_BEFORE_BOX), heading)
    .filter((line) => isParagraph(line) && line.words >= 8);
  const told = before.map(({ text }) => text).join(' ');
  if (!next.some(({ text }) => sharesTopic(text, told))) return false;
  if (!isGlued) return true;
  const links = at - heading - 1;
  return (
    links >= 1 &&
    links <= MOST_LINKS_GLUED &&
    next.length === LEAST_RUN_GLUED &&
    before.slice(-2).every(({ block }) => block.gap === 0)
  );
}

function isQuestion({ role, text, words }: Line): boolean {
  return role === 'sentence' && text.endsWith('?') && words <= LONGEST_QUESTION;
}

/** Running text outside of navigation that is more than links. */
export function isParagraph(line: Line): boolean {
  return line.role === 'sentence' && line.block.place !== 'furniture' && line.block.linked < 0.7;
}
