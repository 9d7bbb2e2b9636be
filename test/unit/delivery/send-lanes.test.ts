import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SEND_LIMITS, SendLanes } from '../../../src/domain/delivery/send-lanes.js';

const PERSON = 7;
const GROUP = -100;

/** The most events that a window of this length holds. */
function most(times: readonly number[], windowMs: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  let first = 0;
  let found = 0;
  sorted.forEach((time, i) => {
    while (sorted[first]! <= time - windowMs) first++;
    found = Math.max(found, i - first + 1);
  });
  return found;
}

function byChat(sends: readonly { chatId: number; at: number }[]): Map<number, number[]> {
  const chats = new Map<number, number[]>();
  for (const { chatId, at } of sends) chats.set(chatId, [...(chats.get(chatId) ?? []), at]);
  return chats;
}

function expectWithinLimits(sends: readonly { chatId: number; at: number }[], perSecond = 25): void {
  expect(
    most(
      sends.map(({ at }) => at),
      1_000,
    ),
  ).toBeLessThanOrEqual(perSecond);
  for (const [chatId, times] of byChat(sends)) {
    expect(most(times, 1_000)).toBeLessThanOrEqual(1);
    if (chatId < 0) expect(most(times, 60_000)).toBeLessThanOrEqual(20);
  }
}

