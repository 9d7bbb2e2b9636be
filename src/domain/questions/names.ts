import type { ConceptOccurrence } from '../concepts/concept.js';
import { conceptsIn } from '../concepts/concepts-in.js';
import { ENGLISH_MONTHS } from '../text/english-months.js';
import { foldDiacritics } from '../text/fold.js';
import type { Span } from '../text/span.js';
import { isStopWord } from '../text/stop-words.js';
import { isSyllableShaped } from '../text/syllable-shape.js';
import { tokenise, type Token } from '../text/tokenise.js';

/** A proper name in a question. */
export interface Name {
  /** Folded, in order. */
  readonly words: readonly string[];
  /** Ids of what the glossary knows it for: "South Korea" is "Hàn Quốc". */
  readonly concepts: readonly string[];
}

/**
 * The proper names of a question, told by capitals: runs of capitalised words. The first word counts only when the
 * run goes on after it, since every sentence begins with a capital. A question typed without capitals has none.
 */
export function namesIn(question: string): readonly Name[] {
  const meant = conceptsIn(question);
  return nameRuns(question).map((run) => ({
    words: run
      .flatMap((token) => foldDiacritics(token.norm).split(/[^\p{L}\p{N}]+/u))
      .filter((word) => word !== ''),
    concepts: meant
      .filter(({ start, end }) => start <= run[0]!.start && run.at(-1)!.end <= end)
      .map(({ concept }) => concept.id),
  }));
}

/** Where the names of a question stand in it. */
export function nameSpansIn(question: string): readonly Span[] {
  return nameRuns(question).map((run) => ({ start: run[0]!.start, end: run.at(-1)!.end }));
}

function nameRuns(question: string): readonly (readonly Token[])[] {
  const meant = conceptsIn(question);
  return capitalisedRuns(question)
    .map((run) => withoutTitle(run, meant, question))
    .map((run) => withoutOpening(run, meant))
    .flatMap((run) => parted(run, question))
    .filter((run) => run.length > 0 && !isKnownAcronym(run, meant));
}

/** Runs of capitalised words that only spaces and hyphens part; that which begins the question only when it goes on. */
function capitalisedRuns(question: string): readonly (readonly Token[])[] {
  const tokens = tokenise(question);
  const runs: Token[][] = [];
  for (const [index, token] of tokens.entries()) {
    if (!isCapitalised(token)) continue;
    const last = runs.at(-1);
    const before = tokens[index - 1];
    if (
      last !== undefined &&
      last.at(-1) === before &&
      /^[\s-]+$/.test(question.slice(before!.end, token.start))
    )
      last.push(token);
    else runs.push([token]);
  }
  return runs.filter((run) => run.length > 1 || run[0] !== tokens[0]);
}

/** Every question begins with a capital: a word that means something there, or nothing of its own, is no part of the name. */
function withoutOpening(run: readonly Token[], meant: readonly ConceptOccurrence[]): readonly Token[] {
  const [first] = run;
  if (first === undefined || first.start > 0) return run;
  return isStopWord(first.norm) || meant.some(({ start, end }) => start === 0 && end === first.end)
    ? run.slice(1)
    : run;
}

/** "Bí thư Tỉnh ủy", "Chánh Văn phòng": what goes on in small letters is a word of the language, and begins with a capital for respect. */
function withoutTitle(
  run: readonly Token[],
  meant: readonly ConceptOccurrence[],
  question: string,
): readonly Token[] {
  const end = run.at(-1)?.end ?? 0;
  const goesOn = meant.find(
    (concept) =>
      concept.start < end && concept.end > end && isVietnamese(question.slice(concept.start, concept.end)),
  );
  if (goesOn === undefined) return run;
  const before = run.filter((token) => token.start < goesOn.start);
  // "Thanh Hóa học sinh" names Thanh Hóa.
  return before.every(({ norm }) => TITLE_BEGINS.has(norm)) ? [] : run;
}

/** Before what an office or its head is for: "Chánh Văn phòng", "Sở Giáo dục". */
const TITLE_BEGINS: ReadonlySet<string> = new Set([
  'chánh',
  'phó',
  'trưởng',
  'tổng',
  'nguyên',
  'sở',
  'bộ',
  'ban',
  'cục',
  'vụ',
  'phòng',
  'hội',
  'tổng cục',
]);

/** In "Amazon rainforest" the first word is a name. */
function isVietnamese(words: string): boolean {
  return words.toLowerCase().split(/\s+/).every(isSyllableShaped);
}

/** "Halden's Dong Xuyen" are two names, and so are "Phu Hai GRDP"; months are none. */
function parted(run: readonly Token[], question: string): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const token of run) {
    const acronym = isAcronym(token);
    const before = parts.at(-1)!.at(-1);
    if (MONTHS.has(token.norm) || (before !== undefined && isAcronym(before) !== acronym)) parts.push([]);
    if (MONTHS.has(token.norm)) continue;
    parts.at(-1)!.push(token);
    if (/['’]s$/u.test(question.slice(token.start, token.end))) parts.push([]);
  }
  return parts;
}

const MONTHS: ReadonlySet<string> = new Set(ENGLISH_MONTHS);

/** "FDI", "GRDP" and "IT" are words of the language, written out as often as not. */
function isKnownAcronym([first, second]: readonly Token[], meant: readonly ConceptOccurrence[]): boolean {
  if (first === undefined || second !== undefined || !isAcronym(first)) return false;
  return (
    first.text.length === 2 || meant.some(({ start, end }) => start === first.start && end === first.end)
  );
}

function isAcronym(token: Token): boolean {
  return /^\p{Lu}{2,}/u.test(token.text);
}

function isCapitalised(token: Token): boolean {
  return token.kind === 'word' && /^\p{Lu}/u.test(token.text);
}
