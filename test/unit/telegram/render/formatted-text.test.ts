import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  bold,
  code,
  concat,
  expandableQuote,
  italic,
  joined,
  length,
  link,
  plain,
  plainLine,
  quote,
  trimmed,
  type FormattedText,
} from '../../../../src/telegram/render/formatted-text.js';
import { messageText } from '../../../../src/telegram/render/message-text.js';
import { brokenInText } from './message-rules.js';
import { formattedTexts } from './formatted-texts.js';

/** Offset, length and type of each entity, with the words that it covers. */
function shown({ text, entities }: FormattedText): readonly string[] {
  return entities.map(({ type, offset, length }) => `${type}: ${text.slice(offset, offset + length)}`);
}

it('takes data for text and never for markup', () => {
  const data = '<b>10%</b> & [a](http://b.example) *c*';
  expect(plain(data)).toEqual({ text: data, entities: [] });
});

it('puts data on one line', () => {
  expect(plainLine(' a\r\n\tb\u00a0 c ').text).toBe('a b c');
});

it('moves the formatting of what comes later', () => {
  const text = concat('a ', bold('b'), ' ', italic('c'));
  expect(text.text).toBe('a b c');
  expect(shown(text)).toEqual(['bold: b', 'italic: c']);
});

it('puts separators between what is there', () => {
  expect(joined(['a', '', bold('b'), plain('')], ' · ').text).toBe('a · b');
});

it('formats from the first to the last visible character', () => {
  expect(shown(bold('  a b '))).toEqual(['bold: a b']);
  expect(bold(' \n ').entities).toEqual([]);
});

it('formats a thing once', () => {
  expect(shown(bold(concat('a', bold('b'))))).toEqual(['bold: ab']);
});

it('has no quotation in a quotation, no link in a link and nothing in code', () => {
  expect(shown(quote(concat('a\n', expandableQuote('b'))))).toEqual(['blockquote: a\nb']);
  expect(shown(link(concat('a', link('b', 'https://b.example/')), 'https://a.example/'))).toEqual([
    'text_link: ab',
  ]);
  expect(shown(code(bold('a')))).toEqual(['code: a']);
  expect(shown(bold(code('a')))).toEqual(['bold: a']);
});

it('quotes without white space at the ends', () => {
  expect(quote('\n a \n')).toEqual({ text: 'a', entities: [{ type: 'blockquote', offset: 0, length: 1 }] });
});

it.each(['javascript:alert(1)', 'http://localhost/a', 'no address', '', null])(
  'does not link to %s, which Telegram would refuse the message for',
  (url) => {
    expect(link('a', url)).toEqual(plain('a'));
  },
);

it('counts as Telegram does', () => {
  expect(length(plain('👍a'))).toBe(3);
});

it('loses white space at the ends, formatting moves along', () => {
  expect(shown(trimmed(concat('\n', bold('a'), ' ')))).toEqual(['bold: a']);
});

it('is what Telegram takes as a message, however it was put together', () => {
  fc.assert(
    fc.property(formattedTexts, (text) => {
      const message = messageText(text);
      if (message.text !== '') expect(brokenInText(message)).toEqual([]);
      else expect(message.entities).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

it('has at most 100 entities in a message', () => {
  const many = joined(
    Array.from({ length: 150 }, (_, n) => bold(`${n}`)),
    ' ',
  );
  expect(messageText(many).entities).toHaveLength(100);
});
