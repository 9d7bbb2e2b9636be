import { abbreviationKind } from './abbreviations.js';
import { type FollowingWord, followingWord, isCamelCased } from './following-word.js';
import { endsAfterFullStop } from './full-stop.js';
import { lastWord } from './last-word.js';
import { endsWithoutSpace } from './missing-space.js';
import type { SentenceEndCandidate } from './sentence-end-candidate.js';
import { isSentenceOpener, mayOpenSentence } from './sentence-openers.js';

const WIDE_STOPS = /[。！？｡]/u;
const LIST_LABEL =
  /^(?:[-–—•*·]\s*)?(?:\(?(?:\d{1,3}|\d{1,2}(?:\.\d{1,2}){1,3}|\p{L}|[IVXLC]{1,5})|(?:[ĐÐ]iều|Khoản|Mục|Chương|Phần|Bài|Câu|Bước|Article|Section|Chapter|Part|Step|Item)\s+(?:\d{1,3}|[IVXLC]{1,5}))\.$/u;
/** The label of an item that follows one: "a) Build roads. b) Plant trees." */
const ITEM_LABEL = /^\p{Ll}(?:\)\s|[.)]\s+\p{Lu})/u;
const SPEECH_VERB = String.raw`(?:said|says|asked|asks|shouted|cried|replied|wrote|added|told|tweeted|exclaimed|wondered|warned|joked|nói|hỏi|viết|kêu|đáp|thốt|than|cho biết|chia sẻ|khẳng định|bày tỏ)(?![\p{L}\p{M}])`;
/** Who said what was quoted: "Is it over?" Mr. Ha asked. */
const ATTRIBUTION = new RegExp(String.raw`^(?:\p{Lu}[\p{L}\p{M}'’.-]*\s+){1,4}${SPEECH_VERB}`, 'u');
const DASHED_ATTRIBUTION = new RegExp(String.raw`^[-–—]\s(?:[^\s.?!"“”]+\s+){1,8}${SPEECH_VERB}`, 'u');

/** Does a sentence end here? Decided by what stands on both sides; see docs/decisions for the measurements. */
export function endsSentence(end: SentenceEndCandidate): boolean {
  const run = end.text.slice(end.runStart, end.runEnd);
  if (isWithinWord(end, run)) return false;
  const next = followingWord(end.text, end.nextAt);
  if (next.start === 'none' || /[,;:%]/u.test(end.text.charAt(end.nextAt))) return false;
  if (end.closedAt === end.nextAt) return WIDE_STOPS.test(run) || endsWithoutSpace(end, run, next);
  if (isListLabel(end)) return false;
  if (next.start === 'lower' && !isCamelCased(next.word) && !ITEM_LABEL.test(next.rest))
    return end.caseless && endsCaseless(end, run);
  if (end.closes !== undefined && !closesSentence(end, run, next)) return false;
  if (run.includes('/')) return true;
  if (/[?!؟！？]/u.test(run)) return !(next.start === 'digit' && end.closes?.opensSentence === false);
  if (run.length > 1 || run === '…') return next.start !== 'digit' || next.quoted;
  return end.closedAt > end.runEnd && end.closes === undefined ? true : endsAfterFullStop(end, next);
}

/** A stop between two letters or figures of "3.5", "a.b", "U.S." or an address; spares these the closer look. */
function isWithinWord({ text, runStart, runEnd, nextAt }: SentenceEndCandidate, run: string): boolean {
  if (run !== '.' || nextAt !== runEnd) return false;
  return (
    /[a-z\d]/u.test(text.charAt(nextAt)) ||
    (runStart >= 2 && SINGLE_LETTER.test(text.slice(runStart - 2, runStart)))
  );
}

const SINGLE_LETTER = /^[\s.]\p{L}$/u;

function isListLabel({ text, sentenceStart, runEnd }: SentenceEndCandidate): boolean {
  return runEnd - sentenceStart <= 24 && LIST_LABEL.test(text.slice(sentenceStart, runEnd).normalize('NFC'));
}

/** A quotation or bracket closed right after the stop: is it the end of the sentence around it as well? */
function closesSentence(
  { closes, text, nextAt }: SentenceEndCandidate,
  run: string,
  next: FollowingWord,
): boolean {
  if (closes?.kind === 'bracket')
    return closes.opensSentence || !/[?!]/u.test(run) || mayOpenSentence(next.word);
  const ahead = text.slice(nextAt, nextAt + 80).normalize('NFC');
  if (DASHED_ATTRIBUTION.test(ahead)) return false;
  return !/[?!…]|\.\./u.test(run) || isSentenceOpener(next) || !ATTRIBUTION.test(ahead);
}

/** In a text without capitals: after a word of three letters and more, a figure or a percentage. */
function endsCaseless({ text, sentenceStart, runStart }: SentenceEndCandidate, run: string): boolean {
  if (run !== '.') return /[?!]/u.test(run);
  const { token, previous } = lastWord(text, sentenceStart, runStart);
  return /^[\p{Ll}\p{M}]{3,}$|\d$|%$/u.test(token) && abbreviationKind(token, previous) === undefined;
}
