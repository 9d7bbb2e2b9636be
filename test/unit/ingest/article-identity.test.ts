import { describe, expect, test } from 'vitest';
import { articleKeys, canonicalUrl } from '../../../src/application/ingest/article-identity.js';
import { anArticle } from '../../support/fake-corpus.js';

describe('the canonical URL', () => {
  test.each([
    'https://example.com/news/1',
    'http://example.com/news/1',
    'https://www.example.com/news/1/',
    'https://EXAMPLE.com:443/news/1#comments',
    'https://example.com/news/1?utm_source=mail&fbclid=abc',
  ])('is the same for %s', (url) => {
    expect(canonicalUrl(url)).toBe('example.com/news/1');
  });

  test('keeps what tells pages apart, in whatever order it comes', () => {
    expect(canonicalUrl('https://example.com/a?id=7&page=2')).toBe(
      canonicalUrl('https://example.com/a?page=2&id=7'),
    );
    const pages = ['/a?id=7', '/a?id=8', '/a', '/A', '/b'].map((path) =>
      canonicalUrl(`https://example.com${path}`),
    );
    expect(new Set(pages).size).toBe(5);
    expect(canonicalUrl('https://example.com:8080/a')).not.toBe(canonicalUrl('https://example.com/a'));
  });

  test.each([
    'https://example.com/',
    'https://www.example.com?utm_source=x',
    'not a url',
    'mailto:a@example.com',
    '',
  ])('is none for %j, which names no page', (url) => {
    expect(canonicalUrl(url)).toBeUndefined();
  });
});

describe('article keys', () => {
  const one = anArticle({ title: 'One', paragraphs: ['x'] });
  const two = anArticle({ title: 'Two', paragraphs: ['y'] });

  test('come from the file when it holds one article, whatever its title', () => {
    expect(articleKeys('a.txt', [one])).toEqual(articleKeys('a.txt', [two]));
    expect(articleKeys('a.txt', [one])).not.toEqual(articleKeys('b.txt', [one]));
  });

  test('stay with the title when a file of many is put in another order', () => {
    const [first, second] = articleKeys('a.jsonl', [one, two]);
    expect(articleKeys('a.jsonl', [two, one])).toEqual([second, first]);
  });

  test('differ for articles of one title', () => {
    expect(new Set(articleKeys('a.jsonl', [one, one, one])).size).toBe(3);
  });

  test('come from the URL wherever the article lies', () => {
    const linked = anArticle({ ...one, url: 'https://example.com/1' });
    expect(articleKeys('a.txt', [linked])).toEqual(articleKeys('b/c.jsonl', [linked]));
  });
});
