import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { StoredState } from '../../application/diagnose-checks.js';
import type { Hashing } from '../../application/ports/hashing.js';
import { manifestPath, readManifest } from '../search/index-manifest.js';
import { databasePath, openDatabaseReadOnly } from '../storage/database.js';
import { databaseDamaged, storageError } from '../storage/storage-errors.js';

/**
 * Reads the whole database of a data folder and says what it holds; `undefined` when there is none. Changes nothing and
 * takes no lock, so it works beside a running process.
 * @throws DatabaseDamagedError
 */
export function examineDatabase(folder: string): StoredState | undefined {
  if (!existsSync(databasePath(folder))) return undefined;
  const { raw, path } = openDatabaseReadOnly(folder);
  try {
    const problem = raw.pragma('quick_check(1)', { simple: true }) as string;
    if (problem !== 'ok') throw databaseDamaged(path, problem);
    const count = (table: string) => raw.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number;
    const rejected = raw
      .prepare(
        'SELECT path AS file, rejection AS reason FROM files WHERE rejection IS NOT NULL ORDER BY path',
      )
      .all() as StoredState['rejected'];
    return { articles: count('articles'), passages: count('passages'), rejected };
  } catch (error) {
    throw storageError(error, path);
  } finally {
    raw.close();
  }
}

/** What is wrong with the vector index of a data folder, in a line; `undefined` when nothing is. */
export async function examineIndex(folder: string, hashing: Hashing): Promise<string | undefined> {
  const indexDir = join(folder, 'index');
  const manifest = readManifest(indexDir);
  if (manifest === 'missing') return 'the vector index is missing';
  if (manifest === 'damaged') return `${manifestPath(indexDir)} cannot be read`;
  for (const { file, sha256 } of Object.values(manifest.groups)) {
    const path = join(indexDir, file);
    const hash = await hashing.ofFile(path).catch(() => undefined);
    if (hash !== sha256)
      return `${path} ${hash === undefined ? 'cannot be read' : 'does not match its manifest'}`;
  }
  return undefined;
}
