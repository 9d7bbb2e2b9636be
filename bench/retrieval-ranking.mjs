/**
 * The ways of finding that bench/retrieval.mjs compares. A question's evidence is a list a language; an entry is a
 * paragraph with its cosines and its BM25. A variant says which entries are taken and how they are weighed.
 */

/** As src/application/find-passages.ts does it; retrieval.mjs makes sure of that. */
export const SHIPPED = {
  header: 'title and date',
  /** Leg by which candidates are taken, and how many by each. */
  legs: ['passage', 'words'],
  candidates: 16,
  passage: 1,
  unit: 1,
  /** What stands for the units: the best one's cosine, that of the best window, the mean of the two best. */
  unitOf: 'bestUnit',
  words: { own: 0.05, other: 0.07 },
  /** What is looked up in the other language: `words` as it ships, `names` without the glossary's words. */
  wordsOf: 'words',
  /** At least so many passages have their BM25 counted. */
  wordsKnown: 0,
  /** How the legs are brought to one scale before they are weighed. */
  scale: 'words by the best',
  languages: 'apart, less the mean',
};

const words = (own, other) => ({ words: { own, other } });
const candidatesOf = (...counts) =>
  Object.fromEntries(counts.map((candidates) => [`${candidates}`, { candidates }]));
const withUnits = { legs: ['passage', 'bestUnit', 'words'] };

/** What differs from SHIPPED, by heading. */
export const VARIANTS = {
  'what is compared': {
    'words alone': { legs: ['words'], passage: 0, unit: 0, ...words(1, 1) },
    'paragraph vectors alone': { legs: ['passage'], unit: 0, ...words(0, 0) },
    'unit vectors alone': { legs: ['bestUnit'], passage: 0, ...words(0, 0) },
    'paragraph and unit vectors': { legs: ['passage'], ...words(0, 0) },
    'paragraph vectors, words': { unit: 0 },
    'unit vectors, words': { legs: ['bestUnit', 'words'], passage: 0 },
    'windows of three units, words': { legs: ['window', 'words'], passage: 0, unitOf: 'window' },
    'paragraphs, windows, words': { unitOf: 'window' },
    'paragraphs, two best units, words': { unitOf: 'twoUnits' },
  },
  'embedded before the text (title and date)': {
    title: { header: 'title' },
    nothing: { header: 'nothing' },
    'vectors alone, title and date': { legs: ['passage'], ...words(0, 0) },
    'vectors alone, nothing': { header: 'nothing', legs: ['passage'], ...words(0, 0) },
  },
  'weights (paragraph 1, unit 1, words 0.05, of the other language 0.07)': {
    'unit 0.5': { unit: 0.5 },
    'unit 2': { unit: 2 },
    'words 0': words(0, 0.07),
    'words 0.02': words(0.02, 0.07),
    'words 0.1': words(0.1, 0.07),
    'words 0.2': words(0.2, 0.07),
    'words of the other language 0': words(0.05, 0),
    'words of the other language 0.02': words(0.05, 0.02),
    'words of the other language 0.04': words(0.05, 0.04),
    'words of the other language 0.12': words(0.05, 0.12),
    'names and figures of it alone, 0.02': { wordsOf: 'names', ...words(0.05, 0.02) },
    'names and figures of it alone, 0.07': { wordsOf: 'names' },
  },
  'scales (BM25 as a share of the best)': {
    'BM25 as it is, x 0.002 and 0.003': { scale: 'none', ...words(0.002, 0.003) },
    'all to 0..1, words 1 and 1': { scale: 'all by their range', ...words(1, 1) },
    'all to 0..1, words 0.5 and 0.7': { scale: 'all by their range', ...words(0.5, 0.7) },
    'reciprocal ranks, k 60': { scale: 'ranks', ...words(1, 1) },
  },
  'candidates of each leg (16)': {
    ...candidatesOf(2, 4, 8, 24, 48),
    'all paragraphs': { candidates: Infinity },
    '16, BM25 of all counted': { wordsKnown: Infinity },
  },
  'units a leg of their own, as if they stood in the graph': {
    '16, with units': withUnits,
    '8, with units': { ...withUnits, candidates: 8 },
    '4, with units': { ...withUnits, candidates: 4 },
    '2, with units': { ...withUnits, candidates: 2 },
  },
  'languages (apart, scores less the mean of the list)': {
    'apart, scores as they are': { languages: 'apart' },
    'apart, less the mean, by the deviation': { languages: 'apart, by the deviation' },
    together: { languages: 'together' },
  },
};

