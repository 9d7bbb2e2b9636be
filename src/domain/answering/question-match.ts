import type { QuestionProfile } from '../questions/question-profile.js';
import type { TextEvidence } from './text-evidence.js';

/** How much of what a question names a stretch of an article carries. Every figure is 0..1; 1 when nothing is asked for. */
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
  /** Share of what it counts or measures, by word or by concept. */
  readonly asked: number;
}

/** Inverse document frequency of a term, scaled so that a term that stands in one passage alone has 1. */
export type Rarity = (term: string) => number;

/** Compares what a question names with what `evidence` holds. */
export function questionMatch(
  profile: QuestionProfile,
  rarity: Rarity,
  evidence: TextEvidence,
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
    asked: askedShare(profile, evidence),
  };
}

/** A name counts in full when its words stand side by side, and by half for words that stand apart. */
function nameShare(profile: QuestionProfile, evidence: TextEvidence): number {
  if (profile.names.length === 0) return 1;
  let sum = 0;
  for (const name of profile.names) {
    if (evidence.words.includes(` ${name.join(' ')} `)) sum += 1;
    else sum += 0.5 * share(name, (word) => evidence.words.includes(` ${word} `));
  }
  return sum / profile.names.length;
}

function askedShare({ asked }: QuestionProfile, evidence: TextEvidence): number {
  const byWord = share(asked.terms, (term) => evidence.terms.has(term));
  const byConcept = share(asked.concepts, (concept) => evidence.concepts.has(concept));
  if (asked.concepts.length === 0) return byWord;
  return Math.max(asked.terms.length === 0 ? 0 : byWord, byConcept);
}

function share<T>(items: readonly T[], present: (item: T) => boolean): number {
  return items.length === 0 ? 1 : items.filter(present).length / items.length;
}
