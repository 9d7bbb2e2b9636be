import { holdsKind } from '../questions/holds-kind.js';
import type { QuestionProfile } from '../questions/question-profile.js';
import type { UnitEvidence } from '../reading/unit-evidence.js';
import type { QuestionMatch } from './question-match.js';

/** All that is known of a unit when it is weighed as the quote. */
export interface UnitSignals {
  readonly profile: QuestionProfile;
  readonly unitText: string;
  /** Text of the answer the reader marks inside the unit; empty when it marks none. */
  readonly spanText: string;
  readonly reader: UnitEvidence;
  /** The best answer anywhere in the window, and the window's "no answer". */
  readonly windowBestLogProb: number;
  readonly noAnswerLogProb: number;
  /** Best (answer - no answer) over all windows of the question. */
  readonly topWindowLead: number;
  readonly passageCosine: number;
  readonly bestUnitCosine: number;
  readonly unitCosine: number;
  /** Score of the passage and of the best passage, from the search, each less its language's mean. */
  readonly searchScore: number;
  readonly topSearchScore: number;
  /** BM25 of the passage as a share of the best in its list. */
  readonly lexicalShare: number;
  /** Place among the passages of its language that may be read, from 0. */
  readonly rank: number;
  readonly ownLanguage: boolean;
  /** Of the unit with its title and date; of the whole passage with these. */
  readonly unitMatch: QuestionMatch;
  readonly passageMatch: QuestionMatch;
  /** Of the answer and the few words around it. */
  readonly answerMatch: QuestionMatch;
  readonly worstNameInArticle: number;
  /** The unit itself states a year or a part of one, and not the one that is asked for. */
  readonly unitHasOtherTime: boolean;
}

/** Names of the features, in the order of `unitFeatures`; stored with the fitted weights and checked on load. */
export const UNIT_FEATURES = [
  'reader lead in unit',
  'reader lead in window',
  'unit behind window',
  'window behind best window',
  'start mass',
  'end mass',
  'no answer',
  'passage cosine',
  'best unit cosine',
  'unit cosine',
  'unit behind best unit',
  'search score',
  'behind top search score',
  'lexical share',
  'rank',
  'own language',
  'unit coverage',
  'passage coverage',
  'rarest missing in passage',
  'rarest missing in unit',
  'unit coverage, own language',
  'passage coverage, own language',
  'rarest missing, own language',
  'names in unit',
  'names in passage',
  'question has names',
  'numbers in unit',
  'numbers in passage',
  'years in unit',
  'years in passage',
  'other time in unit',
  'months in passage',
  'periods in unit',
  'periods in passage',
  'kind in unit',
  'kind in answer',
  'wants a figure',
  'wants date',
  'wants person or name',
  'concepts in unit',
  'concepts in passage',
  'concepts, other language',
  'counts something',
  'counted in unit',
  'counted at answer',
  'carried in unit',
  'carried in passage',
  'missing in passage',
  'missing in unit',
  'rarest not carried in passage',
  'worst name in passage',
  'worst name in article',
  'bound numbers in unit',
  'bound numbers in passage',
  'days in passage',
  'unit length',
  'answer length',
] as const;

/** One number a feature, roughly within -3..3. */
export function unitFeatures(s: UnitSignals): Float64Array {
  const lead = clamp(s.reader.bestLogProb - s.noAnswerLogProb);
  const windowLead = clamp(s.windowBestLogProb - s.noAnswerLogProb);
  // A window whose words were all cut off, behind a very long title, has no best answer to be behind.
  const unitBehindWindow =
    s.windowBestLogProb === -Infinity ? 0 : clamp(s.reader.bestLogProb - s.windowBestLogProb);
  const own = s.ownLanguage ? 1 : 0;
  const wanted = s.profile.wanted;
  return Float64Array.from([
    lead / 5,
    windowLead / 5,
    unitBehindWindow / 4,
    clamp(windowLead - clamp(s.topWindowLead)) / 4,
    s.reader.startMass,
    s.reader.endMass,
    Math.exp(s.noAnswerLogProb / 2),
    (s.passageCosine - 0.85) * 20,
    (s.bestUnitCosine - 0.85) * 20,
    (s.unitCosine - 0.85) * 20,
    (s.unitCosine - s.bestUnitCosine) * 20,
    s.searchScore * 8,
    (s.searchScore - s.topSearchScore) * 8,
    s.lexicalShare,
    s.rank / 4,
    own,
    s.unitMatch.coverage,
    s.passageMatch.coverage,
    s.passageMatch.rarestMissing,
    s.unitMatch.rarestMissing,
    own * s.unitMatch.coverage,
    own * s.passageMatch.coverage,
    own * s.passageMatch.rarestMissing,
    s.unitMatch.names,
    s.passageMatch.names,
    s.profile.names.length > 0 ? 1 : 0,
    s.unitMatch.numbers,
    s.passageMatch.numbers,
    s.unitMatch.years,
    s.passageMatch.years,
    s.unitHasOtherTime ? 1 : 0,
    s.passageMatch.months,
    s.unitMatch.periods,
    s.passageMatch.periods,
    holdsKind(wanted, s.unitText) ? 1 : 0,
    s.spanText !== '' && holdsKind(wanted, s.spanText) ? 1 : 0,
    wanted === 'number' || wanted === 'money' || wanted === 'percentage' ? 1 : 0,
    wanted === 'date' ? 1 : 0,
    wanted === 'person' || wanted === 'name' || wanted === 'place' ? 1 : 0,
    s.unitMatch.concepts,
    s.passageMatch.concepts,
    (1 - own) * s.passageMatch.concepts,
    s.profile.asked.terms.length > 0 ? 1 : 0,
    s.unitMatch.asked,
    s.answerMatch.asked,
    s.unitMatch.carried,
    s.passageMatch.carried,
    Math.min(3, s.passageMatch.missing),
    Math.min(3, s.unitMatch.missing),
    s.passageMatch.rarestNotCarried,
    s.passageMatch.worstName,
    s.worstNameInArticle,
    s.unitMatch.boundNumbers,
    s.passageMatch.boundNumbers,
    s.passageMatch.days,
    Math.log(s.unitText.length / 120),
    Math.log((1 + s.spanText.length) / 12) / 2,
  ]);
}

/** Log-probability differences are cut to ±20: beyond that nothing changes. */
export function clamp(value: number): number {
  return Math.max(-20, Math.min(20, value));
}
