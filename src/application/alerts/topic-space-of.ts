import { TOPIC_BACKGROUND } from '../../domain/subscriptions/topic-background.js';
import { meanVector, type TopicSpace } from '../../domain/subscriptions/topic-space.js';
import type { Embedder } from '../ports/embedder.js';

/**
 * What an embedder's vectors have in common, found by embedding invented news and topics. The same model gives the same:
 * it takes seconds, so whoever needs it keeps it.
 */
export async function topicSpaceOf(
  embedder: Pick<Embedder, 'embedPassage' | 'embedQuery'>,
): Promise<TopicSpace> {
  const passages = { en: await meanOfPassages('en'), vi: await meanOfPassages('vi') };
  const sentences = { en: await meanOfSentences('en'), vi: await meanOfSentences('vi') };
  return { passages, sentences };

  async function meanOfPassages(language: 'en' | 'vi'): Promise<Float32Array> {
    return meanOf(TOPIC_BACKGROUND[language].passages, (text) => embedder.embedPassage(text));
  }
  async function meanOfSentences(language: 'en' | 'vi'): Promise<Float32Array> {
    return meanOf(TOPIC_BACKGROUND[language].sentences, (text) => embedder.embedQuery(text));
  }
}

/** One text after the other, so that a question which comes meanwhile waits for one at most. */
async function meanOf(
  texts: readonly string[],
  embed: (text: string) => Promise<Float32Array>,
): Promise<Float32Array> {
  const vectors: Float32Array[] = [];
  for (const text of texts) vectors.push(await embed(text));
  return meanVector(vectors);
}
