import { describe, expect, test } from 'vitest';
import {
  BREAKER_LIMITS,
  CircuitBreaker,
  type ChatHealth,
} from '../../../src/domain/delivery/circuit-breaker.js';

const MINUTE = 60_000;

function noteAll(breaker: CircuitBreaker, from: number, count: number, health: ChatHealth, nowMs = 0): void {
  for (let chatId = from; chatId < from + count; chatId++) breaker.note(chatId, health, nowMs);
}

/** Opened at 0, by ten dead chats. */
function opened(): CircuitBreaker {
  const breaker = new CircuitBreaker();
  noteAll(breaker, 1, BREAKER_LIMITS.least, 'dead');
  return breaker;
}

describe('the circuit breaker', () => {
  test('opens when nearly all chats are dead, and names those that were believed so', () => {
    const breaker = new CircuitBreaker();
    noteAll(breaker, 1, 9, 'dead');
    expect(breaker.openUntilMs(0)).toBeUndefined();
    expect(breaker.mostAtOnce(0)).toBe(Infinity);
    breaker.note(10, 'dead', 0);
    expect(breaker.openUntilMs(0)).toBe(MINUTE);
    expect(breaker.mostAtOnce(0)).toBe(0);
    expect(breaker.suspects).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('recovers for ten minutes after it has closed, whatever the clock does, and not before it was open', () => {
    expect(new CircuitBreaker().isRecovering(0)).toBe(false);
    const breaker = opened();
    expect(breaker.isRecovering(5 * MINUTE)).toBe(false);
    breaker.note(50, 'alive', 5 * MINUTE);
    expect(breaker.isRecovering(15 * MINUTE - 1)).toBe(true);
    expect(breaker.isRecovering(15 * MINUTE)).toBe(false);
    expect(breaker.isRecovering(MINUTE)).toBe(true);
    expect(breaker.isRecovering(11 * MINUTE)).toBe(false);
  });

  test('opens in the middle of a run, within the sample', () => {
    const breaker = new CircuitBreaker();
    noteAll(breaker, 1, 1_000, 'alive');
    noteAll(breaker, 2_000, 26, 'dead');
    expect(breaker.openUntilMs(0)).toBeUndefined();
    noteAll(breaker, 3_000, 1, 'dead');
    expect(breaker.openUntilMs(0)).toBe(MINUTE);
    expect(breaker.suspects).toHaveLength(27);
  });

  test('believes chats that die among others that do not', () => {
    const breaker = new CircuitBreaker();
    for (let i = 1; i <= 3_000; i++) {
      breaker.note(i, i % 5 === 0 ? 'alive' : 'dead', 0);
      expect(breaker.openUntilMs(0)).toBeUndefined();
    }
  });

  test('counts a chat once', () => {
    const breaker = new CircuitBreaker();
    for (let i = 0; i < 100; i++) breaker.note(1, 'dead', 0);
    expect(breaker.openUntilMs(0)).toBeUndefined();
  });

  test('lets a few through when its time is over, and closes at the first that is alive', () => {
    const breaker = opened();
    expect(breaker.mostAtOnce(MINUTE - 1)).toBe(0);
    expect(breaker.mostAtOnce(MINUTE)).toBe(BREAKER_LIMITS.tried);
    expect(breaker.openUntilMs(MINUTE)).toBeUndefined();
    breaker.note(50, 'alive', MINUTE + 1);
    expect(breaker.mostAtOnce(MINUTE + 1)).toBe(Infinity);
    // What it knew of before is no evidence any more.
    breaker.note(51, 'dead', MINUTE + 2);
    expect(breaker.openUntilMs(MINUTE + 2)).toBeUndefined();
  });

  test('stays open twice as long each time that trying fails, and no longer than it may', () => {
    const breaker = opened();
    let now = 0;
    const waits: number[] = [];
    for (let i = 0; i < 8; i++) {
      const until = breaker.openUntilMs(now) ?? now;
      waits.push((until - now) / MINUTE);
      now = until;
      breaker.note(100 + i, 'dead', now);
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 30, 30, 30]);
  });

  test('closes also when the first chat that was tried is really dead and another is not', () => {
    const breaker = opened();
    breaker.note(1, 'dead', MINUTE);
    expect(breaker.mostAtOnce(MINUTE)).toBe(0);
    breaker.note(2, 'alive', MINUTE);
    expect(breaker.mostAtOnce(MINUTE)).toBe(Infinity);
  });

  test('does not take answers to what was on its way when it opened for trials', () => {
    const breaker = opened();
    noteAll(breaker, 100, 40, 'dead', 500);
    expect(breaker.openUntilMs(500)).toBe(MINUTE);
  });

  test('does not stay open for as long as the clock was set back', () => {
    const breaker = new CircuitBreaker();
    noteAll(breaker, 1, 10, 'dead', 86_400_000);
    expect(breaker.openUntilMs(1_000)).toBe(1_000 + MINUTE);
    expect(breaker.openUntilMs(1_000 + MINUTE)).toBeUndefined();
  });
});
