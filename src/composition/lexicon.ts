import { join } from 'node:path';
import { readVietnameseLexicon } from '../adapters/lexicon/vietnamese-lexicon.js';
import type { Lexicon } from '../application/ports/lexicon.js';
import type { Config } from '../config.js';

/** Counts of Vietnamese syllables, read when they are first needed. */
export function lexiconOf(config: Config): Lexicon {
  let counts: ReturnType<typeof readVietnameseLexicon> | undefined;
  return { counts: () => (counts ??= readVietnameseLexicon(join(config.EMBEDDINGS_DIR, 'lexicon'))) };
}
