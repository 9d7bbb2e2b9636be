import { conceptsIn } from '../concepts/concepts-in.js';
import { lexicalPositions } from '../retrieval/lexical-terms.js';
import { isStopWord } from './stop-words.js';
import { digitsOfWord } from './number-words.js';

/**
 * A number with what stands right beside it, as "number word" in every form: of "five stars" "5 star" and, by its
 * concept, "5 #star"; of "Nghị quyết 68" "68 #resolution". Two texts that share one speak of the same thing.
 */
export type BoundNumber = readonly string[];

/** Numbers written in digits or small ones in words, each with its neighbours; parts of dates and years are left out. */
export function boundNumbers(text: string): readonly BoundNumber[] {
  const positions = lexicalPositions(text);
  const occurrences = conceptsIn(text);
  const formsAt = (index: number): readonly string[] => {
    const position = positions[index];
    if (position === undefined || position.token.kind === 'number' || isStopWord(position.token.norm))
      return [];
    const { start } = position.token;
    return [
      ...position.terms.map(({ folded }) => folded),
      ...occurrences
        .filter((one) => one.start <= start && start < one.end)
        .map(({ concept }) => `#${concept.id}`),
    ];
  };
  return positions.flatMap(({ token, terms }, i) => {
    const number = digitsOfWord(token.text) ?? (token.kind === 'number' ? terms[0]!.folded : undefined);
    if (number === undefined || isPartOfDate(text, token.start, token.end)) return [];
    const beside = [...formsAt(i - 1), ...formsAt(i + 1)];
    return beside.length === 0 ? [] : [beside.map((form) => `${number} ${form}`)];
  });
}

function isPartOfDate(text: string, start: number, end: number): boolean {
  return (
    /[\d][/.-]$/.test(text.slice(Math.max(0, start - 2), start)) ||
    /^[/-]\d/.test(text.slice(end, end + 2)) ||
    /^(?:1[5-9]|20)\d\d$/.test(text.slice(start, end))
  );
}
