import type { CorpusProblem } from '../ports/corpus.js';
import type { KnownFile } from '../ports/ingest-store.js';

/** What is known of files that can be seen now: those in folders that cannot be read are not gone. */
export function reachableFiles(
  known: ReadonlyMap<string, KnownFile>,
  unreadable: readonly CorpusProblem[],
): ReadonlyMap<string, KnownFile> {
  const isHidden = (file: string): boolean =>
    unreadable.some(({ path }) => file === path || file.startsWith(`${path}/`));
  return new Map([...known].filter(([path]) => !isHidden(path)));
}
