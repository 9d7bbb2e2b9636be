/** A list in lots of at most so many, in order: what one statement takes, or is done between two pauses. */
export function* lots<T>(all: readonly T[], size: number): Generator<readonly T[]> {
  for (let start = 0; start < all.length; start += size) yield all.slice(start, start + size);
}
