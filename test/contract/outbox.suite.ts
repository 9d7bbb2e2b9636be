import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LeasedAlerts } from '../../src/application/ports/outbox.js';
import { anAlert, articlesOf, idsOf, lease, queue, type AlertGround } from './alert-ground.js';

const [group, supergroup] = [-987_654_321, -1_001_234_567_890_123];
const known = { unknownOutcome: false };

/** What every outbox promises, whoever fills it. */
export function outboxContract(name: string, given: () => AlertGround): void {
  describe(name, () => {
    test('is empty at first, and knows nothing of what it never saw', async () => {
      const { outbox } = given();
      expect(await outbox.waiting()).toBe(0);
      expect(await outbox.nextDueMs()).toBeUndefined();
      expect(await outbox.lease({ chats: 9, perChat: 9 }, { nowMs: 1, untilMs: 2 })).toEqual([]);
      await outbox.sent([7], 1, 1);
      await outbox.postpone([7], 1, known);
      await outbox.drop([7], 'nothing', 1);
      await outbox.leaving([7]);
      expect(await outbox.releaseAll({ nowMs: 1, againMs: 2 })).toEqual({ possibleDoubles: 0, dropped: 0 });
      expect(await outbox.releaseHeld(7, 1)).toBe(0);
      expect(await outbox.held(7)).toBe(0);
      expect(await outbox.inMessage(7, 1)).toEqual([]);
      expect(await outbox.trace('a')).toEqual({ outcome: undefined, chats: [] });
      await outbox.prune(9);
    });

    test('gives an alert back as it was planned', async () => {
      const ground = given();
      const alert = anAlert({ chatId: group, threadId: 17, subscriptionId: 5, paragraph: 3, dueMs: 4 });
      await queue(ground, alert);
      const [leased] = await lease(ground);
      const { id } = leased!.alerts[0]!;
      expect(leased).toEqual({
        chatId: group,
        threadId: 17,
        form: 'alert',
        messageId: null,
        alerts: [{ ...alert, id, unknownOutcomes: 0, createdMs: 0 }],
      });
    });

    test('queues an article for a chat once, whatever the form and whatever has become of it', async () => {
      const ground = given();
      expect(await queue(ground, {}, { form: 'digest' }, { chatId: 2 }, { articleId: 'b' })).toBe(3);
      expect(await queue(ground, { dueMs: 5 })).toBe(0);
      const leased = await lease(ground);
      expect(await queue(ground, {})).toBe(0);
      for (const one of leased) await ground.outbox.sent(idsOf(one), 1, 1);
      expect(await queue(ground, {}, { form: 'digest' })).toBe(0);
      expect(await lease(ground)).toEqual([]);
    });

    test('queues once more what was dropped, unless it may have been sent', async () => {
      const ground = given();
      await queue(ground, {}, { chatId: 2 });
      const [one, two] = await lease(ground);
      await ground.outbox.postpone(idsOf(two!), 0, { unknownOutcome: true });
      await ground.outbox.drop([...idsOf(one!), ...idsOf(two!)], 'gone', 5);
      expect(await queue(ground, { subscriptionId: 9 }, { chatId: 2 })).toBe(1);
      expect(await lease(ground)).toMatchObject([{ chatId: 1, alerts: [{ subscriptionId: 9 }] }]);
    });

    test('gives the chats first that wait longest, and nothing before it is due', async () => {
      const ground = given();
      await queue(
        ground,
        { dueMs: 3 },
        { chatId: 2, dueMs: 1 },
        { chatId: 3, dueMs: 2 },
        { chatId: 4, dueMs: 20 },
      );
      expect(await ground.outbox.nextDueMs()).toBe(1);
      expect((await lease(ground, 10, { chats: 2, perChat: 9 })).map(({ chatId }) => chatId)).toEqual([2, 3]);
      expect((await lease(ground)).map(({ chatId }) => chatId)).toEqual([1]);
      expect(await lease(ground)).toEqual([]);
      expect(await ground.outbox.nextDueMs()).toBe(20);
      expect(await ground.outbox.waiting()).toBe(4);
      expect(await lease(ground, 20, { chats: 0, perChat: 9 })).toEqual([]);
    });

    test('gives a chat what is of the oldest form and topic together, at most so many, and nothing more meanwhile', async () => {
      const ground = given();
      await queue(
        ground,
        { articleId: 'a' },
        { articleId: 'b', form: 'digest' },
        { articleId: 'c', threadId: 7 },
        { articleId: 'd', dueMs: 99 },
        { articleId: 'e' },
        { articleId: 'f' },
      );
      const rounds: (readonly string[])[] = [];
      for (;;) {
        const leased = await lease(ground, 10, { chats: 9, perChat: 2 });
        if (leased.length === 0) break;
        expect(await lease(ground)).toEqual([]);
        rounds.push(...articlesOf(leased));
        await ground.outbox.sent(idsOf(leased[0]!), rounds.length, 10);
      }
      expect(rounds).toEqual([['a', 'e'], ['b'], ['c'], ['f']]);
      expect(await ground.outbox.waiting()).toBe(1);
    });

    test('gives more of a digest at a time, when that is asked for', async () => {
      const ground = given();
      const ids = ['a', 'b', 'c', 'd'];
      await queue(ground, ...ids.map((articleId) => ({ articleId, form: 'digest' as const })));
      await queue(ground, ...ids.map((articleId) => ({ articleId, chatId: 2 })));
      const leased = await lease(ground, 10, { chats: 9, perChat: 1, perDigest: 3 });
      expect(articlesOf(leased)).toEqual([['a', 'b', 'c'], ['a']]);
    });

    test('says of a correction whether it edits a digest', async () => {
      const ground = given();
      await queue(ground, { form: 'digest' }, { chatId: 2 });
      for (const one of await lease(ground)) await ground.outbox.sent(idsOf(one), one.chatId, 10);
      await ground.plan((tx) => tx.queueCorrections('a', 10, 10));
      expect(await lease(ground)).toMatchObject([
        { chatId: 1, form: 'correction', messageId: 1, editsDigest: true },
        { chatId: 2, form: 'correction', messageId: 2, editsDigest: false },
      ]);
    });

    test('gives once more what was given back, at its time; others of the chat go ahead', async () => {
      const ground = given();
      await queue(ground, { articleId: 'a' }, { articleId: 'b' });
      const [first] = await lease(ground, 10, { chats: 9, perChat: 1 });
      await ground.outbox.postpone(idsOf(first!), 50, known);
      expect(articlesOf(await lease(ground))).toEqual([['b']]);
      expect(await lease(ground, 50)).toEqual([]);
      await ground.outbox.releaseAll({ nowMs: 50, againMs: 90 });
      expect(articlesOf(await lease(ground, 50))).toEqual([['a', 'b']]);
    });

    test('holds up what came after an alert that may have been sent, until that is sent again', async () => {
      const ground = given();
      await queue(ground, { articleId: 'a' }, { articleId: 'b' });
      const [first] = await lease(ground, 10, { chats: 9, perChat: 1 });
      await ground.outbox.postpone(idsOf(first!), 50, { unknownOutcome: true });
      await queue(ground, { articleId: 'c', dueMs: 20 }, { chatId: 2, dueMs: 20 });
      expect((await lease(ground, 49)).map(({ chatId }) => chatId)).toEqual([2]);
      expect(await ground.outbox.nextDueMs()).toBe(50);
      expect(articlesOf(await lease(ground, 50))).toEqual([['a', 'b', 'c']]);
    });

    test('gives back what a dead process had in hand: what was leaving later, and counted, the rest at once', async () => {
      const ground = given();
      await queue(ground, {}, { articleId: 'b' }, { chatId: 2 });
      const leased = await lease(ground);
      await ground.outbox.leaving(idsOf(leased.find(({ chatId }) => chatId === 1)!));
      const released = await ground.outbox.releaseAll({ nowMs: 10, againMs: 30 });
      expect(released).toEqual({ possibleDoubles: 1, dropped: 0 });
      expect(await ground.outbox.releaseAll({ nowMs: 10, againMs: 20 })).toEqual({
        ...released,
        possibleDoubles: 0,
      });
      expect((await lease(ground, 29)).map(({ chatId }) => chatId)).toEqual([2]);
      expect(await lease(ground, 30)).toMatchObject([
        { chatId: 1, alerts: [{ unknownOutcomes: 1 }, { unknownOutcomes: 1 }] },
      ]);
    });

    test('knows of what was refused on its way that it has not left', async () => {
      const ground = given();
      await queue(ground, {});
      const ids = idsOf((await lease(ground))[0]!);
      await ground.outbox.leaving(ids);
      await ground.outbox.leaving(ids, false);
      const released = await ground.outbox.releaseAll({ nowMs: 10, againMs: 30 });
      expect(released).toEqual({ possibleDoubles: 0, dropped: 0 });
      expect(await lease(ground, 10)).toMatchObject([{ alerts: [{ unknownOutcomes: 0 }] }]);
    });

    test('gives up what may have been sent twice, and nothing else that was in the second message', async () => {
      const ground = given();
      await queue(ground, {});
      await ground.outbox.leaving(idsOf((await lease(ground))[0]!));
      await ground.outbox.releaseAll({ nowMs: 10, againMs: 30 });
      await queue(ground, { articleId: 'b' });
      const [second] = await lease(ground, 30);
      expect(articlesOf([second!])).toEqual([['a', 'b']]);
      await ground.outbox.leaving(idsOf(second!));
      const released = await ground.outbox.releaseAll({ nowMs: 40, againMs: 60 });
      expect(released).toEqual({ possibleDoubles: 1, dropped: 1 });
      expect((await ground.outbox.trace('a')).chats).toMatchObject([
        { state: 'dropped', reason: 'it may have been sent twice' },
      ]);
      expect(articlesOf(await lease(ground, 60))).toEqual([['b']]);
    });

    test('lets nothing of what may have been sent out again as long as one process after the other dies', async () => {
      const ground = given();
      await queue(ground, {});
      await ground.outbox.leaving(idsOf((await lease(ground))[0]!));
      for (const nowMs of [10, 20, 30]) {
        await ground.outbox.releaseAll({ nowMs, againMs: nowMs + 20 });
        expect(await lease(ground, nowMs + 19)).toEqual([]);
      }
      expect(articlesOf(await lease(ground, 50))).toEqual([['a']]);
    });

    test('knows that what was given back, or is edited, was not on its way when a process died', async () => {
      const ground = given();
      await queue(ground, {}, { chatId: 2 });
      const [one, two] = await lease(ground);
      await ground.outbox.leaving([...idsOf(one!), ...idsOf(two!)]);
      await ground.outbox.postpone(idsOf(one!), 10);
      await ground.outbox.sent(idsOf(two!), 42, 10);
      await ground.plan((tx) => tx.queueCorrections('a', 10, 10));
      expect(await lease(ground)).toHaveLength(2);
      expect(await ground.outbox.releaseAll({ nowMs: 10, againMs: 90 })).toEqual({
        possibleDoubles: 0,
        dropped: 0,
      });
      expect(await lease(ground)).toHaveLength(2);
    });

    test('puts articles into a digest, or holds them, when they are given back so', async () => {
      const ground = given();
      await queue(ground, {}, { chatId: 2 });
      for (const one of await lease(ground))
        await ground.outbox.postpone(idsOf(one), one.chatId === 1 ? 20 : 'held', { asDigest: true });
      expect(await lease(ground, 20)).toMatchObject([{ chatId: 1, form: 'digest' }]);
      expect([await ground.outbox.held(1), await ground.outbox.held(2)]).toEqual([0, 1]);
    });

    test('leaves the word that a pause is over a word', async () => {
      const ground = given();
      await queue(ground, { dueMs: null });
      await ground.settings.change(1, { pausedUntilMs: 5 });
      await ground.settings.endPauses(10);
      const [word] = await lease(ground, 10);
      await ground.outbox.postpone(idsOf(word!), 20, { asDigest: true });
      expect(await lease(ground, 20)).toMatchObject([{ chatId: 1, form: 'resumed' }]);
    });

    test('gives it once more when the lease has run out, and says when that is', async () => {
      const ground = given();
      await queue(ground, {});
      await lease(ground, 10, { chats: 9, perChat: 9 }, 50);
      expect(await ground.outbox.nextDueMs()).toBe(50);
      expect(await lease(ground, 49)).toEqual([]);
      expect(articlesOf(await lease(ground, 50))).toEqual([['a']]);
    });

    test('counts the sends whose outcome is not known', async () => {
      const ground = given();
      await queue(ground, {});
      for (const unknownOutcome of [true, false, true]) {
        const [leased] = await lease(ground);
        await ground.outbox.postpone(idsOf(leased!), 0, { unknownOutcome });
      }
      expect((await lease(ground))[0]!.alerts).toMatchObject([{ unknownOutcomes: 2 }]);
    });

    test('says what stands in a message, and what became of an article in each chat', async () => {
      const ground = given();
      await queue(
        ground,
        { dueMs: 1 },
        { articleId: 'b' },
        { chatId: 2 },
        { chatId: 3, dueMs: null },
        { chatId: 4, dueMs: 77 },
      );
      await ground.plan((tx) => tx.remember('a', [], { kind: 'planned' }, 0));
      const [one, two] = await lease(ground);
      await ground.outbox.sent(idsOf(one!), 42, 11);
      await ground.outbox.drop(idsOf(two!), 'refused', 12);
      const sent = [1, 2].map((chatId) => one!.chatId === chatId);
      expect(sent).toContain(true);
      expect(await ground.outbox.inMessage(one!.chatId, 42)).toEqual(
        (await ground.outbox.inMessage(one!.chatId, 42)).filter(({ id }) => idsOf(one!).includes(id)),
      );
      expect(await ground.outbox.inMessage(9, 42)).toEqual([]);
      const { outcome, chats } = await ground.outbox.trace('a');
      expect(outcome).toEqual({ kind: 'planned' });
      const rest = { form: 'alert', subscriptionId: 1, reason: null };
      expect(chats.filter(({ chatId }) => chatId > 2)).toEqual([
        { ...rest, chatId: 3, state: 'queued', atMs: 0 },
        { ...rest, chatId: 4, state: 'queued', atMs: 77 },
      ]);
      expect(chats.find(({ chatId }) => chatId === one!.chatId)).toEqual({
        ...rest,
        chatId: one!.chatId,
        state: 'sent',
        atMs: 11,
      });
      expect(chats.find(({ chatId }) => chatId === two!.chatId)).toEqual({
        ...rest,
        chatId: two!.chatId,
        state: 'dropped',
        atMs: 12,
        reason: 'refused',
      });
    });

    test('holds what a pause has held until it is asked for, then gives it as a digest', async () => {
      const ground = given();
      await queue(
        ground,
        { dueMs: null },
        { articleId: 'b', dueMs: null, threadId: 7 },
        { chatId: 2, dueMs: null },
      );
      expect(await lease(ground)).toEqual([]);
      expect(await ground.outbox.nextDueMs()).toBeUndefined();
      expect(await ground.outbox.held(1)).toBe(2);
      expect(await ground.outbox.releaseHeld(1, 10)).toBe(2);
      expect(await ground.outbox.releaseHeld(1, 10)).toBe(0);
      expect(await lease(ground)).toMatchObject([{ chatId: 1, form: 'digest', threadId: null }]);
      expect(await ground.outbox.held(2)).toBe(1);
    });

    test('gives a correction with all that stands in its message, each once', async () => {
      const ground = given();
      await queue(
        ground,
        { articleId: 'a' },
        { articleId: 'b' },
        { articleId: 'c' },
        { articleId: 'a', chatId: 2 },
      );
      const [together, waiting] = await lease(ground);
      await ground.outbox.sent(idsOf(together!), 42, 10);
      await ground.outbox.postpone(idsOf(waiting!), 900, known);
      const corrected = (id: string, dueMs: number) =>
        ground.plan((tx) => tx.queueCorrections(id, dueMs, 10));
      expect(await corrected('a', 20)).toBe(1);
      expect(await corrected('c', 30)).toBe(1);
      expect(await corrected('unknown', 30)).toBe(0);
      expect(await lease(ground, 19)).toEqual([]);
      const [correction] = await lease(ground, 20);
      expect(correction).toMatchObject({
        chatId: 1,
        form: 'correction',
        messageId: 42,
        alerts: [
          { articleId: 'a', form: 'correction' },
          { articleId: 'b', form: 'alert' },
          { articleId: 'c', form: 'correction' },
        ],
      });
      await ground.outbox.sent(idsOf(correction!), 42, 21);
      expect(await lease(ground, 800)).toEqual([]);
      expect((await ground.outbox.inMessage(1, 42)).map(({ articleId }) => articleId)).toEqual([
        'a',
        'b',
        'c',
      ]);
      // The next change of its text.
      expect(await corrected('a', 700)).toBe(1);
      expect(await lease(ground, 800)).toMatchObject([{ form: 'correction', messageId: 42 }]);
    });

    test('corrects at once what was changed twice, from the first change since it was last written', async () => {
      const ground = given();
      await queue(ground, {});
      const corrected = (nowMs: number) => ground.plan((tx) => tx.queueCorrections('a', nowMs + 60, nowMs));
      await ground.outbox.sent(idsOf((await lease(ground))[0]!), 42, 10);
      await corrected(20);
      await corrected(30);
      const [first] = await lease(ground, 90);
      expect(first!.alerts).toMatchObject([{ form: 'correction', createdMs: 20 }]);
      await corrected(95);
      await ground.outbox.sent(idsOf(first!), 42, 100);
      const [second] = await lease(ground, 200);
      expect(second!.alerts).toMatchObject([{ form: 'correction', createdMs: 95 }]);
    });

    test('corrects once more what was changed while its correction was in hand', async () => {
      const ground = given();
      await queue(ground, {});
      const corrected = () => ground.plan((tx) => tx.queueCorrections('a', 20, 10));
      await ground.outbox.sent(idsOf((await lease(ground))[0]!), 42, 10);
      await corrected();
      const [first] = await lease(ground, 20);
      await corrected();
      expect(await lease(ground, 20)).toEqual([]);
      await ground.outbox.sent(idsOf(first!), 42, 20);
      const [second] = await lease(ground, 20);
      expect(second).toMatchObject({ form: 'correction', messageId: 42 });
      await ground.outbox.sent(idsOf(second!), 42, 20);
      expect(await ground.outbox.waiting()).toBe(0);
    });

    test('corrects an alert that was changed while it was on its way, and drops the correction of one that never went', async () => {
      const ground = given();
      await queue(ground, {}, { chatId: 2 });
      const leased = await lease(ground);
      expect(await ground.plan((tx) => tx.queueCorrections('a', 20, 10))).toBe(2);
      await ground.outbox.sent(idsOf(leased[0]!), 42, 11);
      await ground.outbox.drop(idsOf(leased[1]!), 'refused', 11);
      expect(await lease(ground, 20)).toMatchObject([
        { chatId: leased[0]!.chatId, form: 'correction', messageId: 42 },
      ]);
      expect(
        (await ground.outbox.trace('a')).chats.filter(({ form }) => form === 'correction'),
      ).toMatchObject([{}, {}]);
      expect(await ground.outbox.waiting()).toBe(1);
    });

    test('drops what of a removed article is not sent, keeps its chat from a second message at once, and believes a send', async () => {
      const ground = given();
      await queue(ground, {}, { articleId: 'b', form: 'digest' }, { chatId: 2, dueMs: 90 });
      const [leased] = await lease(ground);
      await ground.plan((tx) => tx.dropQueued('a', 'the article was removed', 11));
      expect((await ground.outbox.trace('a')).chats).toMatchObject([
        { state: 'dropped', reason: 'the article was removed', atMs: 11 },
        { state: 'dropped' },
      ]);
      expect(await lease(ground)).toEqual([]);
      await ground.outbox.sent(idsOf(leased!), 42, 12);
      expect((await ground.outbox.trace('a')).chats).toMatchObject([{ state: 'sent', reason: null }, {}]);
      expect(articlesOf(await lease(ground, 99))).toEqual([['b']]);
      expect(await ground.outbox.nextDueMs()).toBe(99 + 60_000);
    });

    test('forgets what was settled long ago and what nobody will ask for, never what is to be sent', async () => {
      const ground = given();
      await queue(
        ground,
        {},
        { chatId: 2 },
        { chatId: 3, dueMs: null },
        { chatId: 4 },
        { chatId: 5, dueMs: 900 },
      );
      await ground.silences.silence(4, 'gone');
      const [one, two] = await lease(ground);
      await ground.outbox.sent(idsOf(one!), 1, 100);
      await ground.outbox.drop(idsOf(two!), 'refused', 200);
      await ground.outbox.prune(0);
      expect((await ground.outbox.trace('a')).chats).toHaveLength(5);
      await ground.outbox.prune(200);
      expect((await ground.outbox.trace('a')).chats).toMatchObject([{ chatId: two!.chatId }, { chatId: 5 }]);
    });

    test('goes with a group to its supergroup, where what was sent to the group cannot be edited', async () => {
      const ground = given();
      await ground.settings.change(group, { timeZone: 'Asia/Tokyo', quiet: { from: '22:00', to: '07:00' } });
      await queue(
        ground,
        { chatId: group },
        { chatId: group, articleId: 'b' },
        { chatId: supergroup, articleId: 'b' },
      );
      const [leased] = await lease(ground, 10, { chats: 1, perChat: 1 });
      await ground.outbox.sent(idsOf(leased!), 42, 10);
      await ground.chats.migrate(group, supergroup);
      expect(await ground.plan((tx) => tx.queueCorrections('a', 10, 10))).toBe(0);
      expect(await ground.outbox.inMessage(supergroup, 42)).toEqual([]);
      expect(articlesOf(await lease(ground))).toEqual([['b']]);
      expect(await lease(ground)).toEqual([]);
      expect((await ground.outbox.trace('a')).chats).toMatchObject([{ chatId: supergroup, state: 'sent' }]);
      expect((await ground.outbox.trace('b')).chats).toHaveLength(1);
      expect(await ground.settings.of(supergroup)).toMatchObject({ timeZone: 'Asia/Tokyo' });
      expect(await ground.settings.of(group)).toMatchObject({ timeZone: null });
    });

    test('is given back to, under the new id, by who had it in hand when the group moved', async () => {
      const ground = given();
      await queue(ground, { chatId: group });
      const [leased] = await lease(ground);
      await ground.chats.migrate(group, supergroup);
      expect(await lease(ground)).toEqual([]);
      await ground.outbox.postpone(idsOf(leased!), 10, known);
      expect(await lease(ground)).toMatchObject([{ chatId: supergroup }]);
    });

    test('holds nothing of a chat that is erased', async () => {
      const ground = given();
      await ground.settings.change(1, { timeZone: 'Asia/Tokyo' });
      await queue(ground, {}, { articleId: 'b', dueMs: null }, { chatId: 2 });
      const [leased] = (await lease(ground)).filter(({ chatId }) => chatId === 1);
      await ground.chats.erase(1);
      await ground.outbox.sent(idsOf(leased!), 42, 10);
      expect(await ground.outbox.inMessage(1, 42)).toEqual([]);
      expect(await ground.outbox.held(1)).toBe(0);
      expect((await ground.outbox.trace('a')).chats).toMatchObject([{ chatId: 2 }]);
      expect(await ground.settings.of(1)).toMatchObject({ timeZone: null });
      expect(await ground.outbox.waiting()).toBe(1);
    });

    test('gives no chat to two who lease at the same time', async () => {
      const ground = given();
      const all = Array.from({ length: 60 }, (_, i) => ({ chatId: i % 12, articleId: `${i}` }));
      await queue(ground, ...all);
      const leases = await Promise.all(
        Array.from({ length: 6 }, () => lease(ground, 10, { chats: 3, perChat: 2 })),
      );
      const chats = leases.flat().map(({ chatId }) => chatId);
      expect(chats).toHaveLength(12);
      expect(new Set(chats).size).toBe(12);
    });

    test('has one message of a chat in hand at most, sends each alert once, in order, and loses none, whatever happens', async () => {
      await fc.assert(
        fc.asyncProperty(outboxActs, async (acts) => {
          const ground = given();
          const inHand = new Map<number, { readonly leased: LeasedAlerts; readonly untilMs: number }>();
          const queued = new Set<string>();
          const [sent, dropped] = [[] as string[], new Set<string>()];
          let nowMs = 0;
          const settle = async (leased: LeasedAlerts, act: OutboxAct): Promise<void> => {
            inHand.delete(leased.chatId);
            const names = leased.alerts.map(({ articleId }) => `${leased.chatId} ${articleId}`);
            if (act.outcome === 'sent') sent.push(...names);
            if (act.outcome === 'drop') for (const name of names) dropped.add(name);
            await carryOut(ground, act, leased, nowMs);
          };
          for (const act of acts) {
            nowMs += act.afterMs;
            if (act.what === 'queue') {
              const alerts = act.chats.map((chatId) =>
                anAlert({ chatId, articleId: act.article, form: act.form, dueMs: nowMs + act.spanMs }),
              );
              for (const { chatId, articleId } of alerts) {
                queued.add(`${chatId} ${articleId}`);
                dropped.delete(`${chatId} ${articleId}`);
              }
              await ground.plan((tx) => tx.queue(alerts, nowMs));
            } else if (act.what === 'lease') {
              const leases = await Promise.all(
                [1, 2].map(() => lease(ground, nowMs, { chats: 2, perChat: 2 }, nowMs + act.spanMs)),
              );
              for (const leased of leases.flat()) {
                expect(inHand.get(leased.chatId)?.untilMs ?? nowMs).toBeLessThanOrEqual(nowMs);
                inHand.set(leased.chatId, { leased, untilMs: nowMs + act.spanMs });
                expect(leased.alerts.every(({ dueMs }) => dueMs! <= nowMs)).toBe(true);
                expect([...leased.alerts].sort((one, other) => one.id - other.id)).toEqual(leased.alerts);
                expect(new Set(leased.alerts.map(({ form }) => form)).size).toBe(1);
              }
            } else if (act.what === 'settle') {
              for (const chatId of act.chats) {
                const held = inHand.get(chatId);
                if (held !== undefined && held.untilMs > nowMs) await settle(held.leased, act);
              }
            } else {
              await ground.outbox.releaseAll({ nowMs, againMs: nowMs });
              inHand.clear();
            }
          }
          await ground.outbox.releaseAll({ nowMs, againMs: nowMs });
          for (;;) {
            const leases = await lease(ground, 1_000_000, { chats: 9, perChat: 9 });
            if (leases.length === 0) break;
            for (const leased of leases) await settle(leased, { ...acts[0]!, outcome: 'sent', spanMs: 1 });
          }
          expect(await ground.outbox.waiting()).toBe(0);
          expect(new Set(sent).size).toBe(sent.length);
          expect(new Set([...sent, ...dropped])).toEqual(queued);
        }),
        { numRuns: 50 },
      );
    });
  });
}

const anAct = fc.record({
  afterMs: fc.integer({ min: 0, max: 8 }),
  what: fc.constantFrom(...(['queue', 'queue', 'lease', 'lease', 'settle', 'settle', 'releaseAll'] as const)),
  chats: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }),
  article: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  form: fc.constantFrom(...(['alert', 'digest'] as const)),
  outcome: fc.constantFrom(...(['sent', 'postpone', 'drop'] as const)),
  spanMs: fc.integer({ min: 1, max: 20 }),
});
type OutboxAct = typeof anAct extends fc.Arbitrary<infer T> ? T : never;
const outboxActs = fc.array(anAct, { minLength: 1, maxLength: 40 });

async function carryOut(
  ground: AlertGround,
  act: OutboxAct,
  leased: LeasedAlerts,
  nowMs: number,
): Promise<void> {
  const ids = idsOf(leased);
  if (act.outcome === 'sent') await ground.outbox.sent(ids, nowMs, nowMs);
  if (act.outcome === 'drop') await ground.outbox.drop(ids, 'refused', nowMs);
  if (act.outcome === 'postpone') await ground.outbox.postpone(ids, nowMs + act.spanMs, known);
}
