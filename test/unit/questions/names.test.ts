import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../src/domain/questions/names.js';

const names = (question: string): readonly string[] => namesIn(question).map((name) => name.words.join(' '));

describe('the names of a question', () => {
  it.each([
    ['What did Pham Minh Chinh say in Hanoi?', ['pham minh chinh', 'hanoi']],
    ['Phạm Minh Chính nói gì ở Hà Nội?', ['pham minh chinh', 'ha noi']],
    ['Who is Miles O’Brien?', ['miles obrien']],
    ['What is in Jean-Pierre Dupont’s bag?', ['jean pierre dupont']],
    ['Where do Hai Minh, Ba Lat and VTXQ meet?', ['hai minh', 'ba lat', 'vtxq']],
    ['What was the GRDP of Hai Minh in October?', ['hai minh']],
    ['How long is Halden’s Ba Lat line?', ['halden', 'ba lat']],
    ['What happened at "Hai Minh"?', ['hai minh']],
    ['Ai là Bí thư Tỉnh ủy Hải Minh?', ['hai minh']],
    ['Chủ tịch Hội đồng nhân dân tỉnh Cao Ninh là ai?', ['cao ninh']],
    ['How tall is the Amazon rainforest?', ['amazon']],
    ['Chánh Văn phòng Tỉnh ủy tên là gì?', []],
    ['Thanh Hóa học sinh nghỉ học ngày nào?', ['thanh hoa']],
    ['Đắk Nông sản xuất bao nhiêu tấn cà phê?', ['dak nong']],
  ])('of "%s" are %j', (question, expected) => {
    expect(names(question)).toEqual(expected);
  });

  it('do not begin with the word that begins the question, unless it is part of one', () => {
    expect(names('Apple profits rose by how much?')).toEqual([]);
    expect(names('The Hague is where?')).toEqual(['hague']);
    expect(names('Did Hai Minh agree?')).toEqual(['hai minh']);
    expect(names('Hà Nội có gì?')).toEqual(['ha noi']);
  });

  it('are none when nothing is capitalised, or nothing is said', () => {
    for (const question of ['what did hai minh say', '', '2026?', '…']) expect(names(question)).toEqual([]);
  });

  it('are the same composed and decomposed', () => {
    const question = 'Ông Phạm Minh Chính nói gì ở Hà Nội?';
    expect(names(question.normalize('NFD'))).toEqual(names(question));
  });

  it('are words of the question in its order, folded, none of them empty', () => {
    const words = fc.constantFrom(
      'Hai',
      'Minh',
      'ở',
      'Đà',
      'và',
      ',',
      '-',
      'O’Brien',
      'U.S.',
      '57-NQ/TW',
      '?',
      '“',
    );
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 12 }).map((parts) => parts.join(' ')),
        (question) => {
          for (const { words: name } of namesIn(question)) {
            expect(name.length).toBeGreaterThan(0);
            for (const word of name) expect(word).toMatch(/^[\p{Ll}\p{N}]+$/u);
          }
        },
      ),
    );
  });
});
