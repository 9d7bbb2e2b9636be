import { describe, expect, it } from 'vitest';
import type { LabelledSet } from '../../../src/application/evaluation/labelled-set.js';
import { smallCorpora } from '../../../src/application/evaluation/small-corpora.js';
import { anArticle } from '../../support/fake-corpus.js';

/** Articles of two paragraphs with two questions each, and a question that none answers. */
function setOf(articles: number): LabelledSet {
  const names = Array.from({ length: articles }, (_, i) => `a${i}`);
  return {
    name: 'news',
    articles: names.map((name) => ({
      article: anArticle({ title: name, paragraphs: ['One.', 'Two.'] }),
      paragraphIds: [`${name}-1`, `${name}-2`],
    })),
    queries: [
      ...names.flatMap((name) =>
        [1, 2].map((n) => ({
          id: `${name}q${n}`,
          question: `What of ${name}, ${n}?`,
          answers: ['x'],
          gold: [`${name}-${n}`],
          answerable: true,
        })),
      ),
      { id: 'none', question: 'What of nothing?', answers: [], gold: [], answerable: false },
    ],
  };
}

describe('small corpora', () => {
  it('hold every article once, each with its own questions', () => {
    const corpora = smallCorpora(setOf(5), 2);
    expect(corpora.map(({ articles }) => articles.map(({ article }) => article.title))).toEqual([
      ['a0', 'a1'],
      ['a2', 'a3'],
      ['a4'],
    ]);
    const answered = corpora[1]!.queries.filter(({ answerable }) => answerable);
    expect(answered.map(({ id }) => id)).toEqual(['a2q1', 'a2q2', 'a3q1', 'a3q2']);
  });

  it('ask no more foreign questions than they answer, none of which is about their articles', () => {
    for (const { articles, queries } of smallCorpora(setOf(9), 2)) {
      const foreign = queries.filter(({ answerable }) => !answerable);
      expect(foreign.length).toBeGreaterThan(0);
      expect(foreign.length).toBeLessThanOrEqual(queries.length / 2);
      const own = new Set(articles.flatMap(({ paragraphIds }) => paragraphIds));
      for (const { answeredElsewhere, question, gold, answers } of foreign) {
        expect(answeredElsewhere!.gold.some((id) => own.has(id))).toBe(false);
        expect({ question, gold, answers }).toEqual({
          question: answeredElsewhere!.question,
          gold: [],
          answers: [],
        });
      }
    }
  });

  it('are the same at every call', () => {
    expect(smallCorpora(setOf(6), 2)).toEqual(smallCorpora(setOf(6), 2));
  });
});
