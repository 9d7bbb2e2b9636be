import type { Enclosure } from './enclosures.js';
import { isWhiteSpaceAt, skipSpace } from './white-space.js';

const CLOSER = /[)\]}”’»›」』）】]/u;
/** Glued to what it comments on: "Done.🎉 Next". */
const EMOJI_BEFORE_SPACE =
  /^(?:[\p{Emoji_Presentation}\u200D\uFE0F]|(?!\p{Emoji_Presentation})\p{Extended_Pictographic}\uFE0F)+(?=\s|$)/u;
/** Hands, arrows, pins, telephones, letters, bells, ticks and coloured marks stand before what they announce. */
const POINTER =
  /^(?:[\u260E\u2600\u2705\u2714\u27A1\u25B6\u26A0\u2757\u{1F446}-\u{1F449}\u{1F4CC}\u{1F4CD}\u{1F4DE}-\u{1F4E9}\u{1F514}\u{1F517}\u{1F534}-\u{1F53B}\u{1F7E0}-\u{1F7EB}\u{1F550}-\u{1F567}])/u;
/** How many closing marks and spaces one stop looks through; bounds the work on hostile text. */
const MAX_CLOSERS = 12;

/** Where the quotation marks, brackets, marks of references and emoji end that belong to the stop before `from`. */
export function endOfClosingMarks(
  text: string,
  from: number,
  to: number,
  closing: ReadonlyMap<number, Enclosure>,
): number {
  let end = from;
  const limit = Math.min(to, from + MAX_CLOSERS);
  while (end < limit) {
    if (CLOSER.test(text[end]!) || closing.has(end)) {
      end += 1;
      continue;
    }
    const emoji =
      text.charCodeAt(end) > 0x2000 ? EMOJI_BEFORE_SPACE.exec(text.slice(end, limit + 1))?.[0] : undefined;
    if (emoji !== undefined && end + emoji.length <= limit) {
      end += emoji.length;
      continue;
    }
    // Marks of references, as encyclopedias set them: "end.[5] Next".
    const reference = /^\[\d{1,3}\]/u.exec(text.slice(end, end + 5))?.[0];
    if (reference !== undefined) {
      end += reference.length;
      continue;
    }
    // "C’est fini ! »" and "kết thúc. ”" close after a space.
    const spaced = skipSpace(text, end, limit);
    if (spaced === end || spaced >= limit || !(/[”»›」』]/u.test(text[spaced]!) || closing.has(spaced)))
      break;
    end = spaced + 1;
  }
  // A straight mark without a partner, glued to the stop.
  if (
    end === from &&
    end < to &&
    /["']/u.test(text[end]!) &&
    (end + 1 >= text.length || isWhiteSpaceAt(text, end + 1))
  )
    end += 1;
  return end;
}

/** Where the sentence after a stop begins: behind emoji that comment on what was said, before those that point at what follows. */
export function afterComment(text: string, nextAt: number): number {
  if (text.charCodeAt(nextAt) <= 0x2000) return nextAt;
  const sight = text.slice(nextAt, nextAt + MAX_CLOSERS);
  const emoji = EMOJI_BEFORE_SPACE.exec(sight)?.[0];
  if (emoji === undefined || emoji.length === sight.length || POINTER.test(emoji)) return nextAt;
  return skipSpace(text, nextAt + emoji.length, text.length);
}

/** Of the enclosures whose closing mark stands in `from`–`to`, the one that begins first. */
export function outermostClosed(
  closing: ReadonlyMap<number, Enclosure>,
  from: number,
  to: number,
): Enclosure | undefined {
  let outermost: Enclosure | undefined;
  for (let at = from; at < to; at += 1) {
    const enclosure = closing.get(at);
    if (enclosure !== undefined && (outermost === undefined || enclosure.start < outermost.start))
      outermost = enclosure;
  }
  return outermost;
}
