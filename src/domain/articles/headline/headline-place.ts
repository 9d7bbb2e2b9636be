import { hasDiacritics } from '../../text/fold.js';
import { isCaptionLabel } from '../lines/caption.js';
import type { Line } from '../lines/line-role.js';
import { inMenu } from '../lines/menu.js';
import { isOrganisation } from '../publisher/publisher-words.js';
import { isSiteLike, SEPARATOR } from '../publisher/site-name.js';
import { isToldBelow } from './headline-words.js';

/** "Home › News › Business" */
export const BREADCRUMB =
  /\S\s*(?:>|»|›|→)\s*\S|^(?:home|trang chu)\s*[/>»›|]|^trang chu(?=\p{L})|^trang chu (?:chinh tri|kinh te|xa hoi|tin tuc|thoi su|van hoa|the gioi|phap luat|giao duc|doi song|du lich|the thao|y te|suc khoe)\b/u;
/** "News from the valley since 1884", "CƠ QUAN CỦA ĐẢNG BỘ TỈNH" */
const SLOGAN =
  /\bsince \d{4}\b|^(?:co quan|tieng noi|trang (?:thong tin|tin)|nen tang|chuyen trang|dien dan)\b/;

/** Within so many lines stand date and first paragraph under a headline. */
const HEAD_LINES = 12;

/** What a reader wrote over a mail that passes an article on. */
export const PASSED_ON = /^(?:subject|tieu de): ?(?:fwd?|re|tr|tra loi|chuyen tiep)\s*: ?/;
/** How far down today's date stands under a paper's name. */
const MASTHEAD_LINES = 4;

/** A name at the top with today's date under it, where another date stands under what has a headline's words. */
export function isOverMastheadDate(lines: readonly Line[], index: number): boolean {
  const line = lines[index]!;
  if (index >= MASTHEAD_LINES || !(isSiteLike(line) || isOrganisation(line.text))) return false;
  const isDate = ({ role }: Line): boolean => role === 'date';
  const today = lines.findIndex((other, i) => i > index && isDate(other));
  if (today === -1 || today > MASTHEAD_LINES) return false;
  for (let i = today + 2; i < lines.length && lines[i]!.role !== 'sentence'; i++)
    if (isDate(lines[i]!) && lines[i - 1]!.role === 'short' && lines[i - 1]!.words >= 6) return true;
  return false;
}

/** Who took the picture under the headline, and what it shows. */
export function isOfPicture(lines: readonly Line[], index: number): boolean {
  const [above, line] = [lines[index - 1]!, lines[index]!];
  return line.role === 'credit' || isCaptionLabel(line) || isCaptionLabel(above);
}

/** A section's name in capitals right over a longer line with small letters that has the date below. */
export function isKicker(lines: readonly Line[], index: number): boolean {
  const [line, next] = [lines[index]!, lines[index + 1]];
  return (
    line.words <= 6 &&
    !/\p{Ll}/u.test(line.text) &&
    next?.role === 'short' &&
    next.words >= 2 * line.words &&
    /\p{Ll}/u.test(next.text) &&
    lines.slice(index + 2, index + 4).some(({ role }) => role === 'date' || role === 'byline') &&
    !isToldBelow(lines, index)
  );
}

/** Where a page stands in its site is said under the site's menu and over the headline. */
export function isOverBreadcrumb(line: Line, next: Line | undefined): boolean {
  return line.block.kind === 'text' && next?.role === 'short' && BREADCRUMB.test(next.folded);
}

/** "Tin an ninh trật tự": what a Vietnamese site calls its news of one kind. */
const NEWS_OF =
  /^tin (?:an ninh|trong (?:nuoc|tinh)|hoat dong|dia phuong|kinh te|xa hoi|the thao|van hoa|quoc te|the gioi|phap luat|giao duc|y te|nong nghiep|chinh tri|doan the|cong doan|noi bo|chuyen nganh|tuc)\b/;
const LONGEST_SECTION = 6;

/** Where in its site a page stands, over the headline: an entry of the menu above once more, or what sites call such news. */
export function isSectionLine(lines: readonly Line[], index: number): boolean {
  const [line, next] = [lines[index]!, lines[index + 1]];
  if (line.role !== 'short' || line.words > LONGEST_SECTION) return false;
  if (next?.role !== 'short' && next?.role !== 'sentence') return false;
  const [section] = line.folded.split(/ ?[/›»>|] ?/u);
  return (
    (NEWS_OF.test(line.folded) && next.words > line.words) ||
    lines.some((entry, i) => i < index && entry.folded === section && inMenu(lines, i))
  );
}

/** A date and a paragraph stand close above: under the headline both come so, over it hardly but in a mail that passes it on. */
export function isUnderDatedParagraph(lines: readonly Line[], index: number): boolean {
  const above = lines.slice(Math.max(0, index - HEAD_LINES), index);
  return (
    above.some(({ role }) => role === 'date') &&
    !above.some(({ folded }) => PASSED_ON.test(folded)) &&
    above.some(({ role, words }) => role === 'sentence' && words >= 8)
  );
}

/** So many words has a headline and what stands right under it; a kicker over it has fewer. */
const LEAST_IN_PAIR = 8;
/** "VN-Index: 1.649,12 +7,31 +0,45%" */
const QUOTATIONS = /(?:\d[\d.,]*%?.*){3}/;

/** Right under a line that has as many words as headlines have. */
export function isUnderHeadline(above: Line, line: Line): boolean {
  // Vietnamese counts syllables.
  const least = hasDiacritics(above.text) ? 1.5 * LEAST_IN_PAIR : LEAST_IN_PAIR;
  return (
    line.block.gap === 0 &&
    above.role === 'short' &&
    above.words >= least &&
    line.words >= least &&
    above.block.place !== 'furniture' &&
    !BREADCRUMB.test(above.folded) &&
    !SLOGAN.test(above.folded) &&
    !QUOTATIONS.test(above.text) &&
    above.text.split(SEPARATOR).length === 1 &&
    !isSiteLike(above)
  );
}

/** A longer line that stands alone under one that stands alone and has a headline's words, or a long one right under such a line with no date below. */
export function isStandfirst(lines: readonly Line[], index: number, isDated: boolean): boolean {
  const line = lines[index]!;
  let at = index - 1;
  while (at > 0 && lines[at]!.role === 'tool') at--;
  const above = lines[at]!;
  return (
    above.role === 'short' &&
    above.words >= 5 &&
    above.words < line.words &&
    ((above.block.gap > 0 && line.block.gap > 0) || (!isDated && line.block.gap === 0 && line.words >= 12)) &&
    above.block.place !== 'furniture' &&
    !BREADCRUMB.test(above.folded) &&
    !SLOGAN.test(above.folded) &&
    !isSectionLine(lines, at) &&
    above.text.split(SEPARATOR).length === 1 &&
    (/\p{Ll}/u.test(above.text) || !/\p{Ll}/u.test(line.text) || isToldBelow(lines, at)) &&
    !isSiteLike(above)
  );
}
