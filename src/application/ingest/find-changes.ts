import type { Clock } from '../ports/clock.js';
import type { CorpusFile } from '../ports/corpus.js';
import type { Hashing } from '../ports/hashing.js';
import type { KnownFile, SeenFile } from '../ports/ingest-store.js';

/** What became of the corpus since the store last saw it. */
export interface FoundChanges {
  /** New files, and files with another content. */
  readonly toRead: readonly { readonly file: CorpusFile; readonly seen: SeenFile }[];
  /** Same content, another size or time noted. */
  readonly touched: readonly SeenFile[];
  readonly moved: readonly { readonly from: string; readonly to: SeenFile }[];
  readonly vanished: readonly string[];
  /** Files that are there but cannot be read now. */
  readonly unreadable: readonly { readonly seen: SeenFile; readonly reason: string }[];
}

/** A file written so shortly before it was looked at may have been written again within the same tick of its time. */
const DOUBT_MS = 2_000;

/** Compares a listing with what is known. Content is hashed only where size and time leave a doubt. */
export async function findChanges(
  listed: readonly CorpusFile[],
  known: ReadonlyMap<string, KnownFile>,
  { hashing, clock }: { readonly hashing: Hashing; readonly clock: Clock },
  signal: AbortSignal | undefined,
): Promise<FoundChanges> {
  const present = new Set(listed.map((file) => file.path));
  const vanished = new Map(
    [...known.values()].filter((file) => !present.has(file.path)).map((file) => [file.path, file]),
  );
  const changes = { toRead: [], touched: [], moved: [], unreadable: [] } as {
    toRead: { file: CorpusFile; seen: SeenFile }[];
    touched: SeenFile[];
    moved: { from: string; to: SeenFile }[];
    unreadable: { seen: SeenFile; reason: string }[];
  };
  for (const file of listed) {
    signal?.throwIfAborted();
    const before = known.get(file.path);
    if (before !== undefined && isRested(file, before)) continue;
    const { seen, problem } = await look(file, hashing, clock);
    if (problem !== undefined) {
      // Gone between the listing and now: as if it had not been listed.
      if (problem !== 'ENOENT') changes.unreadable.push({ seen, reason: `cannot be read (${problem})` });
      else if (before !== undefined) vanished.set(file.path, before);
    } else if (before?.contentHash === seen.contentHash) changes.touched.push(seen);
    else {
      const source = before === undefined ? renamedFrom(seen, vanished) : undefined;
      if (source === undefined) changes.toRead.push({ file, seen });
      else {
        vanished.delete(source);
        changes.moved.push({ from: source, to: seen });
      }
    }
  }
  return { ...changes, vanished: [...vanished.keys()].sort() };
}

function isRested(file: CorpusFile, known: KnownFile): boolean {
  return (
    known.contentHash !== '' &&
    file.size === known.size &&
    file.modifiedMs === known.modifiedMs &&
    known.modifiedMs < known.checkedMs - DOUBT_MS
  );
}

async function look(
  { path, size, modifiedMs, absolutePath }: CorpusFile,
  hashing: Hashing,
  clock: Clock,
): Promise<{ readonly seen: SeenFile; readonly problem?: string }> {
  const seen = { path, size, modifiedMs, checkedMs: clock.now() };
  try {
    return { seen: { ...seen, contentHash: await hashing.ofFile(absolutePath) } };
  } catch (error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string')
      return { seen: { ...seen, contentHash: '' }, problem: error.code };
    throw error;
  }
}

function renamedFrom(seen: SeenFile, vanished: ReadonlyMap<string, KnownFile>): string | undefined {
  return [...vanished.values()].find((file) => file.contentHash === seen.contentHash)?.path;
}
