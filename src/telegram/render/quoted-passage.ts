import type { QuotedPassage } from '../../domain/answering/answer.js';
import type { Span } from '../../domain/text/span.js';
import { cut } from './cut-text.js';
import {
  bold,
  concat,
  expandableQuote,
  joined,
  length,
  plain,
  quote,
  trimmed,
  type FormattedText,
} from './formatted-text.js';
import { MAX_MESSAGE_UNITS } from './message-text.js';
import { MAX_SOURCE_UNITS, sourceLines } from './source-lines.js';
import type { Texts } from './texts.js';
import type { ViewStyle } from './view-style.js';

const MAX_QUOTE = 1_800;
const MAX_CONTEXT = MAX_MESSAGE_UNITS - MAX_QUOTE - MAX_SOURCE_UNITS - 10;
/** Stands where the quote stood. */
const GAP = '[…]';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What stands around a quote; empty where nothing does. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/**
 * The quote, what stands around it, and its source; not longer than one message.
 * @param around left out: the quote stands alone
 */
export function quotedPassage(
  texts: Texts,
  style: ViewStyle,
  passage: QuotedPassage,
  around?: Surroundings,
): FormattedText {
  const words = cut(trimmed(emphasised(passage.quote, passage.emphasis)), MAX_QUOTE);
  return joined(
    [
      quote(words),
      around === undefined ? '' : expandableQuote(contextText(around)),
      sourceLines(texts, style, passage, passage.quote),
    ],
    '\n',
  );
}

function contextText(around: Surroundings): FormattedText {
  const [before, after] = [trimmed(plain(around.before)), trimmed(plain(around.after))];
  if (length(before) + length(after) === 0) return before;
  const room = MAX_CONTEXT - GAP.length - 2;
  const half = Math.floor(room / 2);
  const roomBefore = Math.max(half, room - length(after));
  const shownBefore = cut(before, roomBefore, 'end');
  return joined([shownBefore, GAP, cut(after, room - length(shownBefore))], '\n');
}

/** Of a span that does not lie within the text nothing is shown. */
function emphasised(text: string, span: Span | undefined): FormattedText {
  if (span === undefined || !(span.start >= 0 && span.start < span.end && span.end <= text.length)) {
    return plain(text);
  }
  const start = graphemes.segment(text).containing(span.start)?.index ?? 0;
  const last = graphemes.segment(text).containing(span.end - 1);
  const end = last === undefined ? text.length : last.index + last.segment.length;
  return concat(text.slice(0, start), bold(text.slice(start, end)), text.slice(end));
}
