import type { LexicalPosition } from '../retrieval/lexical-terms.js';
import { isEnglishStopWord } from '../text/stop-words.js';
import { isSyllableShaped } from '../text/syllable-shape.js';
import type { Concept } from './concept.js';
import { addTo } from './multimap.js';
import { areInflections } from './inflection.js';

/** As function words ("at", "has"), these are no forms of words that they look like forms of ("ate", "evening", "use"). */
const NO_FORMS: ReadonlySet<string> = new Set(['even', 'us']);

/** The single English words of a glossary; those that it writes in capitals ("US", "WHO") are met in capitals only. */
export class EnglishWords {
  readonly #acronyms = new Map<string, Concept[]>();
  readonly #words = new Map<string, Concept[]>();
  readonly #wordsOfStem = new Map<string, string[]>();

  /** Adds a word of the glossary. */
  add({ token, terms }: LexicalPosition, concept: Concept): void {
    if (isInCapitals(token.text)) addTo(this.#acronyms, token.text, concept);
    else {
      addTo(this.#words, token.norm, concept);
      addTo(this.#wordsOfStem, terms[0]!.folded, token.norm);
    }
  }

  /**
   * What a word may mean: as it stands, else as a regular form of a word of the glossary; for a code what one of its
   * parts means ("30ha"). Among Vietnamese, words that could be syllables mean nothing in English.
   */
  conceptsOf(
    { token, terms }: LexicalPosition,
    among: 'english' | 'vietnamese',
  ): readonly Concept[] | undefined {
    if (token.kind === 'number') return undefined;
    if (token.kind === 'code') {
      const part = terms.find(({ folded }) => this.#words.has(folded));
      return part === undefined ? undefined : this.#words.get(part.folded);
    }
    const acronym = this.#acronyms.get(token.text);
    if (acronym !== undefined) return acronym;
    // "Ha Long" is no hectare.
    if (/^\p{Lu}\p{Ll}$/u.test(token.text)) return undefined;
    const concepts = this.#words.get(token.norm) ?? this.#inflected(token.norm, terms[0]!.folded);
    return concepts !== undefined && among === 'vietnamese' && isSyllableShaped(token.norm)
      ? undefined
      : concepts;
  }

  #inflected(word: string, stem: string): readonly Concept[] | undefined {
    if (isEnglishStopWord(word) || NO_FORMS.has(word)) return undefined;
    const base = this.#wordsOfStem.get(stem)?.find((candidate) => areInflections(word, candidate));
    return base === undefined ? undefined : this.#words.get(base);
  }
}

function isInCapitals(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}
