import { textBlock, type Block, type Page, type StatedFields } from '../../domain/articles/block.js';
import { unwrapLines } from '../../domain/articles/unwrap-lines.js';
import { statedField, type FieldName } from '../../domain/articles/stated-fields.js';

const BULLET = /^(?:[-•*+–▪◦●‣·]|\(?\d{1,2}[.)]|[a-zđ]\))\s+(?=\S)/iu;

/** A text dump as blocks: a line each, hard-wrapped paragraphs joined, "Key: value" lines at the top as fields. */
export function parseTextDump(text: string): Page {
  const groups: string[][] = [];
  const gaps: number[] = [];
  let gap = 0;
  let current: string[] | undefined;
  for (const raw of text.split('\n')) {
    const line = raw.replace(/ {2,}/g, '  ').trim();
    // A rule sets apart like an empty line.
    if (line === '' || /^[=_*~#+\-–—.·•]{3,}$/u.test(line)) {
      gap++;
      current = undefined;
      continue;
    }
    if (current === undefined) {
      current = [];
      groups.push(current);
      gaps.push(gap);
    }
    current.push(line);
    gap = 0;
  }
  const { stated, rest } = leadingFields(groups);
  const unwrapped = unwrapLines(rest);
  const skipped = groups.length - rest.length;
  const blocks = unwrapped.flatMap((group, g) =>
    group.map((line, i) => dumpBlock(line, i === 0 ? Math.max(1, gaps[g + skipped] ?? 1) : 0)),
  );
  return { blocks, stated };
}

function dumpBlock(line: string, gap: number): Block {
  const text = line.replace(/ +/g, ' ');
  const columns = line.split('  ');
  if (columns.length >= 3 && !/[.!?…]$/u.test(text)) {
    const figures = columns.filter((column) => /\d/.test(column)).length;
    if (figures * 2 >= columns.length) return textBlock(text, { gap, kind: 'row' });
    // Three labels in a line are a menu, or the head of a table, which says nothing without its rows.
    if (columns.every((column) => column.split(' ').length <= 5))
      return textBlock(text, { gap, place: 'furniture' });
  }
  return textBlock(text, { gap, kind: BULLET.test(text) ? 'item' : 'text' });
}

/** A first group of "Title: …", "Date: …" lines, as crawlers write them above the text. */
function leadingFields(groups: readonly (readonly string[])[]): {
  readonly stated: StatedFields;
  readonly rest: readonly (readonly string[])[];
} {
  const stated: Partial<Record<FieldName, string>> = {};
  let names = 0;
  for (const line of groups[0] ?? []) {
    const match = /^([A-Za-z_ -]{2,20}):\s+(.+)$/.exec(line);
    const field = match ? statedField(match[1]!) : undefined;
    if (field === undefined) return { stated: {}, rest: groups };
    stated[field] ??= match![2]!;
    names++;
  }
  return names >= 2 ? { stated, rest: groups.slice(1) } : { stated: {}, rest: groups };
}
