import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDigest } from '../../../src/domain/schedules/digest-schedule.js';
import { dayRuns, EVERY_DAY } from '../../../src/domain/schedules/weekdays.js';
import { hostileTexts } from '../../support/hostile-texts.js';

const workdays = [1, 2, 3, 4, 5];

describe('the schedule of a digest', () => {
  test.each([
    ['08:00', ['08:00'], EVERY_DAY],
    ['8', ['08:00'], EVERY_DAY],
    ['8:00 18:00', ['08:00', '18:00'], EVERY_DAY],
    ['18h, 8h30', ['08:30', '18:00'], EVERY_DAY],
    ['08.00 08:00 8h', ['08:00'], EVERY_DAY],
    ['8am and 6 pm', ['08:00', '18:00'], EVERY_DAY],
    ['12am 12pm', ['00:00', '12:00'], EVERY_DAY],
    ['08:00 mon-fri', ['08:00'], workdays],
    ['08:00 Mon – Fri', ['08:00'], workdays],
    ['mon,wed,fri 8:00', ['08:00'], [1, 3, 5]],
    ['at 8:00 on Tuesdays', ['08:00'], [2]],
    ['8:00 weekdays', ['08:00'], workdays],
    ['9:00 weekend', ['09:00'], [6, 7]],
    ['9:00 fri-mon', ['09:00'], [1, 5, 6, 7]],
    ['thu 7:00', ['07:00'], [4]],
    ['thu 7h', ['07:00'], [4]],
    ['08:00 T2-T6', ['08:00'], workdays],
    ['08:00 T2-6', ['08:00'], workdays],
    ['8h t2,t4', ['08:00'], [1, 3]],
    ['8 giờ 30 CN', ['08:30'], [7]],
    ['lúc 8 giờ và 18 giờ', ['08:00', '18:00'], EVERY_DAY],
    ['8h thứ hai - thứ sáu', ['08:00'], workdays],
    ['8h thứ 2, thứ 7, chủ nhật', ['08:00'], [1, 6, 7]],
    ['8h hàng ngày', ['08:00'], EVERY_DAY],
    ['8h mỗi ngày'.normalize('NFD'), ['08:00'], EVERY_DAY],
    ['20h cuối tuần', ['20:00'], [6, 7]],
    ['8:00 mon to fri', ['08:00'], workdays],
    ['8:00 thứ hai đến thứ sáu', ['08:00'], workdays],
    ['8h từ T2 tới T6', ['08:00'], workdays],
    ['8h sáng và 7 giờ 30 tối', ['08:00', '19:30'], EVERY_DAY],
    ['7 giờ tối thứ hai', ['19:00'], [1]],
    ['7h tối thứ hai đến thứ tư', ['19:00'], [1, 2, 3]],
    ['12h trưa, 5h chiều, 22h tối', ['12:00', '17:00', '22:00'], EVERY_DAY],
    ['12h đêm 11h đêm', ['00:00', '23:00'], EVERY_DAY],
    ['0８：００', ['08:00'], EVERY_DAY],
  ])('%s', (text, times, days) => {
    expect(parseDigest(text)).toEqual({ ok: true, value: { times, days } });
  });

  test.each(['off', 'OFF', 'tắt', ' Tat '])('is switched off: %s', (text) => {
    expect(parseDigest(text)).toEqual({ ok: true, value: 'off' });
  });

  test.each([
    ['', { kind: 'empty' }],
    ['mon-fri', { kind: 'no_time' }],
    ['8:00 9:00 10:00 11:00 12:00 13:00 14:00', { kind: 'too_many_times', most: 6 }],
    ['25:00', { kind: 'not_understood', word: '25:00' }],
    ['24:00', { kind: 'not_understood', word: '24:00' }],
    ['8:60', { kind: 'not_understood', word: '8:60' }],
    ['13pm', { kind: 'not_understood', word: '13pm' }],
    ['8:00 mon-', { kind: 'not_understood', word: 'mon-' }],
    ['8:00 mon-tue-wed', { kind: 'not_understood', word: 'mon-tue-wed' }],
    ['8:00 sometimes', { kind: 'not_understood', word: 'sometimes' }],
    ['8h tới 10h', { kind: 'not_understood', word: 'toi' }],
    ['8:00 mon to', { kind: 'not_understood', word: 'to' }],
    ['8-10', { kind: 'not_understood', word: '8-10' }],
  ])('is not taken from "%s"', (text, problem) => {
    expect(parseDigest(text)).toEqual({ ok: false, problem });
  });

  test('is read from anything without an exception, and what is read is sound', () => {
    const pieces = fc.constantFrom(
      '8:00',
      '8h',
      'mon',
      '-',
      'fri',
      't2',
      ',',
      ' ',
      'thứ',
      '2',
      'off',
      'pm',
      '🎉',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')),
      fc.constantFrom(...hostileTexts.map(([, text]) => text)),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parseDigest(text);
        if (!parsed.ok || parsed.value === 'off') return;
        const { times, days } = parsed.value;
        expect(times.length).toBeGreaterThan(0);
        expect(times).toEqual([...new Set(times)].sort());
        for (const time of times) expect(time).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
        expect(days).toEqual(EVERY_DAY.filter((day) => days.includes(day)));
        expect(days.length).toBeGreaterThan(0);
      }),
    );
  });

  test('shows its days as runs', () => {
    expect(dayRuns(EVERY_DAY)).toEqual([{ from: 1, to: 7 }]);
    expect(dayRuns([1, 2, 3, 5, 7])).toEqual([
      { from: 1, to: 3 },
      { from: 5, to: 5 },
      { from: 7, to: 7 },
    ]);
  });
});
