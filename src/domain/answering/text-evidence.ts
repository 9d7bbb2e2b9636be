import type { TimeMentions } from '../questions/time-mentions.js';
import { foldDiacritics } from '../text/fold.js';
import { tokenise } from '../text/tokenise.js';

/** What a stretch of an article holds, in the forms in which a question's words are looked up. */
export interface TextEvidence {
  /** Folded and stemmed terms. */
  readonly terms: ReadonlySet<string>;
  /** Folded words in order, framed by spaces, to find names in: " ubnd tinh hai minh ". */
  readonly words: string;
  readonly times: TimeMentions;
  /** Ids of the concepts it speaks of, the same in both languages. */
  readonly concepts: ReadonlySet<string>;
  /** Numbers with what stands beside them, in every form of {@link boundNumbers}. */
  readonly boundNumbers: ReadonlySet<string>;
}

/** Two neighbouring stretches, or a passage with its title, taken together. */
export function joinedEvidence(a: TextEvidence, b: TextEvidence): TextEvidence {
  return {
    terms: union(a.terms, b.terms),
    words: a.words + b.words,
    concepts: union(a.concepts, b.concepts),
    boundNumbers: union(a.boundNumbers, b.boundNumbers),
    times: {
      years: union(a.times.years, b.times.years),
      months: union(a.times.months, b.times.months),
      periods: union(a.times.periods, b.times.periods),
      days: union(a.times.days, b.times.days),
    },
  };
}

/** Year, month and day of publication, as times that hold for the whole article. */
export function dateEvidence(publishedAt: string | null): TextEvidence {
  const date = publishedAt === null ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(publishedAt);
  const years = new Set(date === null ? [] : [date[1]!]);
  const months = new Set(date === null ? [] : [String(Number(date[2]))]);
  const days = new Set(date === null ? [] : [`${Number(date[3])}/${Number(date[2])}`]);
  return {
    terms: new Set([...years]),
    words: ' ',
    times: { years, months, periods: new Set(), days },
    concepts: new Set(),
    boundNumbers: new Set(),
  };
}

function union(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...a, ...b]);
}

/** The folded words of a text in order, framed by spaces, to find names in. */
export function foldedWords(text: string): string {
  return ` ${tokenise(text)
    .map(({ norm }) => foldDiacritics(norm))
    .join(' ')} `;
}
