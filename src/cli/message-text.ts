import { printable } from './printable.js';
import type { Style } from './terminal.js';

/** A stretch of a message's text that is shown in a way of its own; offsets in UTF-16 units. */
interface Stretch {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
  readonly url?: string;
}

/** A message of the bot as a terminal shows it: formatting as styles, quotes behind a bar, buttons with numbers. */
export function messageText(
  message: {
    readonly text: string;
    readonly entities: readonly Stretch[];
    readonly buttons: readonly { readonly text: string; readonly url: string | undefined }[];
  },
  style: Style,
): string {
  const lines = styledLines(message.text, message.entities, style);
  const buttons = message.buttons.map(({ text, url }, index) => {
    const label = `${style.paint('cyan', `[${index + 1}]`)} ${printable(text)}`;
    return url === undefined ? label : `${label} ${style.paint('dim', printable(url))}`;
  });
  return `${[...lines, ...buttons].join('\n')}\n\n`;
}

function styledLines(text: string, entities: readonly Stretch[], style: Style): readonly string[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const end = start + line.length;
    const quoted = entities.some(
      (one) => isQuote(one) && one.offset <= start && start < one.offset + one.length,
    );
    const shown = styledLine(text, start, end, entities, style);
    start = end + 1;
    return quoted ? `${style.paint('dim', '│')} ${shown}` : shown;
  });
}

/** A line, cut where a stretch begins or ends, each piece painted. */
function styledLine(
  text: string,
  start: number,
  end: number,
  entities: readonly Stretch[],
  style: Style,
): string {
  const inLine = entities.filter(({ offset, length }) => offset < end && offset + length > start);
  const borders = inLine.flatMap(({ offset, length }) => [offset, offset + length]);
  const cuts = [...new Set([start, ...borders.filter((at) => at > start && at < end), end])].sort(
    (a, b) => a - b,
  );
  return cuts
    .slice(0, -1)
    .map((from, i) => {
      const to = cuts[i + 1]!;
      const here = inLine.filter(({ offset, length }) => offset <= from && to <= offset + length);
      return painted(printable(text.slice(from, to)), here, to, style);
    })
    .join('');
}

function painted(text: string, here: readonly Stretch[], to: number, style: Style): string {
  let shown = text;
  if (here.some(({ type }) => type === 'bold')) shown = style.paint('bold', shown);
  if (here.some(({ type }) => type === 'italic')) shown = style.paint('italic', shown);
  if (here.some(({ type }) => type === 'expandable_blockquote')) shown = style.paint('dim', shown);
  const link = here.find(({ type }) => type === 'text_link');
  if (link?.url === undefined) return shown;
  if (style.abilities.hyperlinks) return style.link(link.url, shown);
  // Where links cannot be clicked, the address stands behind the words.
  return link.offset + link.length === to
    ? `${shown} ${style.paint('dim', `<${printable(link.url)}>`)}`
    : shown;
}

function isQuote({ type }: Stretch): boolean {
  return type === 'blockquote' || type === 'expandable_blockquote';
}
