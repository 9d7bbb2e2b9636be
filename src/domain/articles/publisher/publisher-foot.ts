import { MONTHS } from '../date/date-words.js';
import type { Line } from '../lines/line-role.js';
import { isName } from './publisher-name.js';
import { isOrganisation } from './publisher-words.js';
import { isCapitalised, isSiteLike } from './site-name.js';

const COPYRIGHT =
  /(?:(?<!©[\s:]?)©|\(c\)|copyright|bản quyền(?: thuộc)?(?: về)?)[\s©:]*(?:copyright(?:\s*\d{4}(?:\s*[-–]\s*\d{4})?)?[\s,©]*|\d{4}(?:\s*[-–]\s*\d{4})?[\s,©]*|,[\s,©]*)?(?:(?:by|of|thuộc về) \s*)?(\p{L}[^|·•©\n]{1,60})/iu;

/** "Copyright NAME Sep 18, 2025" */
const DATE_BEHIND = new RegExp(
  String.raw`\s*(?:\d{4}|(?:${Object.keys(MONTHS).join('|')})\.? \d{1,2}(?:, \d{4})?)$`,
  'iu',
);
/** A company's legal form, which its paper's name does not have. */
const LEGAL_FORM = /,?\s(?:ltd|limited|llc|inc|plc|dac|cic|gmbh|pty ltd|jsc|s\.?a\.?)\.?$/iu;

/** "© Bản quyền thuộc về NAME" */
const RIGHTS_OF = /^(?:(?:toàn bộ |mọi )?bản quyền(?: thuộc)?(?: về)?|copyright)[\s:©]+(?=\p{Lu})/iu;
/** Whoever else may hold them. */
const OTHER_HOLDERS =
  /\s(?:or|and|and\/or) (?:its|their) (?:affiliat|licens|subsidiar|contribut)\p{L}+(?: compan\p{L}+)?$/iu;

/** Who runs the house and where it stands, as feet of pages say it. */
const IMPRINT_FIELD =
  /^(?:giam doc|tong giam doc|tru so|dia chi|dien thoai|toa soan|hop thu|address|tel|phone|e-?mail|editor|publisher)\b.{0,16}:/;
/** "NAME - Cơ quan của Đảng bộ tỉnh" */
const OWNER = /\s+[|–—-]\s+(?:cơ quan|tiếng nói|diễn đàn)(?![\p{L}]).*$/iu;
const FOLLOWED = /^(?:theo dõi|follow) (.{3,40}?) (?:trên|on|at)(?![\p{L}])/iu;

/** The holder of the rights. */
export function copyrightName(lines: readonly Line[]): string | null {
  for (const line of lines) {
    if (line.role === 'sentence' && line.text.length > 200) continue;
    const match = rightsIn(line.text) ?? /^(\p{L}[^|·•©\n]{1,60}?)\s*©/u.exec(line.text);
    if (!match) continue;
    const name = match[1]!
      .replace(RIGHTS_OF, '')
      .split(/\.\s|\.$|,\s|\s[-–—]\s|all rights/iu)[0]!
      .replace(OTHER_HOLDERS, '')
      .replace(/[\s–—-]+$/u, '')
      .replace(DATE_BEHIND, '')
      .replace(LEGAL_FORM, '')
      .trim();
    if (isName(name) && !/^(?:all rights|reserved|by)\b/i.test(name)) return name;
  }
  return null;
}

/** In "The Copyright Tribunal said" the word is part of a name: in the midst of words a sign, a year or "by" must follow. */
function rightsIn(text: string): RegExpExecArray | null {
  const match = COPYRIGHT.exec(text);
  if (match === null || !/\p{L} $/u.test(text.slice(0, match.index))) return match;
  return /^(?:©|\(c\)|bản quyền)|^\p{L}+\s*(?:©|\(c\)|\d{4}|by\b|of\b)/iu.test(match[0]) ? match : null;
}

const CREDIT_WANTED =
  /\b[Gg]hi (?:rõ )?nguồn(?: tin)?(?: là| từ)?\s*:?\s*["“«'](\p{L}[^"”»']{2,60})["”»']|\b[Gg]hi (?:rõ )?nguồn(?: là| từ)? (\p{Lu}[^"”».,;]{2,60}?) (?:khi|nếu)(?![\p{L}])|\b(?:[Cc]redit|[Cc]ite|[Aa]ttribute (?:it|this|them) to|acknowledge)\s+["“](\p{L}[^"”]{2,60})["”]|\b(?:[Cc]redit|[Cc]ite|[Aa]ttribute (?:it|this|them) to|acknowledge) (\p{Lu}[^"”.,;]{2,60}?) (?:as (?:the|your) source|when|if) /u;

/** "Ghi rõ nguồn “NAME” khi phát hành lại", "Please credit NAME when …": whom a site wants named. */
export function creditedName(lines: readonly Line[]): string | null {
  for (const { text } of lines) {
    const groups: readonly (string | undefined)[] = text.length > 300 ? [] : (CREDIT_WANTED.exec(text) ?? []);
    const name = groups.slice(1).find((group) => group !== undefined);
    if (name !== undefined && isName(name)) return name.trim();
  }
  return null;
}

/** A name at the head of the page that what the site says of itself below the headline holds too ("Get the NAME app"). */
export function recurringName(lines: readonly Line[], titleIndex: number): string | null {
  const own = lines.slice(Math.max(0, titleIndex + 1)).filter(({ role }) => SELF_PRAISE.has(role));
  for (const line of lines.slice(0, Math.max(0, titleIndex))) {
    const name = line.text;
    if (line.role !== 'short' || line.block.place === 'furniture' || line.words > 6) continue;
    // One word may be a section's.
    if (line.words < 2 && (line !== lines[0] || name.length < 5)) continue;
    if (!isCapitalised(name) || !isName(name)) continue;
    if (own.some(({ text }) => text.length > name.length && text.includes(name))) return name;
  }
  return null;
}

const SELF_PRAISE: ReadonlySet<Line['role']> = new Set(['promo', 'legal', 'tool', 'byline']);

/** A name on a line of its own at the foot of the page, right above or below its licence, its editor or its rights. */
export function footerName(lines: readonly Line[], last: number): string | null {
  for (let i = last + 1; i < lines.length; i++) {
    const line = lines[i]!;
    const beside = isImprint(lines[i - 1]) || isImprint(lines[i + 1]);
    const name = line.text.replace(OWNER, '');
    const named = isSiteLike(line) || name !== line.text;
    if (beside && line.role === 'short' && named && isOrganisation(name) && isName(name)) return name;
  }
  return null;
}

function isImprint(line: Line | undefined): boolean {
  return line?.role === 'legal' || (line !== undefined && IMPRINT_FIELD.test(line.folded));
}

/** "Follow NAME on", where NAME is made like a paper's. */
export function followedName(lines: readonly Line[]): string | null {
  for (const line of lines) {
    const name = FOLLOWED.exec(line.text)?.[1]?.trim();
    if (line.role !== 'sentence' && name !== undefined && isOrganisation(name) && isName(name)) return name;
  }
  return null;
}
