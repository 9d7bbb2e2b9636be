import type { AlertSettings } from '../../../../../src/application/ports/alert-settings.js';
import type { StoredArticle } from '../../../../../src/application/ports/article-store.js';
import type { QuotedPassage } from '../../../../../src/domain/answering/answer.js';
import type { Interest } from '../../../../../src/domain/subscriptions/subscription.js';
import type { MessageView } from '../../../../../src/telegram/render/message-view.js';
import type { Texts } from '../../../../../src/telegram/render/texts.js';
import { answerView } from '../../../../../src/telegram/render/views/answer-view.js';
import { articleView } from '../../../../../src/telegram/render/views/article-view.js';
import { feedsViews } from '../../../../../src/telegram/render/views/feeds-view.js';
import { forgetView } from '../../../../../src/telegram/render/views/forget-view.js';
import { groupIntroductionView } from '../../../../../src/telegram/render/views/group-introduction-view.js';
import { helpView } from '../../../../../src/telegram/render/views/help-view.js';
import { inlineArticle, inlinePassage } from '../../../../../src/telegram/render/views/inline-result.js';
import { languageView } from '../../../../../src/telegram/render/views/language-view.js';
import { latestView } from '../../../../../src/telegram/render/views/latest-view.js';
import { notFoundView } from '../../../../../src/telegram/render/views/not-found-view.js';
import { privacyView } from '../../../../../src/telegram/render/views/privacy-view.js';
import { settingsView } from '../../../../../src/telegram/render/views/settings-view.js';
import { statisticsView } from '../../../../../src/telegram/render/views/statistics-view.js';
import { welcomeView } from '../../../../../src/telegram/render/views/welcome-view.js';
import { alertView } from '../../../../../src/telegram/render/views/alert-view.js';
import { digestView } from '../../../../../src/telegram/render/views/digest-view.js';
import { resumedView } from '../../../../../src/telegram/render/views/resumed-view.js';
import {
  publishersView,
  subscribeMenuView,
  subscriptionPreviewView,
} from '../../../../../src/telegram/render/views/subscribe-views.js';
import {
  subscriptionsView,
  subscriptionOfGroupView,
  subscriptionView,
} from '../../../../../src/telegram/render/views/subscriptions-view.js';
import { whyView } from '../../../../../src/telegram/render/views/why-view.js';
import { answerOf, style } from './given-data.js';

/** All that a view can be given. */
export interface ViewData {
  readonly passages: readonly QuotedPassage[];
  readonly articles: readonly StoredArticle[];
  readonly texts: readonly string[];
  readonly number: number;
}

/** Every view, of the given data. */
export function allViews(
  texts: Texts,
  { passages, articles, texts: strings, number }: ViewData,
): readonly MessageView[] {
  const [first = '', second = ''] = strings;
  const views: MessageView[] = [
    notFoundView(texts, { passages }),
    latestView(texts, style, { articles, offset: number, hasOlder: true }),
    settingsView(
      texts,
      { timeZone: 'UTC' },
      { chosenLanguage: null, chat: 'group', alerts: NOTHING_CHOSEN, subscriptions: number },
    ),
    languageView(texts, { chosenLanguage: 'en', chat: 'private' }),
    welcomeView(texts),
    forgetView(texts),
    privacyView(texts, { days: number, alertDays: number }),
    ...(['private', 'group', 'group-admin'] as const).map((audience) =>
      helpView(texts, { audience, botUsername: 'b' }),
    ),
    ...[true, false].map((seesMentions) => groupIntroductionView(texts, { botUsername: 'b', seesMentions })),
  ];
  passages.forEach((passage, index) => {
    const shown = { answerId: number + 1, answer: answerOf(...passages), index };
    views.push(
      answerView(texts, style, { ...shown, widened: undefined }),
      answerView(texts, style, { ...shown, widened: { before: first, after: second } }),
      { body: inlinePassage(texts, style, passage).body, buttons: [] },
    );
  });
  for (const article of articles) {
    views.push(articleView(texts, style, { article, keyQuotes: strings }));
    views.push({ body: inlineArticle(texts, style, article).body, buttons: [] });
  }
  const data = { passages, articles, texts: strings, number };
  return [...views, ...alertViews(texts, data), ...adminViews(texts, data)];
}

