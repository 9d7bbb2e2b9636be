import { textBlock, type Block, type Page } from '../../../domain/articles/block.js';
import { unwrapLines } from '../../../domain/articles/body/unwrap-lines.js';
import { withoutCaptureHead } from './capture-head.js';
import { withoutChat } from './chat-export.js';
import { withoutReplies } from './forum-thread.js';
import { frontMatter } from '../markdown/front-matter.js';
import { leadingFields } from '../leading-fields.js';
import { singleSpaced } from './line-spacing.js';
import { withoutLinkNumbers } from './link-numbers.js';
import { withoutMailHead } from './mail-head.js';
import { withColumnsApart } from './page-columns.js';
import { withoutPageBreaks } from './printed-pages.js';

const BULLET = /^(?:[-•*+–▪◦●‣·]|\(?\d{1,2}[.)]|[a-zđ]\))\s+(?=\S)/iu;

/** "Forward to a friend (https://…)": a few words and where they lead. */
const LINK = /^(?:[^\s(]+ ){1,10}[(<]https?:\/\/\S+$/;

/** "*HEADLINE*": a whole line stressed, as chats do it. */
const STRESSED = /^([*_])(?=\S)([^*_]{2,300})(?<=\S)\1$/;

/** Mailers write headings and links so. */
const MAILED = /^\*\* (?=\S)/;

/** Press offices close a text with it. */
const END_SIGN = '###';

/** Fewer lines may be arrows before links. */
const LEAST_QUOTED = 6;

/** Deeper than this, a line is centred. */
const WIDEST_INDENT = 8;

/** A text dump as blocks: a line each, hard-wrapped paragraphs joined, front matter or "Key: value" lines at the top as fields. */
export function parseTextDump(source: string): Page {
  const text = withoutMailHead(withoutReplies(withoutCaptureHead(withoutChat(source))));
  const matter = frontMatter(text);
  const { stated, rest } =
    matter === undefined ? leadingFields(text) : { stated: matter.stated, rest: matter.body };
  const printed = withoutLinkNumbers(withoutQuoteMarks(rest));
  const running = withoutPageBreaks(printed);
  const { groups, gaps } = groupsOf(singleSpaced(withColumnsApart(running)));
  const blocks = unwrapLines(groups, running !== printed).flatMap((group, g) =>
    group.map((line, i) => dumpBlock(line, i === 0 ? Math.max(1, gaps[g] ?? 1) : 0)),
  );
  return { blocks, stated };
}

/** A mail that was sent on or answered, without the marks before each of its lines. */
function withoutQuoteMarks(text: string): string {
  const filled = text.split('\n').filter((line) => line.trim() !== '');
  const quoted = filled.filter((line) => /^> ?/.test(line)).length;
  return quoted >= LEAST_QUOTED && quoted >= 0.4 * filled.length ? text.replace(/^(?:>[ ]?)+/gm, '') : text;
}

/** The lines between two empty ones, and how many empty lines stand before each group. */
function groupsOf(text: string): {
  readonly groups: readonly (readonly string[])[];
  readonly gaps: readonly number[];
} {
  const groups: string[][] = [];
  const gaps: number[] = [];
  let gap = 0;
  let current: string[] | undefined;
  let before = 0;
  for (const raw of text.split('\n')) {
    const line = raw.replace(/ {2,}/g, '  ').trim();
    // A rule sets apart like an empty line.
    if (line === '' || (line !== END_SIGN && /^[=_*~#+\-–—.·•─━═]{3,}$/u.test(line))) {
      gap++;
      current = undefined;
      continue;
    }
    const indent = /^ */.exec(raw)![0].length;
    const opens = current !== undefined && indent >= before + 2 && !BULLET.test(current.at(-1)!.trimStart());
    before = indent;
    if (current === undefined || opens) {
      current = [];
      groups.push(current);
      // A paragraph may open with an indent instead of an empty line.
      gaps.push(opens ? 1 : gap);
    }
    current.push(' '.repeat(Math.min(indent, WIDEST_INDENT)) + line);
    gap = 0;
  }
  return { groups, gaps };
}

/** "Opinion | Business | Culture | Games": four labels and more with strokes between. */
function isMenuLine(text: string): boolean {
  const labels = text.split(/ [|·•] /u);
  return labels.length >= 4 && !/\d/.test(text) && labels.every((label) => label.split(' ').length <= 3);
}

function dumpBlock(wholeLine: string, gap: number): Block {
  const line = wholeLine.trimStart().replace(MAILED, '').replace(STRESSED, '$2');
  const text = line.replace(/ +/g, ' ');
  const columns = line.split('  ');
  if (isMenuLine(text)) return textBlock(text, { gap, place: 'furniture' });
  if (columns.length >= 3 && !/[.!?…]$/u.test(text)) {
    const figures = columns.filter((column) => /\d/.test(column)).length;
    if (figures * 2 >= columns.length) return textBlock(text, { gap, kind: 'row' });
    // Three labels in a line are a menu, or the head of a table, which says nothing without its rows.
    if (columns.every((column) => column.split(' ').length <= 5))
      return textBlock(text, { gap, place: 'furniture' });
  }
  const linked = LINK.test(text) ? 1 : 0;
  return textBlock(text, { gap, linked, kind: BULLET.test(text) ? 'item' : 'text' });
}
