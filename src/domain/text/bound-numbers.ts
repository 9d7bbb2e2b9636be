import type { ConceptOccurrence } from '../concepts/concept.js';
import type { LexicalPosition } from '../retrieval/lexical-terms.js';
import { digitsOfWord } from './number-words.js';
import type { Span } from './span.js';
import { isStopWord } from './stop-words.js';

/** A number and what stands right beside it. */
export interface BoundNumber extends Span {
  /**
   * The two in every form: of "five stars" "5 star" and, by its concept, "5 #star"; of "Nghị quyết 68" "68 #resolution".
   * Two texts that share one speak of the same thing.
   */
  readonly forms: readonly string[];
}

/** Numbers in digits, and small ones in words, that stand beside a word; years and parts of dates are left out. */
export function boundNumbers(
  text: string,
  positions: readonly LexicalPosition[],
  concepts: readonly ConceptOccurrence[],
): readonly BoundNumber[] {
  const formsAt = (index: number): readonly string[] => {
    const position = positions[index];
    if (position === undefined || position.token.kind === 'number' || isStopWord(position.token.norm))
      return [];
    const { start } = position.token;
    return [
      ...position.terms.map(({ folded }) => folded),
      ...concepts
        .filter((one) => one.start <= start && start < one.end)
        .map(({ concept }) => `#${concept.id}`),
    ];
  };
  return positions.flatMap(({ token, terms }, i) => {
    const number = digitsOfWord(token.text) ?? (token.kind === 'number' ? terms[0]!.folded : undefined);
    if (number === undefined || isPartOfDate(text, token)) return [];
    const beside = [...formsAt(i - 1), ...formsAt(i + 1)];
    if (beside.length === 0) return [];
    return [{ start: token.start, end: token.end, forms: beside.map((form) => `${number} ${form}`) }];
  });
}

function isPartOfDate(text: string, { start, end }: Span): boolean {
  if (/\d[/.-]$/.test(text.slice(Math.max(0, start - 2), start))) return true;
  return /^[/-]\d/.test(text.slice(end, end + 2)) || /^(?:1[5-9]|20)\d\d$/.test(text.slice(start, end));
}
