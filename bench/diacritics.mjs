/**
 * Vietnamese questions of the labelled sets typed without their diacritics: is the language told, what is restored, and
 * what is found. `npm run build && node bench/diacritics.mjs [--words] [--every N] [SET...]`; --words leaves out the searching,
 * which takes the models, --every takes every Nth question. Figures for docs/decisions/diacritics.md.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readVietnameseLexicon } from '../dist/adapters/lexicon/vietnamese-lexicon.js';
import { FindPassages } from '../dist/application/find-passages.js';
import { UnderstandQuestion } from '../dist/application/understand-question.js';
import { paragraphIds } from '../dist/application/evaluation/labelled-set.js';
import { readLabelledSet } from '../dist/adapters/evaluation/labelled-set-files.js';
import { withArticles } from '../dist/composition/articles.js';
import { countSyllables } from '../dist/domain/questions/corpus-syllables.js';
import { questionLanguage } from '../dist/domain/questions/language.js';
import { restoreDiacritics } from '../dist/domain/questions/restore-diacritics.js';
import { crossLanguageTerms } from '../dist/domain/retrieval/cross-language-terms.js';
import { queryTerms } from '../dist/domain/retrieval/query-terms.js';
import { translatedTerms } from '../dist/domain/retrieval/translated-terms.js';
import { tokenise } from '../dist/domain/text/tokenise.js';
import { unifyTonePlacement } from '../dist/domain/text/tone-placement.js';
import { jsonLines } from './generated.mjs';
import { labelledArticles } from './program.mjs';
import { environment, evalsets, scratch } from './settings.mjs';

const { values, positionals: sets } = parseArgs({
  options: { words: { type: 'boolean' }, every: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const wordsOnly = values.words === true;
const every = Number(values.every);
if (!Number.isInteger(every) || every < 1) throw new Error('--every takes a whole number from 1');
const chosen = sets.length > 0 ? sets : ['xquad-vi', 'news-dev'];
const lexicon = await readVietnameseLexicon(join(environment('', '').EMBEDDINGS_DIR, 'lexicon'));
const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;

const withoutDiacritics = (text) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** Words of `text` that `restored` writes as it does, counting "hoà" and "hòa" as one. */
function wordsRight(text, restored) {
  const theirs = tokenise(restored);
  let right = 0;
  let all = 0;
  for (const [i, token] of tokenise(text).entries()) {
    if (token.kind !== 'word') continue;
    all++;
    if (unifyTonePlacement(token.norm) === unifyTonePlacement(theirs[i]?.norm ?? '')) right++;
  }
  return { right, all };
}

function languagesTold() {
  const of = (set, lang) =>
    jsonLines(join(evalsets, set, 'queries.jsonl'))
      .filter((query) => (query.lang ?? lang) === lang)
      .map(({ question }) => question);
  const english = [...of('xquad-en', 'en'), ...of('news-dev', 'en')];
  const vietnamese = [...of('xquad-vi', 'vi'), ...of('news-dev', 'vi')];
  const rows = { en: english, vi: vietnamese, 'vi-plain': vietnamese.map(withoutDiacritics) };
  const told = ['en', 'vi', 'vi-plain', 'other'];
  console.log(
    `language, told as:\n${'typed in'.padEnd(10)}${told.map((name) => name.padStart(10)).join('')}`,
  );
  for (const [name, questions] of Object.entries(rows)) {
    const counts = told.map((as) => questions.filter((question) => questionLanguage(question) === as).length);
    const right = counts[told.indexOf(name)];
    console.log(
      `${name.padEnd(10)}${counts.map((count) => String(count).padStart(10)).join('')}   right ${percent(right, questions.length)}`,
    );
  }
}

async function measure(name) {
  const folder = join(evalsets, name);
  const { setup } = await labelledArticles(folder, join(scratch, `diacritics-${name}`));
  const set = await readLabelledSet(folder);
  const idOf = paragraphIds(set);
  const languages = new Map(jsonLines(join(folder, 'queries.jsonl')).map(({ id, lang }) => [id, lang]));
  const asked = set.queries.filter(({ id, answerable }) => answerable && languages.get(id) !== 'en');
  const queries = asked.filter((_, i) => i % every === 0);
  await withArticles(setup, async ({ store, vectorIndex, models, ingest }) => {
    await ingest.run();
    const find = new FindPassages(store.articles, vectorIndex, store.lexical);
    const counts = { counts: () => Promise.resolve(lexicon) };
    const understand = new UnderstandQuestion(counts, store.articles, store.lexical);
    const found = async (text, language = 'vi') => {
      const vector = await models.embedQuery(text);
      const terms = queryTerms(text);
      const sharedTerms = [...crossLanguageTerms(text), ...translatedTerms(text, 'en')];
      const lists = await find.find({ language, vector, terms, sharedTerms });
      const [first] = lists.flat().sort((a, b) => b.score - a.score);
      return first === undefined ? '' : idOf(first.passage);
    };
    const words = { alone: 0, together: 0, all: 0 };
    const byPassages = new Map([4, 12, 24, 48].map((count) => [count, 0]));
    const firsts = { written: 0, restored: 0, typed: 0 };
    for (const { question, gold } of queries) {
      const typed = withoutDiacritics(question);
      const { text, language } = await understand.understand(typed);
      const alone = wordsRight(question, restoreDiacritics(typed, lexicon, countSyllables([])));
      words.alone += alone.right;
      words.all += alone.all;
      words.together += wordsRight(question, text).right;
      for (const [count, sum] of byPassages) {
        const hits = await store.lexical.matching(queryTerms(typed), 'vi', count);
        const passages = await store.articles.passages(hits.map(({ passageId }) => passageId));
        const articles = countSyllables(passages.flatMap(({ title, text }) => [title, text]));
        byPassages.set(count, sum + wordsRight(question, restoreDiacritics(typed, lexicon, articles)).right);
      }
      if (wordsOnly) continue;
      const ids = {
        written: await found(question),
        restored: await found(text, language),
        typed: await found(typed),
      };
      for (const [way, id] of Object.entries(ids)) if (gold.includes(id)) firsts[way]++;
    }
    const recall = (count) => percent(count, queries.length);
    console.log(`\n${name}: ${queries.length} questions, ${words.all} words`);
    console.log(`words right, with the lexicon alone:                  ${percent(words.alone, words.all)}`);
    console.log(
      `words right, with the words of the articles:          ${percent(words.together, words.all)}`,
    );
    const shares = [...byPassages].map(([count, right]) => `${count}: ${percent(right, words.all)}`);
    console.log(`    by the number of passages that are counted:       ${shares.join(', ')}`);
    if (wordsOnly) return;
    console.log(`recall@1 of the search, written with diacritics:      ${recall(firsts.written)}`);
    console.log(`    without, not restored:                            ${recall(firsts.typed)}`);
    console.log(`    without, restored, as the bot asks:               ${recall(firsts.restored)}`);
  });
}

languagesTold();
for (const name of chosen) await measure(name);
