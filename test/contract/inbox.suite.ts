import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Inbox, IncomingUpdate, LeasedUpdate } from '../../src/application/ports/inbox.js';
import { hostileTexts } from '../support/hostile-texts.js';

const minute = { nowMs: 1_000, untilMs: 61_000 };

function update(id: number, lane: string, more: Partial<IncomingUpdate> = {}): IncomingUpdate {
  return { id, lane, body: JSON.stringify({ update_id: id }), replacesWaiting: false, ...more };
}

async function leasedIds(inbox: Inbox, limit = 99, times = minute): Promise<readonly number[]> {
  return (await inbox.lease(limit, times)).map(({ id }) => id);
}

/** What every inbox promises. */
export function inboxContract(name: string, given: () => Inbox): void {
  describe(name, () => {
    test('is empty at first, and knows nothing of ids that it never saw', async () => {
      const inbox = given();
      expect(await inbox.waiting()).toBe(0);
      expect(await inbox.nextDueMs()).toBeUndefined();
      expect(await leasedIds(inbox)).toEqual([]);
      expect(await inbox.store([], 1)).toBe(0);
      await inbox.done(7);
      await inbox.postpone(7, 5);
      await inbox.wake();
      await inbox.releaseAll();
      await inbox.prune(9);
      expect(await inbox.waiting()).toBe(0);
      expect(await inbox.store([update(7, 'a')], 1)).toBe(1);
    });

    test.each(hostileTexts)('gives back a body with %s as it came', async (_, text) => {
      const inbox = given();
      const body = JSON.stringify({ text });
      const [id, lane] = [2_147_483_647, 'chat:-1001234567890123'];
      await inbox.store([update(id, lane, { body })], 1);
      expect(await inbox.lease(1, minute)).toEqual([{ id, lane, body, attempt: 1 }]);
    });

    test('counts an update once, however often it comes, in one batch and later, waiting, in hand and handled', async () => {
      const inbox = given();
      expect(await inbox.store([update(1, 'a'), update(1, 'b'), update(2, 'b')], 1)).toBe(2);
      expect(await inbox.store([update(2, 'c'), update(3, 'c')], 2)).toBe(1);
      const leased = await inbox.lease(9, minute);
      expect(leased.map(({ id, lane }) => [id, lane])).toEqual([
        [1, 'a'],
        [2, 'b'],
        [3, 'c'],
      ]);
      await inbox.done(1);
      expect(await inbox.store([update(1, 'a'), update(2, 'b'), update(3, 'c')], 3)).toBe(0);
      expect(await inbox.waiting()).toBe(2);
      expect(await leasedIds(inbox)).toEqual([]);
    });

    test('gives the oldest first, and of each lane one at a time, in the order of their ids', async () => {
      const inbox = given();
      await inbox.store([update(5, 'b'), update(2, 'a'), update(3, 'a'), update(4, 'c')], 1);
      expect(await leasedIds(inbox, 2)).toEqual([2, 4]);
      expect(await leasedIds(inbox)).toEqual([5]);
      expect(await leasedIds(inbox)).toEqual([]);
      await inbox.done(2);
      expect(await leasedIds(inbox)).toEqual([3]);
      expect(await inbox.waiting()).toBe(3);
      expect(await leasedIds(inbox, 0)).toEqual([]);
    });

    test('gives an update once more when its lease has run out, and counts how often', async () => {
      const inbox = given();
      await inbox.store([update(1, 'a'), update(2, 'a')], 1);
      await inbox.lease(1, { nowMs: 0, untilMs: 50 });
      expect(await leasedIds(inbox, 9, { nowMs: 49, untilMs: 99 })).toEqual([]);
      expect(await inbox.lease(9, { nowMs: 50, untilMs: 99 })).toMatchObject([{ id: 1, attempt: 2 }]);
      expect(await leasedIds(inbox, 9, { nowMs: 51, untilMs: 99 })).toEqual([]);
    });

    test('lets others of the lane go ahead of a postponed update, which comes when it is due', async () => {
      const inbox = given();
      await inbox.store([update(1, 'a'), update(2, 'a'), update(3, 'a')], 1);
      await inbox.lease(1, minute);
      await inbox.postpone(1, 5_000);
      expect(await inbox.nextDueMs()).toBe(5_000);
      expect(await leasedIds(inbox)).toEqual([2]);
      await inbox.done(2);
      // Due and older than the third, it goes before it.
      expect(await inbox.lease(9, { nowMs: 5_000, untilMs: 9_000 })).toMatchObject([{ id: 1, attempt: 1 }]);
      expect(await inbox.nextDueMs()).toBeUndefined();
      await inbox.done(1);
      expect(await leasedIds(inbox)).toEqual([3]);
    });

    test('says when the first of the postponed ones is due, also when that has passed', async () => {
      const inbox = given();
      await inbox.store([update(1, 'a'), update(2, 'b'), update(3, 'c')], 1);
      await inbox.lease(9, minute);
      await inbox.postpone(1, 9_000);
      await inbox.postpone(2, 8_000);
      expect(await inbox.nextDueMs()).toBe(8_000);
      expect(await leasedIds(inbox, 9, { nowMs: 8_500, untilMs: 20_000 })).toEqual([2]);
      expect(await inbox.nextDueMs()).toBe(9_000);
    });

    test('wakes what is postponed, and leaves what is in hand in hand', async () => {
      const inbox = given();
      await inbox.store([update(1, 'a'), update(2, 'b'), update(3, 'c')], 1);
      await inbox.lease(9, minute);
      await inbox.postpone(1, 9_000);
      await inbox.postpone(3, 8_000);
      await inbox.wake();
      expect(await inbox.nextDueMs()).toBeUndefined();
      expect(await leasedIds(inbox)).toEqual([1, 3]);
    });

    test('gives all back that is in hand, and the attempts count', async () => {
      const inbox = given();
      await inbox.store([update(1, 'a'), update(2, 'b'), update(3, 'c')], 1);
      await inbox.lease(2, minute);
      await inbox.releaseAll();
      const again = await inbox.lease(9, minute);
      expect(again.map(({ id, attempt }) => [id, attempt])).toEqual([
        [1, 2],
        [2, 2],
        [3, 1],
      ]);
    });

    test('does not count an attempt that was postponed, nor less than none', async () => {
      const inbox = given();
      await inbox.store([update(1, 'a')], 1);
      await inbox.postpone(1, 100);
      expect(await leasedIds(inbox, 9, { nowMs: 50, untilMs: 90 })).toEqual([]);
      for (const nowMs of [100, 200]) {
        expect(await inbox.lease(9, { nowMs, untilMs: 900 })).toMatchObject([{ attempt: 1 }]);
        await inbox.postpone(1, nowMs + 100);
      }
    });

    test('forgets the ids of handled updates that are old, never an update that is not handled', async () => {
      const inbox = given();
      await inbox.store([update(1, 'a'), update(2, 'b')], 100);
      await inbox.store([update(3, 'c')], 200);
      await inbox.lease(9, minute);
      await inbox.done(1);
      await inbox.done(3);
      await inbox.prune(200);
      expect(await inbox.store([update(1, 'a'), update(2, 'b'), update(3, 'c')], 300)).toBe(1);
      expect(await inbox.waiting()).toBe(2);
    });

    test('lets an update replace the older ones of its lane that wait, and those only', async () => {
      const inbox = given();
      const replacing = { replacesWaiting: true };
      await inbox.store([update(1, 'a'), update(2, 'b'), update(3, 'a')], 1);
      expect(await leasedIds(inbox, 1)).toEqual([1]);
      await inbox.postpone(2, 9_000);
      expect(await inbox.store([update(5, 'a', replacing), update(6, 'b', replacing)], 2)).toBe(2);
      expect(await inbox.waiting()).toBe(3);
      expect(await leasedIds(inbox)).toEqual([6]);
      await inbox.done(1);
      expect(await leasedIds(inbox)).toEqual([5]);
      // What was replaced is known; what came before its time drops nothing that is newer.
      expect(await inbox.store([update(3, 'a'), update(4, 'a', replacing)], 3)).toBe(1);
      expect(await inbox.waiting()).toBe(3);
    });

    test('lets the last of a batch replace those before it, and one whose lease ran out', async () => {
      const inbox = given();
      const replacing = { replacesWaiting: true };
      await inbox.store([update(1, 'a')], 1);
      await inbox.lease(1, { nowMs: 1, untilMs: 10 });
      const batch = [2, 3, 4].map((id) => update(id, 'a', replacing));
      expect(await inbox.store(batch, 10)).toBe(3);
      expect(await leasedIds(inbox)).toEqual([4]);
      expect(await inbox.waiting()).toBe(1);
    });

    test('drops nothing for a replacing update that it knows', async () => {
      const inbox = given();
      await inbox.store([update(1, 'a'), update(3, 'a', { replacesWaiting: true })], 1);
      await inbox.store([update(2, 'a')], 2);
      expect(await inbox.store([update(3, 'a', { replacesWaiting: true })], 3)).toBe(0);
      expect(await leasedIds(inbox)).toEqual([2]);
    });

    test('gives no lane to two who lease at the same time', async () => {
      const inbox = given();
      const updates = Array.from({ length: 60 }, (_, id) => update(id, `lane ${id % 12}`));
      await inbox.store(updates, 1);
      const leases = await Promise.all(Array.from({ length: 6 }, () => inbox.lease(3, minute)));
      const lanes = leases.flat().map(({ lane }) => lane);
      expect(lanes).toHaveLength(12);
      expect(new Set(lanes).size).toBe(12);
    });

    test('has one update of a lane in hand at most, none before it is due, and loses none, whatever happens', async () => {
      await fc.assert(
        fc.asyncProperty(inboxActs, async (acts) => {
          const inbox = given();
          const unhandled = new Map<number, { readonly lane: string; dueMs: number; heldUntilMs: number }>();
          const handled = new Set<number>();
          let nowMs = 0;
          for (const act of acts) {
            nowMs += act.afterMs;
            if (act.what === 'prune') continue;
            const updates = act.updates.map((given) => ({ ...given, replacesWaiting: false }));
            const result = await carryOut(inbox, { ...act, updates }, nowMs);
            if (act.what === 'store')
              for (const { id, lane } of updates)
                if (!handled.has(id) && !unhandled.has(id))
                  unhandled.set(id, { lane, dueMs: 0, heldUntilMs: 0 });
            for (const leased of act.what === 'lease' ? (result as readonly LeasedUpdate[]) : []) {
              const ofLane = [...unhandled.values()].filter(({ lane }) => lane === leased.lane);
              expect(ofLane.every(({ heldUntilMs }) => heldUntilMs <= nowMs)).toBe(true);
              const update = unhandled.get(leased.id)!;
              expect(update.dueMs).toBeLessThanOrEqual(nowMs);
              Object.assign(update, { dueMs: 0, heldUntilMs: nowMs + act.spanMs });
            }
            const named = unhandled.get(act.id);
            if (act.what === 'done' && unhandled.delete(act.id)) handled.add(act.id);
            if (act.what === 'postpone' && named !== undefined)
              Object.assign(named, { dueMs: nowMs + act.spanMs, heldUntilMs: 0 });
            for (const update of unhandled.values()) {
              if (act.what === 'wake') update.dueMs = 0;
              if (act.what === 'releaseAll') update.heldUntilMs = 0;
            }
          }
          await inbox.releaseAll();
          const left: number[] = [];
          for (;;) {
            const ids = await leasedIds(inbox, 9, { nowMs: 1_000_000, untilMs: 2_000_000 });
            if (ids.length === 0) break;
            for (const id of ids) await inbox.done(id);
            left.push(...ids);
          }
          expect(new Set(left)).toEqual(new Set(unhandled.keys()));
          expect(left).toHaveLength(unhandled.size);
        }),
        { numRuns: 50 },
      );
    });
  });
}

