import { hasDiacritics } from '../text/fold.js';
import { keywordWords, type KeywordWord } from './keyword-words.js';

/** A word, or several that stand side by side in this order. */
export interface Keyword {
  /** Exact or folded forms, as {@link Keyword.exact} says; at least one. */
  readonly words: readonly string[];
  /** It was typed with diacritics, and matches only what is written with the same ones. */
  readonly exact: boolean;
}

/** What is looked for in an article: all keywords of one alternative at least, and none of the excluded. */
export interface KeywordQuery {
  /** At least one, each of at least one keyword. */
  readonly alternatives: readonly (readonly Keyword[])[];
  readonly excluded: readonly Keyword[];
}

/** Why keywords cannot be looked for. */
export type KeywordProblem =
  /** No word or number stands in it. */
  | 'no words'
  /** It says only what is not wanted. */
  | 'only excluded'
  /** OR stands at the border, or beside nothing that is wanted. */
  | 'nothing beside OR'
  | 'too long';

/** In UTF-16 code units, of what is typed. */
export const LONGEST_KEYWORDS = 300;

/** A quote opens and closes with any double mark: keyboards put in the curly ones by themselves. */
const PIECE =
  /(?<dash>[-−–—]?)(?:["“”„‟«»″＂](?<phrase>[^"“”„‟«»″＂]*)["“”„‟«»″＂]?|(?<chunk>[^\s"“”„‟«»″＂]+))/gu;
const OR: ReadonlySet<string> = new Set(['OR', 'HOẶC']);
/** What joins words that are typed without a space into one keyword; a comma does not. */
const JOINER = /^[-‐‑–/.&'’]?$/u;

/**
 * Understands keywords as typed: words and "quoted phrases" that all must stand in the article, in any place; OR (HOẶC)
 * between alternatives, each as long as it goes; -word and -"phrase" that must not, whichever alternative they
 * stand in. All else is taken literally. A phrase that is not closed goes to the end. A phrase counts as typed with
 * diacritics when one of its words is: "cá tra" is not "cá trả".
 */
export function parseKeywordQuery(text: string): KeywordQuery | { readonly problem: KeywordProblem } {
  if (text.length > LONGEST_KEYWORDS) return { problem: 'too long' };
  const clean = text.normalize('NFC').replace(/\p{Cf}/gu, '');
  const alternatives: Keyword[][] = [[]];
  const excluded: Keyword[] = [];
  for (const { groups } of clean.matchAll(PIECE)) {
    const { dash = '', phrase, chunk = '' } = groups!;
    if (dash === '' && OR.has(chunk)) {
      alternatives.push([]);
      continue;
    }
    const keywords = phrase === undefined ? keywordsOf(chunk) : keywordOf(keywordWords(phrase));
    addNew(dash === '' ? alternatives.at(-1)! : excluded, keywords);
  }
  if (alternatives.every((one) => one.length === 0))
    return { problem: excluded.length > 0 ? 'only excluded' : 'no words' };
  if (alternatives.some((one) => one.length === 0)) return { problem: 'nothing beside OR' };
  return { alternatives, excluded };
}

/** What was typed without a space: mostly one word, or one code. */
function keywordsOf(chunk: string): readonly Keyword[] {
  const runs: KeywordWord[][] = [];
  for (const word of keywordWords(chunk)) {
    const before = runs.at(-1)?.at(-1);
    if (before !== undefined && JOINER.test(chunk.slice(before.end, word.start))) runs.at(-1)!.push(word);
    else runs.push([word]);
  }
  return runs.flatMap(keywordOf);
}

function keywordOf(words: readonly KeywordWord[]): readonly Keyword[] {
  if (words.length === 0) return [];
  const exact = words.some((word) => hasDiacritics(word.exact));
  return [{ words: words.map((word) => (exact ? word.exact : word.folded)), exact }];
}

function addNew(to: Keyword[], keywords: readonly Keyword[]): void {
  for (const keyword of keywords) if (!to.some((one) => isSame(one, keyword))) to.push(keyword);
}

function isSame(a: Keyword, b: Keyword): boolean {
  return a.exact === b.exact && a.words.join(' ') === b.words.join(' ');
}
