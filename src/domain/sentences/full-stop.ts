import { abbreviationKind, isDateName } from './abbreviations.js';
import type { FollowingWord } from './following-word.js';
import { LOOK_BACK_CHARS, lastWord } from './last-word.js';
import type { SentenceEndCandidate } from './sentence-end-candidate.js';
import { isCommonOpener, isSentenceOpener, mayOpenSentence } from './sentence-openers.js';

/** A letter or Roman number after these is a name of its own, and no initial: "Plan B.", "quý I." */
const LETTERED = new Set(
  `plan group class vitamin hepatitis type team block terminal category gate zone article war part chapter phase grade
  exhibit option series serie ligue tier wing hall room pier platform channel appendix annex form stage route influenza
  bảng nhóm lớp kỷ hội chiến khối hạng loại cấp đội khu vùng quý thứ kỳ khóa khoá chương tập án ty đoạn nhà tòa toà cột gan cúm điểm hoạch serie lục mẫu
  đề lô phòng cổng dãy tuyến sân mục phần`.split(/\s+/u),
);
/** "By 5 p.m.", "In the U.S.": a phrase of time or place is no sentence yet. */
const BARE_PHRASE =
  /^(?:By|At|On|In|Around|About|Until|Till|After|Before|From|Since|Between|Last|During|Lúc|Vào)(?:\s\S+){1,3}$/u;
/** "The 3rd. Infantry Division": an article and its ordinal are no sentence either. */
const BARE_ORDINAL = /^The \d{1,3}(?:st|nd|rd|th)$/u;
/** After these middle names a single letter stands for the given name, with which a Vietnamese name ends. */
const MIDDLE_NAME = /^(?:Văn|Thị)$/u;
/** A whole name: "N.V.T." */
const THREE_INITIALS = /^(?:\p{L}{1,2}\.){2}\p{L}{1,2}$/u;
/** "you and I.", "than I.": the pronoun. */
const BEFORE_SPEAKER = /^(?:and|or|but|nor|than|as|am|is|was)$/u;
/** "Acme Inc. Mr. Lee": no name goes on with these. */
const FORM_OF_ADDRESS = /^(?:Mr|Mrs|Ms|Dr|Prof)\./u;
/** "Port St. Lucie officials", "Bury St. Edmunds": towns whose saint has a name before it. */
const SAINTS =
  /^(?:Alban|Andrew|Ann|Edmund|Francis|George|Germain|Helen|James|John|Joseph|Louis|Luci|Martin|Mary|Michael|Nicholas|Patrick|Paul|Peter|Stephen|Thomas|Vincent)/u;
/** What may be numbered "I"; after other abbreviations "I" is the speaker: "He said no. I left." */
const MAY_BE_FIRST = /^(?:Art|Ch|Chap|Op|Par|Sect|Vol)s?$/u;
const TIME_ZONE =
  /^(?:(?:[A-Z]{1,3}T|UTC)\b|Eastern|Pacific|Central|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? time\b)/u;

/**
 * Does the full stop at `runStart`, with a space after it, end the sentence that begins at `sentenceStart`, or does it belong to an
 * abbreviation, an initial or a label?
 */
