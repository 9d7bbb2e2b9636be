/**
 * Measures finding alone, without the models, over generated passages: `node finding.mjs [PASSAGES] [FOLDER]`. Needs
 * `npm run build` in the project. Words are drawn by Zipf's law; vectors lie in clusters around a common direction, as
 * those of e5 do. The folder is kept and used again, so that a second run measures a start.
 */
import { existsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { openSqliteStore } from '../dist/adapters/storage/sqlite-store.js';
import { Sha256Hashing } from '../dist/adapters/storage/sha256-hashing.js';
import { HnswVectorIndex } from '../dist/adapters/search/hnsw-vector-index.js';
import { planArticles } from '../dist/application/ingest/plan-articles.js';
import { embeddedTexts } from '../dist/application/ingest/plan-articles.js';

const passages = Number(process.argv[2] ?? 60_000);
const folder = process.argv[3] ?? join(tmpdir(), `newsquote-bench-${passages}`);
const PARAGRAPHS = 10;
const WORDS = 60;
const VOCABULARY = 60_000;
const DIMENSION = 384;

let state = 42;
/** Mulberry32: the same numbers every run. */
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
}
const gauss = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

const cumulated = [];
for (let rank = 1, sum = 0; rank <= VOCABULARY; rank++) cumulated.push((sum += 1 / (rank + 2)));
const syllables = [
  'ba',
  'co',
  'du',
  'fe',
  'gi',
  'ho',
  'ka',
  'lu',
  'me',
  'ni',
  'po',
  'ru',
  'sa',
  'te',
  'vi',
  'xo',
];
function word() {
  const drawn = random() * cumulated.at(-1);
  let low = 0;
  let high = VOCABULARY - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cumulated[middle] < drawn) low = middle + 1;
    else high = middle;
  }
  let name = '';
  for (let rest = low + 16; rest > 0; rest = Math.floor(rest / 16)) name += syllables[rest % 16];
  return name;
}
const words = (count) => Array.from({ length: count }, word).join(' ');
const paragraph = () => Array.from({ length: 4 }, () => `The ${words(WORDS / 4 - 1)}.`).join(' ');

const common = Array.from({ length: DIMENSION }, gauss);
const topics = Array.from({ length: 200 }, () => Array.from({ length: DIMENSION }, gauss));
/** Mean cosine between any two about .8, within a topic about .88: as measured on e5. */
function vectorNear(topic) {
  const vector = Float32Array.from(common, (value, i) => value + 0.3 * topics[topic][i] + 0.38 * gauss());
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}

async function timed(name, times, act) {
  const taken = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    await act(i);
    taken.push(performance.now() - start);
  }
  taken.sort((a, b) => a - b);
  const ms = (share) => taken[Math.min(times - 1, Math.floor(times * share))].toFixed(2);
  console.log(`${name.padEnd(44)} median ${ms(0.5)} ms, p95 ${ms(0.95)} ms`);
}
const memory = (when) =>
  console.log(`${when.padEnd(44)} ${Math.round(process.memoryUsage.rss() / 1e6)} MB resident`);

const fresh = !existsSync(join(folder, 'newsquote.sqlite'));
memory('at start');
let start = performance.now();
const store = openSqliteStore(folder, { now: Date.now });
console.log(`open the database                            ${(performance.now() - start).toFixed(0)} ms`);
const hashing = new Sha256Hashing();
const modelHash = 'bench';
await store.ingest.expect({ modelHash, version: '1' });
if (fresh) {
  start = performance.now();
  for (let article = 0; article < passages / PARAGRAPHS; article++) {
    const path = `${article}.txt`;
    await store.ingest.record(
      { path, size: 1, modifiedMs: 1, checkedMs: 1, contentHash: String(article) },
      [],
    );
    const [planned] = planArticles(
      { path, origin: path, modifiedMs: 1 },
      [
        {
          title: words(10),
          summary: null,
          publisher: 'Bench',
          publishedAt: `2025-${String(1 + (article % 12)).padStart(2, '0')}-01`,
          url: null,
          language: 'en',
          paragraphs: Array.from({ length: PARAGRAPHS }, paragraph),
          captions: [],
        },
      ],
      modelHash,
      hashing,
    );
    await store.ingest.addEmbeddings(
      embeddedTexts(planned).map((text) => ({ text, vector: vectorNear(article % topics.length) })),
    );
    await store.ingest.storeFile(path, [planned], null);
  }
  console.log(
    `store ${passages} passages                         ${((performance.now() - start) / 1000).toFixed(0)} s`,
  );
  start = performance.now();
  await store.lexicalIndex.update();
  console.log(
    `build the lexical index                      ${((performance.now() - start) / 1000).toFixed(0)} s`,
  );
}
start = performance.now();
const warnings = { info: console.log, warn: console.log, error: console.log };
const index = await HnswVectorIndex.open({
  folder: join(folder, 'index'),
  modelHash,
  dimension: DIMENSION,
  source: store.vectors,
  hashing,
  log: warnings,
});
console.log(`open the vector index                        ${(performance.now() - start).toFixed(0)} ms`);
start = performance.now();
await index.update();
console.log(`bring the vector index up to date            ${(performance.now() - start).toFixed(0)} ms`);
console.log(
  `database ${(statSync(join(folder, 'newsquote.sqlite')).size / 1e6).toFixed(0)} MB`,
  await store.articles.counts(),
);
memory('indexes in memory');

const queries = Array.from({ length: 200 }, () => vectorNear(Math.floor(random() * topics.length)));
const questions = Array.from({ length: 200 }, () => {
  const terms = words(8).split(' ');
  return [...new Set([...terms, ...terms.slice(1).map((term, i) => `${terms[i]}_${term}`)])].map((term) => ({
    term,
    field: term.includes('_') ? 'pairs' : 'folded',
  }));
});
const LIMIT = 24;
let hits = [];
await timed(
  'vector search, 24 nearest',
  200,
  async (i) => (hits = await index.nearest(queries[i], 'en', LIMIT)),
);
let lexicalHits = 0;
await timed('lexical search, 8 words and their pairs', 200, async (i) => {
  lexicalHits += (await store.lexical.matching(questions[i], 'en', LIMIT)).length;
});
await timed('document frequencies of 8 words', 200, (i) =>
  store.lexical.documentFrequencies(questions[i].map(({ term }) => term)),
);
const anyIds = (count) => Array.from({ length: count }, () => 1 + Math.floor(random() * passages));
await timed('fetch 8 passages with unit vectors', 200, () => store.articles.passages(anyIds(8)));
await timed('fetch 48 passages with unit vectors', 200, () => store.articles.passages(anyIds(48)));
await timed('all of finding (both legs, 48 passages)', 200, async (i) => {
  const [vector, lexical] = await Promise.all([
    index.nearest(queries[(i + 7) % 200], 'en', LIMIT),
    store.lexical.matching(questions[(i + 7) % 200], 'en', LIMIT),
  ]);
  const ids = new Set([...vector, ...lexical].map((hit) => hit.passageId));
  await store.lexical.documentFrequencies(questions[i].map(({ term }) => term));
  hits = await store.articles.passages([...ids]);
});
if (hits.length === 0 || lexicalHits === 0) throw new Error('nothing was found');
memory('after the questions');
start = performance.now();
await store.ingest.dropUnusedEmbeddings();
console.log(`drop unused embeddings                       ${(performance.now() - start).toFixed(0)} ms`);
await index.close();
await store.close();
