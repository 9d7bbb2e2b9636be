import type { MessageEntity } from 'grammy/types';
import type { Scene, ShownMessage } from './readme-scenes.js';

/** So many characters are shown of what is folded away, and of an address. */
const FOLDED = 80;
const ADDRESS = 45;

/**
 * What was written in chats, as plain text: quotes behind a bar, what is folded away and addresses
 * cut, buttons in brackets.
 */
export function chatTranscript(scenes: readonly Scene[]): string {
  return scenes
    .map(({ place, messages }) => [`── ${place}`, ...messages.map(messageLines)].join('\n'))
    .join('\n\n');
}

function messageLines(message: ShownMessage): string {
  const { from, isFromBot, replyTo, buttons } = message;
  const to =
    replyTo && ` replies to ${replyTo.from}${replyTo.quote === undefined ? '' : ` “${replyTo.quote}”`}`;
  const who = `${from}${to ?? ''}:`;
  if (!isFromBot) return `${who} ${message.text}`;
  const rows = buttons.map((row) => row.map(({ text }) => `[${text}]`).join(' '));
  return [who, ...textLines(message), ...rows].map((line, i) => (i === 0 ? line : `  ${line}`)).join('\n');
}

function textLines({ text, entities }: ShownMessage): readonly string[] {
  let offset = 0;
  return text.split('\n').flatMap((line) => {
    const start = offset;
    offset += line.length + 1;
    const around = (type: MessageEntity['type']) =>
      entities.find((one) => one.type === type && one.offset <= start && start < one.offset + one.length);
    const folded = around('expandable_blockquote');
    if (folded !== undefined) {
      if (folded.offset < start) return [];
      const words = text.slice(start, start + folded.length).replace(/\s+/g, ' ');
      return [`│ ${words.slice(0, words.lastIndexOf(' ', FOLDED))} …`];
    }
    const shown = withAddresses(line, start, entities);
    return [around('blockquote') === undefined ? shown : `│ ${shown}`];
  });
}

function withAddresses(line: string, start: number, entities: readonly MessageEntity[]): string {
  let shown = '';
  let from = 0;
  for (const entity of entities) {
    const end = entity.offset + entity.length - start;
    if (entity.type !== 'text_link' || end <= 0 || end > line.length) continue;
    shown += `${line.slice(from, end)} <${entity.url.slice(0, ADDRESS)}…>`;
    from = end;
  }
  return shown + line.slice(from);
}
