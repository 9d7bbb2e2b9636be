import { describe, expect, it } from 'vitest';
import { translatedTerms } from '../../../src/domain/retrieval/translated-terms.js';

const terms = (question: string, language: 'en' | 'vi'): readonly string[] =>
  translatedTerms(question, language).map(({ field, term }) => `${field} ${term}`);

describe('the terms of the other language for what a question speaks of', () => {
  it('are English stems for a Vietnamese question', () => {
    expect(terms('Doanh thu xuất khẩu là bao nhiêu?', 'en')).toEqual(
      expect.arrayContaining(['folded revenu', 'folded export']),
    );
  });

  it('are pairs of syllables for an English question, as Vietnamese words are written', () => {
    expect(terms('How high is the export revenue?', 'vi')).toEqual(
      expect.arrayContaining(['pairs doanh_thu', 'pairs xuat_khau']),
    );
  });

  it('are each given once, and none for a question that speaks of nothing known', () => {
    const given = terms('export, exports and exporters', 'vi');
    expect(new Set(given).size).toBe(given.length);
    expect(terms('Zelaquine Kesavi Halden?', 'vi')).toEqual([]);
    expect(terms('', 'en')).toEqual([]);
  });
});
