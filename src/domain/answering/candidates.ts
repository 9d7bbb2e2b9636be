import type { QuestionProfile } from '../questions/question-profile.js';
import { holdsKind } from '../questions/holds-kind.js';
import type { WantedKind } from '../questions/wanted-kind.js';
import type { Unit } from '../sentences/unit.js';
import type { Span } from '../text/span.js';
import { questionMatch, shareOfName, type Rarity } from './question-match.js';
import { doubt } from './doubt.js';
import { isOfAnotherKind } from './exclusive-kinds.js';
import { foldedWords, joinedEvidence } from './text-evidence.js';
import { unitFeatures } from './unit-features.js';
import type { SearchedPassage, WindowEvidence } from './window-evidence.js';

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
  /** Whether the question wants a figure or a date and the unit holds none, or asks for an office and the unit has its deputy. */
  readonly lacksWanted: boolean;
  readonly features: Float64Array;
}

/** Kinds that a text holds or not; what a name or a person is called is told less surely. */
const FIGURES: ReadonlySet<WantedKind> = new Set(['percentage', 'money', 'number', 'date']);

/** Less of a name than this is not there: a word of three may be someone else's. */
const NAME_THERE = 0.3;

/** Weighs every unit of the windows that were read. Pure: the same windows give the same features. */
export function candidatesOf<P extends SearchedPassage>(
  profile: QuestionProfile,
  rarity: Rarity,
  windows: readonly WindowEvidence<P>[],
): readonly Candidate<P>[] {
  const topWindowLead = Math.max(...windows.map(({ lead }) => lead));
  const topSearchScore = Math.max(...windows.map(({ window }) => window.passage.score));
  return windows.flatMap(({ window, units, bestLogProb, head, whole, match: passageMatch }) => {
    const { passage, analysed, shift, reading } = window;
    const { text, title, publishedAt } = passage.passage;
    const same = passage.ownLanguage;
    const articleWords = foldedWords(`${title} ${window.articleText}`);
    const namesInArticle = profile.names.map((name) => shareOfName(name, articleWords, whole.concepts));
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
        unitHasOtherTime:
          statesAnother(profile.times.years, found.times.years) ||
          statesAnother(profile.times.periods, found.times.periods),
      });
      const lead = evidence.bestLogProb - reading.noAnswerLogProb;
      const lacksFigure = FIGURES.has(profile.wanted) && !holdsKind(profile.wanted, unitText);
      const doubted = doubt({
        profile,
        passage: passageMatch,
        unit: withHead,
        dated: publishedAt !== null,
        unknownNames,
        ownLanguage: same,
        lacksFigure,
      });
      const lacksWanted = lacksFigure || isOfAnotherKind(profile.concepts, withHead.concepts);
      return { passage, unit, answer, lead, doubt: doubted, lacksWanted, features };
    });
  });
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

/** Whether a text states a year, or a part of one, and not the one that is asked for. */
function statesAnother(asked: ReadonlySet<string>, stated: ReadonlySet<string>): boolean {
  return asked.size > 0 && stated.size > 0 && ![...asked].some((time) => stated.has(time));
}
