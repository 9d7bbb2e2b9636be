/** What the file's own markup says a block is. In a text dump everything is `text`, but for lines with a bullet. */
export type BlockKind = 'text' | 'heading' | 'item' | 'row' | 'quote' | 'caption';

/** A stretch of a page that stands by itself: a line of a text dump, a paragraph, a heading, a list item. */
export interface Block {
  /** One clean line. */
  readonly text: string;
  readonly kind: BlockKind;
  /** Empty lines before it in a text dump; 1 where the format sets blocks apart by itself. */
  readonly gap: number;
  /** Share of its characters that are links, 0 to 1; 0 in text dumps, which show none. */
  readonly linked: number;
  /** What the page's structure says: part of the article's element, of navigation and the like, or nothing. */
  readonly place: 'article' | 'furniture' | 'unknown';
}

/** What a page states about its article outside the running text (front matter, meta tags, JSON-LD, JSON fields). */
export interface StatedFields {
  readonly title?: string;
  /** The title of the page's window, which may be the site's name alone. */
  readonly pageTitle?: string;
  readonly summary?: string;
  readonly publisher?: string;
  /** The site's name beside the page's title, weaker than a publisher. */
  readonly site?: string;
  /** As written; `parseDate` makes sense of it. */
  readonly publishedAt?: string;
  readonly url?: string;
  readonly language?: string;
  readonly author?: string;
  /** The page says that it is an article and not, say, a front page. */
  readonly isArticle?: boolean;
}

/** A file taken apart into blocks, with what it states about itself. */
export interface Page {
  readonly blocks: readonly Block[];
  readonly stated: StatedFields;
}

/** A block of running text that nothing more is known about. */
export function textBlock(text: string, options: Partial<Omit<Block, 'text'>> = {}): Block {
  return { text, kind: 'text', gap: 1, linked: 0, place: 'unknown', ...options };
}
