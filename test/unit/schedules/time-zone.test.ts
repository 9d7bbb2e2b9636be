import { Temporal } from '@js-temporal/polyfill';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTimeZone, timeZoneLabel, timeZoneNamed } from '../../../src/domain/schedules/time-zone.js';
import { hostileTexts } from '../../support/hostile-texts.js';

function zone(text: string): string | readonly string[] {
  const parsed = parseTimeZone(text);
  if (parsed.ok) return parsed.value;
  return parsed.problem.kind === 'unknown' ? parsed.problem.suggestions : [parsed.problem.kind];
}

describe('a time zone', () => {
  test.each([
    ['Asia/Ho_Chi_Minh', 'Asia/Ho_Chi_Minh'],
    ['asia/ho chi minh', 'Asia/Ho_Chi_Minh'],
    ['EUROPE/BERLIN', 'Europe/Berlin'],
    ['america/port-au-prince', 'America/Port-au-Prince'],
    ['america/argentina/buenos_aires', 'America/Argentina/Buenos_Aires'],
    ['Etc/GMT-7', 'Etc/GMT-7'],
    ['utc', 'UTC'],
    ['Japan', 'Japan'],
  ])('by its name: %s', (text, expected) => {
    expect(zone(text)).toBe(expected);
  });

  test.each([
    ['Hanoi', 'Asia/Ho_Chi_Minh'],
    ['Hà Nội', 'Asia/Ho_Chi_Minh'],
    ['hà nội'.normalize('NFD'), 'Asia/Ho_Chi_Minh'],
    ['Saigon', 'Asia/Ho_Chi_Minh'],
    ['Sài Gòn', 'Asia/Ho_Chi_Minh'],
    ['TP.HCM', 'Asia/Ho_Chi_Minh'],
    ['Việt Nam', 'Asia/Ho_Chi_Minh'],
    ['Ho Chi Minh', 'Asia/Ho_Chi_Minh'],
    ['Berlin', 'Europe/Berlin'],
    ['new york', 'America/New_York'],
    ['Kolkata', 'Asia/Kolkata'],
    ['Calcutta', 'Asia/Kolkata'],
    ['Kyiv', 'Europe/Kyiv'],
    ['São Paulo', 'America/Sao_Paulo'],
    ['San Francisco', 'America/Los_Angeles'],
    ['Bắc Kinh', 'Asia/Shanghai'],
    ['Buenos Aires', 'America/Argentina/Buenos_Aires'],
    ['Nepal', 'Asia/Kathmandu'],
    ['Lào', 'Asia/Vientiane'],
    ['Campuchia', 'Asia/Phnom_Penh'],
  ])('by a place: %s', (text, expected) => {
    expect(zone(text)).toBe(expected);
  });

  test.each([
    ['UTC+7', 'Etc/GMT-7'],
    ['GMT+7', 'Etc/GMT-7'],
    ['gmt +07:00', 'Etc/GMT-7'],
    ['+7', 'Etc/GMT-7'],
    ['UTC−3', 'Etc/GMT+3'],
    ['-0800', 'Etc/GMT+8'],
    ['UTC+0', 'UTC'],
    ['UTC+14', 'Etc/GMT-14'],
    ['UTC+5:30', 'Asia/Kolkata'],
    ['+05:45', 'Asia/Kathmandu'],
  ])('by an offset: %s', (text, expected) => {
    expect(zone(text)).toBe(expected);
  });

  test('by each offset has that offset, summer and winter', () => {
    for (const offset of [
      '-12:00',
      '-09:30',
      '-01:00',
      '+03:30',
      '+04:30',
      '+05:45',
      '+06:30',
      '+08:45',
      '+09:30',
      '+14:00',
    ])
      for (const date of ['2026-01-01T00:00Z', '2026-07-01T00:00Z'])
        expect(Temporal.Instant.from(date).toZonedDateTimeISO(zone(`UTC${offset}`) as string).offset).toBe(
          offset,
        );
  });

  test.each([
    ['Berlim', ['Europe/Berlin', 'America/Belem']],
    ['Europe/Berln', ['Europe/Berlin']],
    ['Ho Chi', ['Asia/Ho_Chi_Minh']],
    ['Singapor', ['Asia/Singapore']],
    ['Hano', ['Asia/Ho_Chi_Minh']],
    ['UTC+10:30', ['Australia/Lord_Howe']],
    ['UTC+15', []],
    ['UTC+7:20', []],
    ['PST', []],
    ['x', []],
    ['', ['empty']],
  ])('that is not known: "%s" suggests %j', (text, suggestions) => {
    expect(zone(text)).toEqual(suggestions);
  });

  test('suggests three at most', () => {
    expect(zone('san').length).toBeLessThanOrEqual(3);
    expect(zone('san').length).toBeGreaterThan(1);
  });

  test('that every place and zone leads to is one that Intl and Temporal take', () => {
    for (const known of Intl.supportedValuesOf('timeZone')) {
      const found = zone(known);
      expect(timeZoneNamed(found as string)).toBe(found);
      const city = zone(known.slice(known.lastIndexOf('/') + 1));
      expect(timeZoneNamed(city as string), known).toBe(city);
    }
  });

  test('is read from anything without an exception', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        ...hostileTexts.map(([, text]) => text),
        '2020-01-01T00:00[Asia/Tokyo]',
        '__proto__',
        '/',
        '///',
      ),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const found = zone(text);
        if (typeof found === 'string') expect(timeZoneNamed(found)).toBe(found);
        else expect(found.length).toBeLessThanOrEqual(3);
      }),
    );
  });

  test('has a label that says its offset as people do', () => {
    expect(timeZoneLabel('Etc/GMT-7')).toBe('UTC+7');
    expect(timeZoneLabel('Etc/GMT+3')).toBe('UTC-3');
    expect(timeZoneLabel('Asia/Ho_Chi_Minh')).toBe('Asia/Ho Chi Minh');
  });
});
