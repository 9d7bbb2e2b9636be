import type { ConceptOccurrence } from '../concepts/concept.js';
import { conceptsIn } from '../concepts/concepts-in.js';
import { timeMentions } from '../questions/time-mentions.js';
import { lexicalPositions, type LexicalPosition } from '../retrieval/lexical-terms.js';
import { boundNumbers, type BoundNumber } from '../text/bound-numbers.js';
import { foldDiacritics } from '../text/fold.js';
import { digitsOfWord } from '../text/number-words.js';
import type { Span } from '../text/span.js';
import type { TextEvidence } from './text-evidence.js';

interface Analysis {
  readonly positions: readonly LexicalPosition[];
  readonly concepts: readonly ConceptOccurrence[];
  readonly numbers: readonly BoundNumber[];
}

/** A text taken apart once, when it is first asked for: its passage, each of its units and what stands around an answer are read off it. */
export class AnalysedText {
  private analysis: Analysis | undefined;

  constructor(private readonly text: string) {}

  /** Takes the text apart now, for a caller that has to wait for something else. */
  analyse(): Analysis {
    if (this.analysis !== undefined) return this.analysis;
    const positions = lexicalPositions(this.text);
    const concepts = conceptsIn(this.text, positions);
    this.analysis = { positions, concepts, numbers: boundNumbers(this.text, positions, concepts) };
    return this.analysis;
  }

  /** What stands wholly within a stretch of the text; the whole text when none is given. */
  evidence(within: Span = { start: 0, end: this.text.length }): TextEvidence {
    const inside = (part: Span): boolean => within.start <= part.start && part.end <= within.end;
    const { positions, concepts, numbers } = this.analyse();
    const terms = new Set<string>();
    const words: string[] = [];
    for (const { token, terms: forms } of positions) {
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
      concepts: new Set(concepts.filter(inside).map(({ concept }) => concept.id)),
      boundNumbers: new Set(numbers.filter(inside).flatMap(({ forms }) => forms)),
    };
  }
}
