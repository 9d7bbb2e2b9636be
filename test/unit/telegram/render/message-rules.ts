import type { FormattedText } from '../../../../src/telegram/render/formatted-text.js';
import type { Button, MessageView } from '../../../../src/telegram/render/message-view.js';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const QUOTATIONS = ['blockquote', 'expandable_blockquote'];
const STYLES = ['bold', 'italic'];

/** Which rules of Telegram, and of ours, a message breaks; none when it is well. */
export function brokenRules({ body, buttons }: MessageView): readonly string[] {
  return [...brokenInText(body), ...buttons.flat().flatMap(brokenInButton)];
}

/** Rules for the text of a message. */
export function brokenInText({ text, entities }: FormattedText): readonly string[] {
  const broken: string[] = [];
  const rule = (holds: boolean, sentence: string): void => {
    if (!holds) broken.push(sentence);
  };
  rule(text.length >= 1 && text.length <= 4_096, `the text has ${text.length} units`);
  rule(text === text.trim(), 'white space at the ends of the text');
  rule(isWellFormed(text), 'half a surrogate pair');
  rule(
    !/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/.test(text),
    'a character that is obeyed',
  );
  rule(entities.length <= 100, `${entities.length} entities`);
  entities.forEach((entity, place) => {
    const { offset, length, type } = entity;
    const end = offset + length;
    const name = `${type} at ${offset}`;
    rule(
      Number.isInteger(offset) && offset >= 0 && length > 0 && end <= text.length,
      `${name} is not inside`,
    );
    rule(isBorder(text, offset) && isBorder(text, end), `${name} splits a surrogate pair`);
    rule(!/^\s|\s$/.test(text.slice(offset, end)), `${name} begins or ends with white space`);
    if (type === 'text_link') rule(isOpenable(entity.url), `${name} opens ${entity.url}`);
    const previous = entities[place - 1];
    rule(previous === undefined || previous.offset <= offset, `${name} is not in order`);
    if (QUOTATIONS.includes(type)) {
      rule(offset === 0 || text[offset - 1] === '\n', `${name} does not begin a line`);
      rule(end === text.length || text[end] === '\n', `${name} does not end a line`);
    }
    for (const outer of entities.slice(0, place)) {
      const outerEnd = outer.offset + outer.length;
      if (outerEnd <= offset) continue;
      rule(end <= outerEnd, `${name} reaches over the end of ${outer.type}`);
      rule(mayHold(outer.type, type), `${name} stands in ${outer.type}`);
    }
  });
  return broken;
}

function brokenInButton(button: Button): readonly string[] {
  const broken: string[] = [];
  const characters = [...graphemes.segment(button.text)].length;
  if (characters === 0 || characters > 40 || button.text !== button.text.trim())
    broken.push(`the label "${button.text}" has ${characters} characters`);
  if (!isWellFormed(button.text) || /[\n\t]/.test(button.text)) broken.push('a label is no plain line');
  if ('data' in button) {
    const bytes = Buffer.byteLength(button.data);
    if (bytes < 1 || bytes > 64) broken.push(`the data ${button.data} has ${bytes} bytes`);
  } else if (!isOpenable(button.url)) broken.push(`a button opens ${button.url}`);
  return broken;
}

/** https://core.telegram.org/bots/api#formatting-options; servers let quotations hold all but quotations. */
function mayHold(outer: string, inner: string): boolean {
  if (QUOTATIONS.includes(outer)) return !QUOTATIONS.includes(inner);
  if (outer === 'code' || inner === 'code' || outer === inner) return false;
  return STYLES.includes(outer) || STYLES.includes(inner);
}

function isOpenable(url: string): boolean {
  return /^https?:\/\/[^/]+\.[^/]+/.test(url) && URL.canParse(url) && url.length <= 2_000;
}

function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

function isBorder(text: string, index: number): boolean {
  return !(/[\ud800-\udbff]/.test(text.charAt(index - 1)) && /[\udc00-\udfff]/.test(text.charAt(index)));
}
