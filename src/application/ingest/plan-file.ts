import type { ArticleReader } from '../ports/article-reader.js';
import type { CorpusFile } from '../ports/corpus.js';
import type { Embedder } from '../ports/embedder.js';
import type { Hashing } from '../ports/hashing.js';
import type { IngestStore, PlannedArticle } from '../ports/ingest-store.js';
import { planArticles, UNDERSTANDING_VERSION } from './plan-articles.js';
import { notCut, rejectedParts } from './rejected-parts.js';

/** A file's articles, ready to be embedded and stored, and why there are none, or not all. */
export interface PlannedFile {
  readonly path: string;
  readonly articles: readonly PlannedArticle[];
  readonly rejection: string | null;
}

/** The articles of a file without their furniture (what stands in more files than `repeatedIn`), cut into passages and units. */
export async function planFile(
  file: CorpusFile,
  repeatedIn: number,
  parts: {
    readonly reader: ArticleReader;
    readonly store: Pick<IngestStore, 'edgeCounts' | 'originOf'>;
    readonly embedder: Pick<Embedder, 'modelHash'>;
    readonly hashing: Hashing;
  },
): Promise<PlannedFile> {
  const { reader, store, embedder, hashing } = parts;
  const parsed = await reader.parse(file.absolutePath);
  const counts = await store.edgeCounts([...new Set(parsed.edges)]);
  const outcome = parsed.extract((edge) => (counts.get(edge) ?? 0) > repeatedIn);
  if (outcome.status === 'rejected') return { path: file.path, articles: [], rejection: outcome.reason };
  const source = { path: file.path, origin: await store.originOf(file.path), modifiedMs: file.modifiedMs };
  const derivedWith = `${embedder.modelHash} ${UNDERSTANDING_VERSION}`;
  try {
    const articles = planArticles(source, outcome.articles, derivedWith, hashing);
    return { path: file.path, articles, rejection: rejectedParts(outcome.problems ?? []) };
  } catch (fault) {
    return { path: file.path, articles: [], rejection: notCut(fault) };
  }
}
