import { join } from 'node:path';
import { FolderCorpus } from '../adapters/corpus/folder-corpus.js';
import { dataFolderProblem } from '../adapters/diagnosis/data-folder.js';
import { freeBytes } from '../adapters/diagnosis/free-space.js';
import { examineDatabase, examineIndex } from '../adapters/diagnosis/store-examination.js';
import { checkTelegram } from '../adapters/diagnosis/telegram-check.js';
import { readVietnameseLexicon } from '../adapters/lexicon/vietnamese-lexicon.js';
import { readFittedAnswering } from '../adapters/models/fitted-answering-file.js';
import { hashModel } from '../adapters/models/verify-model.js';
import { Sha256Hashing } from '../adapters/storage/articles/sha256-hashing.js';
import type { Check } from '../application/diagnose.js';
import { examinationChecks } from '../application/diagnose-checks.js';
import type { Config } from '../config.js';
import { FITTED_FILE } from './answering.js';
import { joinedCorpus } from './corpus.js';
import { modelFolder } from './models.js';

/** What `doctor` checks. `builtMs` is when the program was built: a clock before that is wrong. */
export function doctorChecks(config: Config, builtMs: number): readonly Check[] {
  const { BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot, DATA_DIR: dataDir } = config;
  return examinationChecks({
    account: token === undefined ? undefined : () => checkTelegram({ token, apiRoot, timeoutMs: 8_000 }),
    hashModel: async () => hashModel(modelFolder(config)),
    async readWeights() {
      await readFittedAnswering(join(config.EMBEDDINGS_DIR, FITTED_FILE));
      await readVietnameseLexicon(join(config.EMBEDDINGS_DIR, 'lexicon'));
    },
    corpus: joinedCorpus(new FolderCorpus(config.CORPUS_DIR), dataDir),
    dataFolderProblem: () => dataFolderProblem(dataDir),
    stored: () => examineDatabase(dataDir),
    indexProblem: () => examineIndex(dataDir, new Sha256Hashing()),
    freeBytes: () => freeBytes(dataDir),
    nowMs: () => Date.now(),
    builtMs,
  });
}
