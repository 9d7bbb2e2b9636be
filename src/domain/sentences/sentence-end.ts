import { abbreviationKind, isDateName } from './abbreviations.js';
import { type FollowingWord, followingWord, isCamelCased } from './following-word.js';
import { isSentenceOpener, mayOpenSentence } from './sentence-openers.js';
import { isWhiteSpaceAt } from './white-space.js';

/** A run of closing punctuation that may end a sentence, and what surrounds it. */
export interface SentenceEnd {
  readonly text: string;
  /** Where the sentence so far begins. */
  readonly sentenceStart: number;
  /** The run of stops: `.`, `?!`, `...`, `.../.` */
  readonly runStart: number;
  readonly runEnd: number;
  /** After the closing quotes and brackets that follow the run. */
  readonly closedAt: number;
  /** First character after the space that follows; equals `closedAt` where a space is missing. */
  readonly nextAt: number;
  /** What the run's closing mark closes, and whether words of the sentence stand before its opening mark. */
  readonly closes: { readonly kind: 'quotation' | 'bracket'; readonly opensSentence: boolean } | undefined;
  /** No capital letter in the whole text: then small letters may begin sentences. */
  readonly caseless: boolean;
}

const LOOK_BACK_CHARS = 48;
const WIDE_STOPS = /[。！？｡]/u;
/** A letter or Roman number after these is a name of its own, and no initial: "Plan B.", "quý I." */
const LETTERED = new Set(
  `plan group class vitamin hepatitis type team block terminal category gate zone article war part chapter phase grade
  bảng nhóm lớp kỷ hội chiến khối hạng loại cấp đội khu vùng quý thứ kỳ khóa khoá chương tập án ty đoạn nhà tòa toà cột`.split(
    /\s+/u,
  ),
);
const LIST_LABEL =
  /^(?:[-–—•*·]\s*)?(?:\(?(?:\d{1,3}|\p{L}|[IVXLC]{1,5})|(?:Điều|Khoản|Mục|Chương|Phần|Bài|Câu|Bước|Article|Section|Chapter|Part|Step|Item)\s+(?:\d{1,3}|[IVXLC]{1,5}))\.$/u;
/** The label of an item that follows one: "a) Build roads. b) Plant trees." */
const ITEM_LABEL = /^\p{Ll}\)\s/u;
const DOMAIN_ENDINGS = new Set([
  'com',
  'net',
  'org',
  'vn',
  'gov',
  'edu',
  'info',
  'io',
  'js',
  'html',
  'htm',
  'pdf',
  'doc',
  'exe',
  'zip',
  'docx',
  'xls',
  'xlsx',
  'jpg',
  'png',
  'txt',
  'php',
  'tv',
  'app',
  'uk',
  'us',
  'fr',
  'de',
  'cn',
  'jp',
  'example',
]);
const SPEECH_VERB = String.raw`(?:said|says|asked|asks|shouted|cried|replied|wrote|added|told|tweeted|exclaimed|wondered|warned|joked|nói|hỏi|viết|kêu|đáp|thốt|than|cho biết|chia sẻ|khẳng định|bày tỏ)(?![\p{L}\p{M}])`;
/** Who said what was quoted: "Is it over?" Mr. Ha asked. */
const ATTRIBUTION = new RegExp(String.raw`^(?:\p{Lu}[\p{L}\p{M}'’.-]*\s+){1,4}${SPEECH_VERB}`, 'u');
const DASHED_ATTRIBUTION = new RegExp(String.raw`^[-–—]\s(?:[^\s.?!"“”]+\s+){1,8}${SPEECH_VERB}`, 'u');

