import { conceptsIn } from '../concepts/concepts-in.js';
import { phrasesOf, type Concept } from '../concepts/concept.js';
import { newsConcepts } from '../concepts/glossary.js';
import { nameSpansIn } from '../questions/names.js';
import type { Span } from '../text/span.js';
import { seededRandom } from './random.js';

/**
 * Questions that ask for nearly the same and that the article which answers `question` does not answer: one thing in
 * it is exchanged, a year, a number, a name or what it speaks of. Unanswerable questions of labelled sets are
 * few and dear; these teach what it means when one thing is missing. The same input gives the same output.
 * @param names that may stand in for a name of the question: of its language, and foreign to its article
 */
export function nearMisses(
  question: string,
  language: 'en' | 'vi',
  names: readonly string[],
  seed: number,
): readonly string[] {
  const random = seededRandom(seed);
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)];
  const exchanged: string[] = [];
  const exchange = ({ start, end }: Span, by: string): void => {
    exchanged.push(question.slice(0, start) + by + question.slice(end));
  };
  const years = spansOf(question, /\b(?:19|20)\d\d\b/g);
  const year = pick(years);
  if (year !== undefined)
    exchange(year, String(Number(question.slice(year.start, year.end)) + (random() < 0.5 ? 1 : -1)));
  const number = pick(spansOf(question, /(?<![\d.,/-])\d{1,3}(?![\d.,/-])/g));
  if (number !== undefined) exchange(number, String(Number(question.slice(number.start, number.end)) + 1));
  const name = pick(nameSpansIn(question));
  if (name !== undefined) {
    const asked = question.toLowerCase();
    const other = pick(names.filter((one) => !asked.includes(one.toLowerCase())));
    if (other !== undefined) exchange(name, other);
  }
  const concepts = newsConcepts();
  const occurrence = pick(
    conceptsIn(question).filter(({ concept }) => phrasesOf(concept, language).length > 0),
  );
  if (occurrence !== undefined) {
    const neighbour = neighbourOf(occurrence.concept, concepts, random);
    const phrase = pick(phrasesOf(neighbour, language).slice(0, 2));
    if (phrase !== undefined) exchange(occurrence, phrase);
  }
  return exchanged;
}

/** Concepts stand in the glossary beside others of their field: what is near there is easily confused. */
function neighbourOf(concept: Concept, concepts: readonly Concept[], random: () => number): Concept {
  const at = concepts.findIndex(({ id }) => id === concept.id);
  const step = (1 + Math.floor(random() * 4)) * (random() < 0.5 ? 1 : -1);
  return concepts[(at + step + concepts.length) % concepts.length]!;
}

function spansOf(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }));
}
