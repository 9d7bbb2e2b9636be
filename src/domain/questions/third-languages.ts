import { FUNCTION_WORDS } from '../articles/language-words.js';
import { isEnglishStopWord } from '../text/stop-words.js';
import { isSyllableShaped } from '../text/syllable-shape.js';
import type { Token } from '../text/tokenise.js';
import { QUESTION_WORDS_ELSEWHERE } from './question-words-elsewhere.js';

/** Words of third languages that are English ones too, or stand inside names that English and Vietnamese write. */
const UNTELLING: ReadonlySet<string> = new Set(
  `de del della delle dei di da do dos das du des la le les el al los las van von der den die zu y e o a en et
  war come men non met pro care son door plus sin vain par mint hay till hat man dan ten era pour sur fin bis mit om am im
  es se op ha max per sale fire solo tot die te er kan vid all nu so pas deux`.split(/\s+/),
);

interface Words {
  readonly all: ReadonlySet<string>;
  /** Those that a question begins with. */
  readonly first: ReadonlySet<string>;
}

const LANGUAGES: readonly Words[] = Object.entries(FUNCTION_WORDS)
  .filter(([language]) => !['en', 'vi', 'vi-plain'].includes(language))
  .map(([language, words]) => {
    const first = (QUESTION_WORDS_ELSEWHERE[language] ?? '').split(' ').filter(isTelling);
    return { all: new Set([...words.split(' ').filter(isTelling), ...first]), first: new Set(first) };
  });

/**
 * Whether the words of a question are surely of a language that is neither English nor Vietnamese: function words of one other
 * language are among them, more than English ones. Two of them, or the word it begins with when that asks. One of them must be no
 * Vietnamese syllable, whatever its marks. One word alone may be a name, whatever it means elsewhere.
 */
export function isThirdLanguage(words: readonly Token[]): boolean {
  const [first] = words;
  if (first === undefined || words.length === 1) return false;
  const distinct = new Set(
    words.filter((word) => word === first || isUncapitalised(word)).map(({ norm }) => norm),
  );
  const english = [...distinct].filter(isEnglishStopWord).length;
  return LANGUAGES.some((language) => {
    const theirs = [...distinct].filter((word) => language.all.has(word));
    if (theirs.length <= english || theirs.every(isSyllableShaped)) return false;
    return theirs.length >= 2 || (language.first.has(first.norm) && !isInCapitals(first));
  });
}

/** "KTO": letters that stand for a name. */
function isInCapitals({ text }: Token): boolean {
  return text === text.toUpperCase();
}

function isUncapitalised({ text }: Token): boolean {
  return !/^\p{Lu}/u.test(text);
}

function isTelling(word: string): boolean {
  // One plain letter may be anything; "è" and "à" are words.
  return !UNTELLING.has(word) && !isEnglishStopWord(word) && !/^[a-z]?$/.test(word);
}
