/**
 * What finding is worth with other choices than it ships with: units, headers, weights, numbers of candidates, two
 * languages, diacritics. Questions are compared with all vectors, except in the row that says so.
 *
 * `npm run build && node bench/retrieval.mjs [--every N] [SET...]`: of the XQuAD sets every Nth question is asked (2), of
 * news-dev each. The models embed some 9,000 texts, which takes minutes of both cores; what they gave is kept in the
 * scratch folder of settings.mjs. Figures for docs/decisions/finding.md.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LabelledCorpus } from '../dist/adapters/evaluation/labelled-corpus.js';
import { readLabelledSet } from '../dist/adapters/evaluation/labelled-set-files.js';
import { readVietnameseLexicon } from '../dist/adapters/lexicon/vietnamese-lexicon.js';
import { dequantise, quantise } from '../dist/adapters/storage/articles/quantised-vector.js';
import { paragraphIds } from '../dist/application/evaluation/labelled-set.js';
import { FindPassages } from '../dist/application/find-passages.js';
import { UnderstandQuestion } from '../dist/application/understand-question.js';
import { crossLanguageTerms } from '../dist/domain/retrieval/cross-language-terms.js';
import { embeddedPassageText } from '../dist/domain/retrieval/embedded-text.js';
import { queryTerms } from '../dist/domain/retrieval/query-terms.js';
import { translatedTerms } from '../dist/domain/retrieval/translated-terms.js';
import { jsonLines } from './generated.mjs';
import { KeptVectors } from './kept-vectors.mjs';
import { openModels } from '../dist/composition/models.js';
import { withGeneratedVectors } from './program.mjs';
import { listsOf, SHIPPED, VARIANTS } from './retrieval-ranking.mjs';
import { RecallTable } from './retrieval-table.mjs';
import { configOf, evalsets, scratch } from './settings.mjs';

const WINDOW_UNITS = 3;
const HEADERS = {
  'title and date': (article) => article,
  title: (article) => ({ ...article, publishedAt: null }),
  nothing: (article) => ({ ...article, publishedAt: null, title: '' }),
};

const { values, positionals } = parseArgs({
  options: { every: { type: 'string', default: '2' } },
  allowPositionals: true,
});
const every = Number(values.every);
if (!Number.isInteger(every) || every < 1) throw new Error('--every takes a whole number from 1');
const sets = positionals.length > 0 ? positionals : ['xquad-en', 'xquad-vi', 'xquad-vi-en', 'news-dev'];

/** A set taken in by the program itself, embedded with that header. */
async function ingested(set, header, kept, use) {
  const dataDir = join(scratch, 'retrieval', set.name, header);
  rmSync(dataDir, { recursive: true, force: true });
  mkdirSync(dataDir, { recursive: true });
  const articles = set.articles.map((one) => ({ ...one, article: HEADERS[header](one.article) }));
  const absolutePath = join(evalsets, set.name, 'corpus.jsonl');
  const file = { path: 'corpus.jsonl', absolutePath, size: 1, modifiedMs: 1 };
  const corpus = new LabelledCorpus({ ...set, articles }, file);
  const idOf = paragraphIds(set);
  return withGeneratedVectors({ corpus, reader: corpus, dataDir }, kept, async (program) => {
    await program.ingest.run();
    const { articles: stored, vectors } = program.store;
    const passages = [];
    for (const group of await stored.languages())
      for (const passage of await stored.passages(Array.from(await vectors.ids(group))))
        passages.push({ ...passage, group, label: idOf(passage) });
    return use({ ...program, passages, idOf });
  });
}

/** Vectors of every three neighbouring units, in the store's 8 bits. */
function windowsOf(passage, kept) {
  const { units, text } = passage;
  const firsts = Array.from({ length: Math.max(1, units.length - WINDOW_UNITS + 1) }, (_, i) => i);
  return Promise.all(
    firsts.map(async (first) => {
      const { end } = units[Math.min(first + WINDOW_UNITS, units.length) - 1];
      const vector = await kept.embedPassage(
        embeddedPassageText(passage, text.slice(units[first].start, end)),
      );
      return dequantise(quantise(vector));
    }),
  );
}

function dot(a, b) {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += a[d] * b[d];
  return sum;
}

/** What every variant needs to know of a question, which may have several forms: a list a language, by header. */
async function evidenceOf(query, { store, passagesOf }) {
  const best = (vectors) =>
    vectors.map((vector) => Math.max(...query.vectors.map((form) => dot(form, vector))));
  const labels = new Map(passagesOf[SHIPPED.header].map(({ id, label }) => [id, label]));
  const bm25 = async (terms, language) => {
    if (terms.length === 0) return new Map();
    const hits = await store.lexical.matching(terms, language, Number.MAX_SAFE_INTEGER);
    return new Map(hits.map(({ passageId, score }) => [labels.get(passageId), score]));
  };
  const evidence = [];
  for (const language of await store.articles.languages()) {
    const own = language === query.language;
    const words = await bm25(own ? query.terms : query.sharedTerms, language);
    const names = own ? words : await bm25(crossLanguageTerms(query.text), language);
    const byHeader = {};
    for (const [header, passages] of Object.entries(passagesOf))
      byHeader[header] = passages
        .filter(({ group }) => group === language)
        .map(({ label, vector, units, windows = [] }) => {
          const unitCosines = best(units.map((unit) => unit.vector)).sort((a, b) => b - a);
          const [bestUnit, second = bestUnit] = unitCosines;
          return {
            id: label,
            own,
            forms: query.vectors.map((form) => dot(form, vector)),
            passage: best([vector])[0],
            bestUnit,
            twoUnits: (bestUnit + second) / 2,
            window: Math.max(...best(windows)),
            words: words.get(label) ?? 0,
            names: names.get(label) ?? 0,
          };
        });
    evidence.push(byHeader);
  }
  return evidence;
}

