import { expect, test } from 'vitest';
import { embeddedPassageText } from '../../../src/domain/retrieval/embedded-text.js';

test.each([
  [{ title: 'Growth', publishedAt: '2025-12-03' }, 'Growth. (2025-12-03) Text.'],
  [{ title: 'Growth', publishedAt: '2025-12-03T08:00:00+07:00' }, 'Growth. (2025-12-03) Text.'],
  [{ title: 'Growth?', publishedAt: null }, 'Growth? Text.'],
  [{ title: '', publishedAt: null }, 'Text.'],
])('a text is embedded under the title and date of its article: %j', (header, expected) => {
  expect(embeddedPassageText(header, 'Text.')).toBe(expected);
});
