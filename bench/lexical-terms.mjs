/**
 * What the lexical search is worth with other terms and weights than it ships with: recall@1 of BM25 alone, in the
 * question's own language. `npm run build && node bench/lexical-terms.mjs`; figures for docs/decisions/lexical-terms.md.
 */
import { join } from 'node:path';
import { inverseDocumentFrequency, saturatedFrequency } from '../dist/adapters/search/bm25.js';
import { lexicalPositions } from '../dist/domain/retrieval/lexical-terms.js';
import { passageTerms } from '../dist/domain/retrieval/passage-terms.js';
import { LEXICAL_FIELD_WEIGHTS, queryTerms } from '../dist/domain/retrieval/query-terms.js';
import { foldDiacritics } from '../dist/domain/text/fold.js';
import { isStopWord } from '../dist/domain/text/stop-words.js';
import { jsonLines } from './generated.mjs';
import { evalsets } from './settings.mjs';

const SHIPPED = { weights: LEXICAL_FIELD_WEIGHTS, stems: true, exact: true, stopWords: false };
const weighed = (weights) => ({ ...SHIPPED, weights: { ...LEXICAL_FIELD_WEIGHTS, ...weights } });
const VARIANTS = {
  'as it ships': SHIPPED,
  'English words not stemmed': { ...SHIPPED, stems: false },
  'diacritics never compared': { ...SHIPPED, exact: false },
  'function words kept': { ...SHIPPED, stopWords: true },
  'no pairs': weighed({ pairs: 0 }),
  'pairs weigh 1': weighed({ pairs: 1 }),
  'no titles': weighed({ title: 0 }),
  'titles weigh 1': weighed({ title: 1 }),
  'titles weigh 3': weighed({ title: 3 }),
};

/** Kinds of term of a text, a list each, as passageTerms makes them but for what the variant changes. */
function termsOf(text, { stems }) {
  const positions = lexicalPositions(text);
  return {
    exact: positions.flatMap(({ terms }) => terms.flatMap(({ exact }) => exact ?? [])),
    folded: positions.flatMap(({ token, terms }) =>
      stems
        ? terms.map(({ folded }) => folded)
        : [token.norm, ...token.parts].map((word) => foldDiacritics(word)),
    ),
    pairs: positions.flatMap(({ pair }) => pair ?? []),
  };
}

function asked(question, { stems, exact, stopWords }) {
  const positions = lexicalPositions(question);
  const content = positions.filter(({ token }) => stopWords || !isStopWord(token.norm));
  const kept = new Set(content.length > 0 ? content : positions);
  const terms = new Map();
  for (const [i, position] of positions.entries()) {
    if (!kept.has(position)) continue;
    const { pair, token } = position;
    if (pair !== undefined && kept.has(positions[i - 1])) terms.set(pair, { field: 'pairs', term: pair });
    for (const [at, one] of position.terms.entries()) {
      const folded = stems ? one.folded : foldDiacritics(at === 0 ? token.norm : token.parts[at - 1]);
      const isExact = exact && one.exact !== undefined;
      const term = isExact ? one.exact : folded;
      terms.set(term, { field: isExact ? 'exact' : 'folded', term });
    }
  }
  return [...terms.values()];
}

function indexed(passages, variant) {
  const postings = new Map();
  let tokens = 0;
  for (const [at, { text, title, date }] of passages.entries()) {
    const body = termsOf(text, variant);
    const head = termsOf(title ?? '', variant);
    // Year and month of the date are what is left of the shipped title's terms.
    const shipped = passageTerms({ text: '', title: '', publishedAt: date ?? null }).title;
    const inText = [...body.exact, ...body.folded, ...body.pairs];
    const inTitle = [...head.exact, ...head.folded, ...head.pairs, ...shipped];
    const length = inText.length + inTitle.length;
    tokens += length;
    for (const [field, terms] of Object.entries({ text: inText, title: inTitle }))
      for (const term of terms) {
        const list = postings.get(term) ?? new Map();
        postings.set(term, list);
        const entry = list.get(at) ?? { text: 0, title: 0, length };
        entry[field]++;
        list.set(at, entry);
      }
  }
  return { postings, stats: { passages: passages.length, averageLength: tokens / passages.length } };
}

function first({ postings, stats }, terms, weights) {
  const scores = new Map();
  for (const { term, field } of terms) {
    const list = postings.get(term);
    if (list === undefined) continue;
    const idf = inverseDocumentFrequency(list.size, stats);
    for (const [at, { text, title, length }] of list) {
      const frequency = text * weights[field] + title * weights.title;
      scores.set(at, (scores.get(at) ?? 0) + idf * saturatedFrequency(frequency, length, stats));
    }
  }
  let best = -1;
  for (const [at, score] of scores) if (best < 0 || score > scores.get(best)) best = at;
  return best;
}

const withoutDiacritics = (text) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

function group(set, lang, typed = (question) => question) {
  const passages = jsonLines(join(evalsets, set, 'corpus.jsonl')).filter((one) => one.lang === lang);
  const ids = new Set(passages.map(({ id }) => id));
  const questions = jsonLines(join(evalsets, set, 'queries.jsonl'))
    .filter(
      (one) => (one.lang ?? lang) === lang && one.answerable !== false && one.gold.some((id) => ids.has(id)),
    )
    .map((one) => ({ ...one, question: typed(one.question) }));
  return { passages, questions };
}

const groups = {
  'xquad-en': group('xquad-en', 'en'),
  'xquad-vi': group('xquad-vi', 'vi'),
  'xquad-vi, no diacritics': group('xquad-vi', 'vi', withoutDiacritics),
  'news-dev en': group('news-dev', 'en'),
  'news-dev vi': group('news-dev', 'vi'),
};

for (const { question } of groups['xquad-vi'].questions)
  if (JSON.stringify(asked(question, SHIPPED)) !== JSON.stringify(queryTerms(question)))
    throw new Error(`this script asks otherwise than the program: ${question}`);

const names = Object.keys(groups);
console.log(`${''.padEnd(28)}${names.map((name) => name.padStart(25)).join('')}`);
const sizes = Object.values(groups).map(
  ({ passages, questions }) => `${questions.length} over ${passages.length}`,
);
console.log(`${'questions, passages'.padEnd(28)}${sizes.map((size) => size.padStart(25)).join('')}`);
for (const [name, variant] of Object.entries(VARIANTS)) {
  const cells = Object.values(groups).map(({ passages, questions }) => {
    const index = indexed(passages, variant);
    const right = questions.filter(({ question, gold }) =>
      gold.includes(passages[first(index, asked(question, variant), variant.weights)]?.id),
    ).length;
    return ((100 * right) / questions.length).toFixed(1);
  });
  console.log(`${name.padEnd(28)}${cells.map((cell) => cell.padStart(25)).join('')}`);
}
