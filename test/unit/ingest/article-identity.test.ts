import { describe, expect, test } from 'vitest';
import { articleKeys } from '../../../src/application/ingest/article-identity.js';
import { anArticle } from '../../support/fake-corpus.js';

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
