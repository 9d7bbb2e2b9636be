import { describe, expect, test } from 'vitest';
import { articlesOf, idsOf, lease, queue, type AlertGround } from './alert-ground.js';

const DAY = 24 * 60 * 60_000;

/** What is promised of chats that take no messages. */
export function silencesContract(name: string, given: () => AlertGround): void {
  describe(name, () => {
    test('know nothing of a chat for which there never was an alert', async () => {
      const { silences } = given();
      expect(await silences.suspend(7, () => 5, 1)).toEqual({ told: true });
      await silences.told(7);
      expect(await silences.endSuspensions(9)).toBe(0);
      expect(await silences.nextSuspensionEndMs()).toBeUndefined();
      await silences.silence(7, 'blocked');
      expect(await silences.unsilence(7, 1)).toBe(false);
    });

    test('keep what has waited for less than a week, and give it when the chat is back', async () => {
      const ground = given();
      await queue(
        ground,
        { articleId: 'old', dueMs: 0 },
        { articleId: 'new', dueMs: DAY },
        { articleId: 'held', dueMs: null },
      );
      await ground.silences.silence(1, 'blocked');
      expect(await ground.settings.of(1)).toMatchObject({ silence: 'blocked' });
      expect(await ground.outbox.nextDueMs()).toBeUndefined();
      expect(await lease(ground, 7 * DAY)).toEqual([]);
      expect(await ground.outbox.waiting()).toBe(3);
      expect(await ground.silences.unsilence(1, 7 * DAY + 1)).toBe(true);
      expect(await ground.silences.unsilence(1, 7 * DAY + 1)).toBe(false);
      expect(await ground.settings.of(1)).toMatchObject({ silence: null });
      expect(articlesOf(await lease(ground, 7 * DAY + 1))).toEqual([['new']]);
      expect((await ground.outbox.trace('old')).chats).toMatchObject([{ state: 'dropped' }]);
      expect(await ground.outbox.held(1)).toBe(1);
    });

    test('hold also what comes after something that is in hand', async () => {
      const ground = given();
      await queue(ground, { articleId: 'a' }, { articleId: 'b' });
      const [leased] = await lease(ground, 10, { chats: 9, perChat: 1 });
      await ground.silences.silence(1, 'no rights');
      await ground.outbox.postpone(idsOf(leased!), 10);
      expect(await lease(ground)).toEqual([]);
      await ground.silences.unsilence(1, 20);
      expect(articlesOf(await lease(ground, 20))).toEqual([['a', 'b']]);
    });

    test('for want of rights end after ever longer times, and it is known whether the admins know', async () => {
      const ground = given();
      const wait = (refusals: number) => refusals * 100;
      await queue(ground, {});
      expect(await ground.silences.suspend(1, wait, 10)).toEqual({ told: false });
      expect(await ground.settings.of(1)).toMatchObject({ silence: 'no rights' });
      expect([await lease(ground), await ground.silences.nextSuspensionEndMs()]).toEqual([[], 110]);
      expect(await ground.silences.endSuspensions(109)).toBe(0);
      expect(await ground.silences.endSuspensions(110)).toBe(1);
      expect(await ground.silences.nextSuspensionEndMs()).toBeUndefined();
      const [again] = await lease(ground, 110);
      expect(again).toMatchObject({ chatId: 1 });
      expect(await ground.silences.suspend(1, wait, 110)).toEqual({ told: false });
      await ground.silences.told(1);
      await ground.outbox.postpone(idsOf(again!), 110);
      expect(await ground.silences.nextSuspensionEndMs()).toBe(310);
      await ground.silences.endSuspensions(310);
      expect(await ground.silences.suspend(1, wait, 310)).toEqual({ told: true });
      // Rights have changed.
      expect(await ground.silences.unsilence(1, 320)).toBe(true);
      expect(await ground.silences.nextSuspensionEndMs()).toBeUndefined();
      expect(await ground.silences.suspend(1, wait, 320)).toEqual({ told: false });
      expect(await ground.silences.nextSuspensionEndMs()).toBe(420);
    });

    test('are forgotten when the chat takes a message', async () => {
      const ground = given();
      await queue(ground, {}, { articleId: 'b', dueMs: 300 });
      await ground.silences.suspend(1, () => 100, 10);
      await ground.silences.told(1);
      await ground.silences.endSuspensions(110);
      await ground.outbox.sent(idsOf((await lease(ground, 110))[0]!), 42, 110);
      expect(await ground.silences.suspend(1, (refusals) => refusals, 300)).toEqual({ told: false });
      expect(await ground.silences.nextSuspensionEndMs()).toBe(301);
    });

    test('for want of rights do not end when the chat has blocked the bot meanwhile', async () => {
      const ground = given();
      await queue(ground, {});
      await ground.silences.suspend(1, () => 100, 10);
      await ground.silences.silence(1, 'blocked');
      expect(await ground.silences.nextSuspensionEndMs()).toBeUndefined();
      expect(await ground.silences.endSuspensions(500)).toBe(0);
      expect(await lease(ground, 500)).toEqual([]);
    });
  });
}
