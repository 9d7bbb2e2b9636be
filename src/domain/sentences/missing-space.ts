import { abbreviationKind, isDateName } from './abbreviations.js';
import type { FollowingWord } from './following-word.js';
import { LOOK_BACK_CHARS, lastWord } from './last-word.js';
import type { SentenceEndCandidate } from './sentence-end-candidate.js';
import { mayOpenSentence } from './sentence-openers.js';
import { isWhiteSpaceAt } from './white-space.js';

/** What stands after the last stop of an address or a file's name. */
const ADDRESS_ENDINGS = new Set(
  'com net org vn gov edu info io js html htm pdf doc exe zip docx xls xlsx jpg png txt php tv app uk us fr de cn jp example'.split(
    ' ',
  ),
);

/** "ngày 19/8.Hoàn thành", "2-1.Trận sau", "lúc 20h.Vé", "3 km2.Đường" */
const DATE_OR_MEASURE = /^\d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?$|^\d{1,2}[hg]\d{0,2}$|^\d*[ck]?m[²³23]$/u;
/** "TP.HCM" */
const SHORT_CITY = /^T[Pp]\.\p{Lu}{2,}$/u;

/** "on Friday.The ribbon": a space is missing, and it is no address, file, version or name with stops. */
export function endsWithoutSpace(
  { text, sentenceStart, runStart, runEnd, closedAt, closes }: SentenceEndCandidate,
  run: string,
  next: FollowingWord,
): boolean {
  if (run.includes('/') || next.start !== 'upper') return false;
  const word = /^[\p{L}\p{M}]+/u.exec(next.rest)?.[0] ?? '';
  const looksLikeWord = /^\p{Lu}[\p{Ll}\p{M}]+$/u.test(word) || mayOpenSentence(word);
  if (!looksLikeWord || ADDRESS_ENDINGS.has(word.toLowerCase()) || isWithinAddress(text, runStart))
    return false;
  if (closedAt > runEnd) return closes !== undefined || mayOpenSentence(word);
  const { token, previous } = lastWord(text, sentenceStart, runStart);
  if (run === '!' && isNameWithMark(token, previous) && /^[A-Za-z]+$/u.test(word))
    return mayOpenSentence(word);
  if (run !== '.') return true;
  if (SHORT_CITY.test(token)) return true;
  if (
    token === '' ||
    (token.includes('.') && !/^[\d.,]+%?$/u.test(token)) ||
    abbreviationKind(token, previous) !== undefined
  )
    return false;
  if (/^[\d,]+$/u.test(token)) return !isDateName(word) && (token.length > 2 || mayOpenSentence(word));
  if (DATE_OR_MEASURE.test(token)) return true;
  // After small letters any capitalised word begins a sentence; "TW.Kết", "v2.Beta" need a clear opener.
  return /^[\p{L}\p{M}'’/-]*[\p{Ll}\p{M}]{2}$|[%)\]]$/u.test(token) ? true : mayOpenSentence(word);
}

/** "Go!Bus added two routes", "the Go!Bus": an English name at the beginning or after an article goes on behind its mark. */
function isNameWithMark(token: string, previous: string): boolean {
  return /^[A-Z][a-z]*$/u.test(token) && /^(?:the|a|an|The|A|An)?$/u.test(previous);
}

/** Does the run of characters without spaces around `at` look like a web or mail address or a path? */
function isWithinAddress(text: string, at: number): boolean {
  let start = at;
  let end = at;
  while (start > at - LOOK_BACK_CHARS && start > 0 && !isWhiteSpaceAt(text, start - 1)) start -= 1;
  while (end < at + LOOK_BACK_CHARS && end < text.length && !isWhiteSpaceAt(text, end)) end += 1;
  const before = text.slice(start, at);
  const after = text.slice(at, end);
  return (
    /:\/\/|www\.|@|^\/|[?&]\w+=/iu.test(before) ||
    after.includes('@') ||
    after.includes('://') ||
    /^[?.][\w-]*=/u.test(after)
  );
}
