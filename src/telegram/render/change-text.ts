import type { StoredArticle } from '../../application/ports/article-store.js';
import { whatChanged } from '../../domain/quotes/what-changed.js';
import { cut } from './cut-text.js';
import { plainLine, type FormattedText } from './formatted-text.js';
import type { Texts } from './texts.js';

const MAX_CHANGE = 300;

/** That it was changed, and the first thing that says something else now. */
export function changeText(
  texts: Texts,
  before: StoredArticle,
  now: StoredArticle,
  room: (usual: number) => number,
): FormattedText {
  const change = whatChanged(before, now);
  if (change === undefined) return texts.rich('alert-updated');
  const line = (words: string) => cut(plainLine(words), room(MAX_CHANGE));
  if (change.before === undefined) return texts.rich('alert-updated-added', { now: line(change.now ?? '') });
  if (change.now === undefined) return texts.rich('alert-updated-removed', { before: line(change.before) });
  return texts.rich('alert-updated-changed', { before: line(change.before), now: line(change.now) });
}