const first = (entries, count, value) => [...entries].sort((a, b) => value(b) - value(a)).slice(0, count);

/** A list as the search sees it: BM25 is known of no more passages than were asked of that leg. */
function known(entries, { candidates, wordsKnown, wordsOf }) {
  const matched = entries.filter((entry) => entry[wordsOf] > 0);
  const ranked = new Set(first(matched, Math.max(candidates, wordsKnown), (entry) => entry[wordsOf]));
  return entries.map((entry) => ({ ...entry, words: ranked.has(entry) ? entry[wordsOf] : 0 }));
}

/** Entries that the legs propose; each form of the question has a vector leg of its own. */
function proposed(entries, legs, count) {
  const of = (leg) => {
    if (leg === 'passage')
      return (entries[0]?.forms ?? []).flatMap((_, form) =>
        first(entries, count, ({ forms }) => forms[form]),
      );
    const matched = leg === 'words' ? entries.filter(({ words }) => words > 0) : entries;
    return first(matched, count, (entry) => entry[leg]);
  };
  return [...new Set(legs.flatMap(of))];
}

/** What a leg says of each entry, on the variant's scale. */
function scaled(values, scale) {
  if (scale === 'ranks') {
    const order = [...values.keys()].sort((a, b) => values[b] - values[a]);
    const scores = [];
    for (const [rank, i] of order.entries()) scores[i] = 1 / (61 + rank);
    return scores;
  }
  if (scale !== 'all by their range') return values;
  const least = Math.min(...values);
  const range = Math.max(...values) - least || 1;
  return values.map((value) => (value - least) / range);
}

function centred(scores, languages) {
  if (!languages.startsWith('apart, ')) return scores;
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const less = scores.map((score) => score - mean);
  if (languages === 'apart, less the mean') return less;
  const deviation = Math.sqrt(less.reduce((sum, score) => sum + score ** 2, 0) / scores.length) || 1;
  return less.map((score) => score / deviation);
}

function scored(entries, variant) {
  const { scale, unitOf, languages } = variant;
  const leg = (name) =>
    scaled(
      entries.map((entry) => entry[name]),
      scale,
    );
  const [passages, units, lexical] = [leg('passage'), leg(unitOf), leg('words')];
  const best = scale === 'words by the best' ? Math.max(...lexical, Number.MIN_VALUE) : 1;
  const scores = entries.map(({ own }, i) => {
    const weight = variant.words[own ? 'own' : 'other'];
    return variant.passage * passages[i] + variant.unit * units[i] + (weight * lexical[i]) / best;
  });
  const final = centred(scores, languages);
  return entries.map(({ id }, i) => ({ id, score: final[i] })).sort((a, b) => b.score - a.score);
}

/** Paragraphs with their scores, best first: a list a language, or one for all of them. */
export function listsOf(evidence, difference) {
  const variant = { ...SHIPPED, ...difference };
  const { legs, candidates, header } = variant;
  const lists = evidence.map((byHeader) => known(byHeader[header], variant));
  if (variant.languages !== 'together')
    return lists.map((list) => scored(proposed(list, legs, candidates), variant));
  // BM25 knows one language at a time; what is together is the comparing of vectors, and the order.
  const vectorLegs = legs.filter((leg) => leg !== 'words');
  const chosen = new Set([
    ...proposed(lists.flat(), vectorLegs, candidates),
    ...lists.flatMap((list) => proposed(list, ['words'], candidates)),
  ]);
  const all = lists.flatMap((list) =>
    scored(
      list.filter((entry) => chosen.has(entry)),
      variant,
    ),
  );
  return [all.sort((a, b) => b.score - a.score)];
}
