import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnalysedText } from '../../../src/domain/answering/analysed-text.js';
import { dateEvidence, joinedEvidence } from '../../../src/domain/answering/text-evidence.js';

describe('what a text holds', () => {
  it('is looked up without diacritics and endings, composed or decomposed', () => {
    const text = 'Kinh tế tăng trưởng; exports grew.';
    for (const form of [text, text.normalize('NFD'), text.toUpperCase()]) {
      const { terms } = new AnalysedText(form).evidence();
      expect([...terms]).toEqual(expect.arrayContaining(['kinh', 'te', 'tang', 'truong', 'export', 'grew']));
    }
  });

  it('has its numbers as digits, also those written as words', () => {
    const { terms } = new AnalysedText('Five wards, 1,204 houses and the 6th bridge').evidence();
    expect(terms.has('1204')).toBe(true);
    expect(terms.has('6')).toBe(true);
    expect(new AnalysedText('the five wards').evidence().terms.has('5')).toBe(true);
  });

  it('keeps its words in order, to find names in', () => {
    expect(new AnalysedText('UBND tỉnh Hải-Minh, hôm nay').evidence().words).toContain(
      ' ubnd tinh hai minh ',
    );
  });

  it('is nothing for an empty text', () => {
    const { terms, times, concepts } = new AnalysedText('').evidence();
    expect([terms.size, times.years.size, times.months.size, times.periods.size, concepts.size]).toEqual([
      0, 0, 0, 0, 0,
    ]);
  });
});

describe('two stretches together', () => {
  const words = fc
    .array(fc.constantFrom('Hai', 'Minh', 'in', 'June', '2026', 'flood', 'quý', 'III', 'third-quarter'), {
      maxLength: 6,
    })
    .map((parts) => parts.join(' '));

  it('hold what either holds and nothing else', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [one, other] = [new AnalysedText(a).evidence(), new AnalysedText(b).evidence()];
        const joined = joinedEvidence(one, other);
        expect([...joined.terms].sort()).toEqual([...new Set([...one.terms, ...other.terms])].sort());
        for (const part of ['years', 'months', 'periods'] as const)
          expect([...joined.times[part]].sort()).toEqual(
            [...new Set([...one.times[part], ...other.times[part]])].sort(),
          );
      }),
    );
  });

  it('make no name out of the end of one and the beginning of the other', () => {
    const { words } = joinedEvidence(
      new AnalysedText('the port of Hai').evidence(),
      new AnalysedText('Minh said').evidence(),
    );
    expect(words).not.toContain(' hai minh ');
    expect(words).toContain(' hai ');
    expect(words).toContain(' minh ');
  });
});

describe('the date of an article', () => {
  it('stands for its year and month, as a question states them', () => {
    const { times, terms } = dateEvidence('2025-09-03T08:00:00+07:00');
    expect([...times.years]).toEqual(['2025']);
    expect([...times.months]).toEqual(['9']);
    expect(terms.has('2025')).toBe(true);
  });

  it('says nothing when it is unknown', () => {
    const { times, terms } = dateEvidence(null);
    expect([times.years.size, times.months.size, times.periods.size, terms.size]).toEqual([0, 0, 0, 0]);
  });
});
