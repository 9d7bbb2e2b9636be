import type { Unit } from '../sentences/unit.js';

/** A run of whole sentences of a paragraph, as unit indices (`lastUnit` included). */
export interface Window {
  readonly firstUnit: number;
  readonly lastUnit: number;
}

/** The reader was trained on windows of whole sentences of up to about 750 characters. */
const WINDOW_CHARACTERS = 750;

/**
 * The run of sentences around the most promising unit that the reader gets to see: as many as fit into
 * `maxCharacters`, grown towards the better-scored neighbour, and the sentence before the best one preferred on a tie
 * (pronouns point back). A sentence longer than that gives the run of its units that fits. A paragraph that fits is given whole.
 * @param scoresOf gives one a unit, higher is more promising; asked only when the paragraph does not fit whole
 */
export function windowAround(
  units: readonly Unit[],
  scoresOf: () => readonly number[],
  maxCharacters = WINDOW_CHARACTERS,
): Window {
  const last = units.length - 1;
  const lengthOf = (from: number, to: number): number => units[to]!.end - units[from]!.start;
  if (last < 0) throw new Error('a paragraph without units cannot be read');
  if (lengthOf(0, last) <= maxCharacters) return { firstUnit: 0, lastUnit: last };
  const scores = scoresOf();
  const best = scores.reduce((top, score, index) => (score > scores[top]! ? index : top), 0);
  let [firstUnit, lastUnit] = sentenceOf(units, best);
  if (lengthOf(firstUnit, lastUnit) > maxCharacters) {
    [firstUnit, lastUnit] = [best, best];
  }
  for (;;) {
    const before = extended(units, firstUnit - 1, 'before', firstUnit, lastUnit, maxCharacters);
    const after = extended(units, lastUnit + 1, 'after', firstUnit, lastUnit, maxCharacters);
    if (before === undefined && after === undefined) return { firstUnit, lastUnit };
    const preferBefore =
      after === undefined || (before !== undefined && scores[firstUnit - 1]! >= scores[lastUnit + 1]!);
    if (preferBefore) firstUnit = before!;
    else lastUnit = after;
  }
}

/** How far the window reaches when the neighbour at `index` joins: its whole sentence, or the unit alone; undefined when too long. */
function extended(
  units: readonly Unit[],
  index: number,
  side: 'before' | 'after',
  firstUnit: number,
  lastUnit: number,
  maxCharacters: number,
): number | undefined {
  if (index < 0 || index >= units.length) return undefined;
  const [sentenceStart, sentenceEnd] = sentenceOf(units, index);
  const candidates = side === 'before' ? [sentenceStart, index] : [sentenceEnd, index];
  return candidates.find((edge) => {
    const from = side === 'before' ? edge : firstUnit;
    const to = side === 'before' ? lastUnit : edge;
    return units[to]!.end - units[from]!.start <= maxCharacters;
  });
}

function sentenceOf(units: readonly Unit[], index: number): [number, number] {
  const { sentence } = units[index]!;
  let [first, last] = [index, index];
  while (first > 0 && units[first - 1]!.sentence === sentence) first--;
  while (last < units.length - 1 && units[last + 1]!.sentence === sentence) last++;
  return [first, last];
}
