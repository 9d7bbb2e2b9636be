/**
 * The wording of a text as a set of 32-bit hashes, one for each `width` words in a row; of a shorter text, one of all of it.
 * The wider, the fewer are shared by chance, and the more are lost by every edit. The same in every process and on
 * every machine.
 */
export function shinglesOf(words: readonly string[], width: number): ReadonlySet<number> {
  const shingles = new Set<number>();
  if (words.length === 0) return shingles;
  const hashes = words.map(hashText);
  const length = Math.min(width, words.length);
  for (let start = 0; start + length <= hashes.length; start++) {
    let hash = 0;
    for (let i = start; i < start + length; i++) hash = scramble(Math.imul(hash, 31) ^ hashes[i]!);
    shingles.add(hash);
  }
  return shingles;
}

/** How many members of the smaller set the other has too. */
export function countShared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const member of small) if (large.has(member)) shared++;
  return shared;
}

/** A 32-bit hash of a text: FNV-1a over its UTF-16 code units, scrambled. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return scramble(hash);
}

/** Spreads every bit of a 32-bit integer over all of them, one to one (the finaliser of MurmurHash3). */
export function scramble(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
