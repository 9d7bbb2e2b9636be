import { describe, expect, test } from 'vitest';
import { canonicalUrl } from '../../../src/domain/stories/canonical-url.js';

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
