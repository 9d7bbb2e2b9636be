import { describe, expect, it } from 'vitest';
import { AnswerQuestion } from '../../../src/application/answer-question.js';
import { evaluate, type EvaluatedQuestion } from '../../../src/application/evaluation/evaluate.js';
import {
  labelledUrl,
  type LabelledQuery,
  type LabelledSet,
} from '../../../src/application/evaluation/labelled-set.js';
import { answeringGround, BY_READER } from '../../support/answering-ground.js';
import { anArticle } from '../../support/fake-corpus.js';
import { FakeSpanReader } from '../../support/fake-span-reader.js';

const articles = [
  { doc: 'goals', paragraphs: ['The growth target is 10%. It was set on Monday.', 'Nobody objected.'] },
  { doc: 'picnic', paragraphs: ['The picnic drew 400 guests.'] },
];

const query = (given: Partial<LabelledQuery> & { readonly id: string }): LabelledQuery => ({
  question: 'What is the growth target?',
  answers: [],
  gold: [],
  answerable: true,
  ...given,
});

const right = query({ id: 'right', answers: ['10%'], gold: ['goals-0'] });
const wrongUnit = query({ id: 'wrong unit', answers: ['Monday'], gold: ['goals-0'] });
const elsewhere = query({ id: 'elsewhere', answers: ['10%'], gold: ['picnic-0'] });
const unanswerable = query({ id: 'unanswerable', question: 'Who was fined?', answerable: false });

/** The reader answers the question of the target alone. */
async function run(queries: readonly LabelledQuery[], limit?: number, signal = new AbortController().signal) {
  const set: LabelledSet = {
    name: 'small',
    queries,
    articles: articles.map(({ doc, paragraphs }) => ({
      article: anArticle({ title: '', url: labelledUrl(doc), paragraphs }),
      paragraphIds: paragraphs.map((_, i) => `${doc}-${i}`),
    })),
  };
  const reader = new FakeSpanReader((question, context) =>
    question.includes('target') && context.includes('10%') ? '10%' : null,
  );
  const ground = await answeringGround({ articles: set.articles.map(({ article }) => article), reader });
  const done: EvaluatedQuestion[] = [];
  const onDone = (one: EvaluatedQuestion): void => {
    done.push(one);
  };
  const evaluation = await evaluate(new AnswerQuestion(ground.evidence, BY_READER), set, {
    limit,
    onDone,
    signal,
  });
  return { evaluation, done };
}

describe('evaluating a labelled set', () => {
  it('tells of each question what was found, as --out writes it', async () => {
    const { done } = await run([right, unanswerable]);
    expect(done.map(({ id }) => id)).toEqual(['right', 'unanswerable']);
    const [first, second] = done;
    expect(first).toMatchObject({
      quote: 'The growth target is 10%.',
      quoteParagraph: 'goals-0',
      status: 'answered',
    });
    expect(first!.ranked[0]).toBe('goals-0');
    expect([...first!.ranked].sort()).toEqual(['goals-0', 'goals-1', 'picnic-0']);
    expect(second!.status).toBe('not_found');
    expect(second!.quote).not.toBe('');
    expect(second!.ranked).toHaveLength(3);
    for (const { confidence, tookMs } of done) {
      expect(confidence >= 0 && confidence <= 1).toBe(true);
      expect(tookMs).toBeGreaterThanOrEqual(0);
    }
  });

  it('counts right paragraphs and quotes over the questions that have an answer', async () => {
    const { evaluation } = await run([right, wrongUnit, elsewhere, unanswerable]);
    expect(evaluation).toMatchObject({
      questions: 4,
      answerable: 3,
      recallAt1: 2 / 3,
      recallAt10: 1,
      quoteHoldsAnswer: 1 / 3,
      medianQuoteCharacters: 'The growth target is 10%.'.length,
      auroc: 1,
    });
    expect(evaluation.notFound).toEqual({ precision: 1, recall: 1, f1: 1, answered: 1 });
    expect(evaluation.notFoundAt95).toEqual({ precision: 1, recall: 1, f1: 1, answered: 1 });
  });

  it('does not take the answer for found when the quote is from a wrong paragraph', async () => {
    expect((await run([elsewhere])).evaluation.quoteHoldsAnswer).toBe(0);
  });

  it('says of a set where all or none have an answer what can be said', async () => {
    const { evaluation: all } = await run([right]);
    expect(all.auroc).toBeNaN();
    expect(all.notFound.answered).toBe(1);
    const { evaluation: none } = await run([unanswerable]);
    expect(none.recallAt1).toBeNaN();
    expect(none.notFound.recall).toBe(1);
  });

  it('asks no more than it is limited to', async () => {
    const { evaluation, done } = await run([right, wrongUnit, unanswerable], 2);
    expect(done.map(({ id }) => id)).toEqual(['right', 'wrong unit']);
    expect(evaluation.questions).toBe(2);
  });

  it('stops between questions when it is told to', async () => {
    const stopping = new AbortController();
    stopping.abort(new Error('stop'));
    await expect(run([right], undefined, stopping.signal)).rejects.toThrow('stop');
  });
});
