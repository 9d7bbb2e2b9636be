const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029\v\f]/g;
/** Half a surrogate pair: with the `u` flag whole pairs are code points and do not match. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

// Controls, soft hyphen, grapheme joiner, direction marks and overrides, zero-width spaces, invisible operators, Hangul
// fillers, byte order marks, annotations, noncharacters.
const INVISIBLE =
  /[\u0000-\u0009\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0001}\p{Noncharacter_Code_Point}]/gu;

// What makes one emoji of several characters stays where it does that; what joins letters stays in the scripts that need it.
const STRAY_SELECTOR = /(?<!\p{Emoji})[\ufe0e\ufe0f]|[\ufe00-\ufe0d\u{e0100}-\u{e01ef}]/gu;
const STRAY_TAG = /(?<!\u{1f3f4}[\u{e0020}-\u{e007e}]{0,8})[\u{e0020}-\u{e007f}]/gu;
const STRAY_JOINER =
  /(?<!\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]?|[\p{Script=Arabic}\p{M}])[\u200c\u200d]|[\u200c\u200d](?![\p{Extended_Pictographic}\p{L}])/gu;

const PLAIN = /^[\n\u0020-\u007e]*$/;

/**
 * Data as a message may show it: well-formed UTF-16 (U+FFFD for half a surrogate pair), `\n` for every line break, a
 * space for a tab, and nothing that is not seen but changes how the rest is read. Emoji of several characters stay whole.
 */
export function cleanData(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(LINE_BREAKS, '\n')
    .replace(/\t/g, ' ')
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(INVISIBLE, '')
    .replace(STRAY_SELECTOR, '')
    .replace(STRAY_TAG, '')
    .replace(STRAY_JOINER, '');
}
