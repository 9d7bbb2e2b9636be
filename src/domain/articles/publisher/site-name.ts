import type { Line } from '../lines/line-role.js';
import { isOrganisation } from './publisher-words.js';

/** Between a headline and the site's name. */
export const SEPARATOR = /\s+[|–—·»›-]\s+|\s*\|\s*/u;

/** A few capitalised words, or the name of an organisation, at the head of a page. */
export function isSiteLike(line: Line): boolean {
  if (line.role !== 'short' || line.words > 12) return false;
  if (isOrganisation(line.text) && (line.words <= 6 || !/\p{Ll}/u.test(line.text))) return true;
  return line.words <= 6 && isCapitalised(line.text) && /\p{Ll}/u.test(line.text);
}

/** Whether most words of a text begin with a capital. */
export function isCapitalised(text: string): boolean {
  const words = text.split(' ').filter((word) => /\p{L}/u.test(word));
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 0 && capitalised >= 0.6 * words.length;
}

/** "TITLE | SITE" printed elsewhere on the page: the title line is TITLE, and SITE its publisher. */
export function siteBeside(lines: readonly Line[], line: Line): string | null {
  for (const other of lines.slice(0, 40)) {
    if (other.text.length <= line.text.length + 2 || !other.text.startsWith(line.text)) continue;
    const rest = /^\s*[|–—·»-]\s*(\S.{1,60})$/u.exec(other.text.slice(line.text.length));
    if (rest) return rest[1]!.split(SEPARATOR).at(-1)!.trim();
  }
  return null;
}
