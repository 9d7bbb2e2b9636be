/**
 * Which fingerprints stand in a file and in at least `others` more of those given: what repeats around the bodies is
 * furniture. Each file counts once, however often it repeats a block itself.
 */
export function repeatedEdges(
  files: Iterable<readonly string[]>,
  others = 1,
): (fingerprint: string) => boolean {
  const counts = new Map<string, number>();
  for (const edges of files) for (const edge of new Set(edges)) counts.set(edge, (counts.get(edge) ?? 0) + 1);
  return (fingerprint) => (counts.get(fingerprint) ?? 0) > others;
}
