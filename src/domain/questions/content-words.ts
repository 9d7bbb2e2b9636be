import { phrasesOf, type Concept } from '../concepts/concept.js';
import { conceptsIn } from '../concepts/concepts-in.js';
import { lexicalPositions, type LexicalPosition } from '../retrieval/lexical-terms.js';
import { isStopWord } from '../text/stop-words.js';
import { nameSpansIn } from './names.js';

/** A word of a question that says what it is about, or several that name one thing ("bảo hiểm y tế"). */
export interface ContentWord {
  /** Folded stems, one a word; a text carries the word when it has all of them. */
  readonly terms: readonly string[];
  /** Ids of the concepts it may mean; a text carries the word when it speaks of one, in any language. */
  readonly concepts: readonly string[];
  /** How either language words these concepts, as the folded stems of each phrase; the commonest phrases alone. */
  readonly wordings: readonly (readonly string[])[];
  /** A number, a code or part of a name: it stands the same in every language. */
  readonly shared: boolean;
}

/** The glossary's commonest words of a language stand first. */
const PHRASES_OF_LANGUAGE = 3;

/** In order, function words left out. */
export function contentWords(question: string): readonly ContentWord[] {
  const occurrences = conceptsIn(question);
  const names = nameSpansIn(question);
  const groups = new Map<number, { positions: LexicalPosition[]; concepts: readonly Concept[] }>();
  for (const position of lexicalPositions(question)) {
    const { start } = position.token;
    const meant = occurrences.filter((one) => one.start <= start && start < one.end);
    if (meant.length === 0 && isStopWord(position.token.norm)) continue;
    const key = meant[0]?.start ?? start;
    const group = groups.get(key) ?? { positions: [], concepts: meant.map(({ concept }) => concept) };
    groups.set(key, group);
    group.positions.push(position);
  }
  return [...groups.values()].map(({ positions, concepts }) => ({
    terms: stemsOf(positions),
    concepts: concepts.map(({ id }) => id),
    wordings: concepts.flatMap(wordingsOf),
    shared: positions.some(
      ({ token }) =>
        token.kind !== 'word' || names.some(({ start, end }) => start <= token.start && token.end <= end),
    ),
  }));
}

function wordingsOf(concept: Concept): readonly (readonly string[])[] {
  return (['en', 'vi'] as const)
    .flatMap((language) => phrasesOf(concept, language).slice(0, PHRASES_OF_LANGUAGE))
    .map((phrase) => stemsOf(lexicalPositions(phrase).filter(({ token }) => !isStopWord(token.norm))))
    .filter((stems) => stems.length > 0);
}

function stemsOf(positions: readonly LexicalPosition[]): readonly string[] {
  return positions.flatMap(({ terms }) => terms.slice(0, 1).map(({ folded }) => folded));
}
