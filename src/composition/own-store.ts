import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Config } from '../config.js';

/** The folder of a store of its own for articles that are not the bot's: the same folder, the same store. */
export function ownStore(config: Config, folder: string): string {
  const hash = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 16);
  return join(config.DATA_DIR, 'stores', `${basename(resolve(folder))}-${hash}`);
}
