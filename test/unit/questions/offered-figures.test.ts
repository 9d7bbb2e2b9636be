import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { withoutOfferedFigures } from '../../../src/domain/questions/offered-figures.js';

describe('a question that offers figures to choose from', () => {
  it.each([
    ['Is the growth target of Hai Minh 15% or 99%?', 'Is the growth target of Hai Minh how many percent?'],
    ['Did the fire destroy 5 or 6 houses?', 'Did the fire destroy how many houses?'],
    ['Did exports reach 15 or 20 million tonnes?', 'Did exports reach how many tonnes?'],
    ['Was the bridge opened in 2024 or 2025?', 'Was the bridge opened in what year?'],
    ['Was the bridge opened in 2024, or in 2025?', 'Was the bridge opened in what year?'],
    ['Did it cost VND 40 billion or VND 50 billion?', 'Did it cost how much money?'],
  ])('in English asks openly: %s', (question, open) => {
    expect(withoutOfferedFigures(question, 'en')).toBe(open);
  });

  it.each([
    [
      'Mục tiêu tăng trưởng của Hải Minh là 15% hay 99%?',
      'Mục tiêu tăng trưởng của Hải Minh là bao nhiêu phần trăm?',
    ],
    ['Xuất khẩu đạt 15 hay 20 triệu tấn?', 'Xuất khẩu đạt bao nhiêu tấn?'],
    ['Cầu thông xe năm 2024 hay 2025?', 'Cầu thông xe năm nào?'],
    ['Tổng vốn là 40 hoặc 50 tỷ đồng?', 'Tổng vốn là bao nhiêu tiền?'],
  ])('in Vietnamese asks openly: %s', (question, open) => {
    expect(withoutOfferedFigures(question, 'vi')).toBe(open);
  });
});

describe('any other question stays as it is', () => {
  it.each([
    'Which is larger, 15 or 20?',
    'How many villages had 3 or 4 wells?',
    'Did the fair begin on 5 or 6 May?',
    'Was it Resolution 57-NQ/TW or 58-NQ/TW?',
    'Is the target 15%?',
    'Is the bridge in Hai Minh or Kim Sa?',
  ])('%s', (question) => {
    expect(withoutOfferedFigures(question, 'en')).toBe(question);
  });

  test('whatever has no figure', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const question = text.replace(/\d/g, '');
        expect(withoutOfferedFigures(question, 'en')).toBe(question);
      }),
    );
  });
});
