import { describe, expect, it } from 'vitest';
import { conceptsIn } from '../../../src/domain/concepts/concepts-in.js';

const ids = (text: string) => conceptsIn(text).map(({ concept }) => concept.id);

/** Of the concepts of the first text, those that the second has too. */
const shared = (a: string, b: string) => [...new Set(ids(a))].filter((id) => ids(b).includes(id));

describe('conceptsIn', () => {
  it.each([
    ['How many people died in the flood?', 'Trận lũ làm 12 người thiệt mạng.', ['person', 'death', 'flood']],
    ['Who was elected chairman?', 'Ông Lê Văn Tám được bầu làm chủ tịch', ['election', 'chairman']],
    ['What is the interest rate on the loans?', 'lãi suất cho vay là 6%', ['interest-rate', 'loan']],
    ['how many hectares of forest burned', 'Vụ cháy thiêu rụi 30ha rừng', ['hectare', 'fire']],
    ['The storm killed eleven.', 'Eleven deaths were blamed on the typhoon.', ['storm', 'death']],
    ['Bao nhiêu người chết?', 'Tám trường hợp tử vong', ['death']],
    ['Uỷ ban nhân dân', "the People's Committee of Long An", ['peoples-committee']],
    ['tỉ lệ thất nghiệp', 'Unemployment fell', ['unemployment']],
    ['ty le that nghiep o Halden', 'unemployment in Halden', ['unemployment']],
  ])('finds what "%s" and "%s" have in common', (question, answer, common) => {
    expect(shared(question, answer)).toEqual(expect.arrayContaining(common));
  });
});
