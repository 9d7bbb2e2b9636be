import type { Name } from '../questions/names.js';
import type { QuestionProfile } from '../questions/question-profile.js';
import { isOfAnotherKind } from './exclusive-kinds.js';
import { isSyllableShaped } from '../text/syllable-shape.js';
import type { QuestionMatch } from './question-match.js';
import type { TextEvidence } from './text-evidence.js';

/** Log-odds that are taken off when the passage, its title and its date do not carry a time that the question names. */
const OTHER_TIME = 2;
/** The same for a name that its whole article, in the question's own language, does not know. */
const OTHER_NAME = 1;
/** The same for a Vietnamese name that an article in another language does not know: these are not translated. */
const OTHER_VIETNAMESE_NAME = 2;
/** The same when hardly a word of the question stands there, in whatever language: nearest of what is there, not near. */
const OTHER_SUBJECT = 2;
const SUBJECT_THERE = 0.1;
/** The same when the unit and its title have another number beside the thing that the question numbers: the second, not the third. */
const OTHER_NUMBER = 2;

/** The same when the unit and its title speak of another thing of the kind that is asked for: of the deputy and not the head, of kidneys and not livers. */
const OTHER_KIND = 3;
/** A work of reference says in its own words what news names: there it tells less. */
const OTHER_KIND_UNDATED = 1;

/** The same when the question wants a figure or a date and the unit holds none. */
const WITHOUT_FIGURE = 2;

/**
 * How much less likely an answer is for what it is not about: 2026's target does not answer for 2027, nor one
 * province's for another, nor Resolution 47 for Resolution 71. Stated and not fitted: such questions are a few in a hundred of
 * the labelled ones, too few for weights (docs/decisions/answering.md). Where an article has no date nothing is concluded from times.
 */
export function doubt(about: {
  readonly profile: Pick<QuestionProfile, 'boundNumbers' | 'codes' | 'concepts'>;
  readonly passage: Pick<QuestionMatch, 'years' | 'months' | 'days' | 'periods' | 'carried'>;
  /** The unit with its title. */
  readonly unit: Pick<TextEvidence, 'boundNumbers' | 'terms' | 'concepts'>;
  readonly dated: boolean;
  /** Names of the question that the whole article does not know. */
  readonly unknownNames: readonly Name[];
  readonly ownLanguage: boolean;
  readonly lacksFigure: boolean;
}): number {
  const { years, months, days, periods, carried } = about.passage;
  const otherTime = about.dated && Math.min(years, months, days, periods) < 1;
  const otherKind = isOfAnotherKind(about.profile.concepts, about.unit.concepts);
  const otherSubject = carried < SUBJECT_THERE;
  const otherNumber = hasOtherNumber(about.profile, about.unit) || hasOtherCode(about.profile, about.unit);
  return (
    (otherTime ? OTHER_TIME : 0) +
    doubtOfNames(about.unknownNames, about.ownLanguage) +
    (otherSubject ? OTHER_SUBJECT : 0) +
    (otherNumber ? OTHER_NUMBER : 0) +
    (otherKind ? (about.dated ? OTHER_KIND : OTHER_KIND_UNDATED) : 0) +
    (about.lacksFigure ? WITHOUT_FIGURE : 0)
  );
}

function doubtOfNames(unknown: readonly Name[], ownLanguage: boolean): number {
  if (ownLanguage) return unknown.length > 0 ? OTHER_NAME : 0;
  return unknown.some(isVietnamese) ? OTHER_VIETNAMESE_NAME : 0;
}

/** Two syllables or more, and nothing that the glossary knows by another word. */
function isVietnamese({ words, concepts }: Name): boolean {
  return words.length > 1 && concepts.length === 0 && words.every(isSyllableShaped);
}

/** None of the question's numbers beside what it numbers, and one of those things beside another number. */
function hasOtherNumber(
  profile: Pick<QuestionProfile, 'boundNumbers'>,
  unit: Pick<TextEvidence, 'boundNumbers'>,
): boolean {
  const asked = profile.boundNumbers.flat();
  if (asked.length === 0 || asked.some((form) => unit.boundNumbers.has(form))) return false;
  const things = new Set(asked.map(thingOf));
  return [...unit.boundNumbers].some((form) => things.has(thingOf(form)));
}

/** "5 #star" → "#star" */
function thingOf(form: string): string {
  return form.slice(form.indexOf(' ') + 1);
}

/** A code of the question ("71-NQ/TW") is missing where another of the same shape stands ("47-NQ/TU"). */
function hasOtherCode(
  { codes }: Pick<QuestionProfile, 'codes'>,
  { terms }: Pick<TextEvidence, 'terms'>,
): boolean {
  const missing = codes.filter((code) => !terms.has(code));
  if (missing.length === 0) return false;
  const shapes = new Set(missing.map(shapeOf));
  return [...terms].some((term) => !codes.includes(term) && shapes.has(shapeOf(term)));
}

/** "71-nq/tw" → "0aaaa" */
function shapeOf(code: string): string {
  return code.replace(/\d+/g, '0').replace(/\p{L}/gu, 'a');
}
