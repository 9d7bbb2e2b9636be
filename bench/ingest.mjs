import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { withArticles } from '../dist/composition/articles.js';
import { loadBareModels } from './bare-models.mjs';
import { atLeast, median, report, timed } from './figures.mjs';
import { labelledArticles, NotedModels } from './program.mjs';
import { evalsets, quick, scratch } from './settings.mjs';
import { IngestCorpus } from '../dist/application/ingest-corpus.js';
import { Sha256Hashing } from '../dist/adapters/storage/articles/sha256-hashing.js';
import { SystemClock } from '../dist/adapters/clock/system-clock.js';

const ROUNDS = quick ? 3 : 5;
const ARTICLES_EACH = quick ? 3 : 6;

const folder = join(scratch, 'ingest');
const { tokenizer, embedder } = await loadBareModels({ reader: false });
const { setup } = await labelledArticles(join(evalsets, 'news-dev'), folder);
const all = (await setup.reader.parse()).extract(() => false).articles;
const ratios = [];
const rates = [];
// The round before the first loads and warms the models.
for (let round = -1; round < ROUNDS; round++) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const from = (round + 1) * ARTICLES_EACH;
  const some = all.slice(from, from + ARTICLES_EACH);
  const reader = {
    parse: () => Promise.resolve({ edges: [], extract: () => ({ status: 'read', articles: some }) }),
  };
  await withArticles({ ...setup, reader }, async ({ store, vectorIndex, models }) => {
    await models.embedPassage('The models are loaded now.');
    const noted = new NotedModels(models);
    const ingest = new IngestCorpus({
      corpus: setup.corpus,
      reader,
      store: store.ingest,
      embedder: noted,
      indexes: [store.lexicalIndex, vectorIndex],
      hashing: new Sha256Hashing(),
      clock: new SystemClock(),
    });
    const ours = await timed(() => ingest.run());
    const texts = noted.runs.map(({ text }) => text);
    const alone = await timed(async () => {
      for (const text of texts) await embedder.embedPassage(text);
    });
    if (round < 0) return;
    const tokens = texts.reduce(
      (total, text) => total + tokenizer.pieces(`passage: ${text}`).ids.length + 2,
      0,
    );
    ratios.push(alone.ms / ours.ms);
    rates.push({ ours: tokens / ours.ms, alone: tokens / alone.ms });
  });
}
const share = 100 * median(ratios);
const perSecond = (which) => (1000 * median(rates.map((rate) => rate[which]))).toFixed(0);
report(
  `tokens a second, ${ROUNDS} ingests of ${ARTICLES_EACH} articles`,
  `${share.toFixed(0)} % (${perSecond('ours')} beside ${perSecond('alone')})`,
  atLeast(share, 85, ' %'),
);
