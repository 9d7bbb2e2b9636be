import type { Name } from '../questions/names.js';
import type { ContentWord } from '../questions/content-words.js';
import type { QuestionProfile } from '../questions/question-profile.js';
import { meantByMistyped } from '../text/mistyped.js';
import type { TextEvidence } from './text-evidence.js';

/** How much of what a question names a stretch of an article carries. Shares are 0..1, and 1 when nothing is asked for. */
export interface QuestionMatch {
  /** Share of the question's content words, weighted by rarity, that stand there. */
  readonly coverage: number;
  /** Rarity of the rarest content word that does not, as a share of the rarest possible. */
  readonly rarestMissing: number;
  readonly names: number;
  readonly numbers: number;
  readonly years: number;
  readonly months: number;
  readonly periods: number;
  /** Share of the concepts it speaks of, in whatever language. */
  readonly concepts: number;
  /**
   * Share of the question's content words, weighted by rarity, that it carries by word or by concept; in another language
   * of those words that could be told at all.
   */
  readonly carried: number;
  /** Rarity of the words that it does not carry: their sum, which may pass 1, and the largest. 0 when it carries all. */
  readonly missing: number;
  readonly rarestNotCarried: number;
  /** Share of the name that is carried least. */
  readonly worstName: number;
  /** Share of the numbers that stand beside the same thing. */
  readonly boundNumbers: number;
  readonly days: number;
  /** Share of what it counts or measures, by word or by concept. */
  readonly asked: number;
}

/** Inverse document frequency of a term, scaled so that a term that stands in no passage has 1. */
export type Rarity = (term: string) => number;

/** Compares what a question names with what `evidence` holds. */
export function questionMatch(
  profile: QuestionProfile,
  rarity: Rarity,
  evidence: TextEvidence,
  sameLanguage = true,
): QuestionMatch {
  let total = 0;
  let covered = 0;
  let rarestMissing = 0;
  for (const term of profile.terms) {
    const weight = rarity(term);
    total += weight;
    if (evidence.terms.has(term)) covered += weight;
    else rarestMissing = Math.max(rarestMissing, weight);
  }
  return {
    coverage: total > 0 ? covered / total : 1,
    rarestMissing,
    names: nameShare(profile, evidence),
    numbers: share(profile.numbers, (number) => evidence.terms.has(number)),
    years: share([...profile.times.years], (year) => evidence.times.years.has(year)),
    months: share([...profile.times.months], (month) => evidence.times.months.has(month)),
    periods: share([...profile.times.periods], (period) => evidence.times.periods.has(period)),
    concepts: share(profile.concepts, (concept) => evidence.concepts.has(concept)),
    ...carriedWords(profile, rarity, evidence, sameLanguage),
    worstName: Math.min(
      1,
      ...profile.names.map((name) => shareOfName(name, evidence.words, evidence.concepts)),
    ),
    boundNumbers: share(profile.boundNumbers, (forms) =>
      forms.some((form) => evidence.boundNumbers.has(form)),
    ),
    days: share([...profile.times.days], (day) => evidence.times.days.has(day)),
    asked: askedShare(profile, evidence, sameLanguage),
  };
}

function nameShare({ names }: QuestionProfile, { words, concepts }: TextEvidence): number {
  if (names.length === 0) return 1;
  return names.reduce((sum, name) => sum + shareOfName(name, words, concepts), 0) / names.length;
}

/**
 * How much of a name stands in folded words framed by spaces: all of it when its words stand side by side or the text
 * speaks of what it means, half as much for words that stand apart. A slip of the finger is forgiven.
 */
export function shareOfName(name: Name, words: string, concepts: ReadonlySet<string>): number {
  if (name.concepts.some((concept) => concepts.has(concept))) return 1;
  if (words.includes(` ${name.words.join(' ')} `)) return 1;
  const isThere = (word: string): boolean => words.includes(` ${word} `);
  const meant = name.words.map((word) =>
    isThere(word) ? word : (meantByMistyped(word, words.split(' ')) ?? word),
  );
  if (words.includes(` ${meant.join(' ')} `)) return 1;
  return 0.5 * share(meant, isThere);
}

function carriedWords(
  { words }: QuestionProfile,
  rarity: Rarity,
  evidence: TextEvidence,
  sameLanguage: boolean,
): Pick<QuestionMatch, 'carried' | 'missing' | 'rarestNotCarried'> {
  let total = 0;
  let missing = 0;
  let rarestNotCarried = 0;
  for (const word of words) {
    const { terms, concepts, shared } = word;
    if (!sameLanguage && !shared && concepts.length === 0) continue;
    const weight = rarityOf(word, rarity, sameLanguage);
    const carried = concepts.some((concept) => evidence.concepts.has(concept))
      ? 1
      : share(terms, (term) => evidence.terms.has(term) || isMistyped(term, rarity, evidence));
    total += weight;
    missing += weight * (1 - carried);
    rarestNotCarried = Math.max(rarestNotCarried, weight * (1 - carried));
  }
  return { carried: total > 0 ? 1 - missing / total : 1, missing, rarestNotCarried };
}

/** In articles of another language a word stands nowhere itself: it is as rare as the commonest wording of what it means. */
function rarityOf({ terms, wordings }: ContentWord, rarity: Rarity, sameLanguage: boolean): number {
  const phrases = sameLanguage ? [terms] : [terms, ...wordings];
  return Math.min(...phrases.map((stems) => Math.max(...stems.map(rarity))));
}

/** A word that no article has may be a slip of the finger for one that stands here. */
function isMistyped(term: string, rarity: Rarity, evidence: TextEvidence): boolean {
  return rarity(term) === 1 && meantByMistyped(term, evidence.terms) !== undefined;
}

function askedShare({ asked }: QuestionProfile, evidence: TextEvidence, sameLanguage: boolean): number {
  const byConcept = share(asked.concepts, (concept) => evidence.concepts.has(concept));
  if (!sameLanguage) return byConcept;
  const byWord = share(asked.terms, (term) => evidence.terms.has(term));
  return asked.concepts.length === 0 ? byWord : Math.max(byWord, byConcept);
}

function share<T>(items: readonly T[], present: (item: T) => boolean): number {
  return items.length === 0 ? 1 : items.filter(present).length / items.length;
}
