import { describe, expect, it } from 'vitest';
import { timeMentions } from '../../../src/domain/questions/time-mentions.js';

const yearsOf = (text: string): readonly string[] => [...timeMentions(text).years].sort();

describe('a time that something is compared with is not what it is about', () => {
  it.each([
    ['Revenue reached VND 6,128 billion in 2024, up 13.2% compared with 2023.', ['2024']],
    ['In 2024 exports rose 29% on 2023.', ['2024']],
    ['In 2024 exports were 8.6% higher than in 2023.', ['2024']],
    ['In 2025 it was 31% more than in the same period of 2024.', ['2025']],
    ['Thu ngân sách năm 2024 tăng 13,2% so với năm 2023.', ['2024']],
    ['Dịp Tết 2026 đón 412.000 lượt khách, tăng 23,6% so với Tết Ất Tỵ 2025;', ['2026']],
    ['Sản lượng năm 2025 cao hơn năm 2024.', ['2025']],
    ['Quý I/2025 bằng 104% cùng kỳ 2024.', ['2025']],
  ])('%s', (text, years) => {
    expect(yearsOf(text)).toEqual(years);
  });

  it.each([
    ['More than 300 people came in 2025.', ['2025']],
    ['In 2025 poverty fell to 2.1%, down from 3.4% in 2024.', ['2024', '2025']],
    ['In 2025 growth was 9.06%, against 7.58% in 2024.', ['2024', '2025']],
    ['Compared with 38 in 2024, there were 41.', ['2024']],
    ['Năm 2025 tăng 9,06%, so với 7,58% của năm 2024.', ['2024', '2025']],
    ['Over 40 villages were flooded in 2024.', ['2024']],
    ['Children were vaccinated against measles in 2025.', ['2025']],
    ['From 2024 to 2025 the road was closed.', ['2024', '2025']],
    ['Hơn 300 hộ dân được hỗ trợ năm 2025.', ['2025']],
    ['Cùng kỳ năm 2024 đạt 98 tỷ đồng.', ['2024']],
  ])('and nothing else is lost: %s', (text, years) => {
    expect(yearsOf(text)).toEqual(years);
  });
});

it('takes time in proportion to the length of a text that compares and compares', () => {
  const seconds = (times: number): number => {
    const text = `${'so voi nam truoc '.repeat(times)}compared with usd ${'9'.repeat(times)}`;
    const from = process.cpuUsage();
    timeMentions(text);
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1e6;
  };
  seconds(2_000);
  expect(seconds(20_000)).toBeLessThan(40 * seconds(2_000) + 0.2);
});
