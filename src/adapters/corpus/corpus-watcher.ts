import { realpathSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { watch, type FSWatcher } from 'chokidar';
import type { CorpusChanges } from '../../application/ports/corpus-changes.js';
import type { Log } from '../../application/ports/log.js';
import { isArticleName, isHiddenName } from './article-name.js';

/** What comes within this time after a change is told together with it. */
const TOGETHER_MS = 300;

/** How often it is looked whether the folder is still the same one: `rm` and `mkdir`, a mount, a link to another place. */
const SAME_FOLDER_MS = 2_000;

/**
 * Watches the corpus folder by the events of its file system. Folders are watched, not files, as each watch costs memory
 * and the system has a limited number; so a change behind a link to a single file is left to the scan.
 */
export class CorpusWatcher implements CorpusChanges {
  readonly #folder: string;
  readonly #log: Log;
  #hasWarned = false;

  constructor(folder: string, log: Log) {
    this.#folder = resolve(folder);
    this.#log = log;
  }

  async watch(onChange: () => void, signal: AbortSignal): Promise<void> {
    const changed = gathered(onChange, signal);
    let watched: { readonly identity: string; readonly watcher: FSWatcher } | undefined;
    while (!signal.aborted) {
      const identity = await identityOf(this.#folder);
      if (identity !== watched?.identity) {
        await watched?.watcher.close();
        if (watched !== undefined) changed();
        watched = identity === undefined ? undefined : { identity, watcher: this.#open(changed) };
      }
      await passed(SAME_FOLDER_MS, undefined, { signal, ref: false }).catch(() => undefined);
    }
    await watched?.watcher.close();
  }

  #open(changed: () => void): FSWatcher {
    const entered = new Map<string, string>();
    const watcher = watch(this.#folder, {
      ignoreInitial: true,
      persistent: false,
      atomic: false,
      ignorePermissionErrors: true,
      ignored: (path, stats) => {
        if (isHiddenName(path) && path !== this.#folder) return true;
        if (stats === undefined) return false;
        return stats.isFile() || (stats.isDirectory() && isCircle(path, entered));
      },
    });
    // Of files, which are not watched themselves, only the raw events of their folders tell.
    watcher.on('raw', (_event, name: unknown) => {
      if (typeof name !== 'string' || isArticleName(name)) changed();
    });
    watcher.on('all', changed);
    watcher.on('unlinkDir', (path) => {
      for (const [real, by] of entered) if (by === path) entered.delete(real);
    });
    // What changed while it was not watched yet.
    watcher.on('ready', changed);
    watcher.on('error', (error) => {
      this.#warn(error);
    });
    return watcher;
  }

  #warn(error: unknown): void {
    if (this.#hasWarned) return;
    this.#hasWarned = true;
    this.#log.warn(
      'Not all of the corpus folder can be watched; what is new there is found within a minute',
      {
        folder: this.#folder,
        reason: error instanceof Error ? error.message : String(error),
      },
    );
  }
}

/** Whether a folder has been entered by another path: links may lead round in circles. */
function isCircle(path: string, entered: Map<string, string>): boolean {
  try {
    const real = realpathSync(path);
    const by = entered.get(real) ?? path;
    entered.set(real, by);
    return by !== path;
  } catch {
    // Gone meanwhile.
    return true;
  }
}

/** What is at a path now; another folder has another identity. */
async function identityOf(folder: string): Promise<string | undefined> {
  try {
    const { dev, ino, birthtimeMs } = await stat(folder);
    return `${dev} ${ino} ${birthtimeMs}`;
  } catch {
    return undefined;
  }
}

/** Calls `act` once for all the calls that come within `TOGETHER_MS`, and not after the signal has fired. */
function gathered(act: () => void, signal: AbortSignal): () => void {
  let timer: NodeJS.Timeout | undefined;
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
  });
  return () => {
    if (signal.aborted) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      act();
    }, TOGETHER_MS).unref();
  };
}
