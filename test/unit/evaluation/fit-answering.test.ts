import { beforeAll, describe, expect, it } from 'vitest';
import {
  fitAnswering,
  labelled,
  type FitResult,
  type GatheredQuestion,
} from '../../../src/application/evaluation/fit-answering.js';
import {
  labelledUrl,
  type LabelledQuery,
  type LabelledSet,
} from '../../../src/application/evaluation/labelled-set.js';
import type { FoundPassage } from '../../../src/application/find-passages.js';
import type { Candidate } from '../../../src/domain/answering/candidates.js';
import { checkFitted } from '../../../src/domain/answering/fitted-answering.js';
import { UNIT_FEATURES } from '../../../src/domain/answering/unit-features.js';
import { seededRandom } from '../../../src/domain/fitting/random.js';
import { answeringGround } from '../../support/answering-ground.js';
import { anArticle } from '../../support/fake-corpus.js';
import { FakeSpanReader } from '../../support/fake-span-reader.js';

/** A passage of one unit, the answer being the `id`. */
function passage(id: number): FoundPassage {
  const text = `Unit ${id}.`;
  return {
    passage: {
      id,
      articleId: `a${id}`,
      paragraph: 0,
      kind: 'body',
      text,
      language: 'en',
      title: '',
      publisher: null,
      publishedAt: null,
      url: labelledUrl(String(id)),
      vector: Float32Array.of(1),
      units: [{ start: 0, end: text.length, sentence: 0, vector: Float32Array.of(1) }],
    },
    ownLanguage: true,
    passageCosine: 0.9,
    unitCosines: [0.9],
    bestUnitCosine: 0.9,
    lexical: 1,
    score: 0,
  };
}

const UNITS = 4;

/** A question over four passages with these features; the one at `right` answers, or none. */
function gathered(
  name: { readonly set?: string; readonly article: string; readonly id: string },
  rows: readonly Float64Array[],
  right: number | undefined,
): GatheredQuestion {
  const candidates = rows.map((features, i): Candidate<FoundPassage> => {
    const found = passage(i);
    return {
      passage: found,
      unit: found.passage.units[0]!,
      answer: undefined,
      lead: 0,
      doubt: 0,
      lacksWanted: false,
      features,
    };
  });
  const labels = rows.map((_, i) => i === right);
  return {
    set: name.set ?? 'small',
    article: name.article,
    isForeign: false,
    query: { id: name.id, question: 'what', answers: [], gold: [], answerable: right !== undefined },
    candidates,
    languages: 1,
    answers: labels,
    inGold: labels,
  };
}

/** Features that are chance but for the first, which is 1 where the answer stands. */
function rowsOf(random: () => number, right: number | undefined): readonly Float64Array[] {
  return Array.from({ length: UNITS }, (_, i) =>
    Float64Array.from(UNIT_FEATURES, (_, f) => (f === 0 ? (i === right ? 1 : 0) : f < 8 ? random() : 0)),
  );
}

const pick = (random: () => number): number => Math.floor(random() * UNITS);

/** Questions over many articles whose answer the first feature tells; every fourth has none. */
function tellable(set: string, seed: number, count = 80): readonly GatheredQuestion[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, i) => {
    const right = i % 4 === 3 ? undefined : pick(random);
    return gathered({ set, article: `${set}${i}`, id: `q${i}` }, rowsOf(random, right), right);
  });
}

describe('fitting', () => {
  let result: FitResult;
  beforeAll(() => {
    result = fitAnswering([...tellable('one', 1), ...tellable('two', 2)], (set) => (set === 'one' ? 1 : 0.5));
  });

  it('finds what tells the answers, and says so of questions that it never saw', () => {
    expect(result.crossValidated.map(({ set, questions }) => ({ set, questions }))).toEqual([
      { set: 'one', questions: 80 },
      { set: 'two', questions: 80 },
    ]);
    for (const { recallAt1, quoteHoldsAnswer, quoteCeiling, auroc, notFoundF1 } of result.crossValidated) {
      expect(recallAt1).toBeGreaterThan(0.95);
      expect(quoteHoldsAnswer).toBeGreaterThan(0.95);
      expect(quoteCeiling).toBe(1);
      expect(auroc).toBeGreaterThan(0.9);
      expect(notFoundF1).toBeGreaterThan(0.8);
    }
  });

  it('gives weights that the code can use, and a threshold that is a probability', () => {
    const { fitted } = result;
    expect(checkFitted({ provenance: undefined, ...fitted })).toBeDefined();
    expect(fitted.dated.units.length).toBeGreaterThan(1);
    expect(fitted.undated).not.toEqual(fitted.dated);
    expect(fitted.threshold).toBeGreaterThan(0);
    expect(fitted.threshold).toBeLessThan(1);
  });

  it('counts every question in the bins of reliability, and expects in each what its bounds allow', () => {
    const { reliability } = result;
    expect(reliability.reduce((sum, { questions }) => sum + questions, 0)).toBe(160);
    for (const { from, questions, expected, observed } of reliability) {
      if (questions === 0) continue;
      expect(expected).toBeGreaterThanOrEqual(from);
      expect(expected).toBeLessThanOrEqual(from + 0.1 + 1e-9);
      expect(observed >= 0 && observed <= 1).toBe(true);
    }
  });

  it('gives the same when it is done again', () => {
    const questions = tellable('one', 3, 20);
    expect(fitAnswering(questions, () => 1)).toEqual(fitAnswering(questions, () => 1));
  });
});

