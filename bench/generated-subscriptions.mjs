/**
 * Generated subscriptions, and articles that some of them match, the same every run. Keywords are words of real
 * paragraphs; topics have made-up vectors, so that no model runs.
 */
import { join } from 'node:path';
import { tokenise } from '../dist/domain/text/tokenise.js';
import { jsonLines, randomFrom } from './generated.mjs';
import { evalsets } from './settings.mjs';

export const DIMENSION = 384;
/** Centred vectors of real topics and passages have cosines of about 0.12 around 0, as random ones have in so many dimensions. */
const DIRECTIONS = 64;
/** Of 20 subscriptions. */
const KINDS = [
  ...Array(9).fill('keywords'),
  ...Array(8).fill('topic'),
  'publisher',
  'publisher',
  'everything',
];

const random = randomFrom(1);
const below = (count) => Math.floor(random() * count);
const one = (items) => items[below(items.length)];

const paragraphs = ['news-dev', 'xquad-en', 'xquad-vi']
  .flatMap((set) => jsonLines(join(evalsets, set, 'corpus.jsonl')))
  .map(({ text }) => text);
const publishers = Array.from({ length: 300 }, (_, i) => `Publisher ${i}`);
const topics = jsonLines(join(evalsets, 'topics', 'topics.jsonl')).map(({ sentence }) => sentence);
const nothing = new Float32Array(DIMENSION);

/** Made-up vectors have nothing in common to be taken off. */
export const space = { passages: { en: nothing, vi: nothing }, sentences: { en: nothing, vi: nothing } };

/** Subscriptions of chats 0 to `chats`. */
export function generatedSubscriptions(count, chats) {
  return Array.from({ length: count }, (_, id) => {
    const interest = interestOf(one(KINDS), id);
    const vector = interest.kind === 'topic' ? vectorOf() : undefined;
    return { id, chatId: below(chats), threadId: null, interest, paused: false, vector };
  });
}

/** An article of so many paragraphs that have nothing to do with each other. */
export function generatedArticle(i, length) {
  const some = Array.from({ length }, () => one(paragraphs));
  return {
    article: {
      title: one(topics),
      summary: null,
      publisher: publishers[i % publishers.length],
      publishedAt: null,
      url: null,
      language: i % 2 === 0 ? 'en' : 'vi',
      paragraphs: some,
      captions: [],
    },
    passages: some.map((_, paragraph) => ({ paragraph, vector: vectorOf() })),
  };
}

function interestOf(kind, id) {
  switch (kind) {
    case 'keywords':
      return { kind, query: keywordsOf() };
    case 'topic':
      return { kind, sentence: `${one(topics)} ${id}`, strictness: one(['strict', 'normal', 'wide']) };
    case 'publisher':
      return { kind, publisher: one(publishers) };
    default:
      return { kind };
  }
}

/** One to three words that stand side by side somewhere, as a phrase or apart; some with what is excluded or an OR. */
function keywordsOf() {
  const words = () => {
    const tokens = tokenise(one(paragraphs));
    const first = below(Math.max(1, tokens.length - 3));
    return tokens
      .slice(first, first + 1 + below(3))
      .map(({ text }) => text)
      .join(' ');
  };
  const wanted = random() < 0.4 ? `"${words()}"` : words();
  const extra = random();
  return extra < 0.1 ? `${wanted} OR ${words()}` : extra < 0.2 ? `${wanted} -${words()}` : wanted;
}

function vectorOf() {
  const vector = new Float32Array(DIMENSION);
  for (let d = 0; d < DIRECTIONS; d++) vector[d] = random() + random() + random() + random() - 2;
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}
