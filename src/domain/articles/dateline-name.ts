import { foldDiacritics } from '../text/fold.js';
import type { Line } from './line-role.js';
import { isName } from './publisher-name.js';
import { copyrightName } from './publisher-foot.js';
import { PAGE_HEAD, organisationAbove } from './publisher-signs.js';
import { isSiteLike } from './site-name.js';

const DATELINE =
  /^(?:[^()\n]{0,60}?)\(([\p{L}][^()]{1,48})\)\s*(?:--|[-–—:]\s)|^[^/\n]{3,60}\/\s?([\p{L}][\p{L} .&'-]{1,40}?)\s?\/\s*-{1,2}/u;
/** "Báo Vân Trạch - Sáng nay…" */
const PAPER_DATELINE =
  /^((?:Báo|Đài|Tạp chí|Cổng TTĐT|Cổng thông tin điện tử|Trang tin) [^-–.,:]{2,40}?) [-–—] /u;
const SITE_DATELINE = /^((?:[\p{L}\d-]+\.)+(?:vn|com|net|org|news|info|example))\s+[-–—]\s/iu;

/** The agency or paper that a wire's dateline names: "HANOI (NAME) -". */
export function datelineName(lines: readonly Line[], first: number, site: string | null): string | null {
  for (const line of first < 0 ? [] : lines.slice(first, first + 3)) {
    if (line.role !== 'sentence' && !line.text.endsWith(':')) continue;
    const match =
      DATELINE.exec(line.text.slice(0, 130)) ??
      SITE_DATELINE.exec(line.text) ??
      PAPER_DATELINE.exec(line.text);
    // "TTXVN 21/10" says when, too.
    const name = (match?.[1] ?? match?.[2])?.replace(/,? \d{1,2}\/\d{1,2}$/, '');
    if (name !== undefined && isName(name) && !/\d{4}/.test(name))
      return longerName(lines, name.trim(), first, site);
  }
  return null;
}

/** "WKTB" in the dateline, "WKTB News 6" at the head of the page; "BSL" where the page's head names an organisation. */
function longerName(lines: readonly Line[], name: string, first: number, site: string | null): string {
  const whole = lines
    .slice(0, first)
    .find((line) => isSiteLike(line) && line.text.startsWith(`${name} `) && isName(line.text));
  if (whole !== undefined) return whole.text;
  // Of "Sở GD&ĐT" the capitals count.
  const letters = name.replace(/[^\p{Lu}]/gu, '');
  if (!/^\p{Lu}{2,5}$/u.test(name) && (letters.length < 3 || !name.includes('&'))) return name;
  // In "BLO" stands O for online.
  if (site !== null && (abbreviates(letters, site) || abbreviates(letters.replace(/(?<=..)O$/, ''), site)))
    return site;
  const office = organisationAbove(lines, Math.min(PAGE_HEAD, first));
  if (office !== null && abbreviates(letters, office)) return office;
  const printed = lines.slice(0, first).find((line) => isSpelledOut(line, letters))?.text;
  const holder = printed === undefined ? copyrightName(lines) : null;
  return printed ?? (holder !== null && initials(holder) === letters ? holder : name);
}

/** A name whose words begin with just these letters: MP, "Meridian Press". */
function isSpelledOut({ role, text, words }: Line, letters: string): boolean {
  return (
    (role === 'short' || role === 'byline') &&
    words === letters.length &&
    isName(text) &&
    initials(text) === letters
  );
}

function initials(name: string): string {
  return name
    .split(' ')
    .map((word) => word[0])
    .join('');
}

/** Whether the letters of an abbreviation begin words of a name, in order: BSL, "BÁO SÔNG LAM ĐIỆN TỬ". */
function abbreviates(letters: string, name: string): boolean {
  const words = foldDiacritics(name).split(/[^\p{L}\p{N}]+/u);
  let at = 0;
  for (const letter of foldDiacritics(letters)) {
    while (at < words.length && !words[at]!.startsWith(letter)) at++;
    if (at++ >= words.length) return false;
  }
  return true;
}
