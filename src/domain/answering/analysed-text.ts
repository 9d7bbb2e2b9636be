import type { ConceptOccurrence } from '../concepts/concept.js';
import { conceptsIn } from '../concepts/concepts-in.js';
import { timeMentions } from '../questions/time-mentions.js';
import { lexicalPositions, type LexicalPosition } from '../retrieval/lexical-terms.js';
import { boundNumbers, type BoundNumber } from '../text/bound-numbers.js';
import { foldDiacritics } from '../text/fold.js';
import { digitsOfWord } from '../text/number-words.js';
import type { Span } from '../text/span.js';
import type { TextEvidence } from './text-evidence.js';

/** A text taken apart once: its passage, each of its units and what stands around an answer are read off it. */
export class AnalysedText {
  private readonly positions: readonly LexicalPosition[];
  private readonly concepts: readonly ConceptOccurrence[];
  private readonly boundNumbers: readonly BoundNumber[];

  constructor(private readonly text: string) {
    this.positions = lexicalPositions(text);
    this.concepts = conceptsIn(text, this.positions);
    this.boundNumbers = boundNumbers(text, this.positions, this.concepts);
  }

  /** What stands wholly within a stretch of the text; the whole text when none is given. */
  evidence(within: Span = { start: 0, end: this.text.length }): TextEvidence {
    const inside = (part: Span): boolean => within.start <= part.start && part.end <= within.end;
    const terms = new Set<string>();
    const words: string[] = [];
    for (const { token, terms: forms } of this.positions) {
      if (!inside(token)) continue;
      for (const form of forms) terms.add(form.folded);
      const digits = digitsOfWord(token.text);
      if (digits !== undefined) terms.add(digits);
      words.push(foldDiacritics(token.norm));
    }
    return {
      terms,
      words: ` ${words.join(' ')} `,
      times: timeMentions(this.text.slice(within.start, within.end)),
      concepts: new Set(this.concepts.filter(inside).map(({ concept }) => concept.id)),
      boundNumbers: new Set(this.boundNumbers.filter(inside).flatMap(({ forms }) => forms)),
    };
  }
}
