import { ENGLISH_MONTHS } from '../text/english-months.js';
import { isNumber } from './story-words.js';

export const FIGURE_KINDS = ['number', 'weekday', 'month'] as const;

/** A number, a weekday or a month: what changes from one edition of a daily notice to the next. */
export interface StatedFigure {
  readonly kind: (typeof FIGURE_KINDS)[number];
  /** As digits where it has them: "two", "hai" and "2" are "2". */
  readonly value: string;
}

const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
/** After "thứ". */
const VIETNAMESE_WEEKDAYS = 'hai ba tu nam sau bay'.split(' ');
// "tư", "năm", "sáu" are left out: without diacritics they are "từ" (from), "năm" (year), "sau" (after).
const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  [
    'one mot',
    'two hai',
    'three ba',
    'four bon',
    'five',
    'six',
    'seven bay',
    'eight tam',
    'nine chin',
    'ten muoi',
    'eleven',
    'twelve',
  ].flatMap((words, i) => words.split(' ').map((word) => [word, String(i + 1)] as const)),
);

/**
 * What a word of a text states as a figure.
 * @param word as `storyWords` gives it
 * @param before the word before it
 */
export function statedFigure(word: string, before: string | undefined): StatedFigure | undefined {
  if (isNumber(word)) return { kind: 'number', value: word };
  const weekday = before === 'thu' ? VIETNAMESE_WEEKDAYS.indexOf(word) : WEEKDAYS.indexOf(word);
  if (weekday >= 0) return { kind: 'weekday', value: String(weekday) };
  if (before === 'chu' && word === 'nhat') return { kind: 'weekday', value: '6' };
  const month = ENGLISH_MONTHS.indexOf(word);
  if (month >= 0) return { kind: 'month', value: String(month + 1) };
  const value = NUMBER_WORDS.get(word);
  return value === undefined ? undefined : { kind: 'number', value };
}
