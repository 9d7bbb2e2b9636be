import type { QuestionProfile } from '../questions/question-profile.js';
import { holdsKind, type WantedKind } from '../questions/wanted-kind.js';
import { unitEvidence, type TokenLogProbs } from '../reading/unit-evidence.js';
import type { Window } from '../reading/window.js';
import type { Unit } from '../sentences/unit.js';
import type { Span } from '../text/span.js';
import { questionMatch, shareOfName, type Rarity } from './question-match.js';
import { doubt } from './doubt.js';
import { AnalysedText } from './analysed-text.js';
import { dateEvidence, foldedWords, joinedEvidence, type TextEvidence } from './text-evidence.js';
import { unitFeatures } from './unit-features.js';

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
  readonly lexical: number;
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
  readonly reading: TokenLogProbs & { readonly noAnswerLogProb: number };
}

/** A unit that may be quoted, with its features. */
export interface Candidate<P extends SearchedPassage> {
  readonly passage: P;
  readonly unit: Unit;
  /** The answer the reader marks inside the unit, in the passage's UTF-16 units. */
  readonly answer: Span | undefined;
  /** log P(answer) - log P(no answer) in this unit. */
  readonly lead: number;
  /** Log-odds to take off its confidence for what it is not about. */
  readonly doubt: number;
  /** Whether the question wants a figure or a date and the unit holds none. */
  readonly lacksWanted: boolean;
  readonly features: Float64Array;
}

/** Kinds that a text holds or not; what a name or a person is called is told less surely. */
const FIGURES: ReadonlySet<WantedKind> = new Set(['percentage', 'money', 'number', 'date']);

/** How far an answer must be ahead of "no answer", and how much of the question's words its passage must carry, to be sure. */
const SURE_LEAD = 5;
const SURE_CARRIED = 0.75;

/** Less of a name than this is not there: a word of three may be someone else's. */
const NAME_THERE = 0.3;

/**
 * Whether a window answers so surely that others need not be read: the reader says so, and its passage, title and date
 * carry what the question speaks of. The reader alone is as sure of another year's figure (docs/decisions/speed.md).
 */
export function answersSurely(
  profile: QuestionProfile,
  rarity: Rarity,
  window: ReadWindow<SearchedPassage>,
): boolean {
  if (withEvidence(window).lead < SURE_LEAD) return false;
  const evidence = joinedEvidence(window.analysed.evidence(), headEvidence(window.passage));
  return questionMatch(profile, rarity, evidence, window.passage.ownLanguage).carried >= SURE_CARRIED;
}

/** Weighs every unit of the windows that were read. Pure: the same windows give the same features. */
export function candidatesOf<P extends SearchedPassage>(
  profile: QuestionProfile,
  rarity: Rarity,
  windows: readonly ReadWindow<P>[],
): readonly Candidate<P>[] {
  const read = windows.map((window) => withEvidence(window));
  const topWindowLead = Math.max(...read.map(({ lead }) => lead));
  const topSearchScore = Math.max(...windows.map(({ passage }) => passage.score));
  return read.flatMap(({ window, units, bestLogProb }) => {
    const { passage, analysed, shift, reading } = window;
    const { text, title, publishedAt } = passage.passage;
    const head = headEvidence(passage);
    const same = passage.ownLanguage;
    const passageEvidence = joinedEvidence(analysed.evidence(), head);
    const passageMatch = questionMatch(profile, rarity, passageEvidence, same);
    const articleWords = foldedWords(`${title} ${window.articleText}`);
    const namesInArticle = profile.names.map((name) =>
      shareOfName(name, articleWords, passageEvidence.concepts),
    );
    const worstNameInArticle = Math.min(1, ...namesInArticle);
    const unknownNames = profile.names.filter((_, i) => namesInArticle[i]! < NAME_THERE);
    return units.map(({ unit, index, evidence }) => {
      const unitText = text.slice(unit.start, unit.end);
      const found = analysed.evidence(unit);
      const withHead = joinedEvidence(found, head);
      const span = evidence.bestSpan;
      const answer = span === undefined ? undefined : { start: span.start - shift, end: span.end - shift };
      const features = unitFeatures({
        profile,
        unitText,
        spanText: answer === undefined ? '' : text.slice(answer.start, answer.end),
        reader: evidence,
        windowBestLogProb: bestLogProb,
        noAnswerLogProb: reading.noAnswerLogProb,
        topWindowLead,
        passageCosine: passage.passageCosine,
        bestUnitCosine: passage.bestUnitCosine,
        unitCosine: passage.unitCosines[index]!,
        searchScore: passage.score,
        topSearchScore,
        lexicalShare: window.listBestLexical > 0 ? passage.lexical / window.listBestLexical : 0,
        rank: window.rank,
        ownLanguage: passage.ownLanguage,
        unitMatch: questionMatch(profile, rarity, withHead, same),
        passageMatch,
        worstNameInArticle,
        answerMatch: questionMatch(
          profile,
          rarity,
          analysed.evidence(aroundAnswer(profile.wanted, unit, answer)),
          same,
        ),
        unitHasOtherYear: hasOtherYear(profile.times.years, found.times.years),
      });
      const lead = evidence.bestLogProb - reading.noAnswerLogProb;
      const lacksWanted = FIGURES.has(profile.wanted) && !holdsKind(profile.wanted, unitText);
      const doubted = doubt({
        profile,
        passage: passageMatch,
        unit: withHead,
        dated: publishedAt !== null,
        unknownNames,
        ownLanguage: same,
        lacksWanted,
      });
      return { passage, unit, answer, lead, doubt: doubted, lacksWanted, features };
    });
  });
}

/** What title and date of a passage's article say. */
function headEvidence({ passage: { title, publishedAt } }: SearchedPassage): TextEvidence {
  return joinedEvidence(new AnalysedText(title).evidence(), dateEvidence(publishedAt));
}

function withEvidence<P extends SearchedPassage>(window: ReadWindow<P>) {
  const { passage, shift, reading } = window;
  const { firstUnit, lastUnit } = window.window;
  const units = passage.passage.units.slice(firstUnit, lastUnit + 1).map((unit, offset) => ({
    unit,
    index: firstUnit + offset,
    evidence: unitEvidence(reading, { start: unit.start + shift, end: unit.end + shift }),
  }));
  const bestLogProb = Math.max(...units.map(({ evidence }) => evidence.bestLogProb));
  return { window, units, bestLogProb, lead: bestLogProb - reading.noAnswerLogProb };
}

/** A figure's unit stands right beside it: "4,260 pigs", "VND 6,842 billion"; who someone is may stand further off. */
const BESIDE_FIGURE = { before: 12, after: 30 };
const BESIDE_OTHERS = { before: 60, after: 60 };

function aroundAnswer(wanted: WantedKind, unit: Unit, answer: Span | undefined): Span {
  if (answer === undefined) return { start: unit.start, end: unit.start };
  const isFigure = wanted === 'number' || wanted === 'money' || wanted === 'percentage';
  const { before, after } = isFigure ? BESIDE_FIGURE : BESIDE_OTHERS;
  return { start: Math.max(unit.start, answer.start - before), end: Math.min(unit.end, answer.end + after) };
}

function hasOtherYear(asked: ReadonlySet<string>, stated: ReadonlySet<string>): boolean {
  return asked.size > 0 && stated.size > 0 && ![...asked].some((year) => stated.has(year));
}
