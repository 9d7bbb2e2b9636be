/**
 * The first time from `fromMs` on that is at least `gapMs` away from each of these.
 * @param times sorted; those before `fromMs` and those to come
 */
export function firstGap(times: readonly number[], fromMs: number, gapMs: number): number {
  let fit = fromMs;
  for (let i = times.findLastIndex((time) => time <= fromMs - gapMs) + 1; i < times.length; i++) {
    const next = times[i]!;
    if (next - fit >= gapMs) break;
    fit = Math.max(fit, next + gapMs);
  }
  return fit;
}
