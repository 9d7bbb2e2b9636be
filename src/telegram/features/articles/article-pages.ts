import type { StoredArticle } from '../../../application/ports/article-store.js';
import { keyQuotes } from '../../../domain/quotes/key-quotes.js';
import type { BotContext } from '../../context.js';
import type { BotParts } from '../../bot-parts.js';
import { articleView } from '../../render/views/article-view.js';
import { LATEST_PAGE_SIZE, latestView } from '../../render/views/latest-view.js';
import { editView, sendView } from '../../send-view.js';

/** Key quotes of an article. */
const KEY_QUOTES = 3;

/** Shows articles and pages of them. */
export class ArticlePages {
  constructor(private readonly parts: Pick<BotParts, 'articles'>) {}

  async sendLatest(ctx: BotContext): Promise<void> {
    const page = await this.#page(0);
    await sendView(ctx, latestView(ctx.texts, ctx.style, page));
  }

  /** False when there is no such article. */
  async sendArticle(ctx: BotContext, articleId: string): Promise<boolean> {
    const article = await this.parts.articles.article(articleId);
    if (article === undefined) return false;
    await sendView(ctx, articleView(ctx.texts, ctx.style, withKeyQuotes(article)));
    return true;
  }

  async open(ctx: BotContext, articleId: string): Promise<string | undefined> {
    return (await this.sendArticle(ctx, articleId)) ? undefined : ctx.texts.plain('article-gone');
  }

  async turnTo(ctx: BotContext, offset: number): Promise<string | undefined> {
    const page = await this.#page(offset);
    // Articles may have gone since the button was made.
    if (page.articles.length === 0) return ctx.texts.plain('latest-end');
    await editView(ctx, latestView(ctx.texts, ctx.style, page));
    return undefined;
  }

  async #page(offset: number) {
    const articles = await this.parts.articles.newestArticles(LATEST_PAGE_SIZE + 1, offset);
    return {
      articles: articles.slice(0, LATEST_PAGE_SIZE),
      offset,
      hasOlder: articles.length > LATEST_PAGE_SIZE,
    };
  }
}

function withKeyQuotes(article: StoredArticle) {
  const said = `${article.title} ${article.summary ?? article.paragraphs[0] ?? ''}`;
  return { article, keyQuotes: keyQuotes(article.paragraphs, said, KEY_QUOTES) };
}
