import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePause } from '../../../src/domain/schedules/pause.js';
import { DAY, zonedMoments } from './minute-oracle.js';

/** 29 November 2026, 09:00 in Vietnam. */
const now = Date.parse('2026-11-29T02:00Z');

function until(text: string, zone = 'Asia/Ho_Chi_Minh', at = now): string {
  const parsed = parsePause(text, zone, at);
  if (!parsed.ok) return parsed.problem.kind;
  return parsed.value === 'forever' ? 'forever' : new Date(parsed.value).toISOString().slice(0, 16);
}

describe('a pause', () => {
  test('without an end lasts until it is ended', () => {
    expect(until('')).toBe('forever');
    expect(until('  ')).toBe('forever');
  });

  test.each([
    ['3d', '2026-12-02T02:00'],
    ['2w', '2026-12-13T02:00'],
    ['12h', '2026-11-29T14:00'],
    ['30 min', '2026-11-29T02:30'],
    ['1d12h', '2026-11-30T14:00'],
    ['1 week, 2 days', '2026-12-08T02:00'],
    ['for 3 days', '2026-12-02T02:00'],
    ['3 ngày', '2026-12-02T02:00'],
    ['3 ngay', '2026-12-02T02:00'],
    ['2 tuần', '2026-12-13T02:00'],
    ['12 giờ', '2026-11-29T14:00'],
    ['1 tháng', '2026-12-29T02:00'],
    ['12 months', '2027-11-29T02:00'],
    ['a week', '2026-12-06T02:00'],
    ['một tuần', '2026-12-06T02:00'],
    ['3 ngày nữa', '2026-12-02T02:00'],
    ['trong 8h', '2026-11-29T10:00'],
  ])('of a length: %s', (text, end) => {
    expect(until(text)).toBe(end);
  });

  test('of days ends at the same time of day, also when clocks are changed meanwhile', () => {
    expect(until('3d', 'Europe/Berlin', Date.parse('2026-03-27T08:00Z'))).toBe('2026-03-30T07:00');
    expect(until('72h', 'Europe/Berlin', Date.parse('2026-03-27T08:00Z'))).toBe('2026-03-30T08:00');
  });

  test.each([
    '2026-12-24',
    '24/12',
    '24/12/2026',
    '24/12/26',
    '24.12.2026',
    '24-12-2026',
    '24 Dec',
    '24 december 2026',
    'Dec 24th, 2026',
    'until 24 Dec',
    '24 tháng 12',
    'đến ngày 24 tháng 12 năm 2026',
    '24 thg 12',
  ])('to a date ends as that day begins in the chat: %s', (text) => {
    expect(until(text)).toBe('2026-12-23T17:00');
  });

  test.each([
    ['tomorrow', '2026-11-29T17:00'],
    ['until tomorrow', '2026-11-29T17:00'],
    ['đến ngày mai', '2026-11-29T17:00'],
    ['mai', '2026-11-29T17:00'],
    ['monday', '2026-11-29T17:00'],
    ['until next Friday', '2026-12-03T17:00'],
    ['thứ hai', '2026-11-29T17:00'],
    ['đến thứ sáu tuần tới', '2026-12-03T17:00'],
    // It is a Sunday.
    ['sunday', '2026-12-05T17:00'],
    ['chủ nhật', '2026-12-05T17:00'],
  ])('to a day that is near: %s', (text, end) => {
    expect(until(text)).toBe(end);
  });

  test.each([
    ['24/12 18:00', '2026-12-24T11:00'],
    ['24/12/2026 at 8am', '2026-12-24T01:00'],
    ['24 tháng 12 lúc 18h30', '2026-12-24T11:30'],
    ['tomorrow 8:00', '2026-11-30T01:00'],
    ['8h sáng mai', 'not_understood'],
    ['mai 8 giờ tối', '2026-11-30T13:00'],
    ['until 18:00', '2026-11-29T11:00'],
    ['đến 18h', '2026-11-29T11:00'],
    ['until 8:00', '2026-11-30T01:00'],
    ['until 9:00', '2026-11-30T02:00'],
    ['29/11 8:00', 'past'],
    ['until 25:00', 'not_understood'],
  ])('to a time: %s', (text, end) => {
    expect(until(text)).toBe(end);
  });

  test('to a day whose midnight clocks leave out ends as they do', () => {
    expect(until('4/11/2018', 'America/Sao_Paulo', Date.parse('2018-11-01T00:00Z'))).toBe('2018-11-04T03:00');
  });

  test('to a date without a year means the next one', () => {
    expect(until('1/2')).toBe('2027-01-31T17:00');
    expect(until('28/11')).toBe('2027-11-27T17:00');
  });

  test.each([
    ['0d', 'past'],
    ['29/11', 'past'],
    ['2026-11-28', 'past'],
    ['24/12/2020', 'past'],
    ['2027-12-01', 'too_far'],
    ['29/2', 'too_far'],
    ['366d', 'too_far'],
    ['99999w', 'too_far'],
    ['99999 months', 'too_far'],
    ['31/6', 'no_such_date'],
    ['12/24', 'no_such_date'],
    ['0/0', 'no_such_date'],
    ['2026-02-30', 'no_such_date'],
    ['24 tháng 13', 'no_such_date'],
    ['3 parsecs', 'not_understood'],
    ['3', 'not_understood'],
    ['24 foo', 'not_understood'],
    ['next year', 'not_understood'],
    ['3d and', 'not_understood'],
    ['-3d', 'not_understood'],
  ])('is not taken from "%s": %s', (text, kind) => {
    expect(until(text)).toBe(kind);
  });

  test('says the latest end that it takes', () => {
    expect(parsePause('2y', 'UTC', now)).toEqual({ ok: false, problem: { kind: 'not_understood' } });
    expect(parsePause('400d', 'UTC', now)).toEqual({
      ok: false,
      problem: { kind: 'too_far', latestMs: Date.parse('2027-11-29T02:00Z') },
    });
  });

  test('is read from anything without an exception, and ends within a year', () => {
    const pieces = fc.constantFrom(
      '3',
      '24',
      '/',
      '-',
      '.',
      ' ',
      'd',
      'w',
      'h',
      '12',
      'dec',
      'tháng',
      '2026',
      '29',
      '2',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.array(pieces, { maxLength: 8 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, zonedMoments, (text, { zone, ms }) => {
        const parsed = parsePause(text, zone, ms);
        if (!parsed.ok || parsed.value === 'forever') return;
        expect(parsed.value).toBeGreaterThan(ms);
        expect(parsed.value).toBeLessThanOrEqual(ms + 367 * DAY);
      }),
      { numRuns: 250 },
    );
  });
});
