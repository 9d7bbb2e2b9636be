const TONE = '[\\u0300\\u0301\\u0303\\u0309\\u0323]';
const TONE_ON_SECOND_VOWEL = new RegExp(`(?<=^|[^q])(o)([ae])(${TONE})$|(?<=^|[^q])(u)(y)(${TONE})$`, 'u');

/**
 * Vietnamese writes the tone of an open "oa", "oe" or "uy" on either vowel ("hoà" or "hòa", "uỷ" or "ủy"), by
 * house style. Gives a lower-cased word the older of the two spellings; everything else is left as it is. NFC.
 */
export function unifyTonePlacement(word: string): string {
  if (!/[ou][^\u0000-\u007f]$/u.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(TONE_ON_SECOND_VOWEL, (_, o = '', a = '', tone1 = '', u = '', y = '', tone2 = '') =>
      [o, tone1, a, u, tone2, y].join(''),
    )
    .normalize('NFC');
}
