import type { Article } from '../articles/article.js';
import { conceptsIn } from '../concepts/concepts-in.js';
import { questionLanguage } from '../questions/language.js';
import { languageGroup, type LanguageGroup } from '../retrieval/language-group.js';
import type { Strictness } from './subscription.js';

/** What of a topic or an article is compared beside vectors. */
export interface TopicWords {
  readonly language: LanguageGroup;
  /** Ids of the glossary's concepts, each once. */
  readonly concepts: readonly string[];
}

/**
 * How close an article must come, measured on labelled pairs: `strict` where 95 of 100 alerts are on the topic,
 * `normal` where precision and recall together are best, `wide` where 95 of 100 articles on the topic are found.
 */
export const TOPIC_THRESHOLDS: Readonly<Record<Strictness, number>> = {
  strict: 0.42,
  normal: 0.33,
  wide: 0.26,
};

/** A lead that is further off is of no such article: the other passages need not be looked at. */
export const LEAST_LEAD = 0.1;

/** What an article of all the topic's concepts gains; with the next it bounds what words can add. */
const CONCEPTS = 0.15;
/** Across languages vectors stay further apart, though what they have in common is off. */
const OTHER_LANGUAGE = 0.05;
export const MOST_BY_WORDS = CONCEPTS + OTHER_LANGUAGE;

/**
 * How close an article is to a topic, up to about 1.2; unlike the cosine of the vectors themselves, 0 means nothing in common.
 * @param lead cosine of the topic's and the first passage's centred vectors; `best`: of the nearest passage's
 */
export function topicCloseness(lead: number, best: number, topic: TopicWords, article: TopicWords): number {
  const other = topic.language === article.language ? 0 : OTHER_LANGUAGE;
  return (lead + best) / 2 + CONCEPTS * shareIn(topic.concepts, article.concepts) + other;
}

/** The language and the concepts of a topic's sentence. */
export function wordsOfTopic(sentence: string): TopicWords {
  const language = questionLanguage(sentence);
  return { language: language === 'vi-plain' ? 'vi' : language, concepts: conceptIds(sentence) };
}

/** Those of an article, of its title and this paragraph. */
export function wordsOfArticle({ language, title, paragraphs }: Article, paragraph: number): TopicWords {
  return {
    language: languageGroup(language),
    concepts: conceptIds(`${title}. ${paragraphs[paragraph] ?? ''}`),
  };
}

function conceptIds(text: string): readonly string[] {
  return [...new Set(conceptsIn(text).map(({ concept }) => concept.id))];
}

/** Of a few among a few dozen. */
function shareIn(some: readonly string[], others: readonly string[]): number {
  if (some.length === 0) return 0;
  let shared = 0;
  for (const one of some) if (others.includes(one)) shared++;
  return shared / some.length;
}
