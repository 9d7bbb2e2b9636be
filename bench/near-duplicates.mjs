/**
 * What telling the same story is worth and costs: precision and recall on the labelled pairs, milliseconds, and how many
 * candidates an article finds among 60,000 stored stories. `npm run build && node bench/near-duplicates.mjs`; figures for
 * docs/decisions/same-story.md.
 */
import { join } from 'node:path';
import { isSameStory } from '../dist/domain/stories/same-story.js';
import { mayBeSameStory, storySignature } from '../dist/domain/stories/story-signature.js';
import {
  FIXING_TEMPLATES,
  HELD_OUT_TEMPLATES,
  randomFrom,
} from '../test/evalsets/near-duplicates/template-news.mjs';
import { jsonLines } from './generated.mjs';
import { evalsets, quick } from './settings.mjs';

const STORIES = quick ? 6_000 : 60_000;
/** A quarter of them is news in the same words every day. */
const NOTICES = STORIES / 4;

const range = (from, to, step = 1) =>
  Array.from({ length: Math.ceil((to - from) / step) }, (_, i) => from + i * step);

const anArticle = (paragraphs, rest = {}) => ({
  title: 'A title', summary: null, publisher: null, publishedAt: null, url: null, language: 'en', captions: [], ...rest, paragraphs,
}); // prettier-ignore

