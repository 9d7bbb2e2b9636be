import type { Line } from '../lines/line-role.js';
import { inMenu } from '../lines/menu.js';
import { isName, undouble, withoutKind, withoutTagline } from './publisher-name.js';
import { isOffice, isOrganisation } from './publisher-words.js';
import { isSiteLike } from './site-name.js';

/** What it is alone, over the line that says whose. */
const BARE_PORTAL = /^(?:cổng|trang) (?:thông tin điện tử|ttđt)$/iu;

function portalOf(kind: string, below: Line | undefined): string {
  const owner = below?.block.gap === 0 ? below.text.replace(/ [-–] (?:tỉnh|thành phố|huyện) .*$/iu, '') : '';
  return isOffice(owner) ? `${kind} ${owner}` : kind;
}

/**
 * An organisation's name on a line of its own above the headline, the first of the page's first lines: one that stands
 * apart before a menu's entry, to which an office's further down is preferred as well.
 */
export function organisationAbove(
  lines: readonly Line[],
  titleIndex: number,
  within = titleIndex,
): string | null {
  const above = lines.slice(0, Math.max(0, titleIndex));
  const head = above.slice(0, Math.max(0, within));
  const isApart = (_: Line, i: number): boolean => !isMenuEntry(lines, i, titleIndex);
  const apart = firstOrganisation(head, isApart);
  const any = apart ?? firstOrganisation(head, () => true);
  if (apart !== null || any === null) return any;
  return firstOrganisation(above, (line, i) => isOffice(line.text) && isApart(line, i)) ?? any;
}

function firstOrganisation(
  lines: readonly Line[],
  counts: (line: Line, index: number) => boolean,
): string | null {
  for (const [i, line] of lines.entries()) {
    const { name } = undouble(withoutKind(line.text));
    const inside =
      line.block.place !== 'furniture' && line.block.kind !== 'row' && line.block.kind !== 'item';
    const named = isSiteLike(line) || (line.role === 'short' && line.words <= 12 && isOffice(name));
    if (!inside || !named || /^[\w-]+(?:\.[\w-]+)+$/.test(name)) continue;
    if (isOrganisation(name) && isName(name) && counts(line, i))
      return BARE_PORTAL.test(name) ? portalOf(name, lines[i + 1]) : withoutTagline(name);
  }
  return null;
}

/** Within a menu over the headline, of which only the head may name the site. */
export function isMenuEntry(lines: readonly Line[], index: number, titleIndex: number): boolean {
  return index < titleIndex && lines[index]!.block.gap === 0 && inMenu(lines, index);
}
