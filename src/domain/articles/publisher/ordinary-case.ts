import type { Line } from '../lines/line-role.js';

const LETTER = /[\p{L}\p{N}]/u;

/** A name that the page's head prints in capitals, in the letters in which the page writes it elsewhere, if it does. */
export function inOrdinaryCase(name: string, lines: readonly Line[]): string {
  if (/\p{Ll}/u.test(name) || !name.includes(' ')) return name;
  const wanted = name.toLowerCase();
  for (const { text } of lines) {
    const lower = text.toLowerCase();
    const at = lower.length === text.length ? lower.indexOf(wanted) : -1;
    if (at === -1) continue;
    const end = at + wanted.length;
    const found = text.slice(at, end);
    const isWhole = !LETTER.test(text[at - 1] ?? '') && !LETTER.test(text[end] ?? '');
    if (!isWhole || !/\p{Ll}/u.test(found)) continue;
    // "Bản quyền thuộc về báo NAME"
    if (/^\p{Lu}|^báo \p{Lu}/u.test(found)) return found[0]!.toUpperCase() + found.slice(1);
  }
  return name;
}
