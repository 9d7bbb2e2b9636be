import { SOON_DAYS } from './story-text.js';

/** How two texts in the same words differ in their figures. */
export interface ChangeOfFigures {
  /** Of the sentences with figures, the title among them, the share that states others. Above 0, up to 1. */
  readonly share: number;
  /** How many figures of the title and the first sentence are others. */
  readonly first: number;
  /** One sentence alone states others, and is the same but for them. */
  readonly isLone: boolean;
  /** Few figures are others for so long a text. */
  readonly isRare: boolean;
}

/** Shares from which it is another edition, where no figure, one, or more of the title and the first sentence are others. */
const SHARES = {
  sameDay: [0.5, 0.5, 0.3],
  soon: [0.4, 0.3, 0.12],
  later: [0.3, 0.12, 0.12],
} as const;

/**
 * Whether the change is a correction, and not the next edition of a notice that comes daily in the same words: that states
 * most of its figures anew, comes on another day, and says what is new first.
 * @param daysApart between the publications; `undefined` when not known
 */
export function isCorrection(
  { share, first, isLone, isRare }: ChangeOfFigures,
  daysApart: number | undefined,
): boolean {
  const time = timeOf(daysApart);
  if (time === 'sameDay' && isLone) return true;
  if (time === 'soon' && daysApart !== undefined && isRare && first <= 1) return true;
  return share < SHARES[time][Math.min(first, 2) as 0 | 1 | 2];
}

function timeOf(daysApart: number | undefined): keyof typeof SHARES {
  if (daysApart === 0) return 'sameDay';
  return daysApart === undefined || daysApart <= SOON_DAYS ? 'soon' : 'later';
}
