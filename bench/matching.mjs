/**
 * One new article against 100,000 subscriptions of 20,000 chats, beside looking at each of them in turn; memory that the
 * index takes; how long the event loop waits: `npm run bench -- matching`. Topics have made-up vectors, so no model runs.
 */
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
import { median, timed } from './figures.mjs';
import { generatedArticle, generatedSubscriptions, space } from './generated-subscriptions.mjs';
import { quick } from './settings.mjs';

const SUBSCRIPTIONS = quick ? 10_000 : 100_000;
const CHATS = SUBSCRIPTIONS / 5;
const ROUNDS = quick ? 3 : 7;

const subscriptions = generatedSubscriptions(SUBSCRIPTIONS, CHATS);
const articles = Array.from({ length: ROUNDS }, (_, i) => generatedArticle(i, 25));

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
