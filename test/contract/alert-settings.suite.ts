import { describe, expect, test } from 'vitest';
import type { AlertSettings } from '../../src/application/ports/alert-settings.js';
import { EVERY_DAY } from '../../src/domain/schedules/weekdays.js';
import { anAlert, type AlertGround } from './alert-ground.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const group = -1_001_234_567_890_123;
const nothing: AlertSettings = {
  timeZone: null,
  pausedUntilMs: null,
  digest: null,
  quiet: null,
  silence: null,
};
const daily = (time: string) => ({ times: [time], days: EVERY_DAY });
const quiet = (from: string, to: string) => ({ from, to });

/** What of the article is queued for each chat: its form and when it is due; a held one by when it was queued. */
async function dues(ground: AlertGround, articleId = 'a') {
  const { chats } = await ground.outbox.trace(articleId);
  return chats.map(({ chatId, form, atMs }) => [chatId, form, atMs]);
}

/** What every store of alert settings promises. */
export function alertSettingsContract(name: string, given: () => AlertGround): void {
  describe(name, () => {
    test('knows nothing of a chat at first', async () => {
      const { settings } = given();
      expect(await settings.of(group)).toEqual(nothing);
      expect(await settings.nextPauseEndMs()).toBeUndefined();
      expect(await settings.endPauses(DAY)).toBe(0);
    });

    test('keeps what was chosen, of each chat its own, and leaves what was not named', async () => {
      const { settings } = given();
      await settings.change(group, { timeZone: 'Asia/Tokyo', pausedUntilMs: Infinity });
      await settings.change(1, { digest: daily('08:00') });
      await settings.change(group, { quiet: quiet('22:00', '07:00'), silence: 'no rights' });
      await settings.change(group, {});
      expect(await settings.of(group)).toEqual({
        timeZone: 'Asia/Tokyo',
        pausedUntilMs: Infinity,
        digest: null,
        quiet: quiet('22:00', '07:00'),
        silence: 'no rights',
      });
      expect(await settings.of(1)).toEqual({ ...nothing, digest: daily('08:00') });
      await settings.change(group, nothing);
      expect(await settings.of(group)).toEqual(nothing);
    });

    test('tells planning what chats have chosen, in the order asked', async () => {
      const { settings, ...ground } = given();
      await settings.change(5, { timeZone: 'Asia/Tokyo' });
      await settings.change(3, { pausedUntilMs: 7 });
      expect(await ground.plan((tx) => tx.settings([3, 9, 5]))).toEqual([
        { ...nothing, pausedUntilMs: 7 },
        nothing,
        { ...nothing, timeZone: 'Asia/Tokyo' },
      ]);
    });

    test('moves what waits to the time that it now is due, of this chat alone', async () => {
      const ground = given();
      ground.clock.nowMs = HOUR;
      await ground.plan((tx) =>
        tx.queue([anAlert({ dueMs: HOUR }), anAlert({ chatId: 2, dueMs: HOUR })], HOUR),
      );
      await ground.settings.change(1, { digest: daily('08:00') });
      expect(await dues(ground)).toEqual([
        [1, 'digest', 8 * HOUR],
        [2, 'alert', HOUR],
      ]);
      await ground.settings.change(1, { timeZone: 'Etc/GMT+2' });
      expect(await dues(ground)).toContainEqual([1, 'digest', 10 * HOUR]);
      expect(await ground.outbox.nextDueMs()).toBe(HOUR);
      // What was to come together still does.
      await ground.settings.change(1, { digest: null });
      expect(await dues(ground)).toContainEqual([1, 'digest', HOUR]);
    });

    test('keeps the place of what is overdue, and lets quiet hours hold it', async () => {
      const ground = given();
      ground.clock.nowMs = 2 * HOUR;
      await ground.plan((tx) => tx.queue([anAlert({ dueMs: HOUR })], HOUR));
      await ground.settings.change(1, { timeZone: 'UTC' });
      expect(await dues(ground)).toEqual([[1, 'alert', HOUR]]);
      await ground.settings.change(1, { quiet: quiet('01:00', '05:00') });
      expect(await dues(ground)).toEqual([[1, 'digest', 5 * HOUR]]);
    });

    test('sends a digest whose time has come, whatever is chosen before it goes out', async () => {
      const ground = given();
      await ground.settings.change(1, { digest: daily('08:00') });
      ground.clock.nowMs = 9 * HOUR;
      await ground.plan((tx) => tx.queue([anAlert({ form: 'digest', dueMs: 8 * HOUR })], HOUR));
      await ground.settings.change(1, { timeZone: 'UTC', digest: daily('18:00') });
      expect(await dues(ground)).toEqual([[1, 'digest', 8 * HOUR]]);
      await ground.settings.change(1, { quiet: quiet('08:30', '10:00') });
      expect(await dues(ground)).toEqual([[1, 'digest', 10 * HOUR]]);
    });

    test('sends a digest whose time is passed over as the chat moves east', async () => {
      const ground = given();
      await ground.settings.change(1, { digest: daily('08:00') });
      ground.clock.nowMs = 7 * HOUR;
      await ground.plan((tx) => tx.queue([anAlert({ form: 'digest', dueMs: 8 * HOUR })], HOUR));
      await ground.settings.change(1, { timeZone: 'Asia/Kathmandu' });
      expect(await dues(ground)).toEqual([[1, 'digest', 7 * HOUR]]);
    });

    test('remembers the last digest by the clock on the wall, also for planning', async () => {
      const ground = given();
      await ground.plan((tx) =>
        tx.queue([anAlert({ form: 'digest' }), anAlert({ chatId: 2 }), anAlert({ chatId: 3 })], 0),
      );
      for (const { alerts } of await ground.outbox.lease(
        { chats: 9, perChat: 9 },
        { nowMs: 0, untilMs: DAY },
      ))
        await ground.outbox.sent(
          alerts.map(({ id }) => id),
          42,
          DAY + 8 * HOUR,
        );
      expect(await ground.settings.of(1)).toEqual({ ...nothing, lastDigestMs: DAY + 8 * HOUR });
      expect(await ground.settings.of(2)).toEqual(nothing);
      await ground.settings.change(1, { timeZone: 'Etc/GMT+2' });
      const moved = { ...nothing, timeZone: 'Etc/GMT+2', lastDigestMs: DAY + 10 * HOUR };
      expect(await ground.plan((tx) => tx.settings([1]))).toEqual([moved]);
      ground.clock.nowMs = DAY + 9 * HOUR;
      await ground.settings.change(1, { digest: daily('08:00') });
      await ground.plan((tx) => tx.queue([anAlert({ articleId: 'b', form: 'digest', dueMs: 3 * DAY })], 0));
      await ground.settings.change(1, { digest: daily('08:00') });
      expect(await dues(ground, 'b')).toEqual([[1, 'digest', 2 * DAY + 10 * HOUR]]);
    });

    test('leaves what is in hand where it is', async () => {
      const ground = given();
      await ground.plan((tx) => tx.queue([anAlert()], 0));
      await ground.outbox.lease({ chats: 9, perChat: 9 }, { nowMs: 0, untilMs: DAY });
      await ground.settings.change(1, { digest: daily('08:00') });
      expect(await dues(ground)).toEqual([[1, 'alert', 0]]);
    });

    test('holds in a pause all that waits, sends nothing to the chat, and counts at the end what was held', async () => {
      const ground = given();
      await ground.plan((tx) => tx.queue([anAlert({ threadId: 7 }), anAlert({ chatId: 2 })], 0));
      await ground.settings.change(1, { pausedUntilMs: HOUR });
      await ground.settings.change(3, { pausedUntilMs: Infinity });
      await ground.settings.change(4, { pausedUntilMs: DAY });
      await ground.plan((tx) => tx.queue([anAlert({ articleId: 'b', dueMs: null })], 5));
      const lease = (nowMs: number) =>
        ground.outbox.lease({ chats: 9, perChat: 9 }, { nowMs, untilMs: nowMs + MINUTE });
      expect(await lease(5)).toMatchObject([{ chatId: 2 }]);
      expect(await ground.outbox.held(1)).toBe(2);
      expect(await ground.settings.nextPauseEndMs()).toBe(HOUR);
      expect(await ground.settings.endPauses(HOUR - 1)).toBe(0);
      expect(await ground.settings.endPauses(HOUR)).toBe(1);
      expect(await ground.settings.endPauses(HOUR)).toBe(0);
      expect(await ground.settings.of(1)).toMatchObject({ pausedUntilMs: null });
      expect(await ground.settings.nextPauseEndMs()).toBe(DAY);
      const resumed = (await lease(HOUR)).find(({ chatId }) => chatId === 1);
      expect(resumed).toMatchObject({
        form: 'resumed',
        threadId: 7,
        messageId: null,
        alerts: [{ articleId: '', form: 'resumed' }],
      });
      await ground.outbox.sent([resumed!.alerts[0]!.id], 42, HOUR);
      expect(await ground.outbox.held(1)).toBe(2);
      expect((await lease(DAY)).filter(({ chatId }) => chatId === 1)).toEqual([]);
      await ground.outbox.releaseHeld(1, DAY);
      expect((await lease(DAY)).filter(({ chatId }) => chatId === 1)).toMatchObject([{ form: 'digest' }]);
    });

    test('says nothing at the end of a pause that held nothing, and says it once more at the end of the next', async () => {
      const ground = given();
      const lease = (nowMs: number) =>
        ground.outbox.lease({ chats: 9, perChat: 9 }, { nowMs, untilMs: nowMs + 1 });
      for (const heldMs of [undefined, 200, 300]) {
        const nowMs = heldMs ?? 100;
        await ground.settings.change(1, { pausedUntilMs: nowMs });
        if (heldMs !== undefined)
          await ground.plan((tx) => tx.queue([anAlert({ articleId: `${heldMs}`, dueMs: null })], nowMs - 1));
        expect(await ground.settings.endPauses(nowMs)).toBe(1);
        const leased = await lease(nowMs);
        expect(leased.map(({ form }) => form)).toEqual(heldMs === undefined ? [] : ['resumed']);
        for (const { alerts } of leased) await ground.outbox.sent([alerts[0]!.id], 42, nowMs);
      }
      expect((await ground.outbox.trace('')).chats).toEqual([]);
    });

    test('does not wake a chat in its quiet hours with the word that its pause is over', async () => {
      const ground = given();
      await ground.settings.change(1, {
        pausedUntilMs: HOUR,
        quiet: quiet('00:00', '06:00'),
        digest: daily('20:00'),
      });
      await ground.plan((tx) => tx.queue([anAlert({ dueMs: null })], 0));
      await ground.settings.endPauses(HOUR);
      expect(await ground.outbox.nextDueMs()).toBe(6 * HOUR);
    });

    test('leaves held what was held when the chat resumes by itself', async () => {
      const ground = given();
      await ground.plan((tx) => tx.queue([anAlert()], 0));
      await ground.settings.change(1, { pausedUntilMs: Infinity });
      await ground.settings.change(1, { pausedUntilMs: null });
      expect(await ground.outbox.held(1)).toBe(1);
      expect(await ground.outbox.nextDueMs()).toBeUndefined();
      expect(await ground.outbox.releaseHeld(1, 9)).toBe(1);
      expect(await ground.outbox.nextDueMs()).toBe(9);
    });

    test('lets what a supergroup has chosen stand, and fills what it has not from its group', async () => {
      const ground = given();
      await ground.settings.change(-5, { timeZone: 'Asia/Tokyo', digest: daily('08:00'), silence: 'gone' });
      await ground.settings.change(group, { timeZone: 'Asia/Bangkok' });
      await ground.chats.migrate(-5, group);
      expect(await ground.settings.of(group)).toEqual({
        ...nothing,
        timeZone: 'Asia/Bangkok',
        digest: daily('08:00'),
      });
      expect(await ground.settings.of(-5)).toEqual(nothing);
    });
  });
}
