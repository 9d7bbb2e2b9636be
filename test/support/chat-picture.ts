import { chatTranscript } from './chat-transcript.js';
import type { Scene, ShownMessage } from './readme-scenes.js';
import { widthOf, widthOfLine, wrappedText, type Line, type StyledText } from './wrapped-text.js';

interface Drawn {
  readonly svg: string;
  readonly height: number;
}

const WIDTH = 500;
const MARGIN = 16;
/** Of a bubble. */
const WIDEST = 430;
const PADDING = 12;
const SIZE = 15;
const LINE = 21;
const QUOTE_PADDING = { left: 11, right: 26, y: 5 };
/** Lines that a folded quote shows. */
const FOLDED_LINES = 3;
const BUTTON = { height: 38, gap: 4 };
const CLOCK = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Asia/Ho_Chi_Minh' });
/** Beside a line. */
const CLOCK_ROOM = 45;
const COLOURS = {
  ground: '#d5e2ec',
  mine: '#effddc',
  theirs: '#ffffff',
  text: '#000000',
  faint: '#6b7a86',
  accent: '#1572b6',
  quote: '#e6f1fa',
  button: '#547089',
};

/** A chat as Telegram shows it in a light theme, as SVG: what people wrote on the right, what the bot wrote on the left. */
export function chatPicture(scene: Scene, title: string): string {
  let y = MARGIN;
  const drawn = scene.messages.map((message) => {
    const { svg, height } = drawnMessage(message);
    const x = message.isFromBot ? MARGIN : WIDTH - MARGIN;
    const placed = `<g transform="translate(${x} ${y})">\n${svg}\n</g>`;
    y += height + 8;
    return placed;
  });
  const height = y - 8 + MARGIN;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title description" font-family="Arial, Helvetica, 'Liberation Sans', Roboto, sans-serif" font-size="${SIZE}" fill="${COLOURS.text}" xml:space="preserve">
<title id="title">${escaped(title)}</title>
<desc id="description">${escaped(chatTranscript([scene]))}</desc>
<defs><linearGradient id="fade"><stop offset="0" stop-color="${COLOURS.quote}" stop-opacity="0"/><stop offset="1" stop-color="${COLOURS.quote}"/></linearGradient></defs>
<rect width="${WIDTH}" height="${height}" rx="12" fill="${COLOURS.ground}"/>
${drawn.join('\n')}
</svg>
`;
}

/** Its origin is the upper left corner, for people the upper right one. */
function drawnMessage(message: ShownMessage): Drawn {
  const room = WIDEST - 2 * PADDING;
  const clock = CLOCK.format(new Date(message.date * 1000));
  const blocks = blocksOf(message).map((block) => drawnBlock(block, room));
  const [line = [], ...more] = wrappedText(message, room - CLOCK_ROOM, SIZE);
  const isShort = !message.isFromBot && more.length === 0;
  const width = isShort ? Math.round(widthOfLine(line, SIZE)) + CLOCK_ROOM + 2 * PADDING : WIDEST;
  let y = 9;
  const inside = blocks.map(({ svg, height }) => {
    const placed = `<g transform="translate(${PADDING} ${y})">${svg}</g>`;
    y += height + 4;
    return placed;
  });
  const bubble = y + 4;
  const clockText = `<text x="${width - 10}" y="${bubble - 9}" text-anchor="end" font-size="12" fill="${COLOURS.faint}">${clock}</text>`;
  const colour = message.isFromBot ? COLOURS.theirs : COLOURS.mine;
  const rect = `<rect width="${width}" height="${bubble}" rx="12" fill="${colour}"/>`;
  const buttons = drawnButtons(message, bubble + BUTTON.gap);
  const shift = message.isFromBot ? 0 : -width;
  return {
    svg: `<g transform="translate(${shift} 0)">${[rect, ...inside, clockText, buttons.svg].join('\n')}</g>`,
    height: bubble + buttons.height,
  };
}

type Block = StyledText & { readonly kind: 'plain' | 'quote' | 'folded' };

/** The text cut at its quotes. */
function blocksOf({ text, entities }: ShownMessage): readonly Block[] {
  const quotes = entities.filter(({ type }) => type === 'blockquote' || type === 'expandable_blockquote');
  const blocks: Block[] = [];
  const cut = (from: number, to: number, kind: Block['kind']): void => {
    const piece = text.slice(from, to);
    const start = from + (kind === 'plain' && piece.startsWith('\n') ? 1 : 0);
    const stretch = text.slice(start, to).replace(/\n$/, '');
    if (stretch === '') return;
    const moved = entities.map((entity) => ({ ...entity, offset: entity.offset - start }));
    blocks.push({ text: stretch, entities: moved, kind });
  };
  let end = 0;
  for (const { type, offset, length } of quotes) {
    cut(end, offset, 'plain');
    end = offset + length;
    cut(offset, end, type === 'blockquote' ? 'quote' : 'folded');
  }
  cut(end, text.length, 'plain');
  return blocks;
}

function drawnBlock(block: Block, room: number): Drawn {
  if (block.kind === 'plain') return drawnLines(wrappedText(block, room, SIZE));
  const lines = wrappedText(block, room - QUOTE_PADDING.left - QUOTE_PADDING.right, SIZE);
  const isFolded = block.kind === 'folded' && lines.length > FOLDED_LINES;
  const { svg, height } = drawnLines(isFolded ? lines.slice(0, FOLDED_LINES) : lines);
  const whole = height + 2 * QUOTE_PADDING.y;
  const { accent, quote } = COLOURS;
  const fade = `<rect x="${room / 2}" y="${whole - LINE - 3}" width="${room / 2 - 4}" height="${LINE}" fill="url(#fade)"/>`;
  const mark = `<path d="M${room - 19} ${whole - 13}l5 5l5 -5" fill="none" stroke="${accent}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/>`;
  const parts = [
    `<rect width="${room}" height="${whole}" rx="5" fill="${quote}"/>`,
    `<path d="M3 0v${whole}a4 4 0 0 1 -3 -4v${-(whole - 8)}a4 4 0 0 1 3 -4z" fill="${accent}"/>`,
    `<text x="${room - 18}" y="24" font-size="26" font-weight="bold" fill="${accent}">”</text>`,
    `<g transform="translate(${QUOTE_PADDING.left} ${QUOTE_PADDING.y})">${svg}</g>`,
    ...(isFolded ? [fade, mark] : []),
  ];
  return { svg: parts.join('\n'), height: whole };
}

