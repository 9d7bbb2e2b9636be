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
/** Pairs seen less often in the lexicon do not make two capitalised words a name that it knows. */
const KNOWN_NAME_COUNT = 3;

/**
 * Puts back the diacritics of Vietnamese typed without them: of the ways to write each word, the most probable
 * sequence (Viterbi) by the counts of the lexicon and of the articles. Words that have diacritics, names and words
 * that neither source knows, numbers and punctuation stay as typed; so does the case of letters.
 */
export function restoreDiacritics(text: string, lexicon: SyllableCounts, articles: SyllableCounts): string {
  const tokens = tokenise(text);
  const best = mostProbableForms(tokens, new JointCounts(lexicon, articles));
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

  knowsPair(first: Token, second: Token): boolean {
    return this.formsOf(first).some((a) =>
      this.formsOf(second).some(
        (b) => this.articles.pairCount(a, b) > 0 || this.lexicon.pairCount(a, b) >= KNOWN_NAME_COUNT,
      ),
    );
  }

  logProbability(previous: string, form: string): number {
    const syllable = (this.#count(form) + SMOOTHING) / (this.#total + SMOOTHING);
    const pairs =
      this.lexicon.pairCount(previous, form) + ARTICLE_WEIGHT * this.articles.pairCount(previous, form);
    const pair = (pairs + SMOOTHING * syllable) / (this.#count(previous) + SMOOTHING);
    return Math.log(PAIR_WEIGHT * pair + (1 - PAIR_WEIGHT) * syllable);
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
