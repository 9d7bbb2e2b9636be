import { MONTHS } from '../date/date-words.js';
import { fullName } from './full-name.js';
import type { Line } from '../lines/line-role.js';
import { isName } from './publisher-name.js';
import { statedDates } from '../date/stated-date.js';

const MONTH_NAMES = Object.keys(MONTHS).join('|');
/** Behind a dateline a sentence begins: "NAME (PLACE) – which …" goes on. */
const SENTENCE = String.raw`(?=[^\p{L}\p{N}]*[\p{Lu}\p{N}])`;
const DATELINE = new RegExp(
  String.raw`^(?:[^()\n]{0,60}?)\(([\p{L}][^()]{1,48})\)\s*(?:--|[-–—:]\s)${SENTENCE}|^[^/\n]{3,60}\/\s?([\p{L}][\p{L} .&'-]{1,40}?)\s?\/\s*-{1,2}`,
  'u',
);
/** "Báo Vân Trạch - Sáng nay…" */
const PAPER_DATELINE = new RegExp(
  String.raw`^((?:Báo(?! cáo| động| giá)|Đài(?! Loan)|Tạp chí|Cổng TTĐT|Cổng thông tin điện tử|Trang tin) [^-–.,:]{2,40}?) [-–—] ${SENTENCE}`,
  'u',
);
const SITE_DATELINE = /^((?:[\p{L}\d-]+\.)+(?:vn|com|net|org|news|info|example))\s+[-–—]\s/iu;

/** A day and a month without a year, at the end of a text. */
const SHORT_DAY = new RegExp(
  String.raw`[\s,]+(?:\d{1,2}[/.-]\d{1,2}|(?:${MONTH_NAMES})\.? \d{1,2}|\d{1,2} (?:${MONTH_NAMES})\.?)$`,
  'iu',
);

/** The agency or paper that a wire's dateline names: "HANOI (NAME) -". */
export function datelineName(lines: readonly Line[], first: number, site: string | null): string | null {
  for (const line of first < 0 ? [] : lines.slice(first, first + 3)) {
    if (line.role !== 'sentence' && !line.text.endsWith(':')) continue;
    const match =
      DATELINE.exec(line.text.slice(0, 130)) ??
      SITE_DATELINE.exec(line.text) ??
      PAPER_DATELINE.exec(line.text);
    const name = withoutDay(match?.[1] ?? match?.[2] ?? '');
    if (isName(name) && !/\d{4}/.test(name)) return fullName(lines, name, first, site);
  }
  return null;
}

/** "TTXVN 21/10", "TTX Bắc Hải, ngày 27/11/2025": datelines say when, too. */
function withoutDay(name: string): string {
  const [date] = statedDates(name);
  const rest = date !== undefined && date.start > 0 ? name.slice(0, date.start) : name;
  return rest
    .replace(SHORT_DAY, '')
    .replace(/[\s,;–-]*(?:\s(?:ngày|on))?[\s,;–-]*$/iu, '')
    .trim();
}
