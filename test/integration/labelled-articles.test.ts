import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseTextDump } from '../../src/adapters/corpus/text/text-dump.js';
import { cleanLine } from '../../src/domain/articles/clean-text.js';
import { ReadablePage } from '../../src/domain/articles/extract-article.js';

interface LabelledParagraph {
  readonly doc: string;
  readonly title: string;
  readonly date?: string;
  readonly text: string;
}

/** The articles of a labelled set, each as its paragraphs in order. */
function articlesOf(set: string): readonly (readonly LabelledParagraph[])[] {
  const byDoc = new Map<string, LabelledParagraph[]>();
  for (const line of readFileSync(`test/evalsets/${set}/corpus.jsonl`, 'utf8').split('\n')) {
    if (line === '') continue;
    const paragraph = JSON.parse(line) as LabelledParagraph;
    byDoc.set(paragraph.doc, [...(byDoc.get(paragraph.doc) ?? []), paragraph]);
  }
  return [...byDoc.values()];
}

describe('the articles of the labelled sets, put into dumps', () => {
  it.each(['news-dev', 'news-own', 'topics', 'xquad-en', 'xquad-vi'])('lose no paragraph: %s', (set) => {
    for (const paragraphs of articlesOf(set)) {
      const { title, date = '' } = paragraphs[0]!;
      const texts = paragraphs.map(({ text }) => cleanLine(text));
      const extraction = new ReadablePage(parseTextDump([title, date, ...texts].join('\n\n'))).extract(
        () => false,
      );
      if (extraction.status === 'rejected') throw new Error(`${title} was rejected: ${extraction.kind}`);
      expect(texts.filter((text) => !extraction.article.paragraphs.includes(text))).toEqual([]);
    }
  });
});
