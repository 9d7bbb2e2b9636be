import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keyQuotes } from '../../../src/domain/quotes/key-quotes.js';

const paragraphs = [
  'The council met on Tuesday in the old town hall to speak about the harbour budget.',
  'The harbour budget grows by 12% in 2026, said the head of the harbour office. Coffee was served.',
  'Fishermen asked for a second pier; the harbour office wants to see figures of the fishing fleet first.',
  'The next meeting takes place in June.',
];

it('takes clauses that say what the article is about, in its order', () => {
  const quotes = keyQuotes(paragraphs, 'Harbour', 2);
  expect(quotes).toContain('The harbour budget grows by 12% in 2026, said the head of the harbour office.');
  expect(quotes).toHaveLength(2);
});

it('does not repeat the lead', () => {
  expect(keyQuotes(paragraphs, paragraphs[0]!, 10)).not.toContain(paragraphs[0]);
});

it('quotes verbatim, in order, each clause once, no more than wanted', () => {
  const words = fc.constantFrom(
    'harbour',
    'budget',
    'growth',
    '12%',
    'ngân',
    'sách',
    'the',
    'tăng',
    'fleet',
    'pier',
  );
  const sentence = fc.array(words, { minLength: 8, maxLength: 30 }).map((list) => `Now ${list.join(' ')}.`);
  const texts = fc.array(
    fc.array(sentence, { minLength: 1, maxLength: 3 }).map((list) => list.join(' ')),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(texts, fc.nat(5), (article, count) => {
      const quotes = keyQuotes(article, 'The title', count);
      expect(quotes.length).toBeLessThanOrEqual(count);
      let from = 0;
      const whole = article.join('\n');
      for (const quote of quotes) {
        const at = whole.indexOf(quote, from);
        expect(at).toBeGreaterThanOrEqual(from);
        from = at + quote.length;
      }
    }),
  );
});

it('has nothing to quote of an article of headings', () => {
  expect(keyQuotes(['Photo', 'Read more'], 'Title', 3)).toEqual([]);
});
