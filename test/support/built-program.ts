import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnswerQuestion } from '../../src/application/answer-question.js';
import { evaluate, type Evaluation } from '../../src/application/evaluation/evaluate.js';
import type { LabelledSet } from '../../src/application/evaluation/labelled-set.js';
import type { ArticleReader } from '../../src/application/ports/article-reader.js';
import type { Corpus } from '../../src/application/ports/corpus.js';
import { FolderCorpus } from '../../src/adapters/corpus/folder-corpus.js';
import { LabelledCorpus } from '../../src/adapters/evaluation/labelled-corpus.js';
import type { answeringOver } from '../../src/composition/answering.js';
import type { articleReader, withArticles } from '../../src/composition/articles.js';
import { readConfig } from '../../src/config.js';
import { RecordingLog } from './recording-log.js';

// The models run in a thread, whose script is compiled: so is all that is composed with it.
const built = async <T>(path: string): Promise<T> =>
  (await import(new URL(`../../dist/composition/${path}`, import.meta.url).href)) as T;
const articles = await built<{ withArticles: typeof withArticles; articleReader: typeof articleReader }>(
  'articles.js',
);
const answering = await built<{ answeringOver: typeof answeringOver }>('answering.js');

/** Asks the program, composed as for the commands, over the articles of a folder, in a data folder that goes afterwards. */
export async function askingOver<T>(folder: string, use: (asked: AnswerQuestion) => Promise<T>): Promise<T> {
  return withProgram(async (config, log) => {
    return { corpus: await FolderCorpus.open(folder), reader: articles.articleReader(config, log) };
  }, use);
}

/** Evaluates the program over a labelled set, whose corpus stands in `file`. */
export async function evaluatedOver(set: LabelledSet, file: string): Promise<Evaluation> {
  const { size, mtimeMs } = statSync(file);
  const corpus = new LabelledCorpus(set, {
    path: 'corpus.jsonl',
    absolutePath: file,
    size,
    modifiedMs: mtimeMs,
  });
  const { signal } = new AbortController();
  return withProgram(
    () => Promise.resolve({ corpus, reader: corpus }),
    (asked) => evaluate(asked, set, { limit: undefined, onDone: () => undefined, signal }),
  );
}

async function withProgram<T>(
  sourceOf: (
    config: Parameters<typeof articleReader>[0],
    log: RecordingLog,
  ) => Promise<{ readonly corpus: Corpus; readonly reader: ArticleReader }>,
  use: (asked: AnswerQuestion) => Promise<T>,
): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), 'newsquote-model-'));
  const { config } = readConfig({ DATA_DIR: dataDir });
  if (!config) throw new Error('the settings of an empty environment are not accepted');
  const log = new RecordingLog();
  try {
    return await articles.withArticles(
      { ...(await sourceOf(config, log)), dataDir, config, log },
      async (opened) => {
        await opened.ingest.run({});
        return use(await answering.answeringOver(opened, config));
      },
    );
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}
