import { describe, expect, it } from 'vitest';
import { articleView } from '../../../../../src/telegram/render/views/article-view.js';
import {
  inlineAnswer,
  inlineArticle,
  inlinePassage,
} from '../../../../../src/telegram/render/views/inline-result.js';
import { LATEST_PAGE_SIZE, latestView } from '../../../../../src/telegram/render/views/latest-view.js';
import { article, english, passage, style, vietnamese } from './given-data.js';

describe('an article', () => {
  it('is its title, publisher, date, lead and key quotes, with a button that opens it', () => {
    const { body, buttons } = articleView(english, style, {
      article,
      keyQuotes: ['Growth is to reach 10% in 2026.', 'Exports are to grow.'],
    });
    expect(body.text).toBe(
      'Council sets targets\nThe Daily · 3 December 2025\n\nThe council set its targets.\n\nKey quotes\nGrowth is to reach 10% in 2026.\nExports are to grow.',
    );
    expect(body.entities.map(({ type }) => type)).toEqual([
      'text_link',
      'bold',
      'bold',
      'blockquote',
      'blockquote',
    ]);
    expect(buttons).toEqual([[{ text: '🔗 Open at The Daily', url: 'https://daily.example/targets' }]]);
  });

  it('begins with its first paragraph when it has no summary', () => {
    const { body } = articleView(english, style, { article: { ...article, summary: ' ' }, keyQuotes: [] });
    expect(body.text).toBe(
      'Council sets targets\nThe Daily · 3 December 2025\n\nThe council met on Wednesday.',
    );
  });

  it('has no button when nothing can be opened, and a plain one when the publisher is unknown', () => {
    const labels = (changes: object) =>
      articleView(vietnamese, style, { article: { ...article, ...changes }, keyQuotes: [] }).buttons.flat();
    expect(labels({ url: 'file:///etc/passwd' })).toEqual([]);
    expect(labels({ publisher: null })).toEqual([{ text: '🔗 Mở bài báo', url: article.url }]);
  });

  it('says so when it has no title', () => {
    const { body } = articleView(english, style, { article: { ...article, title: ' ' }, keyQuotes: [] });
    expect(body.text).toMatch(/^Untitled article\n/);
  });
});

describe('a page of the newest articles', () => {
  const articles = Array.from({ length: LATEST_PAGE_SIZE + 2 }, (_, n) => ({
    ...article,
    id: `a${n}`,
    title: `Title ${n}`,
  }));

  it('lists them by number, and each has a button', () => {
    const { body, buttons } = latestView(english, style, {
      articles: articles.slice(0, 2),
      offset: 0,
      hasOlder: false,
    });
    expect(body.text).toBe(
      'Newest articles\n\n1. Title 0\nThe Daily · 3 December 2025\nThe council set its targets.\n\n2. Title 1\nThe Daily · 3 December 2025\nThe council set its targets.',
    );
    expect(buttons).toEqual([[{ text: '1. Title 0', data: 'a:a0' }], [{ text: '2. Title 1', data: 'a:a1' }]]);
  });

  it('leads to newer and to older ones where there are any', () => {
    const row = (offset: number, hasOlder: boolean) =>
      latestView(english, style, { articles, offset, hasOlder }).buttons.at(-1);
    expect(row(0, true)).toEqual([{ text: 'Older ➡️', data: 'l:5' }]);
    expect(row(5, true)).toEqual([
      { text: '⬅️ Newer', data: 'l:0' },
      { text: 'Older ➡️', data: 'l:10' },
    ]);
    expect(row(3, false)).toEqual([{ text: '⬅️ Newer', data: 'l:0' }]);
  });

  it('shows no more than fit', () => {
    const { buttons } = latestView(english, style, { articles, offset: 0, hasOlder: false });
    expect(buttons).toHaveLength(LATEST_PAGE_SIZE);
  });

  it('says when there is none, and when there is none that is older', () => {
    const text = (offset: number) =>
      latestView(english, style, { articles: [], offset, hasOlder: false }).body.text;
    expect(text(0)).toMatch(/no articles yet/);
    expect(text(5)).toBe('There are no older articles.');
  });
});

describe('an inline result', () => {
  it('is a quote with its source, without what stands around it', () => {
    const { title, description, body } = inlinePassage(english, style, passage);
    expect([title, description]).toEqual(['Council sets targets', 'growth is to reach 10% in 2026']);
    expect(body.text).toBe(
      'growth is to reach 10% in 2026\nCouncil sets targets\nThe Daily · 3 December 2025',
    );
  });

  it('shows the quote first when it is the answer', () => {
    const { title, description, body } = inlineAnswer(english, style, passage);
    expect([title, description]).toEqual(['✅ growth is to reach 10% in 2026', 'Council sets targets']);
    expect(body).toEqual(inlinePassage(english, style, passage).body);
  });

  it('is an article with its lead', () => {
    const { title, description, body } = inlineArticle(english, style, article);
    expect([title, description]).toEqual(['Council sets targets', 'The council set its targets.']);
    expect(body.text).toBe('The council set its targets.\nCouncil sets targets\nThe Daily · 3 December 2025');
  });
});
