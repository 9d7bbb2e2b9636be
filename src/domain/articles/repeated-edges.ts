/**
 * Which fingerprints stand in more than one of the files given: what repeats around the bodies is furniture. Each
 * file counts once, however often it repeats a block itself.
 */
export function repeatedEdges(files: Iterable<readonly string[]>): (fingerprint: string) => boolean {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const edges of files) {
    for (const edge of new Set(edges)) {
      if (seen.has(edge)) repeated.add(edge);
      else seen.add(edge);
    }
  }
  return (fingerprint) => repeated.has(fingerprint);
}
