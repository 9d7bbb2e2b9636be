/** Fewer files than these are taken away one by one, or together on purpose. */
const MANY_FILES = 20;

/** So long files that went all at once may be away: a disk is mounted again, a server comes back. */
const AWAY_MS = 60 * 60_000;

/**
 * Tells files that were taken away from a place that is away: a disk that is not mounted leaves an empty folder. When
 * at least half of a place's files go at once they are not forgotten before an hour.
 */
export class MassRemoval {
  #sinceMs: number | undefined;

  /** Whether the files that have gone are to be kept for now. */
  isAway(gone: readonly string[], known: Iterable<string>, nowMs: number): boolean {
    if (!isMost(countByPlace(gone), countByPlace(known))) {
      this.#sinceMs = undefined;
      return false;
    }
    // The clock may have been set back.
    this.#sinceMs = Math.min(this.#sinceMs ?? nowMs, nowMs);
    return nowMs - this.#sinceMs < AWAY_MS;
  }
}

/** The corpus itself is one place, and so is each folder beside it, whose name begins with a dot. */
function countByPlace(paths: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const place = path.startsWith('.') ? path.slice(0, path.indexOf('/')) : '';
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}

function isMost(gone: ReadonlyMap<string, number>, known: ReadonlyMap<string, number>): boolean {
  return [...gone].some(([place, count]) => count >= MANY_FILES && count * 2 >= (known.get(place) ?? 0));
}
