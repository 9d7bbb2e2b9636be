import { join } from 'node:path';
import { FolderCorpus } from '../adapters/corpus/folder-corpus.js';
import { JoinedCorpus } from '../adapters/corpus/joined-corpus.js';
import type { Corpus } from '../application/ports/corpus.js';
import type { Config } from '../config.js';

/** Folders of DATA_DIR that hold articles: what admins have sent to the bot, and what feeds have brought. */
export const OWN_ARTICLES = { uploads: 'uploads', feeds: 'feeds' } as const;

/**
 * All the articles of the settings: those in CORPUS_DIR, and those that the bot itself has put into DATA_DIR.
 * @throws CorpusMissingError before anything is opened or written.
 */
export async function openCorpus({ CORPUS_DIR, DATA_DIR }: Config): Promise<Corpus> {
  return joinedCorpus(await FolderCorpus.open(CORPUS_DIR), DATA_DIR);
}

/** A corpus, and with it the articles that the bot has put into this data folder. */
export function joinedCorpus(main: Corpus, dataDir: string): Corpus {
  const own = Object.values(OWN_ARTICLES).map((name) => ({
    prefix: `.${name}` as const,
    corpus: new FolderCorpus(join(dataDir, name)),
  }));
  return new JoinedCorpus(main, own);
}
