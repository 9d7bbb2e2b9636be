const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029\v\f]/g;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
// Zero-width, soft hyphen, bidirectional marks, variation selectors of text, byte order marks, tags, C0 and C1 controls.
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const PLAIN = /^[\n\u0020-\u007e]*$/;

/**
 * Text as the project keeps it: NFC, `\n` for every line break, plain spaces, nothing that cannot be seen (zero-width
 * characters, controls, direction marks), and U+FFFD for half a surrogate pair. A tab becomes two spaces, so that
 * columns can still be told; doing it twice changes nothing.
 */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(LINE_BREAKS, '\n')
    .replace(/\t/g, '  ')
    .replace(SPACES, ' ')
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(INVISIBLE, '')
    .normalize('NFC');
}

const LEADING_PICTURES =
  /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0f\s]+(?=[\p{L}\p{N}"“«‘'(])/u;

/** A headline without the pictures that posts and notebooks set before it. */
export function withoutLeadingPictures(title: string): string {
  return title.replace(LEADING_PICTURES, '');
}

/** `cleanText` on one line: every run of white space is one space, none at the ends. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}
