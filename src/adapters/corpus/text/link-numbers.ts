/** "[12]Contact": text browsers number the links of a page before their words and list the addresses at the end. */
const MARK = /(^|[\s(“"#*])\[(\d{1,4})\](?=[\p{L}\p{N}“"(])/gmu;
/** Below this many marks in rising order they are notes of the author. */
const LEAST_MARKS = 4;
const WIDGET =
  /\((?:BUTTON|SUBMIT|RESET)\)|\[(?:IMG|INLINE|EMBED|IMAGE)\]|^[ \t]*#?(?:alternate|shortcut icon|stylesheet)\b.*$/gm;
const ADDRESSES =
  /\n[ \t]*References[ \t]*\n(?:\s*(?:Visible|Hidden) links:?[ \t]*\n)?(?:\s*\d{1,4}\. \S+[ \t]*(?:\n|$)|\s*(?:Visible|Hidden) links:?[ \t]*\n)+\s*$/;

/** "[logo]", "[search_icon]": w3m writes the name of a picture's file where it has no description. */
const PICTURE_NAME = /(?<=^|[ \]])\[[\p{Ll}\d][\p{Ll}\d_.-]{2,40}\](?=[ \n]|$)/gmu;
const LEAST_PICTURES = 3;

/** "#[1]NAME - RSS [2]canonical" on top: what the page's head links to. */
const CANONICAL = /\[(\d{1,4})\] ?canonical(?![\p{L}\d])/u;
/** Over this line stand links of the page's head. */
const HEAD_LINES = 12;

/** The page's own address, of which a text browser prints the number on top and the address at the end. */
function canonicalAddress(text: string): string | undefined {
  const head = text.split('\n', HEAD_LINES).filter((line) => line.trimStart().startsWith('#'));
  const number = CANONICAL.exec(head.join('\n'))?.[1];
  const list = ADDRESSES.exec(text)?.[0];
  return number === undefined ? undefined : new RegExp(`^ *${number}\\. (\\S+)`, 'm').exec(list ?? '')?.[1];
}

function withoutPictureNames(text: string): string {
  const names = text.match(PICTURE_NAME)?.filter((name) => !/^\[\d+\]$/.test(name)) ?? [];
  return names.length < LEAST_PICTURES ? text : text.replace(PICTURE_NAME, '');
}

/**
 * A dump of a text browser (lynx, elinks, w3m -o) without its link numbers, widgets and list of addresses, of which the page's own
 * stays; other text as it is.
 */
export function withoutLinkNumbers(source: string): string {
  const text = withoutPictureNames(source);
  const numbers = Array.from(text.matchAll(MARK), (match) => Number(match[2]));
  const rising = numbers.filter((number, i) => i === 0 || number > numbers[i - 1]!).length;
  if (numbers.length < LEAST_MARKS || rising < 0.8 * numbers.length) return text;
  const own = canonicalAddress(text);
  const stated = own === undefined ? '' : `\nCanonical: ${own}\n`;
  return text
    .replace(ADDRESSES, () => `\n${stated}`)
    .replace(MARK, '$1')
    .replace(WIDGET, '');
}
