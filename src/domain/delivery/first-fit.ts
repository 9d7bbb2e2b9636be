/**
 * The first time from `fromMs` on at which one more event leaves every window with at most `most` events.
 * @param times of events, sorted; also those to come
 * @param limit `most` is at least 1; a window is as long as `windowMs`, its end not included
 */
export function firstFit(
  times: readonly number[],
  fromMs: number,
  limit: { readonly most: number; readonly windowMs: number },
): number {
  const { most, windowMs } = limit;
  let fit = fromMs;
  let before = times.findLastIndex((time) => time <= fit) + 1;
  for (;;) {
    // With one more at `fit`, most + 1 events in a row must span a window: look at each such row that it is part of.
    let crowd: number | undefined;
    for (let first = before; first >= Math.max(0, before - most); first--) {
      const start = first === before ? fit : times[first]!;
      const last = first + most === before ? fit : times[first + most - 1];
      if (last !== undefined && last - start < windowMs) {
        crowd = start;
        break;
      }
    }
    if (crowd === undefined) return fit;
    // It fits no sooner than a window after the crowd's first; of a crowd that begins with it, after the next event.
    fit = crowd === fit ? Math.max(fit + 1, times[before] ?? fit + 1) : crowd + windowMs;
    while (before < times.length && times[before]! <= fit) before++;
  }
}
