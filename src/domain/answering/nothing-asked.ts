import { smallTalk } from '../chats/small-talk.js';
import { isForeignQuestion } from '../questions/language.js';
import type { QuestionProfile } from '../questions/question-profile.js';
import { isStopWord } from '../text/stop-words.js';
import { tokenise } from '../text/tokenise.js';
import type { Rarity } from './question-match.js';
import type { SearchedPassage, WindowEvidence } from './window-evidence.js';

/** Why a text asks nothing that articles could answer, as `--explain` says it. */
export type NothingAsked = 'small talk' | 'neither English nor Vietnamese' | 'no word that the articles know';

/** Judges the words of a text alone, without any article. */
export function nothingAskedIn(text: string): NothingAsked | undefined {
  if (smallTalk(text) !== undefined) return 'small talk';
  return isForeignQuestion(text) ? 'neither English nor Vietnamese' : undefined;
}

/**
 * Whether a question has no content word ("who?"), or no word at all that anybody knows ("asdf qwer"): it is no function word, stands
 * in no article and not in the glossary, and is no slip of the finger for one of what was read in its own language. With a function
 * word it is a question about something, and near passages may have it in other words. Over articles in the other language alone an unknown
 * word says little, but one that is all there is ("tốp") asks nothing there either.
 */
export function asksNothingKnown(
  question: string,
  { words }: Pick<QuestionProfile, 'words'>,
  rarity: Rarity,
  windows: readonly Pick<WindowEvidence<SearchedPassage>, 'window' | 'match'>[],
): boolean {
  if (words.length === 0) return true;
  if (words.some(({ concepts, terms }) => concepts.length > 0 || terms.some((term) => rarity(term) < 1)))
    return false;
  const tokens = tokenise(question);
  if (tokens.some(({ norm }) => isStopWord(norm))) return false;
  const isShared = words.some(({ shared }) => shared);
  const telling = windows.filter(({ window }) => window.passage.ownLanguage || isShared);
  if (telling.length === 0) return tokens.length === 1;
  return telling.every(({ match }) => match.carried === 0);
}
