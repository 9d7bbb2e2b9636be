import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLabelledSet } from '../../src/adapters/evaluation/labelled-set-files.js';
import type { LabelledSet } from '../../src/application/evaluation/labelled-set.js';
import { evaluatedOver } from '../support/built-program.js';

/** Articles spread over the set, and questions spread over theirs; what nothing answers stays in proportion. */
function sampleOf(set: LabelledSet, articles: number, questions: number): LabelledSet {
  const kept = spread(set.articles, articles);
  const ids = new Set(kept.flatMap(({ paragraphIds }) => paragraphIds));
  const answerable = set.queries.filter(
    ({ answerable, gold }) => answerable && gold.every((id) => ids.has(id)),
  );
  const unanswerable = set.queries.filter((query) => !query.answerable);
  const share = unanswerable.length / set.queries.length;
  return {
    name: set.name,
    articles: kept,
    queries: [
      ...spread(answerable, Math.round(questions * (1 - share))),
      ...spread(unanswerable, Math.round(questions * share)),
    ],
  };
}

function spread<T>(items: readonly T[], count: number): readonly T[] {
  if (items.length <= count) return items;
  return Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)]!);
}

/**
 * Floors, a question below what is true: samples are small so that this takes minutes. The figures over whole sets and sets that nothing
 * was fitted on stand in docs/decisions/answering.md.
 */
describe('over a sample of', () => {
  it.each([
    { name: 'news-dev', articles: 20, questions: 50, recallAt1: 0.9, quote: 0.9, quoteCharacters: 160 },
    { name: 'xquad-vi', articles: 4, questions: 10, recallAt1: 0.9, quote: 0.7, quoteCharacters: 200 },
    { name: 'xquad-vi-en', articles: 4, questions: 10, recallAt1: 0.9, quote: 0.8, quoteCharacters: 210 },
    // Its questions are those of xquad-en; nothing answers half of them.
    { name: 'xquad-en-half', articles: 4, questions: 20, recallAt1: 0.9, quote: 0.7, quoteCharacters: 200 },
  ])(
    '$name the right paragraph comes first, its quote holds the answer, and what nothing answers is told',
    async ({ name, articles, questions, ...floors }) => {
      const folder = join('test/evalsets', name);
      const sample = sampleOf(await readLabelledSet(folder), articles, questions);
      const figures = await evaluatedOver(sample, join(folder, 'corpus.jsonl'));
      expect(figures.recallAt1).toBeGreaterThanOrEqual(floors.recallAt1);
      expect(figures.quoteHoldsAnswer).toBeGreaterThanOrEqual(floors.quote);
      expect(figures.medianQuoteCharacters).toBeLessThanOrEqual(floors.quoteCharacters);
      if (name !== 'xquad-en-half') return;
      expect(figures.auroc).toBeGreaterThanOrEqual(0.97);
      expect(figures.notFound.answered).toBeGreaterThanOrEqual(0.9);
    },
    300_000,
  );
});
