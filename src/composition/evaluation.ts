import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LabelledCorpus } from '../adapters/evaluation/labelled-corpus.js';
import { ResultFile } from '../adapters/evaluation/result-file.js';
import { readLabelledSet } from '../adapters/evaluation/labelled-set-files.js';
import { CachedSpanReader } from '../adapters/models/cached-span-reader.js';
import { evaluate } from '../application/evaluation/evaluate.js';
import { fitAnswering, labelled, type GatheredQuestion } from '../application/evaluation/fit-answering.js';
import { setFlaws } from '../application/evaluation/set-flaws.js';
import { smallCorpora } from '../application/evaluation/small-corpora.js';
import type { LabelledSet } from '../application/evaluation/labelled-set.js';
import type { Log } from '../application/ports/log.js';
import { runEvaluate } from '../cli/evaluate.js';
import { printFit } from '../cli/fit.js';
import { ingestWithProgress } from '../cli/ingest.js';
import type { Terminal } from '../cli/terminal.js';
import type { Config } from '../config.js';
import { answeringOver, evidenceOver, FITTED_FILE } from './answering.js';
import { withArticles, type Articles } from './articles.js';
import { ownStore } from './own-store.js';

interface Run {
  readonly config: Config;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly terminal: Terminal;
}

/**
 * The sets that weights are fitted on, how many questions of each, how much one counts, and of how many articles the small
 * corpora are that the set is asked again in.
 */
const FIT_SETS = [
  { name: 'news-dev', questions: 360, weight: 3, articlesEach: 2 },
  { name: 'news-economy', questions: 230, weight: 3, articlesEach: 0 },
  { name: 'news-people', questions: 230, weight: 3, articlesEach: 0 },
  { name: 'news-events', questions: 230, weight: 3, articlesEach: 0 },
  { name: 'news-land', questions: 230, weight: 3, articlesEach: 0 },
  { name: 'news-city', questions: 230, weight: 3, articlesEach: 0 },
  { name: 'news-world', questions: 230, weight: 3, articlesEach: 0 },
  { name: 'news-province', questions: 220, weight: 3, articlesEach: 0 },
  { name: 'news-own', questions: 201, weight: 3, articlesEach: 0 },
  { name: 'xquad-en', questions: 1190, weight: 1, articlesEach: 0 },
  { name: 'xquad-vi', questions: 1190, weight: 1, articlesEach: 0 },
  { name: 'xquad-vi-en', questions: 600, weight: 0.6, articlesEach: 0 },
  { name: 'xquad-en-half', questions: 600, weight: 0.6, articlesEach: 0 },
] as const;

/** Uses the articles of a labelled set, in a store of their own, brought up to date. */
async function withLabelledSet<T>(
  folder: string,
  run: Run,
  use: (articles: Articles, set: LabelledSet) => Promise<T>,
): Promise<T> {
  const set = await readLabelledSet(folder);
  return withArticlesOf(set, { folder, dataDir: ownStore(run.config, folder) }, run, (articles) =>
    use(articles, set),
  );
}

/** Uses the articles of a labelled set, or of a part of one, whose files lie in `folder`. */
async function withArticlesOf<T>(
  set: LabelledSet,
  { folder, dataDir }: { readonly folder: string; readonly dataDir: string },
  { config, log, signal, terminal }: Run,
  use: (articles: Articles) => Promise<T>,
): Promise<T> {
  const absolutePath = join(folder, 'corpus.jsonl');
  const { size, mtimeMs } = statSync(absolutePath);
  const corpus = new LabelledCorpus(set, { path: 'corpus.jsonl', absolutePath, size, modifiedMs: mtimeMs });
  return withArticles({ corpus, reader: corpus, dataDir, config, log }, async (articles) => {
    await ingestWithProgress(articles.ingest, terminal, signal);
    return use(articles);
  });
}

/** The command `evaluate`. */
export async function evaluateSet(
  command: { readonly set: string; readonly out: string | undefined; readonly limit: number | undefined },
  run: Run,
): Promise<number> {
  const out = command.out === undefined ? undefined : new ResultFile(command.out);
  try {
    return await withLabelledSet(command.set, run, async (articles, set) => {
      const asked = { ...set, queries: set.queries.slice(0, command.limit) };
      for (const flaw of setFlaws(asked)) run.terminal.note(`${flaw}\n`);
      const answering = await answeringOver(articles, run.config);
      return runEvaluate({
        questions: asked.queries.length,
        evaluate: (onDone) => evaluate(answering, set, { limit: command.limit, onDone, signal: run.signal }),
        write: out?.write,
        terminal: run.terminal,
      });
    });
  } finally {
    out?.close();
  }
}

/** The command `fit`: fits the weights on the labelled sets below `setsDir` and writes them where answers read them. */
export async function fitOn(setsDir: string, run: Run): Promise<number> {
  const { config, terminal } = run;
  const gathered: GatheredQuestion[] = [];
  for (const { name, questions, articlesEach } of FIT_SETS) {
    const folder = join(setsDir, name);
    await withLabelledSet(folder, run, async (articles, set) => {
      const sample = { ...set, queries: evenSample(set.queries, questions) };
      gathered.push(...(await gatherLabelled(articles, sample, run)));
    });
    if (articlesEach > 0) gathered.push(...(await inSmallCorpora(folder, articlesEach, run)));
    terminal.note(`${name}: ${gathered.length} questions gathered\n`);
  }
  const result = fitAnswering(gathered, weightOf);
  const { fitted, ...figures } = result;
  const file = join(config.EMBEDDINGS_DIR, FITTED_FILE);
  const provenance = { command: 'npm run fit', sets: FIT_SETS, ...figures };
  writeFileSync(file, `${JSON.stringify({ provenance, ...fitted })}\n`);
  await printFit(result, file, terminal);
  return 0;
}

/** The questions of a set once more, over a few of its articles at a time. */
async function inSmallCorpora(folder: string, articlesEach: number, run: Run): Promise<GatheredQuestion[]> {
  const gathered: GatheredQuestion[] = [];
  const corpora = smallCorpora(await readLabelledSet(folder), articlesEach);
  for (const [number, set] of corpora.entries()) {
    const dataDir = join(ownStore(run.config, folder), `part-${number}`);
    await withArticlesOf(set, { folder, dataDir }, run, async (articles) => {
      gathered.push(...(await gatherLabelled(articles, set, run)));
    });
  }
  return gathered;
}

/** Gathers evidence for the questions of a set, readings kept. */
async function gatherLabelled(
  articles: Articles,
  set: LabelledSet,
  { config, signal }: Run,
): Promise<GatheredQuestion[]> {
  const reader = new CachedSpanReader(
    articles.models,
    await articles.models.readerHash(),
    join(config.DATA_DIR, 'readings.sqlite'),
  );
  const evidence = evidenceOver(articles, config, reader);
  const gathered: GatheredQuestion[] = [];
  try {
    for (const query of set.queries) {
      signal.throwIfAborted();
      gathered.push(labelled(set, query, await evidence.gather(query.question)));
    }
  } finally {
    await reader.close();
  }
  return gathered;
}

/** A small corpus counts like the set that it is cut from. */
function weightOf(set: string): number {
  return FIT_SETS.find(({ name }) => set === name || set.startsWith(`${name},`))?.weight ?? 1;
}

function evenSample<T>(items: readonly T[], count: number): readonly T[] {
  if (items.length <= count) return items;
  return Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)]!);
}
