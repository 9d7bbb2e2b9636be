import { describe, expect, it } from 'vitest';
import type { StoredArticle } from '../../../../../src/application/ports/article-store.js';
import type { Subscription } from '../../../../../src/domain/subscriptions/subscription.js';
import type { MessageView } from '../../../../../src/telegram/render/message-view.js';
import { timeZoneSettingView } from '../../../../../src/telegram/render/views/alert-times-views.js';
import { alertView } from '../../../../../src/telegram/render/views/alert-view.js';
import { digestView } from '../../../../../src/telegram/render/views/digest-view.js';
import { subscriptionPreviewView } from '../../../../../src/telegram/render/views/subscribe-views.js';
import { subscriptionsView } from '../../../../../src/telegram/render/views/subscriptions-view.js';
import { whyView } from '../../../../../src/telegram/render/views/why-view.js';
import { article, english, style, vietnamese } from './given-data.js';

const message = { chatId: 1, threadId: null, form: 'digest', held: 0 } as const;

/** An article with more to show than there is room for. */
function longArticle(number: number): StoredArticle {
  return {
    ...article,
    id: `${number}`,
    title: `Headline ${number} ${'of a long title '.repeat(30)}`,
    publisher: `Publisher ${number} ${'and sons '.repeat(20)}`,
    url: `https://news.example/${number}`,
    summary: null,
    paragraphs: ['A lead that goes on '.repeat(60)],
  };
}

const ten = Array.from({ length: 10 }, (_, number) => ({
  article: longArticle(number),
  subscriptionId: 1,
  paragraph: number % 2 === 0 ? 0 : null,
  before: number % 3 === 0 ? { ...article, paragraphs: ['Another lead '.repeat(60)] } : undefined,
}));

function linksIn({ body }: MessageView): readonly string[] {
  return body.entities.flatMap((entity) => (entity.type === 'text_link' ? entity.url : []));
}

