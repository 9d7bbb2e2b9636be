import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bold, concat, link } from '../../../../src/telegram/render/formatted-text.js';
import { Texts } from '../../../../src/telegram/render/texts.js';
import { hostileTexts } from '../../../support/hostile-texts.js';

const texts = new Texts(
  'en',
  [
    'greeting = Hello, <b>{ $name }</b>!',
    'nested = <b>a <i>{ $it }</i></b> <code>c</code>',
    'articles = { $count ->',
    '    [one] { $count } article',
    '   *[other] { $count } articles',
    '}',
    'lines =',
    '    one',
    '',
    '    two',
    'less = 1 < 2 > 0',
    'unknown-tag = <u>a</u>',
    'unclosed = <b>a',
    'unopened = a</b>',
    'crossed = <b>a<i>b</b></i>',
  ].join('\n'),
);

describe('a text', () => {
  it('has its formatting, and its arguments where they belong', () => {
    expect(texts.rich('greeting', { name: 'An' })).toEqual({
      text: 'Hello, An!',
      entities: [{ type: 'bold', offset: 7, length: 2 }],
    });
    expect(texts.plain('greeting', { name: 'An' })).toBe('Hello, An!');
  });

  it('takes formatted arguments', () => {
    expect(texts.rich('nested', { it: link('b', 'https://a.example/') })).toEqual({
      text: 'a b c',
      entities: [
        { type: 'bold', offset: 0, length: 3 },
        { type: 'italic', offset: 2, length: 1 },
        { type: 'text_link', url: 'https://a.example/', offset: 2, length: 1 },
        { type: 'code', offset: 4, length: 1 },
      ],
    });
  });

  it('has no bold in bold', () => {
    const name = concat('A', bold('n'));
    expect(texts.rich('greeting', { name }).entities).toEqual([{ type: 'bold', offset: 7, length: 2 }]);
  });

  it('writes numbers and their plurals as the language does', () => {
    expect(texts.plain('articles', { count: 1 })).toBe('1 article');
    expect(texts.plain('articles', { count: 12_345 })).toBe('12,345 articles');
    const vietnamese = new Texts('vi', 'articles = { $count } bài báo');
    expect(vietnamese.plain('articles', { count: 12_345 })).toBe('12.345 bài báo');
  });

  it('keeps its line breaks, and signs that are no tags', () => {
    expect(texts.plain('lines')).toBe('one\n\ntwo');
    expect(texts.plain('less')).toBe('1 < 2 > 0');
  });

  it.each<readonly [string, string]>([
    ...hostileTexts,
    ['a tag', '</b><i>'],
    ['a placeable', '{ $name }'],
    ['a place', '\ue000\ue001'],
  ])('takes %s for data', (_, name) => {
    const { text, entities } = texts.rich('greeting', { name });
    expect(text.startsWith('Hello, ') && text.endsWith('!')).toBe(true);
    expect(entities.every(({ type }) => type === 'bold')).toBe(true);
    expect(text).not.toMatch(/\p{Surrogate}/u);
  });

  it('shows data as it is, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (name) => {
        expect(texts.plain('greeting', { name })).toBe(`Hello, ${name}!`);
      }),
    );
  });

  it.each([
    ['missing', {}],
    ['greeting', {}],
    ['unknown-tag', {}],
    ['unclosed', {}],
    ['unopened', {}],
    ['crossed', {}],
  ])('fails when it is wrong: %s', (id, args) => {
    expect(() => texts.rich(id, args)).toThrow(id);
  });
});
