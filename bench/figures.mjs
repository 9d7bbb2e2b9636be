/** Medians, and lines of figures beside their goals. */
import { performance } from 'node:perf_hooks';

export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
export const median = (values) => quantile(values, 0.5);
export const sum = (values) => values.reduce((total, value) => total + value, 0);

/** Milliseconds that it takes, and what it gives. */
export async function timed(act) {
  const start = performance.now();
  const result = await act();
  return { ms: performance.now() - start, result };
}

/** One line: what was measured, against what, and whether it meets its goal. */
export function report(name, figure, goal) {
  const verdict = goal === undefined ? '' : `  goal ${goal.text}: ${goal.met ? 'met' : 'MISSED'}`;
  console.log(`  ${name.padEnd(46)} ${figure}${verdict}`);
}
export const atMost = (value, limit, unit = '') => ({ text: `<= ${limit}${unit}`, met: value <= limit });
export const atLeast = (value, limit, unit = '') => ({ text: `>= ${limit}${unit}`, met: value >= limit });
export const note = (text) => console.log(`  ${text}`);
