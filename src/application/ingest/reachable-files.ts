import type { CorpusProblem } from '../ports/corpus.js';
import type { KnownFile } from '../ports/ingest-store.js';

/** What is known of files that can be seen now: those in folders that cannot be read are not gone. */
export function reachableFiles(
  known: ReadonlyMap<string, KnownFile>,
  unreadable: readonly CorpusProblem[],
): ReadonlyMap<string, KnownFile> {
  if (unreadable.length === 0) return known;
  const hidden = new Set(unreadable.map(({ path }) => path));
  return new Map([...known].filter(([path]) => !pathAndFolders(path).some((place) => hidden.has(place))));
}

/** `a`, `a/b` and `a/b/c.txt` of the last. */
function pathAndFolders(path: string): readonly string[] {
  const places = [path];
  for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1))
    places.push(path.slice(0, end));
  return places;
}
