import { foldDiacritics, hasDiacritics } from '../text/fold.js';
import { isEnglishStopWord } from '../text/stop-words.js';
import { isSyllableShaped } from '../text/syllable-shape.js';
import { tokenise } from '../text/tokenise.js';
import type { Token } from '../text/tokenise.js';
import { isThirdLanguage } from './third-languages.js';

/**
 * `vi-plain`: Vietnamese typed without diacritics, or with few of them. `other`: none of the bot's languages, or
 * nothing but numbers and codes.
 */
export type QuestionLanguage = 'en' | 'vi' | 'vi-plain' | 'other';

/** Vietnamese words that questions are full of, folded, and that are no English words. */
const VIETNAMESE_CUES: ReadonlySet<string> = new Set(
  `bao nhieu cua duoc nhung khong nao gi la va cac cho trong khi nam tinh nguoi ngay thang ty voi tai sao tu
  den dau ai theo ve muc so may nuoc tieu tang xa thi phan viec thu`.split(/\s+/),
);
/** Of the words that look Vietnamese, about 3 in 4 have diacritics when they are typed. */
const SHARE_WITH_DIACRITICS = 0.33;

/**
 * The language of a question or a few keywords, told word by word: English function words, words that cannot be
 * Vietnamese syllables, Vietnamese letters and cue words. Names weigh little, since names of one language stand in
 * questions of the other. Words of neither sort count as English.
 */
export function questionLanguage(question: string): QuestionLanguage {
  const words = tokenise(question).filter((token) => token.kind === 'word');
  if (words.length === 0 || isOtherScript(question)) return 'other';
  const vietnamese = sum(words, vietnameseEvidence);
  const english = sum(words, englishEvidence);
  if (vietnamese > english) return hasEnoughDiacritics(words) ? 'vi' : 'vi-plain';
  return isThirdLanguage(words) ? 'other' : 'en';
}

/**
 * Whether a question is surely in a language that is neither English nor Vietnamese. One in doubt is not: a wrong yes would
 * leave it without an answer.
 */
export function isForeignQuestion(question: string): boolean {
  const hasWords = tokenise(question).some(({ kind }) => kind === 'word');
  return isOtherScript(question) || (hasWords && questionLanguage(question) === 'other');
}

function vietnameseEvidence(word: Token): number {
  const folded = foldDiacritics(word.norm);
  if (!isSyllableShaped(word.norm)) return 0;
  const weight = isName(word) ? 0.2 : 1;
  if (hasDiacritics(word.norm)) return 1.5 * weight;
  return VIETNAMESE_CUES.has(folded) ? 1.2 * weight : 0.6 * weight;
}

function englishEvidence(word: Token): number {
  if (isEnglishStopWord(word.norm)) return isSyllableShaped(word.norm) ? 0.8 : 1.5;
  return isSyllableShaped(word.norm) ? 0 : isName(word) ? 0.2 : 1;
}

function hasEnoughDiacritics(words: readonly Token[]): boolean {
  const syllables = words.filter((word) => isSyllableShaped(word.norm));
  return (
    sum(syllables, (word) => (hasDiacritics(word.norm) ? 1 : 0)) >= SHARE_WITH_DIACRITICS * syllables.length
  );
}

function isName(word: Token): boolean {
  return /^\p{Lu}/u.test(word.text) && word.start > 0;
}

/** Most letters are no Latin ones, or it begins as only Spanish questions do. */
function isOtherScript(question: string): boolean {
  if (question.trimStart().startsWith('¿')) return true;
  const letters = question.match(/\p{L}/gu)?.length ?? 0;
  const latin = question.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin * 2 < letters;
}

function sum(words: readonly Token[], of: (word: Token) => number): number {
  return words.reduce((total, word) => total + of(word), 0);
}
