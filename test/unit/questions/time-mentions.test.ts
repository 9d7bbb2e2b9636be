import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeMentions } from '../../../src/domain/questions/time-mentions.js';

const sorted = (set: ReadonlySet<string>): readonly string[] => [...set].sort();
const years = (text: string): readonly string[] => sorted(timeMentions(text).years);
const months = (text: string): readonly string[] => sorted(timeMentions(text).months);
const periods = (text: string): readonly string[] => sorted(timeMentions(text).periods);

describe('the years of a text', () => {
  it.each([
    ['growth in 2026', ['2026']],
    ['từ 2020-2025, năm 2026.', ['2020', '2025', '2026']],
    ['on 3 December 1975', ['1975']],
    ['12/2025 and 03/12/2024', ['2024', '2025']],
    ['in 2026, 5 wards', ['2026']],
    ['ngày 01/12/25', ['2025']],
    ['on 31/12/98.', ['1998']],
  ])('of "%s" are %j', (text, expected) => {
    expect(years(text)).toEqual(expected);
  });

  it.each([
    '2,026 pigs',
    '1.2026 tons',
    '2026% more',
    '12026',
    '20261',
    '1204 seats',
    'route 2100.5',
    '25/12/01',
    '1/3/255',
    '3/12/55',
  ])('do not stand in "%s"', (text) => {
    expect(years(text)).toEqual([]);
  });
});

describe('the months of a text', () => {
  it.each([
    ['November 2025', ['11']],
    ['in November', ['11']],
    ['Nov. 5', ['11']],
    ['Sept. 5', ['9']],
    ['tháng 11', ['11']],
    ['THÁNG 6 và tháng 7', ['6', '7']],
    ['ngày 3 tháng 12 năm 2025', ['12']],
    ['03/12/2025', ['12']],
    ['12/2025', ['12']],
    ['01/12/25', ['12']],
    ['since May', ['5']],
  ])('of "%s" are %j', (text, expected) => {
    expect(months(text)).toEqual(expected);
  });

  it.each([
    ['between January and March 2026', 'q1'],
    ['from July to December 2025', 'h2'],
    ['January–September 2025', 'm9'],
    ['Jan-Jun', 'h1'],
    ['từ tháng 1 đến tháng 9 năm 2025', 'm9'],
    ['tháng 10-12/2025', 'q4'],
    ['tháng 1 đến hết tháng 11', 'm11'],
  ])('are part of a year, not months, in "%s"', (text, period) => {
    expect(months(text)).toEqual([]);
    expect(periods(text)).toEqual([period]);
  });

  it.each([
    ['in April and in May', ['4', '5']],
    ['January and March 2026', ['3']],
    ['from April to May 2026', ['5']],
    ['tháng 4 đến tháng 5', ['4', '5']],
    ['from January 5 to March 7', ['1', '3']],
  ])('are those that are named in "%s": it is no part of a year with a name', (text, named) => {
    expect(months(text)).toEqual(named);
    expect(periods(text)).toEqual([]);
  });

  it.each(['it may rain', 'a march on the capital', 'tháng 13', '6 tháng', '40/2025', 'a decent sum'])(
    'do not stand in "%s"',
    (text) => {
      expect(months(text)).toEqual([]);
    },
  );
});

describe('the parts of the year of a text', () => {
  it.each([
    ['third-quarter profit', ['q3']],
    ['the first quarter', ['q1']],
    ['Q4 2025', ['q4']],
    ['quý III/2025', ['q3']],
    ['quý 2', ['q2']],
    ['the first half of 2026', ['h1']],
    ['second-half losses', ['h2']],
    ['nửa cuối năm', ['h2']],
    ['nine months', ['m9']],
    ['9 tháng 2025', ['m9']],
    ['chín tháng đầu năm', ['m9']],
    ['11 months of 2025', ['m11']],
    ['the first eight months', ['m8']],
    ['bảy tháng đầu năm', ['m7']],
    ['mười một tháng đầu năm', ['m11']],
    ['the last six months of 2025', ['h2']],
    ['6 tháng cuối năm 2025', ['h2']],
    ['the final three months of the year', ['q4']],
    ['ba tháng cuối năm', ['q4']],
    ['three months ago', []],
    ['6 tháng trước', []],
    ['in eight months', []],
    ['the first two months of the war', []],
    ['hai tháng đầu đời', []],
  ])('of "%s" are %j', (text, expected) => {
    expect(periods(text)).toEqual(expected);
  });

  it('are the same when they are as long: six months are a half, three a quarter', () => {
    for (const text of ['6 tháng đầu năm', 'six months', 'half-year', 'nửa đầu năm'])
      expect(periods(text)).toEqual(['h1']);
    for (const text of ['ba tháng đầu năm', 'three months', 'quý I']) expect(periods(text)).toEqual(['q1']);
  });

  it.each(['ngày 3 tháng 12', 'ngày 6 tháng 8 năm 2025', 'sau tháng 6', '12 tháng 10', 'quý vị', 'quarters'])(
    'do not stand in "%s"',
    (text) => {
      expect(periods(text)).toEqual([]);
    },
  );
});

describe('the times of any text', () => {
  const words = fc.constantFrom(
    ...[
      'tháng',
      'sáu',
      'quý',
      'III',
      '2026',
      '12/2025',
      'nửa đầu năm',
      'first-half',
      'May',
      '3',
      'in',
      'ngày',
    ],
    ...['six', 'months', 'Q3', 'năm', ',', '.', '1.204', 'December', '—'],
  );
  const text = fc.array(words, { maxLength: 10 }).map((parts) => parts.join(' '));

  it('are the same in capitals, without diacritics and decomposed', () => {
    fc.assert(
      fc.property(text, (given) => {
        const expected = timeMentions(given);
        const plain = given.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
        for (const other of [given.toUpperCase(), given.normalize('NFD'), plain])
          expect(timeMentions(other)).toEqual(expected);
      }),
    );
  });

  it('are years of four digits, months from 1 to 12, and parts of a year', () => {
    fc.assert(
      fc.property(text, (given) => {
        for (const year of years(given)) expect(year).toMatch(/^\d{4}$/);
        for (const month of months(given)) expect(Number(month) >= 1 && Number(month) <= 12).toBe(true);
        for (const period of periods(given)) expect(period).toMatch(/^(?:q[1-4]|h[12]|m\d{1,2})$/);
      }),
    );
  });
});
