import { FindPassages } from '../../src/application/find-passages.js';
import { GatherEvidence } from '../../src/application/gather-evidence.js';
import type { StoredArticle, StoredPassage } from '../../src/application/ports/article-store.js';
import type { Lexicon } from '../../src/application/ports/lexicon.js';
import { UnderstandQuestion } from '../../src/application/understand-question.js';
import { ANSWER_FEATURES } from '../../src/domain/answering/answer-features.js';
import type { FittedAnswering } from '../../src/domain/answering/fitted-answering.js';
import { UNIT_FEATURES } from '../../src/domain/answering/unit-features.js';
import type { Article } from '../../src/domain/articles/article.js';
import { countSyllables } from '../../src/domain/questions/corpus-syllables.js';
import { FakeArticleStore } from './fake-article-store.js';
import { ExactLexicalSearch, ExactVectorSearch } from './fake-passage-search.js';
import type { FakeSpanReader } from './fake-span-reader.js';
import { linearNetwork } from './linear-network.js';
import { WordEmbedder } from './word-embedder.js';

/** Everything that answers questions over articles in memory. */
export interface AnsweringGround {
  readonly store: FakeArticleStore;
  readonly passages: readonly StoredPassage[];
  readonly vectors: ExactVectorSearch;
  readonly lexical: ExactLexicalSearch;
  readonly embedder: WordEmbedder;
  readonly understand: UnderstandQuestion;
  readonly find: FindPassages;
  readonly evidence: GatherEvidence;
}

export interface AnsweringSetup {
  readonly articles: readonly Article[];
  readonly reader: FakeSpanReader;
  /** Vietnamese that the lexicon has counted. */
  readonly lexicon?: readonly string[];
}

/** Articles get the ids a0, a1, … and their passages 1, 2, … in the order given. */
export async function answeringGround(setup: AnsweringSetup): Promise<AnsweringGround> {
  const { articles, reader, lexicon = [] } = setup;
  const embedder = new WordEmbedder();
  const stored: readonly StoredArticle[] = articles.map((article, i) => ({ id: `a${i}`, ...article }));
  const store = new FakeArticleStore(stored, (text) => embedder.vectorOf(text));
  const { passages: count } = await store.counts();
  const passages = await store.passages(Array.from({ length: count }, (_, i) => i + 1));
  const vectors = new ExactVectorSearch(passages);
  const lexical = new ExactLexicalSearch(passages);
  const counted: Lexicon = { counts: () => Promise.resolve(countSyllables(lexicon)) };
  const understand = new UnderstandQuestion(counted, store, lexical);
  const find = new FindPassages(store, vectors, lexical);
  const evidence = new GatherEvidence({ understand, find, articles: store, lexical, embedder, reader });
  return { store, passages, vectors, lexical, embedder, understand, find, evidence };
}

const READER_ALONE = {
  units: [linearNetwork(UNIT_FEATURES.map((_, i) => (i === 0 ? 1 : 0)))],
  confidence: [linearNetwork(ANSWER_FEATURES.map((_, i) => (i === 0 ? 4 : 0)))],
};

/** Weights that go by what the reader says alone: the first feature of a unit. */
export const BY_READER: FittedAnswering = {
  provenance: undefined,
  dated: READER_ALONE,
  undated: READER_ALONE,
  threshold: 0.5,
};
