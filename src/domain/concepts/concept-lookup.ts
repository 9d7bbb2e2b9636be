import { lexicalPositions } from '../retrieval/lexical-terms.js';
import type { LexicalPosition } from '../retrieval/lexical-terms.js';
import { isEnglishStopWord } from '../text/stop-words.js';
import type { Concept, ConceptOccurrence } from './concept.js';
import { EnglishWords } from './english-words.js';
import { addTo } from './multimap.js';
import { PhraseTree } from './phrase-tree.js';
import type { FoundPhrase } from './phrase-tree.js';
import { syllableKey } from './syllable-key.js';
import { writingOf } from './writing.js';
import type { Writing } from './writing.js';

/** What is not a word and still means something: "%", "$". */
const SYMBOL = /[^\p{L}\p{M}\p{N}\p{P}\p{Z}\p{C}]|%/gu;

/** Finds the concepts of a glossary in texts. Building it takes tenths of a second, so build one and keep it. */
export class ConceptLookup {
  readonly #words = new EnglishWords();
  readonly #english = new PhraseTree();
  readonly #vietnamese = new PhraseTree();
  readonly #folded = new PhraseTree();
  readonly #symbols = new Map<string, Concept[]>();

  constructor(concepts: readonly Concept[]) {
    for (const concept of concepts) {
      for (const { text } of concept.english) this.#addEnglish(text, concept);
      for (const { text } of concept.vietnamese) this.#addVietnamese(text, concept);
    }
  }

  /**
   * The occurrences of concepts in order, in time linear in the text; the longest phrase at a place is taken, and
   * nothing inside it. Two occurrences have the same place when the phrase there has two meanings, otherwise they do
   * not overlap. English words are found in their regular forms, Vietnamese ones with their diacritics; in a text that
   * has none at all, Vietnamese phrases of two syllables and more without them.
   * @param positions the text's own, for a caller that has them
   */
  conceptsIn(text: string, positions = lexicalPositions(text)): readonly ConceptOccurrence[] {
    const writing = writingOf(positions);
    const occurrences = this.#symbolsIn(text);
    for (let i = 0; i < positions.length;) {
      const found = this.#phraseAt(positions, i, writing);
      const end = i + (found?.length ?? 1);
      for (const concept of found?.concepts ?? [])
        occurrences.push({ concept, start: positions[i]!.token.start, end: positions[end - 1]!.token.end });
      i = end;
    }
    return occurrences.sort((a, b) => a.start - b.start);
  }

  #phraseAt(positions: readonly LexicalPosition[], first: number, writing: Writing): FoundPhrase | undefined {
    const among = writing === 'vietnamese' || writing === 'folded vietnamese' ? 'vietnamese' : 'english';
    const english = this.#englishAt(positions, first, among);
    const vietnamese = this.#vietnameseAt(positions, first, writing);
    if (english === undefined || vietnamese === undefined) return english ?? vietnamese;
    if (vietnamese.length === english.length) return among === 'vietnamese' ? vietnamese : english;
    return vietnamese.length > english.length ? vietnamese : english;
  }

  #englishAt(
    positions: readonly LexicalPosition[],
    first: number,
    among: 'english' | 'vietnamese',
  ): FoundPhrase | undefined {
    const phrase = this.#english.longest((place) => keyAt(positions, first, place, stemOf));
    if (phrase !== undefined) return phrase;
    const concepts = this.#words.conceptsOf(positions[first]!, among);
    return concepts === undefined ? undefined : { length: 1, concepts };
  }

  #vietnameseAt(
    positions: readonly LexicalPosition[],
    first: number,
    writing: Writing,
  ): FoundPhrase | undefined {
    if (writing === 'plain' || writing === 'folded vietnamese')
      return this.#folded.longest((place) => keyAt(positions, first, place, stemOf));
    const found = this.#vietnamese.longest((place) => keyAt(positions, first, place, syllableKey));
    if (found?.length !== 1) return found;
    // "than" is coal only among Vietnamese; "Đồng" in "Lâm Đồng" is no currency.
    if (writing === 'some diacritics' && positions[first]!.terms[0]!.exact === undefined) return undefined;
    return isPartOfName(positions, first) ? undefined : found;
  }

  #addEnglish(phrase: string, concept: Concept): void {
    const positions = lexicalPositions(phrase);
    const [first] = positions;
    if (first === undefined) addTo(this.#symbols, phrase, concept);
    else if (positions.length > 1) this.#english.add(positions.map(stemOf), concept);
    else this.#words.add(first, concept);
  }

  #addVietnamese(phrase: string, concept: Concept): void {
    const positions = lexicalPositions(phrase);
    if (positions.length === 0) {
      addTo(this.#symbols, phrase, concept);
      return;
    }
    this.#vietnamese.add(positions.map(syllableKey), concept);
    // "do an" in English is no food ("đồ ăn").
    if (positions.length > 1 && !positions.map(stemOf).every(isEnglishStopWord))
      this.#folded.add(positions.map(stemOf), concept);
  }

  #symbolsIn(text: string): ConceptOccurrence[] {
    const occurrences: ConceptOccurrence[] = [];
    for (const match of text.matchAll(SYMBOL))
      for (const concept of this.#symbols.get(match[0]) ?? [])
        occurrences.push({ concept, start: match.index, end: match.index + match[0].length });
    return occurrences;
  }
}

function stemOf(position: LexicalPosition): string {
  return position.terms[0]!.folded;
}

/** The key `place` places after `first`, when nothing but spaces and hyphens stands before it. */
function keyAt(
  positions: readonly LexicalPosition[],
  first: number,
  place: number,
  keyOf: (position: LexicalPosition) => string,
): string | undefined {
  const position = positions[first + place];
  if (position === undefined) return undefined;
  if (place > 0 && position.pair === undefined) {
    const before = positions[first + place - 1]!.token;
    if (before.end !== position.token.start) return undefined;
  }
  return keyOf(position);
}

/** A capitalised syllable after another one, or the first of two: "Lâm Đồng", "Đồng Nai", but not "Tỉnh Đồng Nai". */
function isPartOfName(positions: readonly LexicalPosition[], index: number): boolean {
  if (!isCapitalised(positions[index])) return false;
  if (isCapitalised(positions[index - 1]) && positions[index]!.pair !== undefined) return true;
  return continuesName(positions[index + 1]) && !continuesName(positions[index + 2]);
}

function continuesName(position: LexicalPosition | undefined): boolean {
  return position?.pair !== undefined && isCapitalised(position);
}

function isCapitalised(position: LexicalPosition | undefined): boolean {
  return position !== undefined && /^\p{Lu}\p{Ll}/u.test(position.token.text);
}
