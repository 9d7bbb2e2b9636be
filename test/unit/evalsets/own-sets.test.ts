import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitUnits } from '../../../src/domain/sentences/split-units.js';

const root = new URL('../../../', import.meta.url);

function rowsOf(path: string): readonly unknown[] {
  return readFileSync(new URL(path, root), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

const SETS = [
  { name: 'news-own', unanswerable: 51 },
  { name: 'news-province', unanswerable: 48 },
  { name: 'news-economy', unanswerable: 80 },
  { name: 'news-people', unanswerable: 80 },
  { name: 'news-events', unanswerable: 80 },
  { name: 'news-land', unanswerable: 80 },
  { name: 'news-city', unanswerable: 80 },
  { name: 'news-world', unanswerable: 80 },
  { name: 'news-blind', unanswerable: 80 },
];

describe.each(SETS)('$name', ({ name, unanswerable }) => {
  interface Paragraph {
    readonly id: string;
    readonly doc: string;
    readonly text: string;
  }
  interface Query {
    readonly id: string;
    readonly question: string;
    readonly answers: readonly string[];
    readonly gold: readonly string[];
    readonly answerable: boolean;
  }
  const paragraphs = new Map(
    (rowsOf(`test/evalsets/${name}/corpus.jsonl`) as readonly Paragraph[]).map(({ id, text }) => [id, text]),
  );
  const queries = rowsOf(`test/evalsets/${name}/queries.jsonl`) as readonly Query[];

  it('answers every answerable question verbatim in each of its gold paragraphs', () => {
    for (const { question, answers, gold } of queries.filter(({ answerable }) => answerable)) {
      expect(gold.length, question).toBeGreaterThan(0);
      for (const id of gold) {
        const text = paragraphs.get(id) ?? '';
        expect(
          answers.some((answer) => text.includes(answer)),
          `${question} in ${id}`,
        ).toBe(true);
      }
    }
  });

  it('gives questions without an answer neither answers nor gold', () => {
    const without = queries.filter(({ answerable }) => !answerable);
    for (const { answers, gold } of without) expect([...answers, ...gold]).toEqual([]);
    expect(without).toHaveLength(unanswerable);
  });

  it('asks each question once', () => {
    expect(new Set(queries.map(({ question }) => question)).size).toBe(queries.length);
  });
});

describe('articles-own', () => {
  interface Question {
    readonly question: string;
    readonly status: 'answered' | 'not_found';
    readonly quote_contains: readonly string[];
    readonly not_contains: readonly string[];
    readonly article: string | null;
    readonly max_quote_chars: number | null;
  }
  const questions = rowsOf('test/evalsets/articles-own/corpus-questions.jsonl') as readonly Question[];

  it.each(questions.filter(({ status }) => status === 'answered'))(
    'a unit of the article can answer: $question',
    (asked) => {
      const lines = readFileSync(new URL(`corpus/${asked.article ?? ''}`, root), 'utf8').split('\n');
      const quotes = lines
        .flatMap((line) => splitUnits(line).map(({ start, end }) => line.slice(start, end)))
        .filter((quote) => asked.quote_contains.some((part) => quote.includes(part)))
        .filter((quote) => !asked.not_contains.some((part) => quote.includes(part)))
        .filter((quote) => quote.length <= (asked.max_quote_chars ?? 0));
      expect(quotes).not.toEqual([]);
    },
  );

  it('repeats no question of articles-dev', () => {
    const given = rowsOf('test/evalsets/articles-dev/corpus-questions.jsonl') as readonly Question[];
    const theirs = new Set(given.map(({ question }) => question.toLowerCase()));
    expect(questions.filter(({ question }) => theirs.has(question.toLowerCase()))).toEqual([]);
  });
});
