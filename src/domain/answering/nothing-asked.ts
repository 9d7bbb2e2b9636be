import { smallTalk } from '../chats/small-talk.js';
import { isForeignQuestion } from '../questions/foreign-question.js';
import type { QuestionProfile } from '../questions/question-profile.js';
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
 * Whether no article knows a content word of a question ("asdf qwer"), or it has none ("who?"): none stands in any, none is in the
 * glossary, none is a slip of the finger for one of what was read in its own language. Over articles in the other language
 * alone that says little, as few words stand there themselves; but one unknown word that is all there is ("tốp") asks nothing there either.
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
  const isShared = words.some(({ shared }) => shared);
  const telling = windows.filter(({ window }) => window.passage.ownLanguage || isShared);
  if (telling.length === 0) return tokenise(question).length === 1;
  return telling.every(({ match }) => match.carried === 0);
}
