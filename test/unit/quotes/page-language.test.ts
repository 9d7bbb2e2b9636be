import { expect, it } from 'vitest';
import { pageLanguage } from '../../../src/domain/quotes/page-language.js';
import { linkToQuote } from '../../../src/domain/quotes/text-fragment.js';

const vietnamese =
  'https://sotc.example.gov.vn/tin-tuc/hoi-nghi-ban-chap-hanh-dang-bo-tinh-lan-thu-hai-mo-rong-.html';

it.each([
  [vietnamese, 'vi'],
  ['https://example.net/gia-vang-hom-nay-tang-manh-4821.html', 'vi'],
  ['https://example.com/news/the-second-provincial-party-executive-committee-conference', 'en'],
  ['https://example.vn/en/hoi-nghi-ban-chap-hanh-dang-bo', 'en'],
  ['https://vi.example.org/wiki/Politburo', 'vi'],
  ['https://example.com/news/articles/c5y1230', undefined],
  ['https://example.com/', undefined],
  ['no address', undefined],
])('%s is a page in %s', (url, language) => {
  expect(pageLanguage(url)).toBe(language);
});

it('opens a page at the quote only where the page speaks the language of the quote', () => {
  const english = 'promoting economic growth in 2026 to reach the target of 10%';
  expect(linkToQuote(vietnamese, english)).toBe(vietnamese);
  expect(linkToQuote(vietnamese, 'Phấn đấu tăng trưởng kinh tế năm 2026 đạt 10%')).toContain('#:~:text=');
  expect(linkToQuote('https://example.com/news/articles/c5y1230', english)).toContain('#:~:text=');
});