describe('ten long articles in one message', () => {
  it.each([
    ['of a digest', digestView(english, { ...message, articles: ten })],
    ['of alerts and corrections', alertView(english, style, { ...message, articles: ten })],
  ])('%s keep each its headline and link, cut short', (_, view) => {
    expect(view.body.text.length).toBeLessThanOrEqual(4_096);
    expect(linksIn(view).map((url) => url.replace(/#.*$/, ''))).toEqual(
      ten.map(({ article }) => article.url),
    );
    for (const { article } of ten) expect(view.body.text).toContain(article.title.slice(0, 12));
  });

  it('are explained each, and so are the twenty of a long digest', () => {
    const interest = { kind: 'keywords', query: 'a word or two '.repeat(20) } as const;
    for (const place of [{ paragraph: 0 }, undefined]) {
      const twenty = Array.from({ length: 20 }, (_, i) => ({ article: longArticle(i), interest, place }));
      for (const texts of [english, vietnamese]) {
        const { text } = whyView(texts, twenty).body;
        expect(text.length).toBeLessThanOrEqual(4_096);
        for (const { article } of twenty) expect(text).toContain(article.title.slice(0, 11));
      }
    }
  });

  it('of a digest of twenty keep their links too', () => {
    const twenty = [...ten, ...ten].map((one, i) => ({ ...one, article: longArticle(i) }));
    const view = digestView(vietnamese, { ...message, articles: twenty });
    expect(view.body.text.length).toBeLessThanOrEqual(4_096);
    expect(linksIn(view)).toEqual(twenty.map(({ article }) => article.url));
  });
});

it('two short articles of a digest have their whole titles, under their publishers', () => {
  const some = [article, { ...article, title: 'Rain' }].map((one) => ({
    article: one,
    subscriptionId: 1,
    paragraph: null,
    before: undefined,
  }));
  expect(digestView(english, { ...message, articles: some }).body.text).toBe(
    'Digest: 2 new articles\n\nThe Daily\n• Council sets targets\nThe council set its targets.\n' +
      '• Rain\nThe council set its targets.',
  );
});

it('a digest that is corrected says what changed, under the article', () => {
  const before = { ...article, paragraphs: ['The council met on Monday.', article.paragraphs[1]!] };
  const [one, other] = [{ before }, { before: undefined }].map((more) => ({
    article,
    subscriptionId: 1,
    paragraph: 0,
    ...more,
  }));
  expect(digestView(english, { ...message, articles: [one!, other!] }).body.text).toBe(
    'Digest: 2 new articles\n\nThe Daily\n• Council sets targets\nThe council met on Wednesday.\n' +
      '✏️ Updated. Before: The council met on Monday. Now: The council met on Wednesday.\n' +
      '• Council sets targets\nThe council met on Wednesday.',
  );
});

describe('the list of subscriptions', () => {
  const many = Array.from({ length: 50 }, (_, i): Subscription => {
    const interest = { kind: 'keywords', query: `w${i + 1} ${'long words '.repeat(30)}` } as const;
    return { id: i + 1, chatId: 1, threadId: i === 3 ? 7 : null, interest, paused: false };
  });
  const page = (number: number, topic: number | null = null) =>
    subscriptionsView(english, many, { page: number, topic });
  const labels = ({ buttons }: MessageView) => buttons.flat().map(({ text }) => text);

  it('shows each on one of its pages, with a button', () => {
    const pages = [0, 1, 2, 3, 4].map((number) => page(number));
    for (const { body } of pages) expect(body.text.length).toBeLessThan(4_096);
    const opened = pages.flatMap(({ buttons }) =>
      buttons
        .flat()
        .flatMap((button) => ('data' in button ? (/^o:(\d+)$/.exec(button.data)?.[1] ?? []) : [])),
    );
    expect(opened.map(Number)).toEqual(many.map(({ id }) => id));
    for (const [i, { body }] of pages.entries()) expect(body.text).toContain(`\n${i * 10 + 10}. words: w`);
  });

  it('leads from page to page, and to the last when there are fewer by now', () => {
    expect(labels(page(0))).toContain('Next ➡️');
    expect(labels(page(0))).not.toContain('⬅️ Previous');
    expect(page(2).buttons.at(-2)).toEqual([
      { text: '⬅️ Previous', data: 'u:1' },
      { text: 'Next ➡️', data: 'u:3' },
    ]);
    expect(page(9)).toEqual(page(4));
    expect(labels(page(4))).not.toContain('Next ➡️');
    expect(labels(subscriptionsView(english, many.slice(0, 10), { page: 0, topic: null }))).toHaveLength(11);
  });

  it('marks what goes to another topic of the forum', () => {
    const marked = ({ body }: MessageView) =>
      body.text.split('\n').filter((line) => line.endsWith('(another topic)')).length;
    expect([marked(page(0)), marked(page(0, 7)), marked(page(1))]).toEqual([1, 9, 0]);
  });
});

it('a preview says when it has not looked at all articles of the 30 days', () => {
  const interest = { kind: 'everything' } as const;
  const text = (count: number, ofNewest: number | undefined, texts = english) =>
    subscriptionPreviewView(texts, {
      interest,
      previewed: interest,
      articles: Array.from({ length: count }, () => article),
      ofNewest,
    }).body.text;
  expect(text(2, undefined)).toContain('In the last 30 days it would have sent 2 articles:');
  expect(text(2, 500)).toContain('Of the newest 500 articles it would have sent 2:');
  expect(text(0, 500)).toContain('Of the newest 500 articles it would have sent none.');
  expect(text(2, 500, vietnamese)).toContain('Trong 500 bài mới nhất, mục này có 2 bài:');
});

it('a zone by offset is shown as people write it', () => {
  const { body, buttons } = timeZoneSettingView(english, { timeZone: 'Etc/GMT-13' }, ['Etc/GMT+3']);
  expect(body.text).toContain('UTC+13');
  expect(buttons).toEqual([[{ text: 'UTC-3', data: 't:z:Etc/GMT+3' }]]);
});

describe('why an article came', () => {
  const of = (place: { readonly paragraph: number | null } | undefined) =>
    whyView(english, [{ article, interest: { kind: 'keywords', query: 'targets' }, place }]).body.text;

  it('says where its subscription matches it, as both are now', () => {
    expect(of({ paragraph: 1 })).toContain('It matches here:\nGrowth is to reach 10% in 2026.');
    expect(of({ paragraph: null })).toContain('It matches the title.');
  });

  it('says that one of them was changed when it matches no more', () => {
    expect(of(undefined)).toBe(
      'Council sets targets came because of a subscription that is to words: targets now. ' +
        'It does not match any more: the subscription or the article was changed since.',
    );
  });
});
