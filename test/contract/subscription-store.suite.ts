import { describe, expect, test } from 'vitest';
import type { NewSubscription } from '../../src/application/ports/subscription-store.js';
import type { Interest } from '../../src/domain/subscriptions/subscription.js';
import { hostileTexts } from '../support/hostile-texts.js';
import { anAlert, MODEL, type AlertGround } from './alert-ground.js';

const [user, group, supergroup] = [7_312_345_678, -987_654_321, -1_001_234_567_890_123];
const everything: Interest = { kind: 'everything' };
const topic = { kind: 'topic', sentence: 'Rice is exported.', strictness: 'normal' } as const;

function wish(more: Partial<NewSubscription> = {}): NewSubscription {
  return { chatId: user, threadId: null, interest: everything, vector: undefined, ...more };
}

/** What every store of subscriptions promises. */
export function subscriptionStoreContract(name: string, given: () => AlertGround): void {
  describe(name, () => {
    test('is empty at first, and takes changes to what is not there for nothing', async () => {
      const { subscriptions } = given();
      expect(await subscriptions.ofChat(user)).toEqual([]);
      expect(await subscriptions.find(1)).toBeUndefined();
      expect(await subscriptions.page(0, 9)).toEqual([]);
      expect(await subscriptions.withOtherModel(MODEL, 9)).toEqual([]);
      const before = await subscriptions.revision();
      await subscriptions.setPaused(1, true);
      await subscriptions.change(1, topic, new Float32Array(2));
      await subscriptions.remove(1);
      expect(await subscriptions.revision()).toBe(before);
    });

    test.each(hostileTexts)('gives words with %s back as they came', async (_, text) => {
      const { subscriptions } = given();
      const interests: readonly Interest[] = [
        { kind: 'keywords', query: text },
        { kind: 'topic', sentence: text, strictness: 'wide' },
        { kind: 'publisher', publisher: text },
      ];
      for (const interest of interests) {
        const added = await subscriptions.add(wish({ interest, threadId: 5 }), 9, 1);
        expect(added).toEqual({ id: added!.id, chatId: user, threadId: 5, interest, paused: false });
        expect(await subscriptions.find(added!.id)).toEqual(added);
      }
      expect((await subscriptions.ofChat(user)).map(({ interest }) => interest)).toEqual(interests);
    });

    test('gives a chat the one that it has when it asks for the same in the same topic, in whatever order it is named', async () => {
      const { subscriptions } = given();
      const first = await subscriptions.add(wish({ interest: topic, vector: new Float32Array(2) }), 9, 1);
      const reordered: Interest = { strictness: 'normal', sentence: 'Rice is exported.', kind: 'topic' };
      expect(await subscriptions.add(wish({ interest: reordered }), 1, 2)).toEqual(first);
      const others = [
        wish({ interest: { ...topic, strictness: 'wide' } }),
        wish({ interest: topic, threadId: 3 }),
        wish({ interest: topic, chatId: group }),
        wish({ interest: everything }),
      ];
      for (const other of others) expect((await subscriptions.add(other, 9, 3))?.id).not.toBe(first!.id);
      expect(await subscriptions.ofChat(user)).toHaveLength(4);
    });

    test('takes no more than so many of a chat, in all its topics together', async () => {
      const { subscriptions } = given();
      const words = (query: string, threadId: number | null) =>
        wish({ interest: { kind: 'keywords', query }, threadId });
      expect(await subscriptions.add(words('one', null), 2, 1)).toBeDefined();
      expect(await subscriptions.add(words('two', 7), 2, 1)).toBeDefined();
      expect(await subscriptions.add(words('three', 8), 2, 1)).toBeUndefined();
      expect(await subscriptions.add(wish({ chatId: group }), 2, 1)).toBeDefined();
      await subscriptions.remove((await subscriptions.ofChat(user))[0]!.id);
      expect(await subscriptions.add(words('three', 8), 2, 1)).toBeDefined();
    });

    test.each(['paused', 'removed'] as const)(
      'when it is %s passes on what waits for it: to the other that wants it, or to nobody',
      async (how) => {
        const ground = given();
        const { subscriptions, outbox } = ground;
        const { id } = (await subscriptions.add(wish({ chatId: 1 }), 9, 1))!;
        const other = (await subscriptions.add(wish({ chatId: 1, interest: topic, threadId: 3 }), 9, 1))!;
        const alerts = ['own', 'shared', 'new'].map((articleId) =>
          anAlert({ articleId, subscriptionId: id, dueMs: 50 }),
        );
        const rest = [
          anAlert({ articleId: 'own', chatId: 2, subscriptionId: id + 90 }),
          anAlert({ articleId: 'others', threadId: 3, subscriptionId: other.id, dueMs: 60 }),
        ];
        await ground.plan((tx) => tx.queue([...alerts, ...rest], 1));
        expect(await subscriptions.waitingFor(id)).toEqual(['own', 'shared', 'new']);
        const heir = { subscriptionId: other.id, threadId: 3, paragraph: 2 };
        const waiting = [
          { articleId: 'own', heir: undefined },
          { articleId: 'shared', heir },
          { articleId: 'others', heir: undefined },
        ];
        const succession = { waiting, reason: 'gone', nowMs: 7 };
        if (how === 'paused') await subscriptions.setPaused(id, true, succession);
        else await subscriptions.remove(id, succession);
        expect((await outbox.trace('own')).chats).toMatchObject([
          { chatId: 1, state: 'dropped', reason: 'gone', atMs: 7 },
          { chatId: 2, state: 'queued' },
        ]);
        // What came after it was asked what waits is sent for it all the same.
        expect((await outbox.trace('new')).chats).toMatchObject([{ state: 'queued', subscriptionId: id }]);
        expect((await outbox.trace('others')).chats).toMatchObject([{ state: 'queued' }]);
        const times = { nowMs: 70, untilMs: 80 };
        const leased = await outbox.lease({ chats: 9, perChat: 9 }, times);
        expect(leased.find(({ chatId }) => chatId === 1)).toMatchObject({
          threadId: 3,
          alerts: [{ articleId: 'shared', ...heir }, { articleId: 'others' }],
        });
      },
    );

    test('has nothing waiting for one of which all was sent, or that is not there', async () => {
      const ground = given();
      const { subscriptions, outbox } = ground;
      const { id } = (await subscriptions.add(wish({ chatId: 1 }), 9, 1))!;
      await ground.plan((tx) => tx.queue([anAlert({ subscriptionId: id })], 1));
      const [leased] = await outbox.lease({ chats: 9, perChat: 9 }, { nowMs: 1, untilMs: 2 });
      await outbox.sent(
        leased!.alerts.map((alert) => alert.id),
        100,
        1,
      );
      await ground.plan((tx) => tx.queueCorrections('a', 5, 2));
      expect(await subscriptions.waitingFor(id)).toEqual([]);
      expect(await subscriptions.waitingFor(99)).toEqual([]);
    });

    test('pauses, changes and removes one, and never gives its id to another', async () => {
      const { subscriptions } = given();
      const { id } = (await subscriptions.add(wish(), 9, 1))!;
      await subscriptions.setPaused(id, true);
      await subscriptions.change(id, topic, Float32Array.of(0.6, 0.8));
      expect(await subscriptions.find(id)).toMatchObject({ interest: topic, paused: true });
      expect(await subscriptions.page(0, 9)).toMatchObject([{ id, vector: Float32Array.of(0.6, 0.8) }]);
      await subscriptions.change(id, everything, undefined);
      await subscriptions.setPaused(id, false);
      expect(await subscriptions.page(0, 9)).toMatchObject([
        { id, interest: everything, vector: undefined, paused: false },
      ]);
      await subscriptions.remove(id);
      expect(await subscriptions.find(id)).toBeUndefined();
      expect((await subscriptions.add(wish(), 9, 1))!.id).toBeGreaterThan(id);
    });

    test('gives all of them page by page in order of id, of paused and silenced chats too', async () => {
      const { subscriptions, silences } = given();
      const ids: number[] = [];
      for (let chatId = 1; chatId <= 7; chatId++)
        ids.push((await subscriptions.add(wish({ chatId }), 9, 1))!.id);
      await subscriptions.setPaused(ids[1]!, true);
      await silences.silence(3, 'blocked');
      const pages: number[][] = [];
      for (let after = 0; ; after = pages.at(-1)!.at(-1)!) {
        const page = await subscriptions.page(after, 3);
        if (page.length === 0) break;
        pages.push(page.map(({ id }) => id));
      }
      expect(pages).toEqual([ids.slice(0, 3), ids.slice(3, 6), ids.slice(6)]);
    });

    test('names the topics that another model embedded or none, until they are embedded anew', async () => {
      const { subscriptions } = given();
      const sentence = (text: string): Interest => ({ ...topic, sentence: text });
      const ids: number[] = [];
      for (const [text, vector] of [
        ['one', Float32Array.of(1)],
        ['two', undefined],
        ['three', Float32Array.of(1)],
      ] as const)
        ids.push((await subscriptions.add(wish({ interest: sentence(text), vector }), 9, 1))!.id);
      await subscriptions.add(wish(), 9, 1);
      const named = async (model: string, limit: number) =>
        (await subscriptions.withOtherModel(model, limit)).map(({ id }) => id);
      expect(await named(MODEL, 9)).toEqual([ids[1]]);
      expect(await named('model 2', 9)).toEqual(ids);
      expect(await named('model 2', 2)).toHaveLength(2);
      await subscriptions.change(ids[1]!, sentence('two'), Float32Array.of(1));
      expect(await named(MODEL, 9)).toEqual([]);
    });

    test('grows its revision with every change, a chat that is erased or migrated among them, and with nothing else', async () => {
      const { subscriptions, settings, chats } = given();
      let last = await subscriptions.revision();
      const grown = async (): Promise<boolean> => {
        const now = await subscriptions.revision();
        const grew = now > last;
        last = now;
        return grew;
      };
      const { id } = (await subscriptions.add(wish({ chatId: group }), 9, 1))!;
      expect(await grown()).toBe(true);
      await subscriptions.add(wish({ chatId: group }), 9, 1);
      await settings.change(group, { timeZone: 'Asia/Tokyo' });
      await subscriptions.ofChat(group);
      expect(await grown()).toBe(false);
      await subscriptions.setPaused(id, true);
      expect(await grown()).toBe(true);
      await subscriptions.change(id, topic, Float32Array.of(1));
      expect(await grown()).toBe(true);
      await chats.migrate(group, supergroup);
      expect(await grown()).toBe(true);
      await chats.erase(supergroup);
      expect(await grown()).toBe(true);
      await subscriptions.add(wish(), 9, 1);
      expect(await grown()).toBe(true);
      await subscriptions.remove((await subscriptions.ofChat(user))[0]!.id);
      expect(await grown()).toBe(true);
    });

    test('tells what has changed since a revision, and gives what is left of it', async () => {
      const { subscriptions, chats } = given();
      const own = (await subscriptions.add(wish(), 9, 1))!;
      const changedBy = async (act: () => Promise<unknown>): Promise<readonly number[]> => {
        const before = await subscriptions.revision();
        await act();
        return [...(await subscriptions.changedSince(before))!].sort((a, b) => a - b);
      };
      const idOf = async (chatId: number, interest: Interest) => {
        const vector = interest.kind === 'topic' ? Float32Array.of(1) : undefined;
        return (await subscriptions.add(wish({ chatId, interest, vector }), 9, 1))!.id;
      };
      expect(await changedBy(() => Promise.resolve())).toEqual([]);
      let [one, other, third] = [0, 0, 0];
      expect(await changedBy(async () => (one = await idOf(group, topic)))).toEqual([one]);
      expect(await changedBy(() => idOf(group, topic))).toEqual([]);
      other = await idOf(group, { kind: 'everything' });
      third = await idOf(supergroup, { kind: 'everything' });
      expect(await changedBy(() => subscriptions.setPaused(one, true))).toEqual([one]);
      expect(await changedBy(() => subscriptions.change(own.id, topic, Float32Array.of(2)))).toEqual([
        own.id,
      ]);
      expect(await changedBy(() => chats.migrate(group, supergroup))).toEqual([one, other]);
      expect(await subscriptions.withIds([one, other, third, 999])).toMatchObject([
        { id: one, chatId: supergroup, paused: true, vector: Float32Array.of(1) },
        { id: third, chatId: supergroup, vector: undefined },
      ]);
      const both = async () => {
        await subscriptions.remove(own.id);
        await chats.erase(supergroup);
      };
      expect(await changedBy(both)).toEqual([own.id, one, third]);
      expect(await subscriptions.withIds([own.id, one, third])).toEqual([]);
    });

    test('goes with a group to its supergroup, and once where both have the same', async () => {
      const { subscriptions, chats } = given();
      const vector = Float32Array.of(1);
      const moved = await subscriptions.add(wish({ chatId: group, interest: topic, vector }), 9, 1);
      await subscriptions.add(wish({ chatId: group }), 9, 1);
      const own = await subscriptions.add(wish({ chatId: supergroup }), 9, 1);
      const others = await subscriptions.add(wish(), 9, 1);
      await chats.migrate(group, supergroup);
      await chats.migrate(group, supergroup);
      expect(await subscriptions.ofChat(group)).toEqual([]);
      expect(await subscriptions.ofChat(supergroup)).toEqual([{ ...moved, chatId: supergroup }, own]);
      expect(await subscriptions.page(0, 9)).toMatchObject([{ vector }, {}, {}]);
      expect(await subscriptions.ofChat(user)).toEqual([others]);
    });

    test('is gone with its chat, and nothing of others is', async () => {
      const { subscriptions, chats } = given();
      await subscriptions.add(wish({ interest: topic, vector: Float32Array.of(1) }), 9, 1);
      const others = await subscriptions.add(wish({ chatId: group }), 9, 1);
      await chats.erase(user);
      expect(await subscriptions.ofChat(user)).toEqual([]);
      expect(await subscriptions.page(0, 9)).toMatchObject([others!]);
      expect(await subscriptions.withOtherModel('model 2', 9)).toEqual([]);
    });
  });
}
