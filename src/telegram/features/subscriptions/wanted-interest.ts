import type { ManageSubscriptions } from '../../../application/alerts/manage-subscriptions.js';
import type { ArticleStore } from '../../../application/ports/article-store.js';
import type { KeywordProblem } from '../../../domain/subscriptions/keyword-query.js';
import type { Interest } from '../../../domain/subscriptions/subscription.js';
import { foldDiacritics } from '../../../domain/text/fold.js';
import type { BotContext } from '../../context.js';
import type { PreviewedInterest } from '../../render/alert-callback-data.js';
import type { FormattedText } from '../../render/formatted-text.js';
import type { Texts } from '../../render/texts.js';

/** Longest words of a subscription, in UTF-16 units. */
const LONGEST_WORDS = 300;

const EVERYTHING: readonly string[] = ['everything', 'all', 'tat ca', 'moi thu', 'moi bai', 'moi bai moi'];

/** Whether words ask for every new article, in either language. */
export function meansEverything(words: string): boolean {
  return EVERYTHING.includes(foldDiacritics(words).replace(/\s+/gu, ' ').trim());
}

/** What a chat wants to subscribe to, understood from its words or from the button that was pressed under them. */
export class WantedInterest {
  constructor(
    private readonly subscriptions: Pick<ManageSubscriptions, 'keywords'>,
    private readonly articles: Pick<ArticleStore, 'article'>,
  ) {}

  /** The interest, or what is wrong with the words. */
  async ofWords(
    ctx: BotContext,
    words: string,
    previewed: PreviewedInterest,
  ): Promise<Interest | FormattedText> {
    if (words.length > LONGEST_WORDS) return ctx.texts.rich('keywords-too-long');
    switch (previewed.kind) {
      case 'everything':
        return { kind: 'everything' };
      case 'publisher': {
        const publisher = (await this.articles.article(previewed.articleId))?.publisher;
        return publisher === undefined || publisher === null
          ? ctx.texts.rich('article-gone')
          : { kind: 'publisher', publisher };
      }
      case 'topic':
        return { kind: 'topic', sentence: words, strictness: previewed.strictness };
      case 'keywords': {
        const interest = this.subscriptions.keywords(words);
        return typeof interest === 'string' ? problemText(ctx.texts, interest) : interest;
      }
    }
  }

  /** The same of the words that the message of a pressed button is about; undefined when they are gone. */
  async ofPress(
    ctx: BotContext,
    previewed: PreviewedInterest,
  ): Promise<Interest | FormattedText | undefined> {
    const words = subscribedWords(ctx.callbackQuery?.message);
    const needsWords = previewed.kind === 'keywords' || previewed.kind === 'topic';
    if (needsWords && words === undefined) return undefined;
    return this.ofWords(ctx, words ?? '', previewed);
  }
}

/** The words that a preview is about: those of the message that it replies to. */
function subscribedWords(message: NonNullable<BotContext['callbackQuery']>['message']): string | undefined {
  if (message === undefined || !('reply_to_message' in message)) return undefined;
  const text = message.reply_to_message.text
    ?.replace(/^\/\S+\s*/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return text === '' ? undefined : text;
}

function problemText(texts: Texts, problem: KeywordProblem): FormattedText {
  switch (problem) {
    case 'no words':
      return texts.rich('keywords-empty');
    case 'only excluded':
      return texts.rich('keywords-only-excluded');
    case 'nothing beside OR':
      return texts.rich('keywords-unclear');
    case 'too long':
      return texts.rich('keywords-too-long');
  }
}
