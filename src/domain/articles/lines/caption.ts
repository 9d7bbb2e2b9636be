import { PICTURE_WORDS, SEEN_DOING, SHOWN_FIRST, TELLS } from './caption-words.js';
import type { Line } from './line-role.js';

/** Body paragraphs at least this long on average make a short sentence between them stand out. */
const LONG_PARAGRAPHS = 220;
/** The same where two empty lines stand above and below it and nowhere else. */
const FRAMED_PARAGRAPHS = 140;
const LONGEST_CAPTION = 260;

/**
 * Whether a sentence between body paragraphs describes a picture rather than tells the story. Only told where
 * paragraphs are long: it is one short sentence that begins with whom it shows, has them do what pictures show, and
 * states no figure, quotation or connection. Two empty lines after it, as pictures leave them, count for one of these.
 */
export function describesPicture(
  line: Line,
  gapAfter: number,
  { medianParagraph, usualGap }: { readonly medianParagraph: number; readonly usualGap: number },
): boolean {
  const { text, folded } = line;
  const framed = usualGap < 2 && line.block.gap >= 2 && gapAfter >= 2;
  const long = framed ? FRAMED_PARAGRAPHS : LONG_PARAGRAPHS;
  if (medianParagraph < long || text.length > LONGEST_CAPTION) return false;
  if (text.length > 0.6 * medianParagraph || /[.!?]["”]? +\p{Lu}\p{Ll}/u.test(text)) return false;
  if (/[?:;…]$|\.\.\.$/.test(text)) return false;
  const shown = SHOWN_FIRST.test(folded);
  const doing = SEEN_DOING.test(folded) || PICTURE_WORDS.test(folded);
  const tells = TELLS.test(folded);
  if (gapAfter >= 2) return (shown || doing) && !tells;
  return shown && doing && !tells;
}

/** Whether a short line without the end of a sentence is a caption, and not a heading between paragraphs or one of several links. */
export function isShortCaption(line: Line, gapAfter: number, isPaired = false): boolean {
  if (line.block.kind === 'heading' || /:$/.test(line.text)) return false;
  return (
    gapAfter >= 2 ||
    (line.words > 6 && !isPaired) ||
    PICTURE_WORDS.test(line.folded) ||
    SHOWN_FIRST.test(line.folded)
  );
}

/** "Image caption," on a line of its own: the next line is one. */
export function isCaptionLabel({ folded }: Line): boolean {
  return /^(?:(?:image|photo|picture|video) caption|caption|chu thich(?: anh)?|chup lai hinh anh)\s*[,:]?$/.test(
    folded,
  );
}

/** The length of the middle one of the paragraphs of running text (60 characters or more); 0 when there is none. */
export function medianLength(lines: readonly Line[]): number {
  const lengths = lines
    .filter((line) => line.endsSentence && line.text.length >= 60)
    .map((line) => line.text.length)
    .sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length / 2)] ?? 0;
}
