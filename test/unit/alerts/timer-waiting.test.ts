import { expect, it } from 'vitest';
import { TimerWaiting } from '../../../src/adapters/clock/timer-waiting.js';

const clock = { now: () => 1_000 };

it('who waits for what has passed lets others have their turn', async () => {
  const waiting = new TimerWaiting(clock);
  const { signal } = new AbortController();
  let others = 0;
  setImmediate(() => (others += 1));
  for (let i = 0; i < 100 && others === 0; i++) await waiting.until(0, signal);
  expect(others).toBe(1);
});

it('a wake ends the waiting, also one that comes before it; a pause goes on', async () => {
  const waiting = new TimerWaiting(clock);
  const { signal } = new AbortController();
  waiting.wake();
  await waiting.until(Infinity, signal);
  const second = waiting.until(Infinity, signal);
  waiting.wake();
  await second;
  let over = false;
  const pause = waiting.pause(20, signal).then(() => (over = true));
  waiting.wake();
  await new Promise(setImmediate);
  expect(over).toBe(false);
  await pause;
});

it('a stop ends whatever is waited for, by as many as there are', async () => {
  const waiting = new TimerWaiting(clock);
  const stop = new AbortController();
  const all = Array.from({ length: 30 }, () => waiting.pause(60_000, stop.signal));
  const until = waiting.until(Infinity, stop.signal);
  stop.abort();
  await Promise.all([...all, until, waiting.until(Infinity, stop.signal)]);
});
