/** Articles a transaction: a file of many articles neither holds others up (some 100 ms) nor is lost whole in a crash. */
export const ARTICLES_AT_ONCE = 20;
/** The same for alerts: one article may be for thousands of chats. */
const LONG_ENOUGH_MS = 100;

/** So many from there on as make a transaction: the time that the first ones take decides about the next. */
export function* lotFrom<T>(all: readonly T[], start: number): Generator<T> {
  const began = performance.now();
  for (const one of all.slice(start, start + ARTICLES_AT_ONCE)) {
    yield one;
    if (performance.now() - began > LONG_ENOUGH_MS) return;
  }
}
