/**
 * One new article against 100,000 subscriptions of 20,000 chats, beside looking at each of them in turn; memory that the
 * index takes; how long the event loop waits: `npm run bench -- matching`. Topics have made-up vectors, so no model runs.
 */
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { SubscriptionIndex } from '../dist/application/alerts/subscription-index.js';
import { parseKeywordQuery } from '../dist/domain/subscriptions/keyword-query.js';
import { placeOfKeywords } from '../dist/domain/subscriptions/match-keywords.js';
import { SearchedText } from '../dist/domain/subscriptions/searched-text.js';
import {
  TOPIC_THRESHOLDS,
  topicCloseness,
  wordsOfArticle,
  wordsOfTopic,
} from '../dist/domain/subscriptions/topic-closeness.js';
import { foldDiacritics } from '../dist/domain/text/fold.js';
import { tokenise } from '../dist/domain/text/tokenise.js';
import { median, timed } from './figures.mjs';
import { jsonLines, randomFrom } from './generated.mjs';
import { evalsets, quick } from './settings.mjs';

const SUBSCRIPTIONS = quick ? 10_000 : 100_000;
const CHATS = SUBSCRIPTIONS / 5;
const ROUNDS = quick ? 3 : 7;
const DIMENSION = 384;
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
const space = { passages: { en: nothing, vi: nothing }, sentences: { en: nothing, vi: nothing } };

const subscriptions = Array.from({ length: SUBSCRIPTIONS }, (_, id) => {
  const interest = interestOf(one(KINDS), id);
  const vector = interest.kind === 'topic' ? vectorOf() : undefined;
  return { id, chatId: below(CHATS), threadId: null, interest, paused: false, vector };
});
const articles = Array.from({ length: ROUNDS }, (_, i) => articleOf(i));

const before = memory();
const index = new SubscriptionIndex(space);
const adding = await timed(() => {
  for (const subscription of subscriptions)
    index.add({ ...subscription, interest: { ...subscription.interest } });
});
const bytes = memory() - before;
console.log(
  `${SUBSCRIPTIONS} subscriptions: added in ${(adding.ms / 1000).toFixed(1)} s, ` +
    `${(bytes / 2 ** 20).toFixed(0)} MB, ${(bytes / SUBSCRIPTIONS).toFixed(0)} bytes each`,
);

const naive = naiveScan();
const figures = { index: [], steps: [], longest: [], naive: [] };
for (const article of articles) {
  const indexed = await timed(() => index.match(article));
  let last = performance.now();
  const waits = [];
  const stepped = await timed(() =>
    index.matchInSteps(article, async () => {
      waits.push(performance.now() - last);
      await turn();
      last = performance.now();
    }),
  );
  const scanned = await timed(() => naive(article));
  figures.index.push(indexed.ms);
  figures.steps.push(stepped.ms);
  figures.longest.push(Math.max(...waits));
  figures.naive.push(scanned.ms);
  const [some, all] = [indexed.result.length, scanned.result];
  // Topics are kept as bytes: the few that are at the threshold may fall on either side.
  if (Math.abs(some - all) > all / 100) throw new Error(`the index finds ${some}, a scan ${all}`);
  console.log(
    `  ${some} hits (scan: ${all}), index ${indexed.ms.toFixed(0)} ms, scan ${scanned.ms.toFixed(0)} ms`,
  );
}
const ratio = median(figures.naive) / median(figures.index);
console.log(
  `one article of ${articles[0].passages.length} paragraphs, medians: index ${median(figures.index).toFixed(0)} ms, ` +
    `in steps ${median(figures.steps).toFixed(0)} ms with the event loop held ${Math.max(...figures.longest).toFixed(0)} ms ` +
    `at most; looking at each ${median(figures.naive).toFixed(0)} ms: ${ratio.toFixed(1)} times as long`,
);

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

function articleOf(i) {
  const some = Array.from({ length: 25 }, () => one(paragraphs));
  return {
    article: {
      title: one(topics),
      summary: null,
      publisher: publishers[i],
      publishedAt: null,
      url: null,
      language: i % 2 === 0 ? 'en' : 'vi',
      paragraphs: some,
      captions: [],
    },
    passages: some.map((_, paragraph) => ({ paragraph, vector: vectorOf() })),
  };
}

/** What one would write first: each subscription is looked at, with all that can be prepared prepared. */
function naiveScan() {
  const prepared = subscriptions.map(({ interest, vector }) => {
    if (interest.kind === 'keywords') return { interest, query: parseKeywordQuery(interest.query) };
    if (interest.kind === 'topic') return { interest, vector, words: wordsOfTopic(interest.sentence) };
    return { interest };
  });
  return ({ article, passages }) => {
    const text = new SearchedText(article);
    const words = wordsOfArticle(article, 0);
    let hits = 0;
    for (const { interest, query, vector, words: topic } of prepared) {
      if (interest.kind === 'everything') hits++;
      else if (interest.kind === 'publisher')
        hits += Number(foldDiacritics(interest.publisher) === foldDiacritics(article.publisher));
      else if (interest.kind === 'keywords')
        hits += Number(!('problem' in query) && placeOfKeywords(query, text) !== undefined);
      else {
        const cosines = passages.map((passage) => dot(vector, passage.vector));
        const score = topicCloseness(cosines[0], Math.max(...cosines), topic, words);
        hits += Number(cosines[0] >= 0.1 && score >= TOPIC_THRESHOLDS[interest.strictness]);
      }
    }
    return hits;
  };
}

function dot(a, b) {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += a[d] * b[d];
  return sum;
}

function memory() {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  for (let i = 0; i < 3; i++) collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
