import { describe, expect, it } from 'vitest';
import { doubt } from '../../../src/domain/answering/doubt.js';
import { confidenceOf } from '../../../src/domain/answering/weigh.js';
import { linearNetwork } from '../../support/linear-network.js';

const carriesAll = { years: 1, months: 1, days: 1, periods: 1, carried: 1 };
const about = { passage: carriesAll, dated: true, worstNameInArticle: 1, ownLanguage: true };

describe('doubt', () => {
  it('is none about a passage that carries the times and names of the question', () => {
    expect(doubt(about)).toBe(0);
    expect(doubt({ ...about, worstNameInArticle: 0.5 })).toBe(0);
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

  it('is there when the article does not know the name, unless it may be translated', () => {
    expect(doubt({ ...about, worstNameInArticle: 0 })).toBeGreaterThan(0);
    expect(doubt({ ...about, worstNameInArticle: 0, ownLanguage: false })).toBe(0);
  });

  it('makes the confidence smaller', () => {
    const fitted = { confidence: [linearNetwork([0], 1)] };
    const inputs = Float64Array.of(1);
    expect(confidenceOf(fitted, inputs, doubt({ ...about, worstNameInArticle: 0 }))).toBeLessThan(
      confidenceOf(fitted, inputs, 0),
    );
  });
});
