import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linkToQuote } from '../../../src/domain/quotes/text-fragment.js';
import { hostileTexts } from '../../support/hostile-texts.js';

const page = 'https://daily.example/targets';
const long =
  'In 2026, the province is to promote economic growth to reach the target of 10%, as the council resolved at its first session of the year, and no less.';

/** The start and the end that a browser looks for, as https://wicg.github.io/scroll-to-text-fragment/ reads them. */
function directive(url: string | null): readonly string[] | undefined {
  return url
    ?.split(':~:text=')[1]
    ?.split(',')
    .map((part) => decodeURIComponent(part));
}

it('looks for a short quote as a whole', () => {
  expect(linkToQuote(page, 'growth is to reach 10%')).toBe(
    `${page}#:~:text=growth%20is%20to%20reach%2010%25`,
  );
});

it('looks for the first and the last words of a long quote', () => {
  expect(directive(linkToQuote(page, long))).toEqual([
    'In 2026, the province is to',
    'of the year, and no less',
  ]);
});

it('looks for no quote of a translation at the page that it was made from, however short', () => {
  const original = 'https://sotc.example/hoi-nghi-ban-chap-hanh-dang-bo-tinh.html';
  for (const quote of [
    'GRDP per capita is estimated at 71 million VND.',
    'Growth is to reach 10 % next year.',
  ])
    expect(linkToQuote(original, quote)).toBe(original);
  expect(linkToQuote(original, 'GRDP bình quân đầu người ước đạt 71 triệu đồng.')).toContain('#:~:text=');
});

it('encodes what has a meaning in a text directive', () => {
  expect(linkToQuote(page, 'a-b, c&d')).toBe(`${page}#:~:text=a%2Db%2C%20c%26d`);
});

it('takes words where no spaces show them', () => {
  const chinese =
    '国家统计局今天公布的数据显示,今年前三季度国内生产总值同比增长百分之五点二,经济运行总体平稳。'.repeat(3);
  const [start = '', end = ''] = directive(linkToQuote(page, chinese)) ?? [];
  expect(chinese.startsWith(start)).toBe(true);
  expect(start.length).toBeLessThan(30);
  expect(chinese).toContain(end);
});

it('keeps the place in the page that the address has, and replaces text that it looks for', () => {
  expect(linkToQuote(`${page}#part`, 'ten')).toBe(`${page}#part:~:text=ten`);
  expect(linkToQuote(`${page}#part:~:text=old`, 'ten')).toBe(`${page}#part:~:text=ten`);
});

it('is the address alone when the quote holds no word, or there is no room', () => {
  expect(linkToQuote(page, '… !')).toBe(page);
  const wide = `${page}?${'x'.repeat(1_960)}`;
  expect(linkToQuote(wide, long)).toBe(wide);
});

it('looks for fewer words where there is little room', () => {
  const wide = `${page}?${'x'.repeat(1_920)}`;
  expect(directive(linkToQuote(wide, long))).toEqual(['In 2026', 'no less']);
});

it.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'ftp://daily.example/a',
  '/targets',
  'http://localhost/a',
  'https://user:secret@daily.example/a',
  `${page}?${'x'.repeat(2_000)}`,
])('is none for %s', (url) => {
  expect(linkToQuote(url, 'ten')).toBeNull();
});

it.each(hostileTexts)('is an address that can be opened, for %s', (_, text) => {
  expectOpenable(linkToQuote(page, text));
});

it('is an address that can be opened and finds text of the quote, whatever is quoted', () => {
  const quotes = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.lorem({ maxCount: 60 }));
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), quotes, (url, quote) => {
      const link = linkToQuote(url, quote);
      if (link === null) return;
      expectOpenable(link);
      const wellFormed = quote.replace(/\p{Surrogate}/gu, '\ufffd');
      for (const part of directive(link) ?? []) {
        expect(part).not.toBe('');
        expect(wellFormed).toContain(part);
      }
    }),
  );
});

function expectOpenable(url: string | null): void {
  expect(url).not.toBeNull();
  expect(url!.length).toBeLessThanOrEqual(2_000);
  expect(new URL(url!).href).toBe(url);
  expect(new URL(url!).protocol).toMatch(/^https?:$/);
  // One directive, of a start and an end at most, without characters that end or part it.
  expect(url!.split(':~:')[1] ?? 'text=a').toMatch(/^text=[^,&-]+(?:,[^,&-]+)?$/);
}
