import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readVietnameseLexicon } from '../../../src/adapters/lexicon/vietnamese-lexicon.js';
import { countSyllables } from '../../../src/domain/questions/corpus-syllables.js';
import {
  hasUnknownDiacritics,
  mendDiacritics,
  restoreDiacritics,
} from '../../../src/domain/questions/restore-diacritics.js';
import type { SyllableCounts } from '../../../src/domain/questions/syllable-counts.js';
import { passageTerms } from '../../../src/domain/retrieval/passage-terms.js';
import { queryTerms } from '../../../src/domain/retrieval/query-terms.js';
import { foldDiacritics } from '../../../src/domain/text/fold.js';
import { unifyTonePlacement } from '../../../src/domain/text/tone-placement.js';
import { tokenise } from '../../../src/domain/text/tokenise.js';
import { labelledParagraphs, labelledQuestions } from '../../support/evalset.js';
import { withoutDiacritics } from '../../support/plain-vietnamese.js';

let lexicon: SyllableCounts;
beforeAll(async () => {
  lexicon = await readVietnameseLexicon('embeddings/lexicon');
});
const noArticles = countSyllables([]);

describe('restoreDiacritics with the lexicon alone', () => {
  it.each([
    ['muc tieu tang truong kinh te nam 2026', 'mục tiêu tăng trưởng kinh tế năm 2026'],
    ['Chu tich UBND tinh Ha Tinh la ai?', 'Chủ tịch UBND tỉnh Hà Tĩnh là ai?'],
    ['THU DO CUA VIET NAM', 'THỦ ĐÔ CỦA VIỆT NAM'],
    ['tăng truong kinh te', 'tăng trưởng kinh tế'],
  ])('restores %s', (typed, restored) => {
    expect(restoreDiacritics(typed, lexicon, noArticles)).toBe(restored);
  });

  it('leaves numbers, dates, acronyms and punctuation as typed', () => {
    const restored = restoreDiacritics('GRDP cua tinh tang 8,06% (ngay 19.8.2025)?', lexicon, noArticles);
    expect(restored).toBe('GRDP của tỉnh tăng 8,06% (ngày 19.8.2025)?');
  });

  it('leaves names and words that it does not know as typed', () => {
    expect(restoreDiacritics('Khau Lech Na Khun co bao nhieu ho', lexicon, noArticles)).toMatch(
      /^Khau Lech Na Khun có bao nhiêu /,
    );
    expect(restoreDiacritics('robot Halden', lexicon, noArticles)).toBe('robot Halden');
  });

  it('gets 94 % of the syllables of XQuAD-vi right', () => {
    expect(syllablesRight('xquad-vi', () => noArticles, 4)).toBeGreaterThanOrEqual(0.94);
  });
});

describe('mendDiacritics', () => {
  it.each([
    ['kim ngạch xuất nhập khảu', 'kim ngạch xuất nhập khẩu'],
    ['mục tiêu tăng trưỡng kinh tế năm 2026', 'mục tiêu tăng trưởng kinh tế năm 2026'],
    ['giãi ngân vốn đầu tư công', 'giải ngân vốn đầu tư công'],
  ])('mends %s', (typed, mended) => {
    expect(hasUnknownDiacritics(typed, lexicon)).toBe(true);
    expect(mendDiacritics(typed, lexicon, noArticles)).toBe(mended);
  });

  it.each([
    'quầy thuốc ở đâu',
    'nghĩ hưu',
    'rau sắng',
    'Đăk Khảu có bao nhiêu hộ',
    'ban chap hành',
    'what is khảu',
  ])('leaves what is a word, a name, or known beside no neighbour: %s', (typed) => {
    expect(mendDiacritics(typed, lexicon, noArticles)).toBe(typed);
  });

  it('mends by what the articles write', () => {
    const articles = countSyllables([
      'Lúa sạ hàng được mùa.',
      'Lúa sạ hàng cho năng suất cao.',
      'Xã sạ hàng 20 ha.',
    ]);
    expect(mendDiacritics('lúa sã hàng', lexicon, articles)).toBe('lúa sạ hàng');
  });

  it('changes hardly any of the labelled questions', () => {
    const questions = ['news-dev', 'xquad-vi'].flatMap(labelledQuestions).filter(({ lang }) => lang === 'vi');
    const changed = questions.filter(({ question }) => {
      const typed = question.normalize('NFC');
      return mendDiacritics(typed, lexicon, noArticles) !== typed;
    });
    expect(questions.length).toBeGreaterThan(1000);
    // "bao gổm" is a slip of the set's own.
    expect(changed.length).toBeLessThanOrEqual(1);
  });
});

