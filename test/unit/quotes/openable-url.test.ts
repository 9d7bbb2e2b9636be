import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openableUrl } from '../../../src/domain/quotes/openable-url.js';

it.each([
  ['https://daily.example/a', 'https://daily.example/a'],
  ['HTTP://Daily.Example', 'http://daily.example/'],
  ['https://báo.example/tin tức', 'https://xn--bo-mia.example/tin%20t%E1%BB%A9c'],
  ['https://daily.example:8443/a?b=c#d', 'https://daily.example:8443/a?b=c#d'],
  ['http://10.0.0.5/a', 'http://10.0.0.5/a'],
])('opens %s as %s', (url, opened) => {
  expect(openableUrl(url)).toBe(opened);
});

it.each([
  null,
  '',
  'daily.example/a',
  'mailto:desk@daily.example',
  'javascript:alert(1)',
  'tg://user?id=1',
  'http://localhost:8080/a',
  'http://[::1]/a',
  'https://a..b/c',
  'https://daily.example./a',
  'https://name@daily.example/a',
  `https://daily.example/${'é'.repeat(500)}`,
])('does not open %s', (url) => {
  expect(openableUrl(url)).toBeNull();
});

it('opens what it gave out unchanged', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl(), fc.string()), (url) => {
      const opened = openableUrl(url);
      if (opened !== null) expect(openableUrl(opened)).toBe(opened);
    }),
  );
});
