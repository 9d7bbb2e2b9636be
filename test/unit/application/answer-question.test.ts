import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnswerQuestion, type TracedAnswer } from '../../../src/application/answer-question.js';
import type { Answer } from '../../../src/domain/answering/answer.js';
import { ANSWER_FEATURES } from '../../../src/domain/answering/answer-features.js';
import type { Article } from '../../../src/domain/articles/article.js';
import { answeringGround, BY_READER } from '../../support/answering-ground.js';
import { anArticle } from '../../support/fake-corpus.js';
import { FakeSpanReader } from '../../support/fake-span-reader.js';
import { linearNetwork } from '../../support/linear-network.js';

async function trace(question: string, articles: readonly Article[], top = 3): Promise<TracedAnswer> {
  const reader = new FakeSpanReader((_, context) => /\d+%/.exec(context)?.[0] ?? null);
  const { evidence } = await answeringGround({ articles, reader });
  return new AnswerQuestion(evidence, BY_READER).trace(question, { top });
}

async function ask(question: string, articles: readonly Article[], top?: number): Promise<Answer> {
  return (await trace(question, articles, top)).answer;
}

const goals = anArticle({
  title: 'Goals',
  publisher: 'The Daily',
  publishedAt: '2025-12-03',
  url: 'https://example.com/goals',
  paragraphs: ['Nobody objected.', 'They met on Monday. The growth target is 10%. Then they left.'],
});
const picnic = anArticle({ title: 'Picnic', paragraphs: ['Many ate cake.'] });
const question = 'What is the growth target?';

