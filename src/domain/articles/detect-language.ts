import { foldDiacritics } from '../text/fold.js';
import type { Language } from './article.js';
import { FUNCTION_WORDS, LANGUAGE_NAMES, SCRIPTS } from './language-words.js';

/** What a text's words say about its language. */
export interface DetectedLanguage {
  /** `und` when nothing tells. */
  readonly language: Language;
  /** The text has enough words of the language, and clearly more than of any other. */
  readonly sure: boolean;
}

/** Enough of an article to tell its language, in UTF-16 units. */
const SAMPLE_LENGTH = 6000;
const WEIGHTS = wordWeights();
const LATIN = /\p{Script=Latin}/gu;

/**
 * The language of a running text: by its script, then by its function words, each weighing 1 / (languages that have
 * it) a word. Vietnamese is found without its diacritics too. Linear in the text, at most its first 6000 characters.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const script = scriptLanguage(sample);
  if (script !== undefined) return { language: script, sure: true };
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = new Map<Language, number>();
  for (const word of words) {
    for (const [language, weight] of WEIGHTS.get(word) ?? [])
      scores.set(language, (scores.get(language) ?? 0) + weight);
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (best === undefined || best[1] < 0.5) return { language: 'und', sure: false };
  const share = best[1] / words.length;
  return {
    language: best[0],
    sure: words.length >= 20 && share >= 0.08 && best[1] >= 2 * (second?.[1] ?? 0),
  };
}

/** "en-US", "EN", "English", "Tiếng Việt" → a primary tag, or `undefined` when it is no language's tag or name. */
export function languageTag(stated: string): Language | undefined {
  const folded = foldDiacritics(stated).trim();
  const named = LANGUAGE_NAMES[folded];
  if (named !== undefined) return named;
  const primary = /^([a-z]{2,3})(?:[-_][a-z0-9_-]+)?$/.exec(folded)?.[1];
  if (primary === undefined || primary === 'und') return undefined;
  return LANGUAGE_NAMES[primary] ?? primary;
}

/** Whether `detectLanguage` can find texts of a language: only then does its saying another one tell against a stated tag. */
export function isDetectable(language: Language): boolean {
  return language in FUNCTION_WORDS || SCRIPTS.some(([of]) => of === language);
}

function scriptLanguage(sample: string): Language | undefined {
  if (/^[\u0000-\u036f\u1e00-\u1fff\u2000-\u206f]*$/.test(sample)) return undefined;
  const latin = sample.match(LATIN)?.length ?? 0;
  for (const [language, script] of SCRIPTS) {
    const letters = sample.match(script)?.length ?? 0;
    if (letters === 0) continue;
    // A few kana among many Han characters make Japanese; any other script must outweigh the Latin letters.
    if (letters > latin || (language === 'ja' && letters > 10 && letters * 4 > latin)) return language;
  }
  return undefined;
}

function wordWeights(): ReadonlyMap<string, readonly (readonly [Language, number])[]> {
  const languagesOf = new Map<string, Set<Language>>();
  for (const [key, words] of Object.entries(FUNCTION_WORDS)) {
    const language = key === 'vi-plain' ? 'vi' : key;
    for (const word of words.split(' ')) {
      const languages = languagesOf.get(word) ?? new Set();
      languagesOf.set(word, languages.add(language));
    }
  }
  return new Map(
    [...languagesOf].map(([word, languages]) => [
      word,
      [...languages].map((language) => [language, 1 / languages.size] as const),
    ]),
  );
}
