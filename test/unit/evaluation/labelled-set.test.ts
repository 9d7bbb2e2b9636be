import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LabelledCorpus } from '../../../src/adapters/evaluation/labelled-corpus.js';
import { readLabelledSet } from '../../../src/adapters/evaluation/labelled-set-files.js';
import { UsageError } from '../../../src/application/errors.js';
import { holdsAnswer, labelledUrl, paragraphIds } from '../../../src/application/evaluation/labelled-set.js';
import { temporaryFolder } from '../../support/store-folder.js';

const corpus = [
  {
    id: 'd-0',
    doc: 'd',
    title: 'Flood',
    date: '2025-12-03',
    url: null,
    lang: 'en',
    text: 'A  river\n rose. ',
  },
  { id: 'e-0', doc: 'e', title: 'Lũ', date: null, url: null, lang: 'vi', text: 'Nước lên.'.normalize('NFD') },
  { id: 'd-1', doc: 'd', title: 'Flood', date: '2025-12-03', url: null, lang: 'en', text: 'It fell.' },
];
const queries = [
  { id: 'q1', question: 'What rose?', answers: ['river'], gold: ['d-0'], answerable: true, lang: 'en' },
  { id: 'q2', question: 'Who left?', answers: [], gold: [], answerable: false },
];

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = join(temporaryFolder(), 'small');
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const lines = (rows: readonly unknown[], end = '\n'): string =>
  rows.map((row) => JSON.stringify(row) + end).join('');

const small = (changed: Readonly<Record<string, string>> = {}): string =>
  folderWith({ 'corpus.jsonl': lines(corpus), 'queries.jsonl': lines(queries), ...changed });

describe('a labelled set', () => {
  it('is read as articles of its documents, paragraphs in order, and its questions', async () => {
    const set = await readLabelledSet(small());
    expect(set.name).toBe('small');
    expect(set.articles.map(({ article }) => [article.title, article.publishedAt, article.language])).toEqual(
      [
        ['Flood', '2025-12-03', 'en'],
        ['Lũ', null, 'vi'],
      ],
    );
    expect(set.articles.map(({ article }) => article.paragraphs)).toEqual([
      ['A river rose.', 'It fell.'],
      ['Nước lên.'],
    ]);
    expect(set.queries).toEqual(
      queries.map(({ id, question, answers, gold, answerable }) => ({
        id,
        question,
        answers,
        gold,
        answerable,
      })),
    );
  });

  it('may have empty lines, lines that end as on Windows, and questions that say no more than they must', async () => {
    const folder = small({
      'corpus.jsonl': `\r\n${lines(corpus, '\r\n\r\n')}`,
      'queries.jsonl': '{"id":"q","question":"What?"}',
    });
    const set = await readLabelledSet(folder);
    expect(set.articles).toHaveLength(2);
    expect(set.queries).toEqual([{ id: 'q', question: 'What?', answers: [], gold: [], answerable: true }]);
  });

  it('tells a stored paragraph back to its id, by address and place', async () => {
    const set = await readLabelledSet(small());
    const idOf = paragraphIds(set);
    for (const { article, paragraphIds: ids } of set.articles)
      for (const [paragraph, id] of ids.entries()) expect(idOf({ url: article.url, paragraph })).toBe(id);
    expect(() => idOf({ url: labelledUrl('d'), paragraph: 2 })).toThrow('not in the set');
    expect(() => idOf({ url: null, paragraph: 0 })).toThrow('not in the set');
  });

  it('gives two documents two addresses, whatever they are called', () => {
    const addresses = ['a b', 'a%20b', 'a/b', 'a?b', 'ế', 'a+b'].map(labelledUrl);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const address of addresses) expect(() => new URL(address)).not.toThrow();
  });

  it.each([
    ['a line that is no JSON', { 'corpus.jsonl': `${lines(corpus)}{"id":` }, /corpus\.jsonl line 4/],
    ['a paragraph without text', { 'corpus.jsonl': '{"id":"a","doc":"b"}' }, /corpus\.jsonl line 1/],
    [
      'a question without words',
      { 'queries.jsonl': `${lines(queries)}{"id":"q3"}` },
      /queries\.jsonl line 3/,
    ],
    [
      'gold that is no list',
      { 'queries.jsonl': '{"id":"q","question":"a","gold":"d-0"}' },
      /queries\.jsonl line 1/,
    ],
  ])('with %s is refused, and the place is named', async (_, changed, place) => {
    const refusal = readLabelledSet(small(changed));
    await expect(refusal).rejects.toBeInstanceOf(UsageError);
    await expect(refusal).rejects.toThrow(place);
  });

  it('that is not there is refused by its name', async () => {
    const folder = join(temporaryFolder(), 'nowhere');
    const refusal = readLabelledSet(folder);
    await expect(refusal).rejects.toBeInstanceOf(UsageError);
    await expect(refusal).rejects.toThrow(folder);
  });

  it('is a corpus of one file that holds all its articles', async () => {
    const set = await readLabelledSet(small());
    const file = { path: 'corpus.jsonl', absolutePath: '/x/corpus.jsonl', size: 1, modifiedMs: 2 };
    const asCorpus = new LabelledCorpus(set, file);
    expect(await asCorpus.list()).toEqual([file]);
    const parsed = await asCorpus.parse();
    expect(parsed.edges).toEqual([]);
    expect(parsed.extract(() => true)).toEqual({
      status: 'read',
      articles: set.articles.map(({ article }) => article),
    });
  });
});

describe('a quote', () => {
  it('holds an answer letter for letter, but for case, white space and normal form', () => {
    expect(holdsAnswer('The  River\nrose.', ['river rose'])).toBe(true);
    expect(holdsAnswer('Nước lên'.normalize('NFD'), ['nước lên'])).toBe(true);
    expect(holdsAnswer('Nuoc len', ['nước lên'])).toBe(false);
    expect(holdsAnswer('The river.', ['lake', 'river'])).toBe(true);
    expect(holdsAnswer('The river.', [])).toBe(false);
  });
});