/** Does a sentence end here? Decided by what stands on both sides; see docs/decisions for the measurements. */
export function endsSentence(end: SentenceEnd): boolean {
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
function isWithinWord({ text, runStart, runEnd, nextAt }: SentenceEnd, run: string): boolean {
  if (run !== '.' || nextAt !== runEnd) return false;
  return (
    /[a-z\d]/u.test(text.charAt(nextAt)) ||
    (runStart >= 2 && SINGLE_LETTER.test(text.slice(runStart - 2, runStart)))
  );
}

const SINGLE_LETTER = /^[\s.]\p{L}$/u;

function isListLabel({ text, sentenceStart, runEnd }: SentenceEnd): boolean {
  return runEnd - sentenceStart <= 24 && LIST_LABEL.test(text.slice(sentenceStart, runEnd).normalize('NFC'));
}

/** A quotation or bracket closed right after the stop: is it the end of the sentence around it as well? */
function closesSentence({ closes, text, nextAt }: SentenceEnd, run: string, next: FollowingWord): boolean {
  if (closes?.kind === 'bracket')
    return closes.opensSentence || !/[?!]/u.test(run) || mayOpenSentence(next.word);
  const ahead = text.slice(nextAt, nextAt + 80).normalize('NFC');
  if (DASHED_ATTRIBUTION.test(ahead)) return false;
  return !/[?!…]|\.\./u.test(run) || isSentenceOpener(next.word) || !ATTRIBUTION.test(ahead);
}

interface LastWord {
  /** Back to the last space, without opening marks. */
  readonly token: string;
  /** What stands before it, as far as one looks; ends with a space when another word does. */
  readonly before: string;
}

const BEFORE_WORD = '([{"\'“‘«„,;:–—';

function lastWord(text: string, sentenceStart: number, runStart: number): LastWord {
  const from = Math.max(sentenceStart, runStart - LOOK_BACK_CHARS);
  let start = runStart;
  while (start > from && !isWhiteSpaceAt(text, start - 1) && !BEFORE_WORD.includes(text.charAt(start - 1)))
    start -= 1;
  return {
    token: text.slice(start, runStart).normalize('NFC'),
    before: text.slice(from, start).normalize('NFC'),
  };
}

function previousWord(before: string): string {
  let end = before.length;
  while (end > 0 && isWhiteSpaceAt(before, end - 1)) end -= 1;
  if (end === before.length) return '';
  let start = end;
  while (start > 0 && !isWhiteSpaceAt(before, start - 1)) start -= 1;
  return before.slice(start, end);
}

function endsAfterFullStop({ text, sentenceStart, runStart }: SentenceEnd, next: FollowingWord): boolean {
  const { token, before } = lastWord(text, sentenceStart, runStart);
  if (/^\d+$/u.test(token)) return endsAfterNumber(token, before, next);
  const previous = previousWord(before);
  const kind = abbreviationKind(token, previous);
  if (kind === undefined) return true;
  if (/^\p{Lu}$/u.test(token) && LETTERED.has(previous.toLowerCase())) return true;
  if (kind === 'numeric') {
    return !/^\S*\d/u.test(next.rest) && !/^[IVXLC]+(?![\p{L}\p{M}])/u.test(next.rest);
  }
  if (kind === 'closing') return next.start !== 'digit';
  if (kind === 'inner' || next.start !== 'upper') return false;
  // "Lang Sen. The": some titles are names, too.
  if (kind === 'title')
    return /^\p{Lu}/u.test(previous) && isSentenceOpener(next.word) && !isAbbreviated(next);
  if (
    runStart - sentenceStart < LOOK_BACK_CHARS &&
    BARE_PHRASE.test(text.slice(sentenceStart, runStart).normalize('NFC'))
  )
    return false;
  if (kind === 'date') return !isDateName(next.word);
  if (kind === 'clock') return !isDateName(next.word) && !TIME_ZONE.test(next.rest);
  if (isAbbreviated(next)) return false;
  switch (kind) {
    case 'suffix':
      return mayOpenSentence(next.word) || next.quoted || goesOnInLowerCase(next);
    case 'acronym':
      return mayOpenSentence(next.word) || next.quoted;
    case 'initial':
    case 'rank':
      return isSentenceOpener(next.word);
  }
}

/** "By 5 p.m.", "In the U.S.": a phrase of time or place is no sentence yet. */
const BARE_PHRASE =
  /^(?:By|At|On|In|Around|About|Until|Till|After|Before|From|Since|Between|Last|During|Lúc|Vào)(?:\s\S+){1,3}$/u;
const TIME_ZONE = /^(?:[A-Z]{2,4}\b|Eastern|Pacific|Central|Hanoi|Vietnam)/u;

function isAbbreviated({ word, rest }: FollowingWord): boolean {
  return rest[word.length] === '.' && abbreviationKind(word, '') !== undefined;
}

/** "Acme Inc. Shares fell": a capitalised word alone, then small letters, is a sentence rather than a name. */
function goesOnInLowerCase({ rest, word }: FollowingWord): boolean {
  return /^\s\p{Ll}/u.test(rest.slice(word.length));
}

function endsAfterNumber(token: string, before: string, next: FollowingWord): boolean {
  // "gồm: 1. Thu ngân sách", "reasons; 2. Cost": a label in a list.
  if (token.length <= 2 && /[:;•]\s*$/u.test(before)) return false;
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

function endsCaseless({ text, sentenceStart, runStart }: SentenceEnd, run: string): boolean {
  if (run !== '.') return /[?!]/u.test(run);
  const { token, before } = lastWord(text, sentenceStart, runStart);
  return (
    /^[\p{Ll}\p{M}]{3,}$|\d$|%$/u.test(token) && abbreviationKind(token, previousWord(before)) === undefined
  );
}

/** "on Friday.The ribbon": a space is missing, and it is no address, file, version or name with stops. */
function endsWithoutSpace(
  { text, sentenceStart, runStart, runEnd, closedAt, closes }: SentenceEnd,
  run: string,
  next: FollowingWord,
): boolean {
  if (run.includes('/') || next.start !== 'upper') return false;
  const word = /^[\p{L}\p{M}]+/u.exec(next.rest)?.[0] ?? '';
  const looksLikeWord = /^\p{Lu}[\p{Ll}\p{M}]+$/u.test(word) || mayOpenSentence(word);
  if (!looksLikeWord || DOMAIN_ENDINGS.has(word.toLowerCase()) || isWithinAddress(text, runStart))
    return false;
  if (closedAt > runEnd) return closes !== undefined || mayOpenSentence(word);
  if (run !== '.') return true;
  const { token, before } = lastWord(text, sentenceStart, runStart);
  if (
    token === '' ||
    (token.includes('.') && !/^[\d.,]+%?$/u.test(token)) ||
    abbreviationKind(token, previousWord(before)) !== undefined
  )
    return false;
  if (/^[\d,]+$/u.test(token)) return !isDateName(word) && (token.length > 2 || mayOpenSentence(word));
  // After small letters any capitalised word begins a sentence; "TW.Kết", "v2.Beta" need a clear opener.
  return /^[\p{L}\p{M}'’/-]*[\p{Ll}\p{M}]{2}$|[%)\]]$/u.test(token) ? true : mayOpenSentence(word);
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
