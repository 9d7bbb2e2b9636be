import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether the program in `root/bundle` is missing, or older than its source in `root/src` as after `git pull`
 * without `npm ci`. Looks at times only (a few milliseconds). An installation without source is never stale.
 */
export function isStaleBuild(root: string): boolean {
  const builtMs = statSync(join(root, 'bundle', 'main.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  try {
    return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true }).some(
      (entry) => entry.isFile() && statSync(join(entry.parentPath, entry.name)).mtimeMs > builtMs,
    );
  } catch {
    // No source, or a file that goes while we look.
    return false;
  }
}
