import type { Concept } from './concept.js';

/** Phrases of several keys each, found from their first key on; a key is a stem or a syllable. */
export class PhraseTree {
  readonly #root: Node = { next: new Map(), concepts: [] };

  /** The same phrase may be added for several concepts. */
  add(keys: readonly string[], concept: Concept): void {
    let node = this.#root;
    for (const key of keys) {
      const next = node.next.get(key) ?? { next: new Map<string, Node>(), concepts: [] };
      node.next.set(key, next);
      node = next;
    }
    if (!node.concepts.includes(concept)) node.concepts.push(concept);
  }

  /**
   * The longest phrase that begins with the first key and goes on with the next ones; `keyAt` gives the key so many
   * places further on, undefined where a phrase cannot go on. Takes no more steps than the longest phrase has keys.
   */
  longest(keyAt: (place: number) => string | undefined): FoundPhrase | undefined {
    let node = this.#root;
    let found: FoundPhrase | undefined;
    for (let length = 1; ; length++) {
      const key = keyAt(length - 1);
      const next = key === undefined ? undefined : node.next.get(key);
      if (next === undefined) return found;
      node = next;
      if (node.concepts.length > 0) found = { length, concepts: node.concepts };
    }
  }
}

/** A phrase of so many keys and what it may mean. */
export interface FoundPhrase {
  readonly length: number;
  readonly concepts: readonly Concept[];
}

interface Node {
  readonly next: Map<string, Node>;
  readonly concepts: Concept[];
}
