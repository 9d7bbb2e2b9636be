import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuiet } from '../../../src/domain/schedules/quiet-hours.js';

describe('quiet hours', () => {
  test.each([
    ['22:00-07:00', '22:00', '07:00'],
    ['22-7', '22:00', '07:00'],
    ['22h-7h', '22:00', '07:00'],
    ['22h30 – 6h', '22:30', '06:00'],
    ['22.00 — 7.30', '22:00', '07:30'],
    ['22:00 7:00', '22:00', '07:00'],
    ['10pm to 7 am', '22:00', '07:00'],
    ['from 22:00 until 7:00', '22:00', '07:00'],
    ['từ 22h đến 7h', '22:00', '07:00'],
    ['22 giờ tới 6 giờ 30', '22:00', '06:30'],
    ['10h tối đến 7h sáng', '22:00', '07:00'],
    ['10 giờ tối tới 6 giờ 30 sáng', '22:00', '06:30'],
    ['9h tới 12h', '09:00', '12:00'],
    ['20-24', '20:00', '00:00'],
    ['12:00-14:00', '12:00', '14:00'],
  ])('%s', (text, from, to) => {
    expect(parseQuiet(text)).toEqual({ ok: true, value: { from, to } });
  });

  test('are switched off', () => {
    expect(parseQuiet('off')).toEqual({ ok: true, value: 'off' });
    expect(parseQuiet('Tắt')).toEqual({ ok: true, value: 'off' });
  });

  test.each([
    ['', 'empty'],
    ['22:00-22:00', 'same_time'],
    ['0-24', 'same_time'],
    ['22:00', 'not_understood'],
    ['22:00-', 'not_understood'],
    ['22-7-9', 'not_understood'],
    ['22-25', 'not_understood'],
    ['at night', 'not_understood'],
  ])('are not taken from "%s"', (text, kind) => {
    expect(parseQuiet(text)).toEqual({ ok: false, problem: { kind } });
  });

  test('are read from anything without an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(typeof parseQuiet(text).ok).toBe('boolean');
      }),
    );
  });
});
