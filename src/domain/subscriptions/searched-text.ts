import type { Span } from '../text/span.js';
import type { Keyword } from './keyword-query.js';
import { keywordWords, type KeywordWord } from './keyword-words.js';

/** What keywords are looked for in. */
export interface TitledText {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** Where a keyword stands in a text. Parts count from 0: the title, then the paragraphs. */
export interface KeywordPlaces {
  /** Those that the keyword stands in, in order; none when it does not stand in the text. */
  readonly parts: readonly number[];
  readonly occurrences: readonly (Span & { readonly part: number })[];
}

const NOWHERE: KeywordPlaces = { parts: [], occurrences: [] };

/**
 * An article's title and paragraphs as keywords are looked for in them. Many queries share what it takes to read it,
 * and those that have a keyword in common what it takes to find that.
 */
export class SearchedText {
  readonly #words: readonly (KeywordWord & { readonly part: number })[];
  /** Where in `#words` each form stands. */
  readonly #exact = new Map<string, number[]>();
  readonly #folded = new Map<string, number[]>();
  readonly #found = new Map<string, KeywordPlaces>();

  constructor({ title, paragraphs }: TitledText) {
    this.#words = [title, ...paragraphs].flatMap((text, part) =>
      keywordWords(text).map((word) => ({ ...word, part })),
    );
    this.#words.forEach(({ exact, folded }, i) => {
      note(this.#exact, exact, i);
      note(this.#folded, folded, i);
    });
  }

  /** Every word of the text once, folded. */
  foldedWords(): Iterable<string> {
    return this.#folded.keys();
  }

  /** Every two words of the text that stand side by side, folded, with a space between; each once. */
  foldedPairs(): Iterable<string> {
    const pairs = new Set<string>();
    for (let i = 1; i < this.#words.length; i++) {
      const [a, b] = [this.#words[i - 1]!, this.#words[i]!];
      if (a.part === b.part) pairs.add(`${a.folded} ${b.folded}`);
    }
    return pairs;
  }

  has(keyword: Keyword): boolean {
    return this.placesOf(keyword).parts.length > 0;
  }

  placesOf(keyword: Keyword): KeywordPlaces {
    const starts = (keyword.exact ? this.#exact : this.#folded).get(keyword.words[0]!);
    if (starts === undefined) return NOWHERE;
    const key = `${keyword.exact ? 'exact' : 'any'} ${keyword.words.join(' ')}`;
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const occurrences = starts.flatMap((at) => {
      if (!this.#stands(keyword, at)) return [];
      const { part, start } = this.#words[at]!;
      return [{ part, start, end: this.#words[at + keyword.words.length - 1]!.end }];
    });
    const places = { parts: [...new Set(occurrences.map(({ part }) => part))], occurrences };
    this.#found.set(key, places);
    return places;
  }

  /** Whether the other words of a keyword follow the first, in the same part. */
  #stands({ words, exact }: Keyword, at: number): boolean {
    const { part } = this.#words[at]!;
    for (let i = 1; i < words.length; i++) {
      const word = this.#words[at + i];
      if (word?.part !== part || (exact ? word.exact : word.folded) !== words[i]) return false;
    }
    return true;
  }
}

function note(places: Map<string, number[]>, word: string, at: number): void {
  const known = places.get(word);
  if (known === undefined) places.set(word, [at]);
  else known.push(at);
}
