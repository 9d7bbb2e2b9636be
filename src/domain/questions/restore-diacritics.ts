import { foldDiacritics, hasDiacritics } from '../text/fold.js';
import { tokenise } from '../text/tokenise.js';
import type { Token } from '../text/tokenise.js';
import { syllableOf } from './syllable-counts.js';
import type { SyllableCounts } from './syllable-counts.js';

/** Weight of the pair's probability against the syllable's own (embeddings/lexicon/README.md). */
const PAIR_WEIGHT = 0.85;
/** Added to every count, so that nothing is impossible. */
const SMOOTHING = 0.1;
/** One occurrence in the articles counts as much as this many in the lexicon, which is about other things. */
const ARTICLE_WEIGHT = 50;
/** Seldomer, the word as it is typed is the likelier one: "rau sắng" is no slip for "rau sáng". */
const MENDED_COUNT = 10;
/** Pairs seen less often in the lexicon do not make two capitalised words a name that it knows. */
const KNOWN_NAME_COUNT = 3;

/**
 * Puts back the diacritics of Vietnamese typed without them: of the ways to write each word, the most probable
 * sequence (Viterbi) by the counts of the lexicon and of the articles. Words that have diacritics, names and words
 * that neither source knows, numbers and punctuation stay as typed; so does the case of letters.
 */
export function restoreDiacritics(text: string, lexicon: SyllableCounts, articles: SyllableCounts): string {
  const tokens = tokenise(text);
  return withForms(text, tokens, mostProbableForms(tokens, new JointCounts(lexicon, articles)));
}

/**
 * Puts right the diacritics of words in small letters that neither source knows as they are typed ("khảu"), where one of
 * them knows another way to write the same letters beside a neighbour ("nhập khẩu"). All else stays as typed.
 */
export function mendDiacritics(text: string, lexicon: SyllableCounts, articles: SyllableCounts): string {
  const tokens = tokenise(text);
  const counts = new JointCounts(lexicon, articles);
  const forms = tokens.map((token, i) =>
    counts.isUnknown(token)
      ? (counts.bestBeside(token, tokens[i - 1], tokens[i + 1]) ?? token.norm)
      : token.norm,
  );
  return withForms(text, tokens, forms);
}

/** Whether `mendDiacritics` has anything to look at. */
export function hasUnknownDiacritics(text: string, lexicon: SyllableCounts): boolean {
  const counts = new JointCounts(lexicon, NO_COUNTS);
  return tokenise(text).some((token) => counts.isUnknown(token));
}

const NO_COUNTS: SyllableCounts = { formsOf: () => new Map(), pairCount: () => 0, total: 0 };

function withForms(text: string, tokens: readonly Token[], best: readonly string[]): string {
  let restored = '';
  let end = 0;
  tokens.forEach((token, index) => {
    const form = best[index]!;
    if (token.kind !== 'word' || form === token.norm) return;
    restored += text.slice(end, token.start) + inCaseOf(token.text, form);
    end = token.end;
  });
  return restored + text.slice(end);
}

interface Path {
  readonly form: string;
  readonly score: number;
  readonly before: Path | undefined;
}

function mostProbableForms(tokens: readonly Token[], counts: JointCounts): readonly string[] {
  const keptAsTyped = new Set([...unknownNames(tokens, counts), ...acronyms(tokens)]);
  let paths: readonly Path[] = [{ form: '', score: 0, before: undefined }];
  for (const token of tokens) {
    const forms = keptAsTyped.has(token) ? [token.norm] : counts.formsOf(token);
    paths = forms.map((form) => bestPathTo(form, paths, counts));
  }
  let last = paths.reduce((a, b) => (b.score > a.score ? b : a));
  const forms: string[] = [];
  while (last.before !== undefined) {
    forms.push(last.form);
    last = last.before;
  }
  return forms.reverse();
}

function bestPathTo(form: string, paths: readonly Path[], counts: JointCounts): Path {
  return paths
    .map((path) => ({ form, score: path.score + counts.logProbability(path.form, form), before: path }))
    .reduce((a, b) => (b.score > a.score ? b : a));
}

