import { statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** Of one that may not be looked at, the space is that of where it stands, as far as can be told. */
const NOT_THERE: ReadonlySet<string | undefined> = new Set(['ENOENT', 'ENOTDIR', 'EACCES']);

/** Bytes that this user may still write where a folder is, or will be once it is made. */
export async function freeBytes(folder: string): Promise<number> {
  const path = resolve(folder);
  try {
    const { bavail, bsize } = await statfs(path);
    return bavail * bsize;
  } catch (error) {
    const parent = dirname(path);
    if (parent === path || !NOT_THERE.has((error as NodeJS.ErrnoException).code)) throw error;
    return freeBytes(parent);
  }
}
