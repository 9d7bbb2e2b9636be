import { foldDiacritics } from '../../text/fold.js';
import type { Line } from '../lines/line-role.js';
import { copyrightName, creditedName, followedName } from './publisher-foot.js';
import { isName } from './publisher-name.js';
import { organisationAbove } from './organisation-above.js';
import { PAGE_HEAD } from './publisher-signs.js';
import { isOffice } from './publisher-words.js';
import { isSiteLike, SEPARATOR } from './site-name.js';

/** Fewer letters begin too many names. */
const LEAST_LETTERS = 3;
/** Words that names are abbreviated without. */
const SMALL_WORDS: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'và', 'của', 'về']);
/** What datelines leave out of agencies' names. */
const AGENCY = /^(?:news ?wire|news(?: agency| service)?|wire(?: service)?|press(?: agency)?|agency)$/i;
/** Lines at the foot of a page that may spell out its name. */
const FOOT_LINES = 20;

/**
 * The name that a dateline shortens, as the page writes it: "WKTB" where its head says "WKTB News 6", "BSL" of an organisation there,
 * "KTĐT" of "Kinh tế Đô thị" in its rights, "LAMSON.EXAMPLE" of the portal of Lam Sơn.
 */
export function fullName(lines: readonly Line[], name: string, first: number, site: string | null): string {
  if (/^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u.test(name))
    return ownerOf(lines, name, first) ?? spelledOutAbove(lines, name, first) ?? name;
  const whole = lines
    .slice(0, first)
    .find((line) => isSiteLike(line) && line.text.startsWith(`${name} `) && isName(line.text));
  if (whole !== undefined) return whole.text;
  const holder = copyrightName(lines);
  if (holder?.startsWith(`${name} `) === true && AGENCY.test(holder.slice(name.length + 1))) return holder;
  // Of "Sở GD&ĐT" the capitals count.
  const letters = name.replace(/[^\p{Lu}]/gu, '');
  if (!/^\p{Lu}{2,5}$/u.test(name) && (letters.length < 3 || !name.includes('&'))) return name;
  // In "BLO" stands O for online.
  if (site !== null && (abbreviates(letters, site) || abbreviates(letters.replace(/(?<=..)O$/, ''), site)))
    return site;
  const office = organisationAbove(lines, Math.min(PAGE_HEAD, first));
  if (office !== null && abbreviates(letters, office)) return office;
  return (
    lines.slice(0, first).find((line) => isSpelledOut(line, letters))?.text ??
    spelledAtFoot(lines, letters) ??
    name
  );
}

/** "TNĐV.VN" under "Tiếng nói Đất Việt" */
function spelledOutAbove(lines: readonly Line[], domain: string, first: number): string | null {
  const letters = domain.split('.')[0]!.toUpperCase();
  if (letters.length < LEAST_LETTERS) return null;
  return lines.slice(0, first).find((line) => isSpelledOut(line, letters))?.text ?? null;
}

/** A name at the foot of the page, or of who holds its rights, whose words begin with just these letters, behind "Báo" perhaps. */
function spelledAtFoot(lines: readonly Line[], letters: string): string | null {
  const foot = lines
    .slice(-FOOT_LINES)
    .filter(({ role }) => role === 'short' || role === 'legal')
    .map(({ text }) => text.split(SEPARATOR)[0]!);
  for (const name of [copyrightName(lines), creditedName(lines), followedName(lines), ...foot]) {
    if (name === null || !isName(name) || name === letters) continue;
    const first = initials(name);
    if (first === letters) return name;
    const at = letters.length < LEAST_LETTERS ? -1 : first.indexOf(letters);
    if (at === 0 || (at > 0 && at <= 2 && isOffice(name))) return name;
  }
  return null;
}

/** The office at the head of the page, or that its foot wants named, of whose name the domain's letters are a part. */
function ownerOf(lines: readonly Line[], domain: string, first: number): string | null {
  const label = foldDiacritics(domain)
    .split('.')
    .slice(0, -1)
    .reduce((longest, part) => (part.length > longest.length ? part : longest));
  const holds = (name: string | null): name is string =>
    name !== null &&
    foldDiacritics(name)
      .replace(/[^\p{L}\p{N}]/gu, '')
      .includes(label);
  return [organisationAbove(lines, Math.min(PAGE_HEAD, first)), creditedName(lines)].find(holds) ?? null;
}

/** A name whose words begin with just these letters: MP, "Meridian Press". */
function isSpelledOut({ role, text, words }: Line, letters: string): boolean {
  return (
    (role === 'short' || role === 'byline') &&
    words >= letters.length &&
    isName(text) &&
    initials(text) === letters
  );
}

function initials(name: string): string {
  return name
    .split(' ')
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => word[0]!.toUpperCase())
    .join('');
}

/** Whether the letters of an abbreviation begin words of a name, in order: BSL, "BÁO SÔNG LAM ĐIỆN TỬ". */
function abbreviates(letters: string, name: string): boolean {
  if (isStation(letters, name)) return true;
  const words = foldDiacritics(name).split(/[^\p{L}\p{N}]+/u);
  let at = 0;
  for (const letter of foldDiacritics(letters)) {
    while (at < words.length && !words[at]!.startsWith(letter)) at++;
    if (at++ >= words.length) return false;
  }
  return true;
}

/** VSTV, VSRTV: the letters of the place and what the station makes, whose Vietnamese name has them the other way round. */
function isStation(letters: string, name: string): boolean {
  const place = /^(\p{Lu}{2,4}?)R?TV$/u.exec(letters)?.[1];
  const behind = /\btruyen hinh (?:tinh |thanh pho |tp\.? )?(.+)$/.exec(foldDiacritics(name))?.[1];
  return (
    place !== undefined &&
    behind !== undefined &&
    initials(behind).startsWith(foldDiacritics(place).toUpperCase())
  );
}
