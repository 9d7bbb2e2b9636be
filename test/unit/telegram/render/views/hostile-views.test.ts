import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuotedPassage } from '../../../../../src/domain/answering/answer.js';
import type { FormattedText } from '../../../../../src/telegram/render/formatted-text.js';
import type { Texts } from '../../../../../src/telegram/render/texts.js';
import {
  inlineAnswer,
  inlineArticle,
  inlinePassage,
} from '../../../../../src/telegram/render/views/inline-result.js';
import { cleanText } from '../../../../bot-api/text/clean-text.js';
import { givenEntities } from '../../../../bot-api/text/given-entities.js';
import { hostileTexts } from '../../../../support/hostile-texts.js';
import { anyTexts } from '../formatted-texts.js';
import { brokenInText, brokenRules } from '../message-rules.js';
import { allViews, type ViewData } from './all-views.js';
import { english, style, vietnamese } from './given-data.js';

const ofBothLanguages: readonly Texts[] = [english, vietnamese];

function expectGood(data: ViewData): void {
  for (const texts of ofBothLanguages) {
    for (const view of allViews(texts, data)) {
      expect(brokenRules(view)).toEqual([]);
      expectTaken(view.body);
    }
    for (const passage of data.passages) {
      expectGoodResult(inlinePassage(texts, style, passage));
      expectGoodResult(inlineAnswer(texts, style, passage));
    }
    for (const article of data.articles) expectGoodResult(inlineArticle(texts, style, article));
  }
}

/** The Bot API server keeps it as it is, but for what it leaves out itself and the links that it finds itself. */
function expectTaken({ text, entities }: FormattedText): void {
  const kept = cleanText(text, givenEntities(entities));
  expect(kept.text).toBe(text.replace(/[\u030a\u0333\u033f]/g, ''));
  expect(kept.entities.length).toBeGreaterThanOrEqual(entities.length);
}

function expectGoodResult({ title, description }: ReturnType<typeof inlinePassage>): void {
  expect(brokenInText({ text: title, entities: [] })).toEqual([]);
  expect(title.length).toBeLessThanOrEqual(120);
  expect(description.length).toBeLessThanOrEqual(250);
  expect(description).not.toMatch(/\p{Surrogate}/u);
}

/** A text in every place where a view shows data. */
function everywhere(text: string, emphasis?: QuotedPassage['emphasis']): ViewData {
  const source = { title: text, publisher: text, publishedAt: text };
  const passage = {
    ...source,
    ...{ quote: text, before: text, after: text, emphasis, paragraph: 0, score: 1 },
    url: 'https://daily.example/a',
  };
  const ids = ['0', '1', '2', '3', '4', '5'].map((digit) => digit.repeat(16));
  return {
    passages: ids.map((articleId) => ({ ...passage, articleId })),
    articles: ids.map((id) => ({
      ...source,
      ...{ id, summary: text, language: 'en', url: `https://daily.example/${text}` },
      ...{ paragraphs: [text, text], captions: [text] },
    })),
    texts: [text, text, text, text, text, text],
    number: 3,
  };
}

const dates = fc.constantFrom(
  '2025-12-03',
  '2025-12-03T20:30:00Z',
  '2025-12-03T20:30:00+07:00',
  '2025-13-45',
);
const urls = fc.oneof(
  fc.webUrl(),
  anyTexts,
  anyTexts.map((path) => `https://a.example/${path}`),
);
const longTexts = fc
  .tuple(anyTexts, fc.nat(3_000))
  .map(([text, times]) => text.repeat(times).slice(0, 10_000));
const texts = fc.oneof({ weight: 3, arbitrary: anyTexts }, { weight: 1, arbitrary: longTexts });
const ids = fc.stringMatching(/^[0-9a-f]{16}$/);
const sources = {
  title: texts,
  publisher: fc.option(texts),
  publishedAt: fc.option(fc.oneof(dates, texts)),
  url: fc.option(urls),
};
const data: fc.Arbitrary<ViewData> = fc.record({
  passages: fc.array(
    fc.record({
      ...sources,
      quote: texts,
      before: texts,
      after: texts,
      emphasis: fc.option(fc.record({ start: fc.integer({ min: -1, max: 70 }), end: fc.nat(70) }), {
        nil: undefined,
      }),
      articleId: ids,
      paragraph: fc.nat(9),
      score: fc.constant(1),
    }),
    { maxLength: 4 },
  ),
  articles: fc.array(
    fc.record({
      ...sources,
      id: ids,
      summary: fc.option(texts),
      language: fc.constant('en'),
      paragraphs: fc.array(texts, { maxLength: 2 }),
      captions: fc.constant([]),
    }),
    { maxLength: 6 },
  ),
  texts: fc.array(texts, { maxLength: 6 }),
  number: fc.nat(100_000),
});

describe('every message is one that Telegram takes', () => {
  it.each([
    ...hostileTexts,
    ['tags', '</b><a href="x">&lt;&amp;'.repeat(20)],
    ['10,000 letters', 'x'.repeat(10_000)],
    ['3,000 words', 'word '.repeat(3_000)],
    ['1,000 families', '👨‍👩‍👧'.repeat(1_000)],
    ['10,000 marks on one letter', `a${'\u0301'.repeat(10_000)}`],
    ['5,000 line breaks', 'a\n'.repeat(5_000)],
    ['overrides', '\u202eabc\u2066def'],
    ['nothing that is seen', '\u200b\u2060\u3164\ufeff'],
  ] as const)('with %s everywhere', (_, text) => {
    expectGood(everywhere(text));
    // Only what shows passages knows of one.
    expectGood({ ...everywhere(text, { start: 1, end: text.length - 1 }), articles: [] });
  });

  it('whatever stands in articles and answers', () => {
    fc.assert(fc.property(data, expectGood), { numRuns: 15 });
  });
});
