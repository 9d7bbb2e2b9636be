import { describe, expect, test } from 'vitest';
import type { PlannedAlert } from '../../src/application/ports/alert-transaction.js';
import type { PlanOutcome } from '../../src/application/ports/outbox.js';
import { anArticle } from '../support/fake-corpus.js';
import { hostileTexts } from '../support/hostile-texts.js';
import { anAlert, type AlertGround } from './alert-ground.js';

const planned: PlanOutcome = { kind: 'planned' };
const article = (title: string, publishedAt: string | null = null) =>
  anArticle({ title, publishedAt, paragraphs: ['It rained.'] });

async function near(
  ground: AlertGround,
  bands: readonly number[],
  { exceptId = '', limit = 9, page = null as number | null } = {},
) {
  const found = await ground.plan((tx) => tx.storiesNear({ bands, page }, exceptId, limit));
  return found.map(({ articleId }) => articleId);
}

/** What the transaction in which alerts are planned promises of stories; of the outbox, the outbox's contract says it. */
export function alertTransactionContract(name: string, given: () => AlertGround): void {
  describe(name, () => {
    test('finds the stored articles that share a band, but for the one itself: of the same page, then with the most bands, then the last', async () => {
      const ground = given();
      await ground.storeArticle('a', article('A'));
      await ground.storeArticle('b', article('B'));
      await ground.storeArticle('c', article('C'));
      await ground.storeArticle('d', article('D'));
      await ground.plan(async (tx) => {
        await tx.remember('a', [1, 2, 2], planned, 0);
        await tx.remember('b', [2, 3], planned, 0);
        await tx.remember('c', [2, 4_294_967_295], planned, 0);
        await tx.remember('d', [9], planned, 0);
        await tx.remember('not stored', [1, 2, 3], planned, 0);
      });
      expect(await near(ground, [1, 2])).toEqual(['a', 'c', 'b']);
      expect(await near(ground, [1, 2, 3], { page: 3 })).toEqual(['b', 'a', 'c']);
      expect(await near(ground, [2, 4_294_967_295], { exceptId: 'b' })).toEqual(['c', 'a']);
      expect(await near(ground, [1, 2], { limit: 1 })).toEqual(['a']);
      expect(await near(ground, [5])).toEqual([]);
      expect(await near(ground, [])).toEqual([]);
    });

    test.each(hostileTexts)('gives an article with %s back as it is stored', async (_, text) => {
      const ground = given();
      const stored = anArticle({ title: text, paragraphs: [text, 'It rained.'] });
      await ground.storeArticle('a', stored);
      await ground.plan((tx) => tx.remember('a', [7], planned, 0));
      expect(await ground.plan((tx) => tx.storiesNear({ bands: [7], page: null }, '', 1))).toEqual([
        { articleId: 'a', article: stored },
      ]);
    });

    test('remembers what was decided, anew when it is decided again, until it is forgotten', async () => {
      const ground = given();
      await ground.storeArticle('a', article('A'));
      const outcomes: readonly PlanOutcome[] = [
        { kind: 'baseline' },
        { kind: 'old' },
        { kind: 'same story', as: 'b' },
        planned,
      ];
      for (const [band, outcome] of outcomes.entries()) {
        await ground.plan((tx) => tx.remember('a', [band], outcome, 0));
        expect((await ground.outbox.trace('a')).outcome).toEqual(outcome);
        expect(await near(ground, [0, 1, 2, 3])).toEqual(['a']);
        expect(await near(ground, [band - 1])).toEqual([]);
      }
    });

    test('queues for whom it is asked to: only whose alert its removal dropped, or only who was never meant to get one', async () => {
      const ground = given();
      const interest = { kind: 'everything' } as const;
      const alerts: PlannedAlert[] = [];
      for (const chatId of [1, 2, 3]) {
        const made = { chatId, threadId: null, interest, vector: undefined };
        const { id } = (await ground.subscriptions.add(made, 9, 0))!;
        alerts.push(anAlert({ chatId, subscriptionId: id }));
      }
      const stateOf = async () =>
        (await ground.outbox.trace('a')).chats.map(({ chatId, state }) => [chatId, state]);
      await ground.plan(async (tx) => {
        await tx.remember('a', [1], planned, 5);
        await tx.queue(alerts.slice(0, 1), 5);
        await tx.dropQueued('a', 'the article was removed', 6);
        await tx.queue(alerts.slice(1, 2), 7);
      });
      expect(await ground.plan((tx) => tx.queue(alerts, 8, 'new'))).toBe(1);
      expect(await stateOf()).toEqual([[1, 'dropped'], [2, 'queued'], [3, 'queued']]); // prettier-ignore
      await ground.plan((tx) => tx.dropQueued('a', 'the article was removed', 9));
      const other = anAlert({ chatId: 4, subscriptionId: 1 });
      expect(await ground.plan((tx) => tx.queue([...alerts.slice(0, 2), other], 10, 'removed'))).toBe(2);
      expect(await stateOf()).toEqual([[1, 'queued'], [2, 'queued'], [3, 'dropped']]); // prettier-ignore
      await ground.plan(async (tx) => {
        await tx.dropQueued('a', 'it waited for more than a week', 11);
        expect(await tx.queue(alerts, 12, 'removed')).toBe(1);
      });
      expect(await stateOf()).toEqual([[1, 'dropped'], [2, 'dropped'], [3, 'queued']]); // prettier-ignore
    });

    test('gives an article that was changed other bands, and no story to one that is not known', async () => {
      const ground = given();
      for (const id of ['a', 'b']) await ground.storeArticle(id, article(id));
      await ground.plan(async (tx) => {
        await tx.remember('a', [1], { kind: 'old' }, 0);
        await tx.rebind('a', [2]);
        await tx.rebind('b', [2]);
      });
      expect(await near(ground, [1])).toEqual([]);
      expect(await near(ground, [2])).toEqual(['a']);
      expect((await ground.outbox.trace('a')).outcome).toEqual({ kind: 'old' });
    });
  });
}
