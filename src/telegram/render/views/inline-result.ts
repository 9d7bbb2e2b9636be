import type { StoredArticle } from '../../../application/ports/article-store.js';
import type { QuotedPassage } from '../../../domain/answering/answer.js';
import { articleLead } from '../article-lead.js';
import { cut } from '../cut-text.js';
import { joined, plainLine, quote, type FormattedText } from '../formatted-text.js';
import { messageText } from '../message-text.js';
import { quotedPassage } from '../quoted-passage.js';
import { sourceLines, titleText } from '../source-lines.js';
import type { Texts } from '../texts.js';
import type { ViewStyle } from '../view-style.js';

const MAX_TITLE = 120;
const MAX_DESCRIPTION = 250;
const MAX_LEAD = 1_800;

/** What an inline result shows in the list, and the message that it sends. */
export interface InlineResult {
  readonly title: string;
  /** Empty when there is nothing to say. */
  readonly description: string;
  readonly body: FormattedText;
}

/** A quote with its source. */
export function inlinePassage(texts: Texts, style: ViewStyle, passage: QuotedPassage): InlineResult {
  return {
    title: cut(titleText(texts, passage.title), MAX_TITLE).text,
    description: cut(plainLine(passage.quote), MAX_DESCRIPTION).text,
    body: messageText(quotedPassage(texts, style, passage)),
  };
}

/** The quote that answers: the list shows it first, as the answer, and its headline below. */
export function inlineAnswer(texts: Texts, style: ViewStyle, passage: QuotedPassage): InlineResult {
  return {
    title: cut(plainLine(texts.plain('inline-answer', { quote: plainLine(passage.quote) })), MAX_TITLE).text,
    description: cut(titleText(texts, passage.title), MAX_DESCRIPTION).text,
    body: messageText(quotedPassage(texts, style, passage)),
  };
}

/** An article with its lead, for those who asked nothing yet. */
export function inlineArticle(texts: Texts, style: ViewStyle, article: StoredArticle): InlineResult {
  return {
    title: cut(titleText(texts, article.title), MAX_TITLE).text,
    description: articleLead(article, MAX_DESCRIPTION).text,
    body: messageText(
      joined([quote(articleLead(article, MAX_LEAD)), sourceLines(texts, style, article)], '\n'),
    ),
  };
}