function drawnLines(lines: readonly Line[]): Drawn {
  const texts = lines.map((line, i) => {
    const runs = line.map(({ text, bold, link }) => {
      const weight = bold ? ' font-weight="bold"' : '';
      const colour = link ? ` fill="${COLOURS.accent}"` : '';
      return `<tspan${weight}${colour}>${escaped(text)}</tspan>`;
    });
    return `<text y="${i * LINE + 15}">${runs.join('')}</text>`;
  });
  return { svg: texts.join('\n'), height: lines.length * LINE };
}

function drawnButtons({ buttons }: ShownMessage, top: number): Drawn {
  const drawn = buttons.flatMap((row, rowNumber) => {
    const width = (WIDEST - BUTTON.gap * (row.length - 1)) / row.length;
    const y = top + rowNumber * (BUTTON.height + BUTTON.gap);
    return row.map(({ text, url }, i) => {
      const x = i * (width + BUTTON.gap);
      const size = Math.min(14, Math.floor((14 * (width - 24)) / widthOf(text, 14)));
      const arrow = `<path d="M${x + width - 13} ${y + 13}l6 -6m-4 0h4v4" fill="none" stroke="#fff" stroke-width="1.3"/>`;
      return [
        `<rect x="${x}" y="${y}" width="${width}" height="${BUTTON.height}" rx="8" fill="${COLOURS.button}"/>`,
        `<text x="${x + width / 2}" y="${y + 24}" text-anchor="middle" font-size="${size}" fill="#ffffff">${escaped(text)}</text>`,
        ...(url === undefined ? [] : [arrow]),
      ].join('\n');
    });
  });
  return {
    svg: drawn.join('\n'),
    height: buttons.length * (BUTTON.height + BUTTON.gap),
  };
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
