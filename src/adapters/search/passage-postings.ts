import { passageTerms } from '../../domain/retrieval/passage-terms.js';
import { blockOf, packPosting } from './posting-list.js';

/** A passage as the index takes it in. */
export interface IndexedPassage {
  readonly id: number;
  readonly group: string;
  readonly language: string;
  readonly title: string;
  readonly publishedAt: string | null;
  readonly text: string;
}

/** Posting lists of one block of passages of a language group, by term. */
interface BlockPostings {
  readonly group: string;
  readonly block: number;
  readonly entries: Map<string, number[]>;
}

/** Posting lists of some passages, in memory. */
export class PassagePostings {
  /** How many passages, and tokens in them, there are of each language group. */
  readonly stats = new Map<string, { passages: number; tokens: number }>();
  readonly #blocks = new Map<string, BlockPostings>();

  /** Takes a passage in; in order of their ids. */
  add({ id, group, ...passage }: IndexedPassage): void {
    const { title, ...text } = passageTerms(passage);
    const counts = new Map<string, { inText: number; inTitle: number }>();
    const count = (terms: readonly string[], place: 'inText' | 'inTitle'): void => {
      for (const term of terms) {
        const counted = counts.get(term) ?? { inText: 0, inTitle: 0 };
        counted[place] += 1;
        counts.set(term, counted);
      }
    };
    for (const terms of [text.exact, text.folded, text.pairs]) count(terms, 'inText');
    count(title, 'inTitle');
    const length = text.exact.length + text.folded.length + text.pairs.length + title.length;
    const { entries } = this.#blockOf(group, blockOf(id));
    for (const [term, frequency] of counts) {
      const entry = packPosting({ passageId: id, ...frequency, length });
      const list = entries.get(term);
      if (list === undefined) entries.set(term, [entry]);
      else list.push(entry);
    }
    const stats = this.stats.get(group) ?? { passages: 0, tokens: 0 };
    this.stats.set(group, { passages: stats.passages + 1, tokens: stats.tokens + length });
  }

  /** The blocks that the passages lie in. */
  blocks(): Iterable<BlockPostings> {
    return this.#blocks.values();
  }

  #blockOf(group: string, block: number): BlockPostings {
    const name = `${group} ${block}`;
    const known = this.#blocks.get(name);
    if (known !== undefined) return known;
    const fresh = { group, block, entries: new Map<string, number[]>() };
    this.#blocks.set(name, fresh);
    return fresh;
  }
}