/** Words inside runs of capitalised words that no neighbour in the run is known to stand beside. */
function unknownNames(tokens: readonly Token[], counts: JointCounts): ReadonlySet<Token> {
  const unknown = new Set<Token>();
  tokens.forEach((token, index) => {
    const neighbours = [tokens[index - 1], tokens[index + 1]].map(
      (one) => one !== undefined && isCapitalised(one),
    );
    if (!isCapitalised(token) || !neighbours.includes(true)) return;
    const known =
      (neighbours[0] && counts.knowsPair(tokens[index - 1]!, token)) ||
      (neighbours[1] && counts.knowsPair(token, tokens[index + 1]!));
    if (known !== true) unknown.add(token);
  });
  return unknown;
}

/** Words in capitals ("OM", "GRDP"), unless everything is. */
function acronyms(tokens: readonly Token[]): readonly Token[] {
  const words = tokens.filter((token) => token.kind === 'word');
  const inCapitals = words.filter((token) => isInCapitals(token.text));
  return inCapitals.length < words.length ? inCapitals : [];
}

class JointCounts {
  readonly #total: number;

  constructor(
    private readonly lexicon: SyllableCounts,
    private readonly articles: SyllableCounts,
  ) {
    this.#total = lexicon.total + ARTICLE_WEIGHT * articles.total;
  }

  /** The ways to write a token; only the typed one when it has diacritics or nobody knows it. */
  formsOf(token: Token): readonly string[] {
    const typed = syllableOf(token);
    if (token.kind !== 'word' || hasDiacritics(typed)) return [typed];
    const forms = new Set([...this.lexicon.formsOf(typed).keys(), ...this.articles.formsOf(typed).keys()]);
    return forms.size > 0 ? [...forms] : [typed];
  }

  /** A word in small letters with diacritics that stands in neither source so. */
  isUnknown(token: Token): boolean {
    return (
      token.kind === 'word' &&
      hasDiacritics(token.norm) &&
      !/\p{Lu}/u.test(token.text) &&
      this.#count(token.norm) === 0
    );
  }

  /** The way to write a word's letters that is known beside its neighbours, the most frequent one there. */
  bestBeside(token: Token, before: Token | undefined, after: Token | undefined): string | undefined {
    const folded = foldDiacritics(token.norm);
    const beside = (form: string): number =>
      [
        before === undefined ? 0 : this.#pairs(syllableOf(before), form),
        after === undefined ? 0 : this.#pairs(form, syllableOf(after)),
      ].reduce((sum, count) => sum + (count >= MENDED_COUNT ? count : 0), 0);
    const forms = [...this.lexicon.formsOf(folded).keys(), ...this.articles.formsOf(folded).keys()];
    const [best] = forms
      .map((form) => ({ form, count: beside(form) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
    return best?.form;
  }

  knowsPair(first: Token, second: Token): boolean {
    return this.formsOf(first).some((a) =>
      this.formsOf(second).some(
        (b) => this.articles.pairCount(a, b) > 0 || this.lexicon.pairCount(a, b) >= KNOWN_NAME_COUNT,
      ),
    );
  }

  logProbability(previous: string, form: string): number {
    const syllable = (this.#count(form) + SMOOTHING) / (this.#total + SMOOTHING);
    const pair = (this.#pairs(previous, form) + SMOOTHING * syllable) / (this.#count(previous) + SMOOTHING);
    return Math.log(PAIR_WEIGHT * pair + (1 - PAIR_WEIGHT) * syllable);
  }

  #pairs(first: string, second: string): number {
    return this.lexicon.pairCount(first, second) + ARTICLE_WEIGHT * this.articles.pairCount(first, second);
  }

  #count(form: string): number {
    const folded = foldDiacritics(form);
    const inLexicon = this.lexicon.formsOf(folded).get(form) ?? 0;
    return inLexicon + ARTICLE_WEIGHT * (this.articles.formsOf(folded).get(form) ?? 0);
  }
}

function isInCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

function isCapitalised(token: Token): boolean {
  return token.kind === 'word' && /^\p{Lu}\P{Lu}*$/u.test(token.text);
}

/** "TANG" and "tăng" → "TĂNG"; "Tang" → "Tăng". */
function inCaseOf(typed: string, form: string): string {
  if (isInCapitals(typed)) return form.toUpperCase();
  return /^\p{Lu}/u.test(typed) ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}