/** The program's own search, with every vector compared instead of the graph's. */
function exactVectors(passages) {
  return {
    nearest: (query, language, limit) =>
      Promise.resolve(
        passages
          .filter(({ group }) => group === language)
          .map(({ id, vector }) => ({ passageId: id, score: dot(query, vector) }))
          .sort((a, b) => b.score - a.score)
          .slice(0, limit),
      ),
  };
}

/** Whether two searches give the same order, but for what is lost in adding up. */
function alike(lists, others) {
  const same = (one, other) => one.id === other?.id && Math.abs(one.score - other.score) < 1e-9;
  return lists.every(
    (list, i) => list.length === others[i].length && list.every((one, k) => same(one, others[i][k])),
  );
}

const withoutDiacritics = (text) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** Answerable questions in the groups that are counted apart. */
function groupsOf(name) {
  const of = (file) => jsonLines(join(evalsets, name, file));
  const languages = new Map(of('corpus.jsonl').map(({ id, lang }) => [id, lang]));
  const asked = of('queries.jsonl').filter(({ answerable }) => answerable !== false);
  if (name !== 'news-dev') {
    const lang = name === 'xquad-en' ? 'en' : 'vi';
    return {
      [name]: asked.filter((_, i) => i % every === 0).map((one) => ({ ...one, lang })),
    };
  }
  const own = ({ lang, gold }) => gold.some((id) => lang.startsWith(languages.get(id)));
  return {
    'news-dev, own language': asked.filter(own),
    'news-dev, other language': asked.filter((one) => !own(one)),
  };
}

/** Ways of asking a question that was typed without diacritics. */
const TYPED = {
  'as written': ({ written }) => ({ text: written, forms: [written] }),
  'typed without, not restored': ({ typed }) => ({ text: typed, forms: [typed] }),
  'typed without, restored (as it ships)': ({ restored }) => ({ text: restored, forms: [restored] }),
  'restored and as typed': ({ restored, typed }) => ({
    text: restored,
    forms: restored === typed ? [typed] : [restored, typed],
  }),
};

async function measure(name, kept, lexicon, table) {
  const set = await readLabelledSet(join(evalsets, name));
  const passagesOf = {};
  for (const header of Object.keys(HEADERS).filter((one) => one !== SHIPPED.header))
    passagesOf[header] = await ingested(set, header, kept, ({ passages }) => passages);
  await ingested(set, SHIPPED.header, kept, async ({ store, vectorIndex, passages, idOf }) => {
    for (const passage of passages) passage.windows = await windowsOf(passage, kept);
    passagesOf[SHIPPED.header] = passages;
    const languages = (await store.articles.languages()).length;
    const counts = { counts: () => Promise.resolve(lexicon) };
    const understand = new UnderstandQuestion(counts, store.articles, store.lexical);
    const exact = new FindPassages(store.articles, exactVectors(passages), store.lexical);
    const graph = new FindPassages(store.articles, vectorIndex, store.lexical);
    const labelled = (lists) =>
      lists.map((list) => list.map(({ passage, score }) => ({ id: idOf(passage), score })));
    const queryOf = async (language, text, forms) => ({
      text,
      language,
      vectors: await Promise.all(forms.map((form) => kept.embedQuery(form))),
      terms: queryTerms(text),
      sharedTerms: [...crossLanguageTerms(text), ...translatedTerms(text, language === 'vi' ? 'en' : 'vi')],
    });
    for (const [group, questions] of Object.entries(groupsOf(name))) {
      const count = (heading, row, lists, gold) =>
        table.cell(heading, row, group).add(lists, gold, languages);
      table.column(group, `${questions.length} over ${passages.length}`);
      for (const { question, gold, lang } of questions) {
        const { text, language } = await understand.understand(question);
        const query = await queryOf(language, text, [text]);
        const evidence = await evidenceOf(query, { store, passagesOf });
        const shipped = listsOf(evidence, {});
        const asked = { ...query, vector: query.vectors[0] };
        if (!alike(shipped, labelled(await exact.find(asked))))
          throw new Error(`this script finds otherwise than the program: ${question}`);
        count('', 'as it ships', shipped, gold);
        count('', 'as it ships, by the HNSW graph', labelled(await graph.find(asked)), gold);
        for (const [heading, variants] of Object.entries(VARIANTS))
          for (const [row, difference] of Object.entries(variants))
            count(heading, row, listsOf(evidence, difference), gold);
        if (lang !== 'vi') continue;
        const bare = withoutDiacritics(text);
        const { text: restored } = await understand.understand(bare);
        for (const [row, way] of Object.entries(TYPED)) {
          const { text: said, forms } = way({ written: text, typed: bare, restored });
          const found = await evidenceOf(await queryOf('vi', said, forms), { store, passagesOf });
          count('diacritics, Vietnamese questions', row, listsOf(found, {}), gold);
        }
      }
    }
  });
}

const config = configOf(evalsets, join(scratch, 'retrieval'));
const models = await openModels(config);
try {
  const kept = new KeptVectors(join(scratch, 'retrieval', 'vectors'), models);
  const lexicon = await readVietnameseLexicon(join(config.EMBEDDINGS_DIR, 'lexicon'));
  const table = new RecallTable();
  for (const name of sets) await measure(name, kept, lexicon, table);
  table.print();
} finally {
  await models.close();
}
