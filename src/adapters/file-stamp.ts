import type { BigIntStats } from 'node:fs';

/** What the file system says of a file; any write to it, and any copy of it, changes at least one of these. */
export function fileStamp({ ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [ino, size, mtimeNs, ctimeNs].join(' ');
}