describe('an answer', () => {
  it('quotes the unit with the answer, and says where it stands', async () => {
    const { passages, status, confidence, language, question: asked } = await ask(question, [picnic, goals]);
    expect(asked).toBe(question);
    expect(status).toBe('answered');
    expect(language).toBe('en');
    expect(confidence).toBeGreaterThan(0.5);
    expect(passages[0]).toEqual({
      quote: 'The growth target is 10%.',
      before: 'They met on Monday.',
      after: 'Then they left.',
      emphasis: { start: 21, end: 24 },
      articleId: 'a1',
      title: 'Goals',
      publisher: 'The Daily',
      publishedAt: '2025-12-03',
      url: 'https://example.com/goals',
      paragraph: 1,
      score: confidence,
    });
  });

  it('is not found when nothing answers, and the nearest passages are given all the same', async () => {
    const { passages, status, confidence } = await ask(question, [picnic]);
    expect(status).toBe('not_found');
    expect(confidence).toBeLessThan(0.5);
    expect(passages.map(({ quote }) => quote)).toEqual(['Many ate cake.']);
  });

  it.each([
    ['a greeting', 'xin chào'],
    ['thanks', 'thanks a lot'],
    ['a language that is not served', 'Quel est l’objectif de croissance pour 2026 ?'],
    ['another script', '오늘 날씨 어때?'],
    ['letters struck at random', 'asdf qwer zxcv'],
    ['a figure that no article has', '12345'],
    ['one word that no article has', 'top'],
    ['no word but function words', 'what is it?'],
    ['signs', '???'],
    ['nothing', ''],
  ])('is not found for %s, and the nearest passages are given all the same', async (_, text) => {
    const { passages, status, confidence } = await ask(text, [goals, picnic]);
    expect({ status, confidence }).toEqual({ status: 'not_found', confidence: 0 });
    expect(passages.map(({ score }) => score)).toEqual([0, 0, 0]);
  });

  it.each([
    ['one word that an article has', 'target'],
    ['one word that the glossary knows', 'GRDP?'],
    ['a slip of one letter', 'objectted'],
    ['an unknown word in a question', 'What is septicemia?'],
    ['more than one word of the other language', 'nhánh cây'],
    ['a question in the other language', 'Các nhánh là gì?'],
  ])('is given for %s', async (_, text) => {
    expect((await ask(text, [goals])).status).toBe('answered');
  });

  it('says why it is not looked for', async () => {
    const whys = ['hello', 'Siapa gubernur Jakarta?', 'asdf', question];
    const said = await Promise.all(
      whys.map(async (text) => (await trace(text, [goals])).evidence.nothingAsked),
    );
    expect(said).toEqual([
      'small talk',
      'neither English nor Vietnamese',
      'no word that the articles know',
      undefined,
    ]);
  });

  it('is weighed by the networks for the kind of articles that it comes from', async () => {
    const reader = new FakeSpanReader((_, context) => /\d+%/.exec(context)?.[0] ?? null);
    const never = {
      ...BY_READER.undated,
      confidence: [
        linearNetwork(
          ANSWER_FEATURES.map(() => 0),
          -9,
        ),
      ],
    };
    const statusOver = async (article: Article): Promise<string> => {
      const { evidence } = await answeringGround({ articles: [article], reader });
      const answering = new AnswerQuestion(evidence, { ...BY_READER, undated: never });
      return (await answering.ask(question, { top: 1 })).status;
    };
    expect(await statusOver(goals)).toBe('answered');
    expect(await statusOver({ ...goals, publishedAt: null })).toBe('not_found');
  });

  it('is not found, with no confidence and nothing to show, among no articles', async () => {
    expect(await ask(question, [])).toMatchObject({ status: 'not_found', confidence: 0, passages: [] });
  });

  it('gives as many passages as were asked for, no two from one place, best first', async () => {
    const articles = [
      goals,
      picnic,
      ...[3, 5, 7].map((n) => anArticle({ title: `T${n}`, paragraphs: [`It is ${n}%. Or ${n}1%.`] })),
    ];
    const five = await ask(question, articles, 5);
    expect(five.passages).toHaveLength(5);
    const places = five.passages.map(({ articleId, paragraph }) => `${articleId}-${paragraph}`);
    expect(new Set(places).size).toBe(5);
    const scores = five.passages.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    const two = await ask(question, articles, 2);
    expect(two.passages).toEqual(five.passages.slice(0, 2));
  });

  it('gives what was found and not read behind what was, by its nearest unit and with no score', async () => {
    const others = Array.from({ length: 11 }, (_, i) =>
      anArticle({ title: `T${i}`, paragraphs: [`Cake number ${i}. The growth of target ${i}.`] }),
    );
    const { passages } = await ask(question, [goals, ...others], 12);
    expect(passages).toHaveLength(12);
    const unread = passages.filter(({ score }) => score === 0);
    expect(unread).toEqual(passages.slice(-unread.length));
    expect(unread.length).toBeGreaterThanOrEqual(4);
    expect(
      unread.every(({ quote, emphasis }) => quote.startsWith('The growth') && emphasis === undefined),
    ).toBe(true);
  });

  it('is in none of the languages for a question in another', async () => {
    const { language } = await ask('¿Cuál es el objetivo de crecimiento para el año?', [goals]);
    expect(language).toBe('und');
  });

  it('shows how it came about', async () => {
    const { ranked, evidence, threshold, answer } = await trace(question, [goals, picnic]);
    expect(ranked).toHaveLength(evidence.candidates.length);
    expect(threshold).toBe(BY_READER.threshold);
    const { unit, passage } = ranked[0]!.candidate;
    expect(passage.passage.text.slice(unit.start, unit.end)).toBe(answer.passages[0]!.quote);
  });

  it('is verbatim text of an article whose parts re-join, with a probability, whatever the articles hold', async () => {
    const words = fc.constantFrom(
      ...[
        'Growth',
        'fell.',
        'to 8%.',
        'Hai Minh;',
        '10%',
        '“said”',
        '😀',
        'tăng trưởng',
        '(No. 57-NQ/TW)',
        'and',
        '…',
      ],
    );
    const paragraph = fc.array(words, { minLength: 1, maxLength: 25 }).map((parts) => parts.join(' '));
    const article = fc.record({
      title: fc.constantFrom('Goals', ''),
      language: fc.constantFrom('en', 'vi', 'de'),
      paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 3 }),
      captions: fc.array(paragraph, { maxLength: 1 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(article, { maxLength: 3 }),
        fc.string({ maxLength: 30 }),
        async (given, asked) => {
          const articles = given.map((one) => anArticle(one));
          const { passages, confidence, status } = await ask(asked, articles, 4);
          expect(confidence >= 0 && confidence <= 1).toBe(true);
          expect(status === 'answered').toBe(confidence >= BY_READER.threshold);
          for (const { articleId, paragraph, quote, before, after, emphasis, score } of passages) {
            const { paragraphs, captions } = articles[Number(articleId.slice(1))]!;
            const text = [...paragraphs, ...captions][paragraph]!;
            expect(quote).not.toBe('');
            expect(
              [before, quote, after]
                .filter((part) => part !== '')
                .join(' ')
                .replace(/\s+/g, ''),
            ).toBe(text.replace(/\s+/g, ''));
            expect(text).toContain(quote);
            expect(score >= 0 && score <= confidence).toBe(true);
            if (emphasis !== undefined) {
              expect(emphasis.start).toBeGreaterThanOrEqual(0);
              expect(emphasis.end).toBeGreaterThan(emphasis.start);
              expect(emphasis.end).toBeLessThanOrEqual(quote.length);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
