import { describe, expect, it } from 'vitest';
import { parseJsonLines } from '../../../src/adapters/corpus/json-lines.js';

const textsOf = (record: unknown): readonly string[] => {
  const [line] = parseJsonLines(JSON.stringify(record));
  if (line === undefined || !('page' in line)) throw new Error('no page');
  return line.page.blocks.map(({ text }) => text);
};

describe('the body of a record', () => {
  it.each([
    ['a list of objects', { paragraphs: [{ content: 'It bites.' }, { text: 'It sleeps.' }, 'It honks.'] }],
    ['HTML', { content: '<p>It bites.</p><p>It <b>sleeps</b>.</p><p>It honks.</p>' }],
    ['Markdown', { body: 'It **bites**.\n\nIt [sleeps](https://a.example/sleep).\n\nIt honks.' }],
    ['plain text', { TEXT: 'It bites.\n\nIt sleeps.\nIt honks.', body: null }],
  ])('is read when it is %s', (_form, record) => {
    expect(textsOf({ title: 'Goose', ...record })).toEqual(['It bites.', 'It sleeps.', 'It honks.']);
  });
});

it('a record of lists within lists without end has no body, and the lines beside it have theirs', () => {
  const deep = `{"title":"Goose","text":${'['.repeat(100_000)}"It bites."${']'.repeat(100_000)}}`;
  const [first, second] = parseJsonLines(`${deep}\n{"title":"Goose","text":["It sleeps."]}`);
  expect(first).not.toHaveProperty('page');
  expect(second).toHaveProperty('page');
});

describe('the address of a record', () => {
  it('is its own before that of its source', () => {
    const [line] = parseJsonLines(
      '{"source":"https://a.example/","url":"https://a.example/goose","text":"It bites."}',
    );
    expect(line).toMatchObject({ page: { stated: { url: 'https://a.example/goose' } } });
  });
});

it('the lines that a record states are read without character references', () => {
  const [line] = parseJsonLines(
    '{"title":"Arden &amp; Orlen:&nbsp;it&#39;s on","description":"A &quot;deal&quot;","source":"News &#x26; Co","url":"https://a.example/?a=1&copy=2","text":"It bites."}',
  );
  expect(line).toMatchObject({
    page: {
      stated: {
        title: "Arden & Orlen: it's on",
        summary: 'A "deal"',
        publisher: 'News & Co',
        url: 'https://a.example/?a=1&copy=2',
      },
    },
  });
});