describe('send lanes', () => {
  test('let those who are late depart one after the other, and who is in time at once, whatever the clock does', () => {
    const lanes = new SendLanes();
    expect([5_000, 5_000, 5_001, 5_200].map((nowMs) => lanes.depart(nowMs))).toEqual([
      5_000, 5_035, 5_070, 5_200,
    ]);
    expect(lanes.depart(1_000)).toBe(1_035);
    expect(lanes.depart(9_000)).toBe(9_000);
  });

  test('let a chat have one message a second', () => {
    const lanes = new SendLanes();
    expect(lanes.take(PERSON, 100)).toBe(100);
    expect(lanes.nextSlot(PERSON, 100)).toBe(1_100);
    expect(lanes.nextSlot(PERSON, 1_099)).toBe(1_100);
    expect(lanes.nextSlot(PERSON, 1_500)).toBe(1_500);
  });

  test('let a group have twenty a minute', () => {
    const lanes = new SendLanes();
    const slots = Array.from({ length: 21 }, () => lanes.take(GROUP, 0));
    expect(slots.slice(0, 20)).toEqual(Array.from({ length: 20 }, (_, i) => i * 1_000));
    expect(slots[20]).toBe(60_000);
  });

  test('let all have twenty-five a second, evenly spaced, in the order in which they took a slot', () => {
    const lanes = new SendLanes();
    const slots = Array.from({ length: 60 }, (_, i) => lanes.take(i + 1, 0));
    expect(slots).toEqual(Array.from({ length: 60 }, (_, i) => i * 40));
  });

  test('do not let one that waits for its own turn hold up others', () => {
    const lanes = new SendLanes();
    lanes.take(PERSON, 0);
    expect(lanes.take(PERSON, 0)).toBe(1_000);
    expect(lanes.take(PERSON + 1, 0)).toBe(40);
  });

  test('hold the chat that is to wait, and no other', () => {
    const lanes = new SendLanes();
    lanes.block(GROUP, 30_000, 0);
    expect(lanes.nextSlot(GROUP, 10)).toBe(30_000);
    expect(lanes.blockedUntilMs(GROUP, 10)).toBe(30_000);
    expect(lanes.nextSlot(PERSON, 10)).toBe(10);
    expect(lanes.blockedUntilMs(PERSON, 10)).toBeUndefined();
    expect(lanes.blockedUntilMs(GROUP, 30_000)).toBeUndefined();
  });

  test('hold all when several chats are told to wait within seconds', () => {
    const lanes = new SendLanes();
    lanes.block(1, 20_000, 0);
    lanes.block(2, 12_000, 2_000);
    lanes.block(2, 12_500, 2_500);
    expect(lanes.nextSlot(PERSON, 2_500)).toBe(2_500);
    lanes.block(3, 40_000, 4_000);
    expect(lanes.nextSlot(PERSON, 4_000)).toBe(12_500);
    expect(lanes.nextSlot(3, 4_000)).toBe(40_000);
  });

  test('take chats that are told to wait now and then for what they are', () => {
    const lanes = new SendLanes();
    for (let i = 1; i < 10; i++) lanes.block(-i, i * 3_000 + 60_000, i * 3_000);
    expect(lanes.nextSlot(PERSON, 30_000)).toBe(30_000);
  });

  test('hold all until a time', () => {
    const lanes = new SendLanes();
    lanes.blockAll(5_000);
    lanes.blockAll(4_000);
    expect(lanes.take(PERSON, 0)).toBe(5_000);
    expect(lanes.blockedUntilMs(PERSON, 0)).toBe(5_000);
  });

  test('hold nobody up, and let nobody through, when the clock is set back', () => {
    const lanes = new SendLanes();
    const day = 86_400_000;
    for (let i = 101; i <= 125; i++) lanes.take(i, day);
    lanes.block(GROUP, day + 20_000, day);
    expect(lanes.nextSlot(PERSON, 0)).toBe(1_000);
    expect(lanes.nextSlot(GROUP, 0)).toBe(20_000);
    expect(lanes.take(PERSON, 1_000)).toBe(1_000);
    expect(lanes.nextSlot(PERSON, 1_000)).toBe(2_000);
  });

  test('stand still when callers are some milliseconds apart', () => {
    const lanes = new SendLanes();
    lanes.take(PERSON, 1_000);
    expect(lanes.take(8, 990)).toBe(1_040);
    expect(lanes.nextSlot(PERSON, 2_000)).toBe(2_000);
  });

  test('forget chats that are idle', () => {
    const lanes = new SendLanes();
    let now = 0;
    let largest = 0;
    for (let i = 0; i < 20_000; i++) {
      const chatId = i % 5 === 0 ? -i - 1 : i + 1;
      now = lanes.take(chatId, now);
      if (i % 100 === 0) lanes.block(chatId, now + 90_000, now);
      largest = Math.max(largest, lanes.size);
    }
    // A fifth are groups, remembered for a minute.
    expect(largest).toBeLessThan(1_000);
    for (let i = 0; i < 1_000; i++) now = lanes.take(1, now + 60_000);
    expect(lanes.size).toBeLessThanOrEqual(2);
  });

  const chats = fc.constantFrom(1, 2, 3, -1, -2);
  const steps = fc.array(
    fc.record({
      chatId: chats,
      waitMs: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 20_000 })),
      does: fc.constantFrom('take', 'take', 'take', 'take', 'take', 'take', 'block', 'blockAll', 'look'),
      forMs: fc.integer({ min: 0, max: 5_000 }),
    }),
    { maxLength: 150 },
  );

  test('keep every limit in every window, and every block, however slots are taken', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 4 }), (all, perSecond) => {
        const lanes = new SendLanes({ ...SEND_LIMITS, perSecond });
        const sends: { chatId: number; at: number }[] = [];
        const blocks = new Map<number, number>();
        let blockedUntil = 0;
        let now = 0;
        for (const { chatId, waitMs, does, forMs } of all) {
          now += waitMs;
          const expected = lanes.nextSlot(chatId, now);
          if (does === 'take') {
            const at = lanes.take(chatId, now);
            expect(at).toBe(expected);
            expect(at).toBeGreaterThanOrEqual(Math.max(now, blockedUntil, blocks.get(chatId) ?? 0));
            // A chat's slots come in the order of taking.
            expect(sends.filter((send) => send.chatId === chatId && send.at > at)).toEqual([]);
            sends.push({ chatId, at });
          } else if (does === 'block') {
            lanes.block(chatId, now + forMs, now);
            blocks.set(chatId, Math.max(now + forMs, blocks.get(chatId) ?? 0));
          } else if (does === 'blockAll') {
            lanes.blockAll(now + forMs);
            blockedUntil = Math.max(blockedUntil, now + forMs);
          }
        }
        expectWithinLimits(sends, perSecond);
      }),
      { numRuns: 300 },
    );
  });

  test('starve nobody: a slot is no further away than the limits and those before it make it', () => {
    fc.assert(
      fc.property(
        fc.array(chats, { minLength: 1, maxLength: 120 }),
        fc.integer({ min: 1, max: 4 }),
        (asked, perSecond) => {
          const lanes = new SendLanes({ ...SEND_LIMITS, perSecond });
          asked.forEach((chatId, before) => {
            const own = asked.slice(0, before).filter((other) => other === chatId).length;
            const ofItsChat = chatId < 0 ? Math.floor(own / 20) * 60_000 + 20_000 : own * 1_000;
            // Each of those before may leave a gap that is too small.
            const ofAll = (before + 1) * 2 * Math.ceil(1_000 / perSecond);
            expect(lanes.take(chatId, 0)).toBeLessThanOrEqual(ofItsChat + ofAll + own * 1_000);
          });
        },
      ),
    );
  });
});
