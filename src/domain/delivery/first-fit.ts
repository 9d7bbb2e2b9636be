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
    let crowded: number | undefined;
    for (let first = before; first >= Math.max(0, before - most); first--) {
      const start = first === before ? fit : times[first]!;
      const last = first + most === before ? fit : times[first + most - 1];
      if (last === undefined || last - start >= windowMs) continue;
      // A row that begins with it ends too soon until it is behind the next event; another, until its window is over.
      crowded = first === before ? times[before]! : start + windowMs;
      break;
    }
    if (crowded === undefined) return fit;
    fit = crowded;
    while (before < times.length && times[before]! <= fit) before++;
  }
}
