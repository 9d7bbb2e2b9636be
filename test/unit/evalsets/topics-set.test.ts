import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { labelledParagraphs } from '../../support/evalset.js';

interface Topic {
  readonly id: string;
  readonly half: string;
  readonly lang: string;
  readonly sentence: string;
  readonly on: readonly string[];
  readonly unsure: readonly string[];
}

describe('the labelled topics', () => {
  const topics = readFileSync('test/evalsets/topics/topics.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Topic);
  const docs = new Set(
    ['news-dev', 'topics'].flatMap((set) => labelledParagraphs(set).map(({ doc }) => doc)),
  );

  it('name articles that there are, each once, and at least one that is on the topic', () => {
    for (const { sentence, on, unsure } of topics) {
      const named = [...on, ...unsure];
      expect(on.length, sentence).toBeGreaterThan(0);
      expect(
        named.filter((doc) => !docs.has(doc)),
        sentence,
      ).toEqual([]);
      expect(new Set(named).size, sentence).toBe(named.length);
    }
  });

  it('are each its own, in both languages and both halves', () => {
    expect(new Set(topics.map(({ sentence }) => sentence)).size).toBe(topics.length);
    for (const half of ['fit', 'held'])
      for (const lang of ['en', 'vi'])
        expect(topics.filter((topic) => topic.half === half && topic.lang === lang).length).toBeGreaterThan(
          14,
        );
  });
});
