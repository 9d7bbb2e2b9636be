import { foldDiacritics } from '../text/fold.js';
import { SMALL_TALK_FILLERS, SMALL_TALK_PHRASES } from './small-talk-phrases.js';
import type { SmallTalkPhrase } from './small-talk-phrases.js';

/** What is said to the bot without asking anything; `emoji`: signs without a word. */
export type SmallTalk = 'greeting' | 'thanks' | 'farewell' | 'acknowledgement' | 'emoji';

/** When a message is more than one thing, as "ok, thanks, bye", the first of these is answered. */
const WEIGHTIEST_FIRST = ['farewell', 'thanks', 'greeting', 'acknowledgement'] as const;
const EMOTICON = /(?<!\S)(?:[:;=]-?["'^]?[()dpo3v*|/\\]+|xd+|t_t|8\)+|<3+)(?!\S)/giu;
const KEYCAP = /[0-9#*]\uFE0F?\u20E3/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}']*/gu;
const LAUGH = /^(?:(?:ha|he|hi|ho|hê|hì|há|ke){2,}h?|lo+l|hjhj)$/u;

/**
 * Recognises a message that is no question, in English and in Vietnamese with and without diacritics. Every word must
 * belong to small talk: one that does not makes it a question, since a greeting may stand before one.
 */
export function smallTalk(text: string): SmallTalk | undefined {
  const said = text.normalize('NFC').toLowerCase().replaceAll('’', "'");
  const plain = said.replaceAll(EMOTICON, ' ').replaceAll(KEYCAP, ' ');
  const words = Array.from(plain.matchAll(WORD), ([word]) => shortened(word));
  if (words.length === 0) return said.trim() === '' ? undefined : 'emoji';
  const kinds = new Set<SmallTalk | undefined>();
  for (let at = 0; at < words.length;) {
    const rest = words.slice(at);
    if (LAUGH.test(rest[0]!)) {
      kinds.add('acknowledgement');
      at += 1;
      continue;
    }
    const phrase = SMALL_TALK_PHRASES.find((each) => begins(rest, each));
    kinds.add(phrase?.kind);
    const filler = phrase ?? SMALL_TALK_FILLERS.find((each) => begins(rest, each));
    if (filler === undefined) return undefined;
    at += filler.words.length;
  }
  return WEIGHTIEST_FIRST.find((kind) => kinds.has(kind));
}

/** "hellooo" is "hello". */
function shortened(word: string): string {
  return word.replace(/(\p{L})\1{2,}/gu, '$1');
}

/** Each word is written as it should be, or all without diacritics when it cannot then be taken for another. */
function begins(
  words: readonly string[],
  { words: expected, exact }: Omit<SmallTalkPhrase, 'kind'>,
): boolean {
  return expected.every(
    (word, index) => words[index] === word || (!exact && words[index] === foldDiacritics(word)),
  );
}
