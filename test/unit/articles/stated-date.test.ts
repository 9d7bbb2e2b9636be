import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate, statedDates } from '../../../src/domain/articles/date/stated-date.js';

describe('parseDate', () => {
  it.each([
    ['04/12/2025', '2025-12-04'],
    ['4.12.2025', '2025-12-04'],
    ['Sở Tài chính tỉnh Lạng SơnSở Tài chính tỉnh Lạng Sơn04/12/2025', '2025-12-04'],
    ['Thứ Năm, 04/12/2025 | 14:32 GMT+7', '2025-12-04T14:32:00+07:00'],
    ['14:05 ngày 21/01/2025 (GMT+7)', '2025-01-21T14:05:00+07:00'],
    ['09:12, 26/11/2025 (GMT+7)', '2025-11-26T09:12:00+07:00'],
    ['December 3, 202511:20 AM GMT+7Updated 3 hours ago', '2025-12-03T11:20:00+07:00'],
    ['09:30 GMT, Fri 5 December 2025', '2025-12-05T09:30:00+00:00'],
    ['09:30 GMT, Sat 6 December 2025', '2025-12-06T09:30:00+00:00'],
    ['04/12/202514:32 GMT+7', '2025-12-04T14:32:00+07:00'],
    ['Sat 22 Nov 2025 07.02 GMT', '2025-11-22T07:02:00+00:00'],
    ['6:12 PM MST December 2, 2025', '2025-12-02T18:12:00-07:00'],
    ['December 01, 2025 08:00 AM Eastern Standard Time', '2025-12-01T08:00:00-05:00'],
    ['December 01, 2025 08:00 AM Eastern Time', '2025-12-01'],
    ['6:02 a.m. CT Nov. 19, 2025', '2025-11-19'],
    ['Thu, 12/04/2025 - 09:15', '2025-12-04'],
    ['Sat, 12/04/2025 - 09:15', '2025-04-12'],
    ['Thứ Sáu, 04/12/2025', '2025-12-04'],
    ['Thứ Năm, ngày 12/04/2025', '2025-04-12'],
    ['18/12/2025 09:45 (GMT+7)', '2025-12-18T09:45:00+07:00'],
    ['14:32 GMT+7, 04/12/2025', '2025-12-04T14:32:00+07:00'],
    ['November 19, 2025 4:08 PM', '2025-11-19'],
    ['Dec. 2, 2025, 9:14 a.m. EST', '2025-12-02T09:14:00-05:00'],
    ['December 3rd, 2025', '2025-12-03'],
    ['3 December 2025', '2025-12-03'],
    ['Saturday 6th September 2025', '2025-09-06'],
    ['21 November 2025, 06:40 GMT', '2025-11-21T06:40:00+00:00'],
    ['ngày 4 tháng 12 năm 2025', '2025-12-04'],
    ['Ngày 4-12-2025', '2025-12-04'],
    ['ngay 4 thang 12 nam 2025', '2025-12-04'],
    ['Chủ nhật, ngày 7 tháng 9 năm 2025', '2025-09-07'],
    ['5 décembre 2025', '2025-12-05'],
    ['18 de noviembre de 2025', '2025-11-18'],
    ['3. Dezember 2025', '2025-12-03'],
    ['2025-10-28T07:30:00+07:00', '2025-10-28T07:30:00+07:00'],
    ['2025-10-28T07:30:00.123Z', '2025-10-28T07:30:00Z'],
    ['2025-04-03 09:00:00 +0700', '2025-04-03T09:00:00+07:00'],
    ['2025-04-22T22:10:00', '2025-04-22'],
    ['2025/04/22', '2025-04-22'],
    ['20250214', '2025-02-14'],
    ['2025-12-03 08:15:00+07', '2025-12-03T08:15:00+07:00'],
    ['3 thg 12, 2025', '2025-12-03'],
    ['03 Th12, 2025', '2025-12-03'],
    ['Tháng Sáu 9, 2025', '2025-06-09'],
    ['Tháng 12 3, 2025', '2025-12-03'],
    ['December, 03/2025 - 08:15', '2025-12-03'],
    ['Wed, 03 Dec 2025 01:15:00 GMT', '2025-12-03T01:15:00+00:00'],
    ['12/25/2025', '2025-12-25'],
    ['01/12/25', '2025-12-01'],
    ['Thứ Hai, 1/12/25 14:32 GMT+7', '2025-12-01T14:32:00+07:00'],
    ['01.12.25', '2025-12-01'],
    ['12/25/25', '2025-12-25'],
    ['31/12/98', '1998-12-31'],
    ['10/11/12', '2012-11-10'],
  ])('%s is %s', (text, iso) => {
    expect(parseDate(text)).toBe(iso);
    expect(parseDate(text.normalize('NFD').normalize('NFC'))).toBe(iso);
  });

  it.each([
    '3 giờ trước',
    '5h',
    'Yesterday',
    'Thứ Năm',
    'in 2025',
    '31/02/2025',
    '2025-13-01',
    'No. 57/2025',
    '04/12',
    '25/12/01',
    '25/13/25',
    '01/12/55',
    '01-12-25',
    '1.2.25',
    '01/12/25/4',
    '01/12/255',
    '24/7',
    '3/12/5',
    'tháng 12/2025',
    '4 tháng 12',
  ])('%s states no date', (text) => {
    expect(parseDate(text)).toBeNull();
  });

  it('finds every date of a line in order', () => {
    expect(
      statedDates('Published: 21 November 2025. Last updated: 22/11/2025').map(({ iso }) => iso),
    ).toEqual(['2025-11-21', '2025-11-22']);
  });

  it('reads back any day however it is written', () => {
    const months =
      'January February March April May June July August September October November December'.split(' ');
    const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [y, m, d] = iso.split('-') as [string, string, string];
        const month = months[Number(m) - 1]!;
        for (const written of [
          `${d}/${m}/${y}`,
          `${Number(d)}-${Number(m)}-${y}`,
          `${month} ${Number(d)}, ${y}`,
          `${Number(d)} ${month.slice(0, 3)} ${y}`,
          `ngày ${Number(d)} tháng ${Number(m)} năm ${y}`,
          iso,
        ])
          expect(parseDate(written), written).toBe(iso);
      }),
    );
  });
});