describe('what cross-validation says', () => {
  it('is chance when each article has an answer of its own that only its own questions could teach', () => {
    const random = seededRandom(7);
    // Five questions an article, all with the same units and the same answer, which nothing tells but having seen it.
    const questions = Array.from({ length: 24 }, (_, article) => {
      const rows = Array.from({ length: UNITS }, () =>
        Float64Array.from(UNIT_FEATURES, () => 2 * random() - 1),
      );
      const right = pick(random);
      return Array.from({ length: 5 }, (_, i) =>
        gathered({ article: `article ${article}`, id: `q${article}-${i}` }, rows, right),
      );
    }).flat();
    const [{ recallAt1 } = { recallAt1: NaN }] = fitAnswering(questions, () => 1).crossValidated;
    // A chance is 1 in 4; networks of this size know articles by heart that they have seen.
    expect(recallAt1).toBeLessThan(0.6);
  });

  it('names the answers that no ranking could have found', () => {
    const questions = tellable('one', 1, 40).map((question, i) =>
      i % 2 === 0 ? { ...question, answers: question.answers.map(() => false) } : question,
    );
    const [said] = fitAnswering(questions, () => 1).crossValidated;
    // Of 30 with an answer, those of even number have lost it.
    expect(said!.quoteCeiling).toBeCloseTo(10 / 30);
    expect(said!.quoteHoldsAnswer).toBeLessThanOrEqual(said!.quoteCeiling);
  });

  it('counts questions for which nothing was found as not answered', () => {
    const nothing = tellable('one', 2, 8).map((question) => ({
      ...question,
      answers: [],
      inGold: [],
      candidates: [],
    }));
    const { crossValidated } = fitAnswering(
      [...tellable('one', 1, 40), ...nothing.map((question) => ({ ...question, set: 'none' }))],
      () => 1,
    );
    expect(crossValidated.find(({ set }) => set === 'none')).toMatchObject({
      recallAt1: 0,
      quoteHoldsAnswer: 0,
    });
  });
});

describe('labelling', () => {
  const query: LabelledQuery = {
    id: 'q1',
    question: 'What is the growth target?',
    answers: ['10%'],
    gold: ['xqen-3-0'],
    answerable: true,
  };

  async function label(asked: LabelledQuery, prefix = 'xqen'): Promise<GatheredQuestion> {
    const paragraphs = ['The growth target is 10%. Nobody objected.', 'It was 10% before.'];
    const set: LabelledSet = {
      name: 'small',
      queries: [asked],
      articles: [
        {
          article: anArticle({ title: '', url: labelledUrl(`${prefix}-3`), paragraphs }),
          paragraphIds: paragraphs.map((_, i) => `${prefix}-3-${i}`),
        },
      ],
    };
    const reader = new FakeSpanReader(() => null);
    const { evidence } = await answeringGround({
      articles: set.articles.map(({ article }) => article),
      reader,
    });
    return labelled(set, asked, await evidence.gather(asked.question));
  }

  it('takes a unit for right when it holds the answer and stands in a right paragraph', async () => {
    const { candidates, answers, inGold } = await label(query);
    const units = candidates.map(({ passage, unit }, i) => ({
      text: passage.passage.text.slice(unit.start, unit.end),
      answers: answers[i],
      inGold: inGold[i],
    }));
    expect(units).toHaveLength(3);
    expect(units).toEqual(
      expect.arrayContaining([
        { text: 'The growth target is 10%.', answers: true, inGold: true },
        { text: 'Nobody objected.', answers: false, inGold: true },
        { text: 'It was 10% before.', answers: false, inGold: false },
      ]),
    );
  });

  it('knows an article again in the other language, and in every paragraph', async () => {
    const english = await label(query);
    const vietnamese = await label({ ...query, id: 'q2', gold: ['xqvi-3-1'] }, 'xqvi');
    expect(vietnamese.article).toBe(english.article);
    expect((await label({ ...query, gold: ['xqen-4-0'] })).article).not.toBe(english.article);
  });

  it('gives a question without an answer an article of its own', async () => {
    const [one, other] = await Promise.all(
      ['u1', 'u2'].map((id) => label({ ...query, id, answers: [], gold: [], answerable: false })),
    );
    expect(one!.article).not.toBe(other!.article);
    expect(one!.answers).not.toContain(true);
  });
});
