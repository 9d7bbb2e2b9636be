import { expect, it } from 'vitest';
import { publishedDate } from '../../../src/domain/quotes/published-date.js';

const saigon = 'Asia/Ho_Chi_Minh';

it.each([
  ['2025-12-03', 'en', saigon, '3 December 2025'],
  ['2025-12-03', 'en', 'America/Los_Angeles', '3 December 2025'],
  ['2025-12-03', 'vi', saigon, /^3 tháng 12,? năm 2025|3 tháng 12, 2025$/],
  ['2025-12-03T20:30:00Z', 'en', saigon, '4 December 2025 at 03:30'],
  ['2025-12-03T20:30:00+07:00', 'en', 'UTC', '3 December 2025 at 13:30'],
  ['2025-12-03T20:30:00.250+0700', 'en', saigon, '3 December 2025 at 20:30'],
  ['2025-12-03T20:30', 'en', 'America/Los_Angeles', '3 December 2025 at 20:30'],
  ['2025-13-45', 'en', saigon, '2025-13-45'],
  ['last week', 'en', saigon, 'last week'],
] as const)('shows %s in %s and %s as %s', (iso, language, timeZone, shown) => {
  if (typeof shown === 'string') expect(publishedDate(iso, { language, timeZone })).toBe(shown);
  else expect(publishedDate(iso, { language, timeZone })).toMatch(shown);
});
