import { abbreviationKind } from './abbreviations.js';
import { type FollowingWord, followingWord, isCamelCased } from './following-word.js';
import { endsAfterFullStop } from './full-stop.js';
import { lastWord } from './last-word.js';
import { endsWithoutSpace } from './missing-space.js';
import type { SentenceEndCandidate } from './sentence-end-candidate.js';
import { isSentenceOpener, mayOpenSentence } from './sentence-openers.js';

const WIDE_STOPS = /[。！？｡]/u;
const LIST_LABEL =
  /^(?:[-–—•*·]\s*)?(?:\(?(?:\d{1,3}|\d{1,2}(?:\.\d{1,2}){1,3}|\p{L}|[IVXLC]{1,5})|(?:[ĐÐ]iều|Khoản|Mục|Chương|Phần|Bài|Câu|Bước|Hình|Bảng|Biểu|Phụ lục|Article|Section|Chapter|Part|Step|Item|Clause|Rule|Figure|Table|Annex|Appendix)\s+(?:\d{1,3}(?:\.\d{1,2}){0,3}|[IVXLC]{1,5}))\.$/u;
/** "Gen. (ret.) Lee" */
const ONE_SMALL_WORD = /\(\p{Ll}+$/u;
const NAMES_WITH_MARK = new Set(['Yahoo', 'Jeopardy', 'Joomla', 'Yum']);
/** The label of an item that follows one: "a) Build roads. b) Plant trees."; not of "Lee et al. v. Ha". */
const ITEM_LABEL = /^(?!v\.)\p{Ll}(?:\)\s|[.)]\s+\p{Lu})/u;
const SPEECH_VERB = String.raw`(?:said|says|asked|asks|shouted|cried|replied|answered|wrote|added|told|tweeted|exclaimed|declared|demanded|yelled|screamed|whispered|wondered|warned|joked|nói|hỏi|viết|kêu|đáp|gọi|hét|quát|reo|thốt|than|trả lời|thắc mắc|cho biết|chia sẻ|khẳng định|nhấn mạnh|bày tỏ|tâm sự|bộc bạch)(?![\p{L}\p{M}])`;
/** Who said what was quoted: "Is it over?" Mr. Ha asked; "Is it over?" Lan Ha, 45, asked. */
const ATTRIBUTION = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}\p{M}'’.-]*\s+){0,3}\p{Lu}[\p{L}\p{M}'’.-]*(?:,[^,;.?!"“”]{1,30},)?\s+${SPEECH_VERB}`,
  'u',
);
/** "Bao giờ xong?" Chủ tịch Nguyễn Văn Nam hỏi: the words of an office in small letters, then a name. */
const VIETNAMESE_ATTRIBUTION = new RegExp(
  String.raw`^\p{Lu}[\p{L}\p{M}]*(?:\s\p{Ll}[\p{L}\p{M}]*){1,3}(?:\s\p{Lu}[\p{L}\p{M}]*){1,4}\s${SPEECH_VERB}`,
  'u',
);
const DASHED_ATTRIBUTION = new RegExp(String.raw`^[-–—]\s(?:[^\s.?!"“”]+\s+){1,12}${SPEECH_VERB}`, 'u');

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
  if (run === '!' && goesOnAfterName(end)) return mayOpenSentence(next.word) || next.quoted;
  if (/[?!؟！？]/u.test(run)) return !(next.start === 'digit' && end.closes?.opensSentence === false);
  if (run.length > 1 || run === '…') return next.start !== 'digit' || next.quoted;
  return end.closedAt > end.runEnd && end.closes === undefined ? true : endsAfterFullStop(end, next);
}

/** "Yahoo! Japan": the mark is part of the name. */
function goesOnAfterName({ text, runStart, runEnd, closedAt, sentenceStart }: SentenceEndCandidate): boolean {
  return closedAt === runEnd && NAMES_WITH_MARK.has(lastWord(text, sentenceStart, runStart).token);
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
  { closes, text, runStart, nextAt }: SentenceEndCandidate,
  run: string,
  next: FollowingWord,
): boolean {
  if (closes?.kind === 'bracket') {
    const isAside =
      /[?!]/u.test(run) || ONE_SMALL_WORD.test(text.slice(Math.max(0, runStart - 12), runStart));
    return closes.opensSentence || !isAside || mayOpenSentence(next.word);
  }
  const ahead = text.slice(nextAt, nextAt + 80).normalize('NFC');
  if (DASHED_ATTRIBUTION.test(ahead)) return false;
  if (!/[?!…]|\.\./u.test(run) || isSentenceOpener(next)) return true;
  return !ATTRIBUTION.test(ahead) && !VIETNAMESE_ATTRIBUTION.test(ahead);
}

/** In a text without capitals: after a word of three letters and more, a figure or a percentage. */
function endsCaseless({ text, sentenceStart, runStart }: SentenceEndCandidate, run: string): boolean {
  if (run !== '.') return /[?!]/u.test(run);
  const { token, previous } = lastWord(text, sentenceStart, runStart);
  return /^[\p{Ll}\p{M}]{3,}$|\d$|%$/u.test(token) && abbreviationKind(token, previous) === undefined;
}
