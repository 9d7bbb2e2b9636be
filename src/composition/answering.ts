import { join } from 'node:path';
import { AnswerQuestion } from '../application/answer-question.js';
import { FindPassages } from '../application/find-passages.js';
import { GatherEvidence } from '../application/gather-evidence.js';
import type { SpanReader } from '../application/ports/span-reader.js';
import { UnderstandQuestion } from '../application/understand-question.js';
import type { Config } from '../config.js';
import type { Articles } from './articles.js';
import { lexiconOf } from './lexicon.js';

/** The file of fitted weights in the embeddings folder. */
export const FITTED_FILE = 'answering.json';

/** Gathers evidence over the articles of a store. */
export function evidenceOver(
  articles: Articles,
  config: Config,
  reader: SpanReader = articles.models,
): GatherEvidence {
  const { store, vectorIndex, models } = articles;
  return new GatherEvidence({
    understand: new UnderstandQuestion(lexiconOf(config), store.articles, store.lexical),
    find: new FindPassages(store.articles, vectorIndex, store.lexical),
    articles: store.articles,
    lexical: store.lexical,
    embedder: models,
    reader,
  });
}

/** Answers questions over the articles of a store. */
export async function answeringOver(articles: Articles, config: Config): Promise<AnswerQuestion> {
  // Loads the schema library meanwhile: the models are being loaded in their own thread.
  const { readFittedAnswering } = await import('../adapters/models/fitted-answering-file.js');
  const fitted = await readFittedAnswering(join(config.EMBEDDINGS_DIR, FITTED_FILE));
  return new AnswerQuestion(evidenceOver(articles, config), fitted);
}
