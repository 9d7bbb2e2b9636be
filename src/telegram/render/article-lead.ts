import type { StoredArticle } from '../../application/ports/article-store.js';
import { cut } from './cut-text.js';
import { plainLine, type FormattedText } from './formatted-text.js';

/** An article's summary, or its first paragraph where it has none; empty where it has neither. */
export function articleLead(
  { summary, paragraphs }: Pick<StoredArticle, 'summary' | 'paragraphs'>,
  maxUnits: number,
): FormattedText {
  const lead = plainLine(summary ?? '');
  return cut(lead.text === '' ? plainLine(paragraphs[0] ?? '') : lead, maxUnits);
}
