import { foldDiacritics } from './fold.js';

const SYLLABLE =
  /^(?:ngh|ng|nh|gh|gi|g|kh|k|ph|p|qu|th|tr|t|ch|c|b|d|h|l|m|n|r|s|v|x)?(?:uye|uya|uyu|uoi|uou|ieu|yeu|oai|oay|oao|oeo|uay|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oe|oi|oo|ua|ue|ui|uo|uu|uy|ye|a|e|i|o|u|y)(?:ch|c|m|ng|nh|n|p|t)?$/;

/**
 * Whether a lower-cased word could be a Vietnamese syllable, with or without its diacritics. All Vietnamese
 * syllables could; few English words of more than three letters could.
 */
export function isSyllableShaped(word: string): boolean {
  return SYLLABLE.test(foldDiacritics(word));
}