export function endsAfterFullStop(
  { text, sentenceStart, runStart }: Pick<SentenceEndCandidate, 'text' | 'sentenceStart' | 'runStart'>,
  next: FollowingWord,
): boolean {
  const { token, before, previous } = lastWord(text, sentenceStart, runStart);
  if (/^\d+$/u.test(token)) return endsAfterNumber(token, before, next);
  if (isLabelInList(token, before)) return false;
  const kind = abbreviationKind(token, previous);
  if (kind === undefined)
    return (
      !BARE_ORDINAL.test(text.slice(sentenceStart, Math.min(runStart, sentenceStart + 12))) ||
      mayOpenSentence(next.word)
    );
  // "Plan B.", "38.5 C."
  if (/^\p{Lu}$/u.test(token) && namesByLetter(previous) && !isAbbreviated(next)) return true;
  if (/^\p{Lu}$/u.test(token) && MIDDLE_NAME.test(previous) && next.start === 'upper' && !next.bracketed)
    return true;
  if (token === 'I' && BEFORE_SPEAKER.test(previous)) return true;
  if (kind === 'numeric') return !/^\S*\d/u.test(next.rest) && !isRomanNumber(next, token);
  if (kind === 'closing') return next.start !== 'digit';
  if (kind === 'inner' || next.start !== 'upper') return false;
  // "Lang Sen. The": some titles are names, too.
  if (kind === 'title') return /^\p{Lu}/u.test(previous) && isSentenceOpener(next) && !isAbbreviated(next);
  if (
    runStart - sentenceStart < LOOK_BACK_CHARS &&
    BARE_PHRASE.test(text.slice(sentenceStart, runStart).normalize('NFC'))
  )
    return false;
  if (kind === 'date') return !isDateName(next.word);
  if (kind === 'clock') return !isDateName(next.word) && !TIME_ZONE.test(next.rest);
  if (isAbbreviated(next))
    return (kind === 'suffix' || kind === 'acronym') && FORM_OF_ADDRESS.test(next.rest);
  switch (kind) {
    case 'suffix':
      if (token === 'St' && SAINTS.test(next.rest)) return false;
      return (
        mayOpenSentence(next.word) || next.quoted || (/[\p{Lu}&]/u.test(previous) && goesOnInLowerCase(next))
      );
    case 'acronym':
      return (
        mayOpenSentence(next.word) ||
        next.quoted ||
        isCommonOpener(next) ||
        (THREE_INITIALS.test(token) && goesOnInVietnamese(next))
      );
    case 'initial':
      return isSentenceOpener(next) || isCommonOpener(next);
    case 'rank':
      return isSentenceOpener(next);
  }
}

/** Is a single letter after this word a name or a unit, and no initial of a person? */
function namesByLetter(previous: string): boolean {
  return LETTERED.has(previous.toLowerCase()) || /^[-−–+]?(?:\d[\d.,]*)?\d°?$/u.test(previous);
}

function isAbbreviated({ word, rest }: FollowingWord): boolean {
  return rest[word.length] === '.' && abbreviationKind(word, '') !== undefined;
}

/** "Acme Inc. Shares fell": a capitalised word alone, then small letters, is a sentence rather than a name. */
function goesOnInLowerCase({ rest, word }: FollowingWord): boolean {
  return /^\s\p{Ll}/u.test(rest.slice(word.length));
}

/** "N.V.T. Xe bị tạm giữ": with the letters of a language that writes no name after three initials. */
function goesOnInVietnamese({ rest, word }: FollowingWord): boolean {
  return /^\s[a-z]*(?![a-z])\p{Ll}/u.test(rest.slice(word.length));
}

/** "No. IV", "Vol. I" */
function isRomanNumber({ rest }: FollowingWord, token: string): boolean {
  const number = /^[IVXLC]+(?![\p{L}\p{M}'’])/u.exec(rest)?.[0];
  return number !== undefined && (number !== 'I' || MAY_BE_FIRST.test(token));
}

/** "gồm: a. Thu ngân sách; b. Chi ngân sách", "parts: II. Tasks": a label in a list. */
function isLabelInList(token: string, before: string): boolean {
  return /^(?:\p{Ll}|[ivx]{2,4}|[IVX]{2,4})$/u.test(token) && /[:;•]\s+$/u.test(before);
}

function endsAfterNumber(token: string, before: string, next: FollowingWord): boolean {
  // "gồm: 1. Thu ngân sách", "reasons; 2. Cost": a label in a list.
  if (token.length <= 2 && /[:;•]\s+$/u.test(before)) return false;
  // "4. 12. 2025": a date with spaces.
  if (
    token.length <= 2 &&
    /^\d{1,2}\.\s?\d{4}|^\d{4}(?!\d)/u.test(next.rest) &&
    /^(?:19|20)?\d{1,2}\.|^(?:19|20)\d\d/u.test(next.rest)
  ) {
    return !/(?:ngày|am|den|der|vom|\d\.)\s*$/iu.test(before);
  }
  return true;
}
