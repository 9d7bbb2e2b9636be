import type { LexicalPosition } from '../retrieval/lexical-terms.js';
import type { ConceptOccurrence } from './concept.js';
import { ConceptLookup } from './concept-lookup.js';
import { newsConcepts } from './glossary.js';

// What the glossary says, in the form that is searched: the same whoever builds it, and too slow to build at import.
let lookup: ConceptLookup | undefined;

/** The concepts of the glossary of news in an English or Vietnamese text: see {@link ConceptLookup.conceptsIn}. */
export function conceptsIn(
  text: string,
  positions?: readonly LexicalPosition[],
): readonly ConceptOccurrence[] {
  lookup ??= new ConceptLookup(newsConcepts());
  return lookup.conceptsIn(text, positions);
}
