import type { Language } from '../articles/article.js';
import { languageGroup, type LanguageGroup } from '../retrieval/language-group.js';

/** What the vectors of a model have in common whatever the texts are about, by language and by what was embedded. */
export interface TopicSpace {
  /** Mean vectors of passages and of sentences that were embedded as queries. */
  readonly passages: Readonly<Record<'en' | 'vi', Float32Array>>;
  readonly sentences: Readonly<Record<'en' | 'vi', Float32Array>>;
}

/** A passage's vector less what passages of its language have in common; L2-normalised. */
export function centredPassage(space: TopicSpace, language: Language, vector: Float32Array): Float32Array {
  return centred(vector, meanFor(space.passages, languageGroup(language)));
}

/** The same of a sentence that was embedded as a query. */
export function centredSentence(
  space: TopicSpace,
  language: LanguageGroup,
  vector: Float32Array,
): Float32Array {
  return centred(vector, meanFor(space.sentences, language));
}

/** The mean of vectors of one length; there must be one at least. */
export function meanVector(vectors: readonly Float32Array[]): Float32Array {
  const mean = new Float32Array(vectors[0]!.length);
  for (const vector of vectors) for (let d = 0; d < mean.length; d++) mean[d]! += vector[d]! / vectors.length;
  return mean;
}

/** Another language is taken to lie between the two. */
function meanFor(means: Readonly<Record<'en' | 'vi', Float32Array>>, language: LanguageGroup): Float32Array {
  return language === 'other' ? meanVector([means.en, means.vi]) : means[language];
}

function centred(vector: Float32Array, mean: Float32Array): Float32Array {
  const result = vector.map((value, d) => value - mean[d]!);
  let squares = 0;
  for (const value of result) squares += value * value;
  const length = Math.sqrt(squares);
  return length === 0 ? result : result.map((value) => value / length);
}