describe('restoreDiacritics with the words of the articles', () => {
  it('writes names as the articles do, in any case', () => {
    const articles = countSyllables([
      'Đèo Dốc Mít ở Vĩnh Trạch lại sạt lở.',
      'Xã Vĩnh Trạch đã có tuyến đường mới.',
    ]);
    expect(restoreDiacritics('deo Doc Mit o Vinh Trach', lexicon, articles)).toBe('đèo Dốc Mít ở Vĩnh Trạch');
    expect(restoreDiacritics('vinh trach co duong moi', lexicon, articles)).toBe('vĩnh trạch có đường mới');
  });

  it('gets more of news-dev right than the lexicon alone: at least 94 % against at least 80 %', () => {
    const alone = syllablesRight('news-dev', () => noArticles, 1);
    const together = syllablesRight('news-dev', articlesFor('news-dev'), 1);
    expect(alone).toBeGreaterThanOrEqual(0.8);
    expect(together).toBeGreaterThanOrEqual(0.94);
  });
});

describe('restoreDiacritics for any text', () => {
  it('changes nothing but diacritics, and nothing at all the second time in text that has them', () => {
    const syllable = fc.constantFrom(
      'tang',
      'Truong',
      'NAM',
      'năm',
      'hoà',
      '2026',
      '8,06%',
      'the',
      'Plei',
      '—',
      '👍',
      'cua',
    );
    fc.assert(
      fc.property(fc.array(syllable), (syllables) => {
        const text = syllables.join(' ');
        const restored = restoreDiacritics(text, lexicon, noArticles);
        expect(foldDiacritics(restored)).toBe(foldDiacritics(text));
        expect(
          restored.toLowerCase() === text.toLowerCase() ||
            withoutDiacritics(restored) === withoutDiacritics(text),
        ).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldDiacritics(restoreDiacritics(text, lexicon, noArticles))).toBe(foldDiacritics(text));
      }),
    );
  });
});

/** Share of words that come back as they were, counting "hoà" and "hòa" as one; every `step`th question. */
function syllablesRight(set: string, articles: (plain: string) => SyllableCounts, step: number): number {
  let right = 0;
  let all = 0;
  const questions = labelledQuestions(set).filter(({ lang }, index) => lang === 'vi' && index % step === 0);
  for (const { question } of questions) {
    const plain = withoutDiacritics(question);
    const restored = tokenise(restoreDiacritics(plain, lexicon, articles(plain)));
    tokenise(question).forEach((token, index) => {
      if (token.kind !== 'word') return;
      all++;
      if (unifyTonePlacement(token.norm) === unifyTonePlacement(restored[index]?.norm ?? '')) right++;
    });
  }
  expect(all).toBeGreaterThan(1000);
  return right / all;
}

/** Counts of the Vietnamese paragraphs that share most terms with the question: a plain stand-in for BM25. */
function articlesFor(set: string): (plain: string) => SyllableCounts {
  const passages = labelledParagraphs(set)
    .filter(({ lang }) => lang === 'vi')
    .map(({ title, text, date }) => {
      const { folded, pairs, title: ofTitle } = passageTerms({ title, text, publishedAt: date });
      return { texts: [title, text], terms: new Set([...folded, ...pairs, ...ofTitle]) };
    });
  return (plain) => {
    const terms = queryTerms(plain);
    const shared = (passage: { readonly terms: ReadonlySet<string> }): number =>
      terms.filter(({ term }) => passage.terms.has(term)).length;
    const nearest = passages.toSorted((a, b) => shared(b) - shared(a)).slice(0, 24);
    return countSyllables(nearest.flatMap(({ texts }) => texts));
  };
}
