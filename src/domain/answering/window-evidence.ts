import type { QuestionProfile } from '../questions/question-profile.js';
import type { Reading } from '../reading/reading.js';
import { unitEvidence, type UnitEvidence } from '../reading/unit-evidence.js';
import type { Window } from '../reading/window.js';
import type { Unit } from '../sentences/unit.js';
import { AnalysedText } from './analysed-text.js';
import { questionMatch, type QuestionMatch, type Rarity } from './question-match.js';
import { dateEvidence, joinedEvidence, type TextEvidence } from './text-evidence.js';

/** A passage as the search found it: all the ranking needs of it. */
export interface SearchedPassage {
  readonly passage: {
    readonly text: string;
    readonly title: string;
    readonly publishedAt: string | null;
    readonly units: readonly Unit[];
  };
  readonly ownLanguage: boolean;
  readonly passageCosine: number;
  /** One a unit of the passage. */
  readonly unitCosines: readonly number[];
  readonly bestUnitCosine: number;
  /** BM25, 0 when no term matches. */
  readonly lexical: number;
  /** Weighted sum of the legs, less the mean of its language's list: comparable between languages. */
  readonly score: number;
}

/** A window of a passage after the reader has seen it. */
export interface ReadWindow<P extends SearchedPassage> {
  readonly passage: P;
  /** Its text, taken apart. */
  readonly analysed: AnalysedText;
  /** Place of the passage among those of its language that may be read, from 0, and the best BM25 score of its language's list. */
  readonly rank: number;
  readonly listBestLexical: number;
  readonly window: Window;
  /** The body of its article (of a long one the beginning): other paragraphs may name the place or the people that this one is about. */
  readonly articleText: string;
  /** Add to an offset in the passage to get the offset in the context that was read. */
  readonly shift: number;
  readonly reading: Reading;
}

/** What a window that was read says of the question: the reader of each of its units, and all of its passage. */
export interface WindowEvidence<P extends SearchedPassage> {
  readonly window: ReadWindow<P>;
  /** Its units, each with its place in the passage. */
  readonly units: readonly { readonly unit: Unit; readonly index: number; readonly evidence: UnitEvidence }[];
  /** Of the best answer in any of them: log P(answer), and that less log P(no answer). */
  readonly bestLogProb: number;
  readonly lead: number;
  /** What title and date of its article say, and the whole passage with them. */
  readonly head: TextEvidence;
  readonly whole: TextEvidence;
  /** How much of the question the passage, its title and its date carry. */
  readonly match: QuestionMatch;
}

/** How far an answer must be ahead of "no answer", and how much of the question's words its passage must carry, to be sure. */
const SURE_LEAD = 5;
const SURE_CARRIED = 0.75;

/** Holds a window that was read against the question. */
export function windowEvidence<P extends SearchedPassage>(
  profile: QuestionProfile,
  rarity: Rarity,
  window: ReadWindow<P>,
): WindowEvidence<P> {
  const { passage, analysed, shift, reading } = window;
  const { firstUnit, lastUnit } = window.window;
  const { title, publishedAt } = passage.passage;
  const units = passage.passage.units.slice(firstUnit, lastUnit + 1).map((unit, offset) => ({
    unit,
    index: firstUnit + offset,
    evidence: unitEvidence(reading, { start: unit.start + shift, end: unit.end + shift }),
  }));
  const bestLogProb = Math.max(...units.map(({ evidence }) => evidence.bestLogProb));
  const head = joinedEvidence(new AnalysedText(title).evidence(), dateEvidence(publishedAt));
  const whole = joinedEvidence(analysed.evidence(), head);
  return {
    window,
    units,
    bestLogProb,
    lead: bestLogProb - reading.noAnswerLogProb,
    head,
    whole,
    match: questionMatch(profile, rarity, whole, passage.ownLanguage),
  };
}

/**
 * Whether a window answers so surely that others need not be read: the reader says so, and its passage, title and date
 * carry what the question speaks of. The reader alone is as sure of another year's figure (docs/decisions/speed.md).
 */
export function answersSurely({ lead, match }: WindowEvidence<SearchedPassage>): boolean {
  return lead >= SURE_LEAD && match.carried >= SURE_CARRIED;
}
