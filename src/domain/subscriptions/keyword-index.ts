import { isSyllableShaped } from '../text/syllable-shape.js';
import { foldDiacritics } from '../text/fold.js';
import type { Keyword, KeywordQuery } from './keyword-query.js';
import { placeOfKeywords, type Place } from './match-keywords.js';
import type { SearchedText } from './searched-text.js';

interface Entry<T> {
  readonly query: KeywordQuery;
  readonly value: T;
}

export interface KeywordHit<T> {
  readonly value: T;
  /** The part of the article that has most of the keywords. */
  readonly where: Place;
}

const QUERIES_A_STEP = 250;

/**
 * Many keyword queries, of which few are looked at for an article: each alternative waits at an anchor, two words of
 * a phrase or the longest of its words, and is verified only where the anchor stands in the text.
 */
export class KeywordIndex<T> {
  readonly #byAnchor = new Map<string, Entry<T>[]>();
  #verified = 0;

  add(query: KeywordQuery, value: T): void {
    const entry = { query, value };
    for (const anchor of anchorsOf(query)) {
      const entries = this.#byAnchor.get(anchor);
      if (entries === undefined) this.#byAnchor.set(anchor, [entry]);
      else entries.push(entry);
    }
  }

  /** Takes back what was added with this value. */
  remove(query: KeywordQuery, value: T): void {
    for (const anchor of anchorsOf(query)) {
      const left = this.#byAnchor.get(anchor)?.filter((entry) => entry.value !== value) ?? [];
      if (left.length > 0) this.#byAnchor.set(anchor, left);
      else this.#byAnchor.delete(anchor);
    }
  }

  /** What matches, each once, in steps of some milliseconds; queries may come and go between them. */
  *matching(text: SearchedText): Generator<readonly KeywordHit<T>[]> {
    const seen = new Set<Entry<T>>();
    let hits: KeywordHit<T>[] = [];
    for (const anchors of [text.foldedWords(), text.foldedPairs()])
      for (const anchor of anchors)
        for (const entry of this.#byAnchor.get(anchor) ?? []) {
          if (seen.has(entry)) continue;
          seen.add(entry);
          this.#verified++;
          const where = placeOfKeywords(entry.query, text);
          if (where !== undefined) hits.push({ value: entry.value, where });
          if (seen.size % QUERIES_A_STEP !== 0) continue;
          yield hits;
          hits = [];
        }
    yield hits;
  }

  get isEmpty(): boolean {
    return this.#byAnchor.size === 0;
  }

  /** Queries that were looked at closely since the index was made. */
  get verified(): number {
    return this.#verified;
  }
}

/** One an alternative; texts that match the query hold one of them at least. */
function anchorsOf({ alternatives }: KeywordQuery): ReadonlySet<string> {
  return new Set(
    alternatives.map((keywords) => {
      const anchors = keywords.map(anchorOf);
      return anchors.reduce((a, b) => (selectivity(b) > selectivity(a) ? b : a));
    }),
  );
}

/** Of a phrase the two words side by side that are longest together. */
function anchorOf({ words }: Keyword): string {
  const folded = words.map(foldDiacritics);
  if (folded.length === 1) return folded[0]!;
  const pairs = folded.slice(1).map((word, i) => `${folded[i]!} ${word}`);
  return pairs.reduce((a, b) => (b.length > a.length ? b : a));
}

/** Two words side by side are rarer than one, a word that is no syllable rarer than one that is, a long one than a short one. */
function selectivity(anchor: string): number {
  return (
    (anchor.includes(' ') ? 200 : 0) + (isSyllableShaped(anchor) ? 0 : 100) + Math.min(anchor.length, 99)
  );
}
