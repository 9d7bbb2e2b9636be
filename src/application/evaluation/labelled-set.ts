import type { Article } from '../../domain/articles/article.js';

/** A question with its answers and the paragraphs that hold them. */
export interface LabelledQuery {
  readonly id: string;
  readonly question: string;
  readonly answers: readonly string[];
  /** Ids of the right paragraphs. */
  readonly gold: readonly string[];
  readonly answerable: boolean;
  /** Of a question that only articles outside a small corpus answer: the question as the whole set has it. */
  readonly answeredElsewhere?: LabelledQuery;
}

/** A labelled article and the ids of its paragraphs, in order. */
export interface LabelledArticle {
  readonly article: Article;
  readonly paragraphIds: readonly string[];
}

/** A labelled set: articles, and questions over them. */
export interface LabelledSet {
  readonly name: string;
  readonly articles: readonly LabelledArticle[];
  readonly queries: readonly LabelledQuery[];
}

/** The address under which an article of a set is stored: what tells paragraphs of the index back to the set's ids. */
export function labelledUrl(doc: string): string {
  return `https://labelled.invalid/${encodeURIComponent(doc)}`;
}

/** Finds the set's id of a stored paragraph by its article's address and its place. */
export function paragraphIds(
  set: LabelledSet,
): (passage: { url: string | null; paragraph: number }) => string {
  const byUrl = new Map(set.articles.map(({ article, paragraphIds }) => [article.url, paragraphIds]));
  return ({ url, paragraph }) => {
    const id = byUrl.get(url)?.[paragraph];
    if (id === undefined)
      throw new Error(`paragraph ${paragraph} of ${url ?? 'no address'} is not in the set`);
    return id;
  };
}

/** Whether a text holds one of the answers: letter for letter, but for case, white space and normal form. */
export function holdsAnswer(text: string, answers: readonly string[]): boolean {
  const folded = foldedText(text);
  return answers.some((answer) => folded.includes(foldedText(answer)));
}

function foldedText(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
