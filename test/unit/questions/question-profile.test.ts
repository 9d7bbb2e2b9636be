import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionProfile } from '../../../src/domain/questions/question-profile.js';

describe('what can be told of a question', () => {
  it('is its content words as the index has them, once each, without function words', () => {
    const { terms } = questionProfile('What are the exports of the province, and what of exporting?');
    expect(terms).toEqual(['export', 'provinc']);
    expect(questionProfile('Sản lượng lúa là bao nhiêu?').terms).toEqual(['san', 'luong', 'lua']);
  });

  it('is its numbers in one notation, apart from its years', () => {
    const { numbers, times } = questionProfile('Which five of 1,204.50 in 2026 was the 6th?');
    expect(numbers).toEqual(expect.arrayContaining(['5', '1204.5', '6']));
    expect(numbers).not.toContain('2026');
    expect([...times.years]).toEqual(['2026']);
  });

  it('takes no number from a capitalised word, which is a name', () => {
    expect(questionProfile('Who leads Hai Minh?').numbers).toEqual([]);
  });

  it('is the same in both languages where it speaks of the same things', () => {
    const [english, vietnamese] = [
      'How many people died in the flood?',
      'Bao nhiêu người chết trong trận lũ lụt?',
    ].map((question) => questionProfile(question).concepts);
    expect(english!.filter((concept) => vietnamese!.includes(concept))).not.toEqual([]);
  });

  it('says what it counts, and that it counts nothing', () => {
    expect(questionProfile('How many houses were lost?').asked.terms).toEqual(['hous']);
    expect(questionProfile('Có bao nhiêu căn nhà bị sập?').asked.terms).toContain('nha');
    expect(questionProfile('How many?').asked).toEqual({ terms: [], concepts: [] });
    expect(questionProfile('Who lost houses?').asked).toEqual({ terms: [], concepts: [] });
  });

  it('is nothing for nothing', () => {
    expect(questionProfile('  ')).toMatchObject({
      wanted: 'other',
      names: [],
      numbers: [],
      terms: [],
      concepts: [],
    });
  });

  it('never names a thing twice, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.constantFrom('', 'bao nhiêu người ', 'how many 2 2 '),
        (rest, start) => {
          const { terms, numbers, concepts } = questionProfile(`${start}${rest} ${rest}`);
          for (const list of [terms, numbers, concepts]) expect(list).toEqual([...new Set(list)]);
        },
      ),
    );
  });
});