const anId = fc.integer({ min: 1, max: 12 });
const anAct = fc.record({
  afterMs: fc.integer({ min: 0, max: 8 }),
  what: fc.constantFrom(
    ...(['store', 'store', 'lease', 'lease', 'done', 'postpone', 'wake', 'releaseAll', 'prune'] as const),
  ),
  updates: fc.array(
    fc.record({ id: anId, lane: fc.constantFrom('a', 'b', 'c'), replacesWaiting: fc.boolean() }),
    { maxLength: 4 },
  ),
  id: anId,
  spanMs: fc.integer({ min: 1, max: 20 }),
  limit: fc.integer({ min: 0, max: 4 }),
});
type InboxAct = typeof anAct extends fc.Arbitrary<infer T> ? T : never;

/** What may be asked of an inbox, one act after the other. */
export const inboxActs = fc.array(anAct, { minLength: 1, maxLength: 40 });

/** Asks it of the inbox, and gives what came back. */
export async function carryOut(inbox: Inbox, act: InboxAct, nowMs: number): Promise<unknown> {
  const { what, id, spanMs, limit } = act;
  switch (what) {
    case 'store':
      return inbox.store(
        act.updates.map((given) => ({ ...given, body: `{"update_id":${given.id}}` })),
        nowMs,
      );
    case 'lease':
      return inbox.lease(limit, { nowMs, untilMs: nowMs + spanMs });
    case 'done':
      return inbox.done(id);
    case 'postpone':
      return inbox.postpone(id, nowMs + spanMs);
    case 'wake':
      return inbox.wake();
    case 'releaseAll':
      return inbox.releaseAll();
    case 'prune':
      return inbox.prune(nowMs - spanMs);
  }
}
