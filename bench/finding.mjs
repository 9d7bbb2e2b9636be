/** Finding alone over what `scale` has indexed, beside comparing the question with every vector. */
import { join } from 'node:path';
import { FindPassages } from '../dist/application/find-passages.js';
import { questionLanguage } from '../dist/domain/questions/language.js';
import { crossLanguageTerms } from '../dist/domain/retrieval/cross-language-terms.js';
import { translatedTerms } from '../dist/domain/retrieval/translated-terms.js';
import { queryTerms } from '../dist/domain/retrieval/query-terms.js';
import { atMost, median, note, quantile, report, timed } from './figures.mjs';
import { GeneratedVectors, jsonLines } from './generated.mjs';
import { openModels } from '../dist/composition/models.js';
import { folderArticles, withGeneratedVectors } from './program.mjs';
import { evalsets, paragraphs, quick, scratch } from './settings.mjs';

const LIMIT_MS = 12;
/** As src/application/find-passages.ts asks each leg. */
const PER_LEG = 16;
const folder = join(scratch, 'scale');
const setup = folderArticles(join(folder, 'corpus'), join(folder, 'data'));
const models = await openModels(setup.config);
const vectors = new GeneratedVectors(models.modelHash, models.dimension);

/** Every passage vector of a language, as an exact search would hold them. */
async function allVectors(store) {
  const held = {};
  for (const group of ['en', 'vi']) {
    const ids = Array.from(await store.vectors.ids(group));
    const all = new Float32Array(ids.length * models.dimension);
    let at = 0;
    for await (const rows of store.vectors.vectors(ids))
      for (const { vector } of rows) {
        all.set(vector, at);
        at += models.dimension;
      }
    held[group] = { ids, all };
  }
  return held;
}

function exactNearest({ ids, all }, query, limit) {
  const best = [];
  for (let i = 0, at = 0; i < ids.length; i++, at += query.length) {
    let dot = 0;
    for (let d = 0; d < query.length; d++) dot += query[d] * all[at + d];
    if (best.length === limit && dot <= best.at(-1).score) continue;
    best.push({ passageId: ids[i], score: dot });
    best.sort((a, b) => b.score - a.score);
    best.length = Math.min(best.length, limit);
  }
  return best;
}

await withGeneratedVectors(setup, vectors, async ({ store, vectorIndex, ingest }) => {
  await ingest.run();
  const find = new FindPassages(store.articles, vectorIndex, store.lexical);
  const questions = jsonLines(join(evalsets, 'news-dev', 'queries.jsonl')).map(({ question }) => question);
  const queries = [];
  for (const question of questions) {
    const language = questionLanguage(question);
    queries.push({
      language: language === 'vi-plain' ? 'vi' : language,
      vector: await vectors.embedQuery(question),
      terms: queryTerms(question),
      sharedTerms: [
        ...crossLanguageTerms(question),
        ...translatedTerms(question, language === 'en' ? 'vi' : 'en'),
      ],
    });
  }
  for (const query of queries.slice(0, 60)) await find.find(query);
  const held = await allVectors(store);
  const exact = {
    nearest: (query, language, limit) => Promise.resolve(exactNearest(held[language], query, limit)),
  };
  const peer = new FindPassages(store.articles, exact, store.lexical);
  const ours = [];
  const theirs = [];
  let found = 0;
  let wanted = 0;
  for (const [i, query] of queries.entries()) {
    const { ms, result } = await timed(() => find.find(query));
    ours.push(ms);
    if (result.length < 2 || result.some((list) => list.length === 0)) throw new Error('nothing was found');
    if (i % (quick ? 30 : 12) !== 0) continue;
    const all = await timed(() => peer.find(query));
    theirs.push(all.ms);
    const mine = new Set(result.flatMap((list) => list.slice(0, 8).map(({ passage }) => passage.id)));
    const exactIds = all.result.flatMap((list) => list.slice(0, 8).map(({ passage }) => passage.id));
    found += exactIds.filter((id) => mine.has(id)).length;
    wanted += exactIds.length;
  }
  const middle = median(ours);
  const late = quantile(ours, 0.95);
  const name = `finding in ${paragraphs} paragraphs, ${queries.length} questions`;
  report(`${name}, median`, `${middle.toFixed(1)} ms`, atMost(middle, LIMIT_MS, ' ms'));
  report(`${name}, p95`, `${late.toFixed(1)} ms`, atMost(late, LIMIT_MS, ' ms'));
  report(
    'beside comparing with all vectors',
    `${(middle / median(theirs)).toFixed(2)} x (${median(theirs).toFixed(0)} ms); ` +
      `the same passages come first: ${((100 * found) / wanted).toFixed(1)} %`,
  );
  const legs = {
    'nearest vectors': (query) => vectorIndex.nearest(query.vector, query.language, PER_LEG),
    'own words': (query) => store.lexical.matching(query.terms, query.language, PER_LEG),
    'words of other languages': (query) =>
      store.lexical.matching(query.sharedTerms, query.language === 'vi' ? 'en' : 'vi', PER_LEG),
  };
  for (const [leg, search] of Object.entries(legs)) {
    const taken = [];
    const ids = [];
    for (const query of queries) {
      const { ms, result } = await timed(() => search(query));
      taken.push(ms);
      ids.push(result.map(({ passageId }) => passageId));
    }
    const fetched = [];
    for (const some of ids) fetched.push((await timed(() => store.articles.passages(some))).ms);
    note(
      `    ${leg}: median ${median(taken).toFixed(2)}, p95 ${quantile(taken, 0.95).toFixed(2)} ms; ` +
        `fetching these: ${median(fetched).toFixed(2)} ms`,
    );
  }
});
await models.close();