function adminViews(texts: Texts, { texts: strings, number }: ViewData): readonly MessageView[] {
  const [first = '', second = ''] = strings;
  const problems = [
    ...(['private', 'no answer', 'too large', 'wrong type', 'no feed'] as const).map((kind) => ({
      kind,
      host: first,
    })),
    { kind: 'refused', host: first, status: number } as const,
  ];
  const feeds = Array.from({ length: 12 }, (_, place) => ({
    id: place,
    url: `https://${place}.example/${first}?key=${place}`,
    title: place % 2 === 0 ? second : null,
    addedBy: place % 3 === 0 ? ('settings' as const) : ('admin' as const),
    addedMs: 0,
    dueMs: place % 5 === 0 ? null : number,
    listedMs: place % 4 === 0 ? null : number,
    etag: null,
    lastModified: null,
    failures: place % 3,
    problem: place % 3 === 0 ? null : problems[place % problems.length]!,
  }));
  const counts = {
    articles: number,
    feeds: number,
    failingFeeds: number,
    subscriptions: number,
    subscribedChats: number,
    alertsWaiting: number,
    alertsSent: number,
    questions: number,
    answered: number,
    helpful: number,
    notHelpful: number,
    updatesWaiting: number,
  };
  return [
    ...feedsViews(texts, style, feeds),
    ...feedsViews(texts, style, []),
    statisticsView(texts, { ...counts, days: number }),
  ];
}

/** Nothing about alerts was chosen. */
export const NOTHING_CHOSEN: AlertSettings = {
  timeZone: null,
  pausedUntilMs: null,
  digest: null,
  quiet: null,
  silence: null,
};

function alertViews(texts: Texts, { articles, texts: strings, number }: ViewData): readonly MessageView[] {
  const [first = '', second = ''] = strings;
  const interests: readonly Interest[] = [
    { kind: 'everything' },
    { kind: 'keywords', query: first },
    { kind: 'topic', sentence: second, strictness: 'normal' },
    { kind: 'publisher', publisher: first },
  ];
  const subscriptions = interests.map((interest, place) => ({
    id: number + place + 1,
    chatId: 1,
    threadId: null,
    interest,
    paused: place % 2 === 0,
  }));
  const alerted = articles.map((article, place) => ({
    article,
    subscriptionId: number + 1,
    paragraph: place % 2 === 0 ? null : 0,
    before: place % 3 === 0 ? { ...article, title: second, paragraphs: strings } : undefined,
  }));
  const message = { chatId: 1, threadId: null, form: 'alert', held: number } as const;
  const some = alerted.length === 0 ? [] : [{ ...message, articles: alerted.slice(0, 10) }];
  return [
    ...alerted.map((one) => alertView(texts, style, { ...message, articles: [one] })),
    ...some.flatMap((several) => [alertView(texts, style, several), digestView(texts, several)]),
    resumedView(texts, message),
    subscribeMenuView(texts),
    publishersView(texts, [{ publisher: first, articleId: 'abc' }]),
    subscriptionsView(texts, subscriptions, { page: 0, topic: 9 }),
    subscriptionsView(
      texts,
      [1, 2, 3, 4, 5].flatMap(() => subscriptions),
      { page: 1, topic: null },
    ),
    ...subscriptions.map((one) => subscriptionView(texts, one)),
    ...subscriptions.map((one) => subscriptionOfGroupView(texts, one)),
    ...interests.map((interest) =>
      subscriptionPreviewView(texts, {
        interest,
        previewed: interest.kind === 'publisher' ? { kind: 'publisher', articleId: 'abc' } : interest,
        articles,
        ofNewest: interest.kind === 'topic' ? number : undefined,
      }),
    ),
    whyView(
      texts,
      interests.map((interest, place) => ({
        interest,
        article: articles[place],
        place: [undefined, { paragraph: null }, { paragraph: 0 }][place % 3],
      })),
    ),
  ];
}
