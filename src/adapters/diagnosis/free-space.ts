import { statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** Bytes that this user may still write where a folder is, or will be once it is made. */
export async function freeBytes(folder: string): Promise<number> {
  const path = resolve(folder);
  try {
    const { bavail, bsize } = await statfs(path);
    return bavail * bsize;
  } catch (error) {
    const parent = dirname(path);
    if (parent === path || (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return freeBytes(parent);
  }
}
