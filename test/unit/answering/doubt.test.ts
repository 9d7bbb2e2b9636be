import { describe, expect, it } from 'vitest';
import { AnalysedText } from '../../../src/domain/answering/analysed-text.js';
import { doubt } from '../../../src/domain/answering/doubt.js';
import { confidenceOf } from '../../../src/domain/answering/weigh.js';
import { questionProfile } from '../../../src/domain/questions/question-profile.js';
import { linearNetwork } from '../../support/linear-network.js';

const carriesAll = { years: 1, months: 1, days: 1, periods: 1, carried: 1 };
const nothing = { profile: questionProfile(''), unit: new AnalysedText('').evidence() };
const about = {
  ...nothing,
  passage: carriesAll,
  dated: true,
  unknownNames: [],
  ownLanguage: true,
  lacksFigure: false,
};
const unknown = (question: string) => ({ ...about, unknownNames: questionProfile(question).names });
/** How a unit is doubted for the numbers and codes of a question. */
const doubtOf = (question: string, unit: string): number =>
  doubt({ ...about, profile: questionProfile(question), unit: new AnalysedText(unit).evidence() });

describe('doubt', () => {
  it('is none about a passage that carries the times and names of the question', () => {
    expect(doubt(about)).toBe(0);
  });

  it.each(['years', 'months', 'days', 'periods'] as const)('is there when %s are others', (time) => {
    expect(doubt({ ...about, passage: { ...carriesAll, [time]: 0.5 } })).toBeGreaterThan(0);
  });

  it('is there when hardly a word of the question stands there, also across languages', () => {
    const passage = { ...carriesAll, carried: 0.05 };
    expect(doubt({ ...about, passage })).toBeGreaterThan(0);
    expect(doubt({ ...about, passage, ownLanguage: false })).toBeGreaterThan(0);
    expect(doubt({ ...about, passage: { ...carriesAll, carried: 0.4 } })).toBe(0);
  });

  it('concludes nothing from times of an article without a date', () => {
    expect(doubt({ ...about, dated: false, passage: { ...carriesAll, years: 0 } })).toBe(0);
  });

  it('is there when the article does not know a name', () => {
    expect(doubt(unknown('Who won in Halden?'))).toBeGreaterThan(0);
  });

  it('is there across languages for a Vietnamese name alone: others may be translated', () => {
    expect(doubt({ ...unknown('Ngân sách của tỉnh Hà Lâm?'), ownLanguage: false })).toBeGreaterThan(0);
    expect(doubt({ ...unknown('Ai thắng ở Nam California?'), ownLanguage: false })).toBe(0);
    expect(doubt({ ...unknown('Thủ đô của Hàn Quốc?'), ownLanguage: false })).toBe(0);
  });

  it.each([
    ['Who is the director of the hospital?', 'The deputy director of the hospital, Ta Minh Chau, said so.'],
    ['Phó chủ tịch Liên minh là ai?', 'Bà Phùng Thị Lệ Quyên, Chủ tịch Liên minh, nói như vậy.'],
    [
      'Giám đốc Sở Y tế tên là gì?',
      'The deputy director of the Department of Health, Phan Huu Thai, said so.',
    ],
  ])('is there when it speaks of another thing of that kind: "%s" of "%s"', (question, unit) => {
    expect(doubtOf(question, unit)).toBeGreaterThan(0);
  });

  it.each([
    ['Who is the director of the hospital?', 'Director Ta Minh Chau and her deputy director said so.'],
    ['Who is the deputy director?', 'The deputy director, Ta Minh Chau, said so.'],
    ['Who is the director?', 'Ta Minh Chau leads the hospital.'],
  ])('is not there when the office is named, or none: "%s" of "%s"', (question, unit) => {
    expect(doubtOf(question, unit)).toBe(0);
  });

  it.each([
    ['When was the third conference held?', 'The second conference was held on Monday.'],
    ['Hội nghị lần thứ 3 họp khi nào?', 'Hội nghị lần thứ 2 họp hôm thứ Hai.'],
    ['When was Resolution No. 71-NQ/TW issued?', 'Resolution No. 47-NQ/TU dated May 9.'],
  ])('is there when something else has that number: "%s" of "%s"', (question, unit) => {
    expect(doubtOf(question, unit)).toBeGreaterThan(0);
  });

  it.each([
    ['When was the third conference held?', 'The third conference, after the second conference.'],
    ['When was the third conference held?', 'It was held on Monday.'],
    ['When was Resolution No. 71-NQ/TW issued?', 'Resolutions 47-NQ/TW and 71-NQ/TW of May 9.'],
    ['When was Resolution No. 71-NQ/TW issued?', 'It was issued on May 9 with 30ha.'],
  ])('is none when the number stands there or no other does: "%s" of "%s"', (question, unit) => {
    expect(doubtOf(question, unit)).toBe(0);
  });

  it('is there when a figure is wanted and the unit holds none', () => {
    expect(doubt({ ...about, lacksFigure: true })).toBeGreaterThan(0);
  });

  it('makes the confidence smaller', () => {
    const fitted = { confidence: [linearNetwork([0], 1)] };
    const inputs = Float64Array.of(1);
    expect(confidenceOf(fitted, inputs, doubt(unknown('Who won in Halden?')))).toBeLessThan(
      confidenceOf(fitted, inputs, 0),
    );
  });
});
