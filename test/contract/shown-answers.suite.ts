import { describe, expect, test } from 'vitest';
import type { ShownAnswer, ShownAnswers } from '../../src/application/ports/shown-answers.js';
import type { QuotedPassage } from '../../src/domain/answering/answer.js';
import { hostileTexts } from '../support/hostile-texts.js';

const group = -1_001_234_567_890_123;

/** A passage that quotes this. */
function quoting(quote: string, more: Partial<QuotedPassage> = {}): QuotedPassage {
  return {
    quote,
    before: '',
    after: '',
    emphasis: undefined,
    articleId: 'a1',
    title: 'Growth',
    publisher: null,
    publishedAt: null,
    url: null,
    paragraph: 0,
    score: 0.25,
    ...more,
  };
}

/** An answer as a chat has seen it. */
export function aShownAnswer(more: Partial<ShownAnswer> = {}): ShownAnswer {
  const full = { publisher: 'The Daily', publishedAt: '2025-12-03', url: 'https://example.com/growth' };
  const first = quoting('It is 10%.', {
    emphasis: { start: 6, end: 9 },
    before: 'So. ',
    after: ' Well.',
    ...full,
  });
  return {
    chatId: group,
    question: 'Which?',
    status: 'answered',
    passages: [first, quoting('Two.')],
    ...more,
  };
}

/** What every store of shown answers promises. */
export function shownAnswersContract(name: string, given: () => ShownAnswers): void {
  describe(name, () => {
    test('gives an answer back as it was kept, by an id above 0 of its own', async () => {
      const answers = given();
      const [one, other] = [aShownAnswer(), aShownAnswer({ status: 'not_found', passages: [], chatId: 5 })];
      const ids = [await answers.keep(one, 1), await answers.keep(other, 1)] as const;
      expect(new Set(ids).size).toBe(2);
      expect(ids.every((id) => Number.isSafeInteger(id) && id > 0)).toBe(true);
      expect(await answers.find(ids[0])).toEqual(one);
      expect(await answers.find(ids[1])).toEqual(other);
    });

    test.each(hostileTexts)('gives %s back as it was', async (_, text) => {
      const answers = given();
      const answer = aShownAnswer({ question: text, passages: [quoting(text, { title: text })] });
      expect(await answers.find(await answers.keep(answer, 1))).toEqual(answer);
    });

    test('finds nothing for an id that it never gave', async () => {
      const answers = given();
      const id = await answers.keep(aShownAnswer(), 1);
      for (const unknown of [0, -1, id + 1, 2 ** 40, 1.5, Number.NaN])
        expect(await answers.find(unknown)).toBeUndefined();
    });

    test('counts one vote a voter and answer, the last one', async () => {
      const answers = given();
      expect(await answers.votes()).toEqual({ helpful: 0, notHelpful: 0 });
      const ids = [await answers.keep(aShownAnswer(), 1), await answers.keep(aShownAnswer(), 1)] as const;
      await answers.vote(ids[0], 7_312_345_678, true);
      await answers.vote(ids[0], 7_312_345_678, false);
      await answers.vote(ids[0], 8, true);
      await answers.vote(ids[1], 8, true);
      expect(await answers.votes()).toEqual({ helpful: 2, notHelpful: 1 });
    });

    test('takes no vote on an answer that is gone', async () => {
      const answers = given();
      await answers.vote(4, 8, true);
      expect(await answers.votes()).toEqual({ helpful: 0, notHelpful: 0 });
    });

    test('removes old answers with their votes, and never gives their ids again', async () => {
      const answers = given();
      const old = await answers.keep(aShownAnswer(), 100);
      const young = await answers.keep(aShownAnswer(), 200);
      for (const id of [old, young]) await answers.vote(id, 8, true);
      await answers.prune(200);
      expect(await answers.find(old)).toBeUndefined();
      expect(await answers.find(young)).toBeDefined();
      expect(await answers.votes()).toEqual({ helpful: 1, notHelpful: 0 });
      await answers.prune(201);
      expect(await answers.find(young)).toBeUndefined();
      expect(await answers.keep(aShownAnswer(), 300)).toBeGreaterThan(young);
    });
  });
}
