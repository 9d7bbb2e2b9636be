import type { SyllableCounts } from '../../domain/questions/syllable-counts.js';

/** Counts of Vietnamese syllables that restore diacritics. */
export interface Lexicon {
  /** Loads on the first call; only questions typed without diacritics need it. */
  counts(): Promise<SyllableCounts>;
}
