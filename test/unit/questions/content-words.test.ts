import { describe, expect, it } from 'vitest';
import { contentWords } from '../../../src/domain/questions/content-words.js';
import { questionProfile } from '../../../src/domain/questions/question-profile.js';
import { AnalysedText } from '../../../src/domain/answering/analysed-text.js';
import { questionMatch } from '../../../src/domain/answering/question-match.js';

describe('the content words of a question', () => {
  it('leave function words out, and take words that mean one thing together', () => {
    const words = contentWords('Bảo hiểm y tế của Hải Minh là gì?');
    expect(words.some(({ concepts }) => concepts.includes('health-insurance'))).toBe(true);
    expect(words.filter(({ shared }) => shared).flatMap(({ terms }) => terms)).toEqual(['hai', 'minh']);
  });

  it('are carried by a text of the other language that speaks of the same', () => {
    const profile = questionProfile('Doanh thu xuất khẩu là bao nhiêu?');
    const match = (text: string): number =>
      questionMatch(profile, () => 1, new AnalysedText(text).evidence(), false).carried;
    expect(match('The export revenue was 3 million.')).toBe(1);
    expect(match('The council met.')).toBe(0);
  });

  it('that the glossary does not know say nothing across languages', () => {
    const profile = questionProfile('Quỳnh quất queo là gì?');
    const { carried } = questionMatch(
      profile,
      () => 1,
      new AnalysedText('Nothing at all.').evidence(),
      false,
    );
    expect(carried).toBe(1);
  });

  it('count by their rarity', () => {
    const profile = questionProfile('zelaquine vaccine');
    const rarity = (term: string): number => (term === 'zelaquin' ? 1 : 0.25);
    const { carried, missing, rarestNotCarried } = questionMatch(
      profile,
      rarity,
      new AnalysedText('A vaccine came.').evidence(),
    );
    expect(carried).toBeCloseTo(0.2);
    expect(missing).toBe(1);
    expect(rarestNotCarried).toBe(1);
  });

  it('are as rare as what the articles of the other language call them', () => {
    const profile = questionProfile('Doanh thu là bao nhiêu?');
    const text = new AnalysedText('The council met.').evidence();
    const missing = (rarity: (term: string) => number): number =>
      questionMatch(profile, rarity, text, false).missing;
    expect(missing(() => 1)).toBe(1);
    expect(missing((term) => (term === 'revenu' ? 0.25 : 1))).toBe(0.25);
  });
});
