import { isCaptionLabel } from '../lines/caption.js';
import { sharesTopic } from '../topic.js';
import type { Line } from '../lines/line-role.js';

/**
 * Boxes: a group of up to twelve lines in which two in five are controls and promotions (a form, a newsletter), and
 * the lines of a poll. A group that holds half of the page's paragraphs is the article, in a page without empty lines.
 */
export function boxLines(lines: readonly Line[], start: number, end: number): readonly number[] {
  const found: number[] = [];
  const paragraphs = countParagraphs(lines.slice(start, end));
  for (let from = start; from < end;) {
    let to = from + 1;
    while (to < end && lines[to]!.block.gap === 0) to++;
    const group = lines.slice(from, to);
    const controls = group.filter(
      ({ role }) => role === 'tool' || role === 'promo' || role === 'legal',
    ).length;
    const pictured = group.some((line) => line.role === 'credit' || isCaptionLabel(line));
    // An entry of a live report begins with its hour.
    const isEntry = /^\d{1,2}[:.h]\d{2}\b/.test(group[0]!.folded);
    if (
      !pictured &&
      !isEntry &&
      group.length >= 3 &&
      group.length <= 12 &&
      controls >= 2 &&
      controls >= 0.4 * group.length &&
      (countParagraphs(group) < 2 || countParagraphs(group) < 0.5 * paragraphs)
    )
      for (let i = from; i < to; i++) found.push(i);
    from = to;
  }
  for (let i = start; i < end; i++)
    if (VOTE.test(lines[i]!.folded)) found.push(...pollLines(lines, start, i));
  return [...found, ...advertLines(lines, start, end)];
}

const ADVERT_LABEL = /^\[?(?:advertisement|advertisment|advert|sponsored(?: content)?|quang cao)\]?:?$/;
/** An advertisement's text has no more lines, nor words in one. */
const ADVERT_LINES = 2;
const ADVERT_WORDS = 20;
/** A page has hardly more; each is compared with the whole page. */
const MOST_ADVERTS = 20;

/** A line or two right under "[Advertisement]", set apart with it, that quote nobody and speak of nothing of which the page speaks. */
function advertLines(lines: readonly Line[], start: number, end: number): readonly number[] {
  const found: number[] = [];
  let compared = 0;
  for (let i = start; i < end; i++) {
    if (!ADVERT_LABEL.test(lines[i]!.folded) || lines[i]!.block.gap === 0) continue;
    let to = i + 1;
    while (to < end && lines[to]!.block.gap === 0) to++;
    const advert = lines.slice(i + 1, to);
    if (advert.length === 0 || advert.length > ADVERT_LINES) continue;
    if (++compared > MOST_ADVERTS) break;
    const rest = [...lines.slice(start, i), ...lines.slice(to, end)].map(({ text }) => text).join(' ');
    if (advert.every((line) => isAdvert(line, rest))) for (let k = i + 1; k < to; k++) found.push(k);
  }
  return found;
}

function countParagraphs(lines: readonly Line[]): number {
  return lines.filter(({ role, words }) => role === 'sentence' && words >= 8).length;
}

const VOTE = /^(?:vote|vote now|submit vote|bieu quyet|gui binh chon)$/;

/** From the question that the lines above a vote's button ask, over at most eight short answers, to the button. */
function pollLines(lines: readonly Line[], start: number, button: number): readonly number[] {
  for (let i = button - 1; i >= Math.max(start, button - 9); i--) {
    const line = lines[i]!;
    if (line.role === 'sentence' && line.text.endsWith('?'))
      return Array.from({ length: button - i + 1 }, (_, k) => i + k);
    if (line.words > 12) break;
  }
  return [];
}

function isAdvert({ words, text }: Line, rest: string): boolean {
  return words <= ADVERT_WORDS && !/["“”«»]/u.test(text) && !sharesTopic(text, rest);
}
