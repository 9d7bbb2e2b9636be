import { describe, expect, test } from 'vitest';
import { canonicalUrl } from '../../../src/domain/stories/canonical-url.js';

describe('the canonical URL', () => {
  test.each([
    'https://example.com/news/1',
    'http://example.com/news/1',
    'https://www.example.com/news/1/',
    'https://EXAMPLE.com:443/news/1#comments',
    'https://example.com/news/1?utm_source=mail&fbclid=abc',
    'https://example.com/news/1?at_medium=RSS&CMP=share&gbraid=x&_gl=1',
    'https://m.example.com/news/1',
    'https://amp.example.com/news/1',
    'https://example.com/news/1/amp/',
    'https://example.com/news/1?amp',
    'https://example.com/news/1?amp=1&outputType=amp',
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
    expect(canonicalUrl('https://m.vn/a')).toBe('m.vn/a');
    expect(canonicalUrl('https://example.com/index.php?id=7')).toBe('example.com/index.php?id=7');
    expect(canonicalUrl('https://example.com/vi/index')).toBe('example.com/vi/index');
    expect(canonicalUrl('https://example.com/a?amp=200')).toBe('example.com/a?amp=200');
    expect(canonicalUrl('https://example.com/camp')).toBe('example.com/camp');
    expect(canonicalUrl('https://example.com:8080/a')).not.toBe(canonicalUrl('https://example.com/a'));
  });

  test.each([
    'https://example.com/',
    'https://www.example.com?utm_source=x',
    'https://example.com/index.html',
    'https://example.com/Default.aspx?utm_source=x',
    'https://example.com/vi/',
    'https://example.com/trang-chu',
    'not a url',
    'mailto:a@example.com',
    '',
  ])('is none for %j, which names no page', (url) => {
    expect(canonicalUrl(url)).toBeUndefined();
  });
});
