import { expect, it } from 'vitest';
import { setFlaws } from '../../../src/application/evaluation/set-flaws.js';
import { anArticle } from '../../support/fake-corpus.js';

const articles = [{ article: anArticle({ title: '', paragraphs: ['It fell.'] }), paragraphIds: ['p'] }];
const query = (id: string, question: string, gold: readonly string[]) => ({
  id,
  question,
  gold,
  answers: [],
  answerable: true,
});

it('finds no flaw in a set whose questions have words and whose gold paragraphs are there', () => {
  const queries = [query('a', 'What fell?', ['p']), query('b', '2026', [])];
  expect(setFlaws({ articles, queries })).toEqual([]);
});

it('tells five flaws of a kind, and how many more there are', () => {
  const queries = Array.from({ length: 7 }, (_, at) => query(`q${at}`, '?', ['none']));
  const flaws = setFlaws({ articles, queries });
  expect(flaws).toHaveLength(12);
  expect(flaws[0]).toBe('queries.jsonl: question "q0" holds no word; nothing is found for it');
  expect(flaws[5]).toBe('queries.jsonl: 2 more of these');
  expect(flaws[6]).toMatch(/^queries\.jsonl: question "q0" has the gold "none", an id that no paragraph/);
});
