import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldDiacritics, hasDiacritics } from '../../../src/domain/text/fold.js';

describe('foldDiacritics', () => {
  it.each([
    ['Đường Nguyễn Văn Trỗi, Hải Minh', 'duong nguyen van troi, hai minh'],
    ['ĐẠI HỘI ĐẢNG BỘ TỈNH', 'dai hoi dang bo tinh'],
    ['Café Müller in Łódź', 'cafe muller in łodz'],
    ['57-NQ/TW, 8,06%', '57-nq/tw, 8,06%'],
  ])('folds %s', (text, folded) => {
    expect(foldDiacritics(text)).toBe(folded);
  });

  it('gives the same for composed and decomposed text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = foldDiacritics(text);
        expect(foldDiacritics(text.normalize('NFD'))).toBe(folded);
        expect(foldDiacritics(text.normalize('NFC'))).toBe(folded);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldDiacritics(foldDiacritics(text))).toBe(foldDiacritics(text));
      }),
    );
  });

  it('leaves plain letters of Vietnamese, one for one, in either case', () => {
    const letters =
      'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ '.split('');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...letters) }), (text) => {
        expect(foldDiacritics(text)).toMatch(/^[a-z ]*$/);
        expect(foldDiacritics(text)).toHaveLength(text.length);
        expect(foldDiacritics(text.toUpperCase())).toBe(foldDiacritics(text));
      }),
    );
  });
});

describe('hasDiacritics', () => {
  it('tells words with diacritics from words without, whatever their case or composition', () => {
    expect(['Hải', 'đ', 'ĐÔ', 'Hải'.normalize('NFD')].map(hasDiacritics)).toEqual([true, true, true, true]);
    expect(['Hai', 'D', '8,06%', '“quote”', ''].map(hasDiacritics)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});