function quality(half) {
  const pairs = jsonLines(join(evalsets, 'near-duplicates', `${half}.jsonl`));
  const told = pairs.filter(({ a, b }) => isSameStory(a, b));
  const same = pairs.filter(({ sameStory }) => sameStory);
  const right = told.filter(({ sameStory }) => sameStory).length;
  const found = same.filter(({ a, b }) => {
    const bands = new Set(storySignature(a).bands);
    return storySignature(b).bands.some((band) => bands.has(band));
  }).length;
  const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`;
  console.log(
    `${half.padEnd(9)} ${pairs.length} pairs: precision ${percent(right, told.length)}, recall ${percent(right, same.length)}, share a band ${percent(found, same.length)}`,
  );
  for (const pair of pairs)
    if (told.includes(pair) !== pair.sameStory) console.log(`  wrong: ${pair.id} ${pair.kind}`);
}

/** The articles of the labelled sets, each once. */
function realArticles() {
  const articles = new Map();
  for (const set of ['news-dev', 'news-own', 'xquad-en', 'xquad-vi'])
    for (const { doc, lang, text } of jsonLines(join(evalsets, set, 'corpus.jsonl'))) {
      const key = `${set} ${doc} ${lang}`;
      articles.set(key, [...(articles.get(key) ?? []), text]);
    }
  return [...articles.values()].map((paragraphs) => anArticle(paragraphs));
}

/** Texts in which words follow each other as in those articles, a tenth of the capitalised ones names of their own. */
function generatedArticles(sources, count, words) {
  const random = randomFrom(42);
  const any = (list) => list[Math.floor(random() * list.length)];
  const chains = ['en', 'vi'].map((language) => {
    const following = new Map();
    for (const { paragraphs } of sources) {
      const said = paragraphs.join(' ').split(/\s+/);
      if (/[ăơưđ]/.test(paragraphs[0]) !== (language === 'vi')) continue;
      for (let i = 0; i + 1 < said.length; i++)
        following.set(said[i], [...(following.get(said[i]) ?? []), said[i + 1]]);
    }
    return { following, openings: [...following.keys()] };
  });
  return Array.from({ length: count }, (_, at) => {
    const { following, openings } = chains[at % 2];
    const said = [any(openings)];
    while (said.length < words) said.push(any(following.get(said.at(-1)) ?? openings));
    const named = said.map((word) =>
      /^\p{Lu}\p{L}+$/u.test(word) && random() < 0.1 ? `N${Math.floor(random() * 1e6)}` : word,
    );
    return anArticle([named.join(' ')]);
  });
}

function notices() {
  const templates = Object.values({ ...FIXING_TEMPLATES, ...HELD_OUT_TEMPLATES });
  return Array.from({ length: NOTICES }, (_, i) =>
    templates[i % templates.length](Math.floor(i / templates.length)),
  );
}

function median(times) {
  const sorted = times.toSorted((a, b) => a - b);
  return `median ${sorted[sorted.length >> 1].toFixed(2)} ms, 99th percentile ${sorted[Math.floor(0.99 * sorted.length)].toFixed(2)} ms`;
}

function timed(count, work) {
  const times = [];
  for (let i = 0; i < count; i++) {
    const start = performance.now();
    work(i);
    times.push(performance.now() - start);
  }
  return median(times);
}

/** Candidates of each article of `asking` among all that are stored, by table and after the figures are looked at. */
function candidates(table, signatures, asking) {
  let found = 0;
  let compared = 0;
  let most = 0;
  for (const at of asking) {
    const others = new Set(signatures[at].bands.flatMap((band) => table.get(band)));
    others.delete(at);
    found += others.size;
    most = Math.max(most, others.size);
    compared += [...others].filter((other) => mayBeSameStory(signatures[at], signatures[other])).length;
  }
  const each = (sum) => (sum / asking.length).toFixed(1);
  return `${each(found)} share a band (at most ${most}), ${each(compared)} are worth comparing`;
}

/**
 * Notices of so many places on so many days in the same words, and one of them reprinted: in how many cases it is told when
 * so many candidates are compared, by their order. Those that share the most bands first, as they are stored; or the newest first.
 */
function reprints(places, days) {
  const ways = {
    retitled: (a) => a.paragraphs,
    'own first line': (a) => ['As the office said this morning, here is what one has to know today.', ...a.paragraphs],
    'cut short': ({ paragraphs }) =>
      paragraphs.length > 1 ? paragraphs.slice(0, -1) : [`${paragraphs[0].split('. ').slice(0, -1).join('. ')}.`],
  }; // prettier-ignore
  const told = { same: 0, likest: { 3: 0, 20: 0 }, newest: { 20: 0, 50: 0 }, figures: { 20: 0, 50: 0 } };
  for (const template of Object.values({ ...FIXING_TEMPLATES, ...HELD_OUT_TEMPLATES })) {
    const notices = range(0, days * places).map((at) => template(200 + Math.floor(at / places), at % places));
    const known = notices.map((article) => storySignature(article));
    for (const way of Object.values(ways))
      for (const place of [3, places >> 1, places - 3]) {
        const original = notices[(days - 1) * places + place];
        const copy = { ...original, title: 'In the morning', url: 'https://other.example/x', paragraphs: way(original) };
        if (!isSameStory(copy, original)) continue;
        const signature = storySignature(copy);
        const bands = new Set(signature.bands);
        const shared = known.map((one) => one.bands.filter((band) => bands.has(band)).length);
        const newest = range(0, notices.length).filter((at) => shared[at] > 0).reverse();
        const likest = newest.toSorted((a, b) => shared[b] - shared[a]);
        const figures = newest.filter((at) => mayBeSameStory(signature, known[at]));
        const isTold = (order, most) => order.slice(0, most).some((at) => isSameStory(copy, notices[at]));
        told.same++;
        for (const [name, order] of Object.entries({ likest, newest, figures }))
          for (const most of Object.keys(told[name])) told[name][most] += Number(isTold(order, Number(most)));
      }
  } // prettier-ignore
  console.log(
    `\n${told.same} reprints of a notice among those of ${places} places on ${days} days, told when so many are compared`,
  );
  for (const [name, counts] of Object.entries(told).slice(1))
    for (const [most, count] of Object.entries(counts)) console.log(`  the ${most} first, ${name}: ${count}`);
}

quality('fixing');
quality('held-out');

const real = realArticles();
const long = generatedArticles(real, 300, 600);
const edited = long.map(({ paragraphs: [text] }) =>
  anArticle([text.split(' ').toSpliced(300, 5, 'of', '12').join(' ')]),
);
for (let i = 0; i < 100; i++) isSameStory(long[i], edited[i]);
console.log(`\n600 words: signature ${timed(300, (i) => storySignature(long[i]))}`);
console.log(`600 words: a check of a copy ${timed(300, (i) => isSameStory(long[i], edited[i]))}`);
console.log(`600 words: a check of another text ${timed(299, (i) => isSameStory(long[i], long[i + 1]))}`);

const reports = generatedArticles(real, STORIES - NOTICES - real.length, 300);
const stored = [...real, ...reports, ...notices()];
const signatures = stored.map((article) => storySignature(article));
const table = new Map();
for (const [at, { bands }] of signatures.entries())
  for (const band of bands) {
    const list = table.get(band);
    if (list === undefined) table.set(band, [at]);
    else list.push(at);
  }
reprints(63, 3);
console.log(
  `\namong ${stored.length} stories, ${NOTICES} of them daily notices; an article finds on average`,
);
console.log(`  of the labelled sets: ${candidates(table, signatures, range(0, real.length))}`);
console.log(
  `  generated report: ${candidates(table, signatures, range(real.length, stored.length - NOTICES, 50))}`,
);
console.log(
  `  daily notice: ${candidates(table, signatures, range(stored.length - NOTICES, stored.length, 50))}`,
);
