import type { Span } from '../text/span.js';
import type { Keyword } from './keyword-query.js';
import { keywordWords, type KeywordWord } from './keyword-words.js';

/** What keywords are looked for in. */
export interface TitledText {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** Part of an article: its title, or a paragraph counted from 0. */
export type Place = 'title' | { readonly paragraph: number };

/** Where a keyword stands. */
export interface KeywordOccurrence extends Span {
  /** 0 is the title, then the paragraphs. */
  readonly part: number;
}

/** An article's title and paragraphs as keywords are looked for in them, so that many queries share what it takes to read it. */
export class SearchedText {
  readonly #words: readonly (KeywordWord & { readonly part: number })[];
  /** Where in `#words` each form stands; a word without diacritics has one form. */
  readonly #exact = new Map<string, number[]>();
  readonly #folded = new Map<string, number[]>();

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
    return this.#places(keyword).some((at) => this.#stands(keyword, at));
  }

  occurrences(keyword: Keyword): readonly KeywordOccurrence[] {
    return this.#places(keyword).flatMap((at) => {
      if (!this.#stands(keyword, at)) return [];
      const { part, start } = this.#words[at]!;
      return [{ part, start, end: this.#words[at + keyword.words.length - 1]!.end }];
    });
  }

  /** Where the first word of a keyword stands. */
  #places({ words, exact }: Keyword): readonly number[] {
    return (exact ? this.#exact : this.#folded).get(words[0]!) ?? [];
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
