import fc from 'fast-check';
import type { Article } from '../../../src/domain/articles/article.js';
import { anArticle } from '../../support/fake-corpus.js';

const PARAGRAPHS = [
  'The council of Port Wexley voted on Tuesday to rebuild the sea wall, which a storm had broken in 3 places last winter.',
  'The work will cost $14.2 million and take 18 months, engineer Ada Brannock told some 200 residents in the town hall.',
  'Fishermen asked for a slipway of 40 metres beside the old lighthouse. They were promised an answer by March 31.',
  'Schools on the front will move to the barracks for as long as the pile drivers are at work, the mayor said.',
  'Nobody was against it in the end, though 2 members said that they would rather have planted dunes.',
];

/** A report of five paragraphs with figures, and what a test changes of it. */
export function aStory(changes: Partial<Article> = {}): Article {
  return anArticle({
    title: 'Port Wexley to rebuild its sea wall',
    publisher: 'Coast Wire',
    publishedAt: '2025-11-18',
    url: 'https://coastwire.example/sea-wall',
    paragraphs: PARAGRAPHS,
    ...changes,
  });
}

const words = fc.constantFrom(
  'wall',
  'sea',
  'giá',
  'vàng',
  '12',
  '3,5',
  'two',
  'thứ',
  'hai',
  'Monday',
  'said.',
  '🎉',
  '\ud800',
);
const paragraph = fc.oneof(
  fc.constantFrom(...PARAGRAPHS),
  fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const article = fc.record({
  title: fc.constantFrom('A title', 'Price on 3 May', 'Price on 4 May'),
  publishedAt: fc.constantFrom(null, '2025-05-03', '2025-05-04T08:00:00+07:00', '2025-06-01'),
  url: fc.constantFrom(null, 'https://example.com/1', 'https://example.com/2', 'no url'),
  paragraphs: fc.array(paragraph, { maxLength: 6 }),
});

/** Two articles that often have paragraphs in common. */
export const storyPairs: fc.Arbitrary<readonly [Article, Article]> = fc
  .tuple(article, article, fc.boolean())
  .map(([a, b, isCopy]) => [
    anArticle(a),
    anArticle(isCopy ? { ...b, paragraphs: [...a.paragraphs, ...b.paragraphs.slice(0, 1)] } : b),
  ]);
