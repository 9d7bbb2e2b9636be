/** Passages read before it is first asked whether that is enough, and then each time again: over all languages. */
const FIRST_ROUND = 4;
const NEXT_ROUND = 2;

/**
 * Splits what may be read, one list a language (best first), into rounds: after each it is asked whether the next is needed.
 * Every list has its share of each round; all of it together is all that was given.
 */
export function readingRounds<P>(lists: readonly (readonly P[])[]): readonly (readonly P[])[] {
  const share = (round: number): number => Math.ceil(round / Math.max(lists.length, 1));
  const longest = Math.max(0, ...lists.map((list) => list.length));
  const rounds: (readonly P[])[] = [];
  let from = 0;
  while (from < longest) {
    const to = from + share(from === 0 ? FIRST_ROUND : NEXT_ROUND);
    rounds.push(lists.flatMap((list) => list.slice(from, to)));
    from = to;
  }
  return rounds;
}
