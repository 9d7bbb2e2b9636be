import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossLanguageTerms } from '../../../src/domain/retrieval/cross-language-terms.js';
import { passageTerms } from '../../../src/domain/retrieval/passage-terms.js';
import { queryTerms } from '../../../src/domain/retrieval/query-terms.js';
import type { QueryTerm } from '../../../src/domain/retrieval/query-terms.js';

const passage = (text: string, title = '', publishedAt: string | null = null) =>
  passageTerms({ title, text, publishedAt });
const inField = (terms: readonly QueryTerm[], field: QueryTerm['field']): readonly string[] =>
  terms.filter((term) => term.field === field).map(({ term }) => term);

/** Which of a question's terms an index finds in a passage. */
function matched(question: readonly QueryTerm[], text: string, title = ''): readonly string[] {
  const { exact, folded, pairs, title: ofTitle } = passage(text, title);
  const stored = new Set([...exact, ...folded, ...pairs, ...ofTitle]);
  return question.map(({ term }) => term).filter((term) => stored.has(term));
}

describe('passageTerms', () => {
  it('stores words with their diacritics, all words folded and stemmed, and neighbours in pairs', () => {
    expect(passage('Kinh tế, growing 8,06%')).toEqual({
      exact: ['tế'],
      folded: ['kinh', 'te', 'grow', '8.06'],
      pairs: ['kinh_te', 'growing_8.06'],
      title: [],
    });
  });

  it('stores the title in all three forms, and the year and month of the date', () => {
    expect(passage('', 'Hải Minh 2026', '2025-08-03T10:00:00+07:00').title).toEqual([
      'hải',
      'hai',
      'minh',
      '2026',
      'hai_minh',
      'minh_2026',
      '2025',
      '8',
    ]);
  });

  it('stores a code whole and in parts, whatever stands around it', () => {
    expect(passage('(Nghị quyết số 57-NQ/TW)').folded).toEqual([
      'nghi',
      'quyet',
      'so',
      '57nqtw',
      '57',
      'nq',
      'tw',
    ]);
  });

  it('gives no term for an accent that stands on no letter', () => {
    const { folded, exact } = passageTerms({ title: '', text: 'one \u0301 two', publishedAt: null });
    expect(folded).toEqual(['on', 'two']);
    expect(exact).toEqual([]);
  });

  it('gives terms that can be joined by spaces and split again, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { exact, folded, pairs } = passage(text);
        for (const terms of [exact, folded, pairs])
          for (const term of terms) expect(term).toMatch(/^[^\s"]+$/u);
        expect(exact.filter((term) => folded.includes(term))).toEqual([]);
      }),
    );
  });

  it('does not depend on Unicode composition or on where a house puts its tones', () => {
    const text = 'Tỉnh ủy Hòa Bình đề ra mục tiêu';
    expect(passage(text.normalize('NFD'))).toEqual(passage(text));
    expect(passage('Tỉnh uỷ Hoà Bình đề ra mục tiêu')).toEqual(passage(text));
  });
});

describe('queryTerms', () => {
  it('leaves out the function words of both languages', () => {
    expect(inField(queryTerms('What is the growth target of 2026?'), 'folded')).toEqual([
      'growth',
      'target',
      '2026',
    ]);
    expect(inField(queryTerms('Mục tiêu của tỉnh là bao nhiêu?'), 'exact')).toEqual(['mục', 'tiêu', 'tỉnh']);
  });

  it('keeps function words when there is nothing else', () => {
    expect(inField(queryTerms('who is it'), 'folded')).toEqual(['who', 'is', 'it']);
  });

  it('looks a word up with its diacritics when it is typed with them, and any way to write it otherwise', () => {
    expect(matched(queryTerms('đường'), 'đường dài')).toEqual(['đường']);
    expect(matched(queryTerms('đường'), 'dương lịch')).toEqual([]);
    expect(matched(queryTerms('duong'), 'đường dài')).toEqual(['duong']);
  });

  it('meets other forms of English words, numbers in the other notation, and the title', () => {
    expect(matched(queryTerms('growing economies'), 'the economy grows')).toEqual(['grow', 'economi']);
    expect(matched(queryTerms('1,204 households, 8.06%'), '1.204 hộ, 8,06%')).toEqual(['1204', '8.06']);
    expect(matched(queryTerms('Hải Minh'), 'Kinh tế', 'Hải Minh')).toEqual(['hải', 'hai_minh', 'minh']);
  });

  it('finds every content word of a question in the passage that repeats it, in any case and composition', () => {
    const word = fc.constantFrom(
      'tăng',
      'trưởng',
      'Growth',
      'targets',
      '57-NQ/TW',
      '8,06%',
      'Hải',
      'Minh',
      "province's",
      'hoà',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        const question = words.join(' ');
        const terms = queryTerms(question).map(({ term }) => term);
        for (const text of [
          question,
          question.normalize('NFD'),
          question.toUpperCase(),
          question.toLowerCase(),
        ])
          expect(matched(queryTerms(text), question)).toEqual(terms);
      }),
    );
  });
});

describe('crossLanguageTerms', () => {
  it('meets names, numbers and codes of a Vietnamese question in an English article', () => {
    const terms = crossLanguageTerms('Hải Minh được giao bao nhiêu tỷ theo Nghị quyết 57-NQ/TW năm 2026?');
    expect(matched(terms, 'In 2026 Hai Minh received 1,204 billion under Resolution No. 57-NQ/TW')).toEqual(
      expect.arrayContaining(['hai_minh', 'minh', '57nqtw', '2026']),
    );
  });

  it('meets names that are typed in lower case, by their pairs', () => {
    expect(matched(crossLanguageTerms('thu ngan sach hai minh'), 'Hai Minh collected taxes')).toEqual([
      'hai_minh',
    ]);
  });

  it('does not take Vietnamese words for English ones that are spelled like them', () => {
    expect(matched(crossLanguageTerms('thế nào là ăn cần kiệm'), 'the man can do an act')).toEqual([]);
  });

  it('meets the names of an English question in a Vietnamese article', () => {
    const terms = crossLanguageTerms('How many robots does Halden give the college in Nam Thach?');
    expect(matched(terms, 'Halden tặng 12 robot cho trường cao đẳng Nam Thạch')).toEqual([
      'robot',
      'halden',
      'nam',
      'nam_thach',
      'thach',
    ]);
  });
});
