import type { Span } from '../text/span.js';

/** Something news speaks of, and the words for it in both languages. */
export interface Concept {
  /** Unique in its glossary, in English: "death". */
  readonly id: string;
  /** It is counted or a unit of measure: a number may stand before it ("three wards", "90 ha"). */
  readonly counted: boolean;
  readonly english: readonly Phrase[];
  readonly vietnamese: readonly Phrase[];
}

/** A word or a few, or a symbol ("%"), as a glossary writes it. */
export interface Phrase {
  readonly text: string;
  /** The glossary knows that another concept has the same phrase: "capital" of a company and of a country. */
  readonly shared: boolean;
}

/** Where a text speaks of a concept. */
export interface ConceptOccurrence extends Span {
  readonly concept: Concept;
}

/** What a language calls a concept, its commonest words first. */
export function phrasesOf(concept: Concept, language: 'en' | 'vi'): readonly string[] {
  return (language === 'en' ? concept.english : concept.vietnamese).map(({ text }) => text);
}
