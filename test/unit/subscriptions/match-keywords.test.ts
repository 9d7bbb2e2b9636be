import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeywordIndex } from '../../../src/domain/subscriptions/keyword-index.js';
import { parseKeywordQuery, type KeywordQuery } from '../../../src/domain/subscriptions/keyword-query.js';
import { matchKeywords, placeOfKeywords } from '../../../src/domain/subscriptions/match-keywords.js';
import { SearchedText, type TitledText } from '../../../src/domain/subscriptions/searched-text.js';
import { hostileTexts } from '../../support/hostile-texts.js';

function parsed(text: string): KeywordQuery {
  const query = parseKeywordQuery(text);
  if ('problem' in query) throw new Error(`${text}: ${query.problem}`);
  return query;
}

function matches(keywords: string, ...paragraphs: string[]): boolean {
  return matchKeywords(parsed(keywords), { title: '', paragraphs }) !== undefined;
}

describe('keywords match', () => {
  it.each([
    ['gia vang', 'Giá vàng hôm nay'],
    ['gia vang', 'gia đình vang tiếng'],
    ['giá vàng', 'Vàng SJC: giá mới'],
    ['vàng', 'VÀNG'],
    ['vàng', 'vàng'.normalize('NFD')],
    ['vàng'.normalize('NFD'), 'Vàng'],
    ['"giá vàng"', 'Hôm nay giá vàng tăng'],
    ['hoà', 'Hòa Bình'],
    ['hòa', 'hoà bình'],
    ['thuỷ', 'thủy điện'],
    ['da nang', 'Đà Nẵng'],
    ['57-NQ/TW', 'Nghị quyết số 57-NQ/TW của Bộ Chính trị'],
    ['57-NQ/TW', 'Nghị quyết 57 NQ/TW'],
    ['"nghị quyết 57"', 'Nghị quyết 57-NQ/TW'],
    ['5G', 'mạng 5G đầu tiên'],
    ['Covid-19', 'dịch COVID–19'],
    ['covid', 'Covid-19'],
    ['1204', 'cả nước có 1.204 xã'],
    ['Trump', 'Trump’s tariffs'],
    ['gold OR silver', 'the silver price'],
    ['gold -silver', 'the gold price'],
    ['"cá tra"', 'xuất khẩu cá tra'],
    ['us', 'the U.S. economy'],
    ['金', '金 price'],
  ])('%s in "%s"', (keywords, text) => {
    expect(matches(keywords, text)).toBe(true);
  });

  it.each([
    ['vàng', 'vang dội'],
    ['vàng', 'vắng vẻ'],
    ['giá vàng', 'giá trị'],
    ['"giá vàng"', 'vàng mất giá'],
    ['"cá tra"', 'cá trả'],
    ['gold', 'golden goldsmith'],
    ['5G', '5 G, 15G, 5Gb'],
    ['5', 'mạng 5G'],
    ['57-NQ/TW', '57-NQ/CP'],
    ['gold -silver', 'gold and silver'],
    ['gold -bạc', 'gold và bạc'],
    ['gold OR silver -coin', 'a silver coin'],
    ['g.ld', 'gold'],
    ['đa', 'da'],
  ])('not %s in "%s"', (keywords, text) => {
    expect(matches(keywords, text)).toBe(false);
  });

  it('in different paragraphs, a phrase within one', () => {
    expect(matches('gold silver', 'Gold rose.', 'Silver fell.')).toBe(true);
    expect(matches('"gold silver"', 'All about gold', 'silver fell')).toBe(false);
  });

  it('with diacritics that were typed against an excluded word that has none', () => {
    expect(matches('giá -vang', 'giá vàng')).toBe(false);
    expect(matches('giá -vàng', 'giá vang')).toBe(true);
  });
});

describe('a match tells', () => {
  const text: TitledText = {
    title: 'Giá vàng lập đỉnh',
    paragraphs: ['Sáng nay trời mưa.', 'Vàng SJC tăng, giá vàng nhẫn cũng tăng.', 'SJC và PNJ bán ra.'],
  };
  const told = (keywords: string): unknown => {
    const match = matchKeywords(parsed(keywords), text);
    if (match === undefined) return undefined;
    return [match, ...match.elsewhere].map(({ where, spans }) => {
      const part = where === 'title' ? text.title : text.paragraphs[where.paragraph]!;
      return [
        where === 'title' ? where : where.paragraph,
        spans.map((span) => part.slice(span.start, span.end)),
      ];
    });
  };

  it('the title when the title has all of it', () => {
    expect(told('giá vàng')).toEqual([['title', ['Giá', 'vàng']]]);
  });

  it('the paragraph that has most of it, and every place there', () => {
    expect(told('"giá vàng" sjc')).toEqual([[1, ['SJC', 'giá vàng']]]);
    expect(told('vàng sjc')).toEqual([[1, ['Vàng', 'SJC', 'vàng']]]);
  });

  it('where the rest is', () => {
    expect(told('đỉnh PNJ')).toEqual([
      ['title', ['đỉnh']],
      [2, ['PNJ']],
    ]);
  });

  it('overlapping keywords as one place', () => {
    expect(told('"giá vàng" "vàng nhẫn"')).toEqual([[1, ['giá vàng nhẫn']]]);
  });

  it('places in the text as given, also when that is decomposed', () => {
    const title = 'Tối qua giá vàng'.normalize('NFD');
    const match = matchKeywords(parsed('"giá vàng"'), { title, paragraphs: [] })!;
    const [{ start, end } = { start: 0, end: 0 }] = match.spans;
    expect(title.slice(start, end).normalize('NFC')).toBe('giá vàng');
  });
});

describe('whatever is typed and written', () => {
  const WORDS = ['vàng', 'vang', 'Váng', 'giá', 'gia', 'hoà', 'hòa', 'hoa', 'gold', '5G', 'X-9', '1.204'];
  const word = fc.constantFrom(...WORDS);
  const some = (most: number) => fc.array(word, { minLength: 1, maxLength: most });
  const keyword = fc.tuple(fc.constantFrom('', '', '', '-'), some(3), fc.boolean());
  const query = fc.array(fc.array(keyword, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
  const texts = fc.array(some(8), { minLength: 1, maxLength: 4 });

  const ONE_FORM: Readonly<Record<string, string>> = { hoà: 'hòa', 'X-9': 'X 9', '1.204': '1204' };
  const formOf = (one: string) => (ONE_FORM[one] ?? one).toLowerCase();
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

  /** Word borders are spaces: what is looked for stands in a padded text. */
  const stands = (words: readonly string[], parts: readonly (readonly string[])[]): boolean => {
    const wanted = words.map(formOf).join(' ');
    return parts.some((part) => {
      const whole = ` ${part.map(formOf).join(' ')} `;
      return wanted === plain(wanted) ? plain(whole).includes(` ${wanted} `) : whole.includes(` ${wanted} `);
    });
  };

  it('keywords match as a naive reading of the rules says', () => {
    fc.assert(
      fc.property(query, texts, fc.boolean(), (alternatives, parts, decomposed) => {
        const typed = alternatives
          .map((one) =>
            one
              .map(([dash, words, quoted]) => dash + (quoted ? `"${words.join(' ')}"` : words[0]!))
              .join(' '),
          )
          .join(' OR ');
        const understood = parseKeywordQuery(decomposed ? typed.normalize('NFD') : typed);
        fc.pre(!('problem' in understood));
        const [title = '', ...paragraphs] = parts.map((part) => part.join(' '));
        const each = alternatives.map((one) =>
          one.map(([dash, words, quoted]) => ({
            excluded: dash !== '',
            stands: stands(quoted ? words : [words[0]!], parts),
          })),
        );
        const expected =
          each.some((one) => one.every(({ excluded, stands: it }) => excluded || it)) &&
          each.flat().every(({ excluded, stands: it }) => !excluded || !it);
        const match = matchKeywords(understood, { title, paragraphs });
        expect(match !== undefined).toBe(expected);
        expect(placeOfKeywords(understood, new SearchedText({ title, paragraphs }))).toEqual(match?.where);
      }),
      { numRuns: 1_000 },
    );
  });

  it('an index finds what a scan finds, also after some were removed', () => {
    fc.assert(
      fc.property(fc.array(query, { maxLength: 12 }), texts, fc.nat(12), (queries, parts, removed) => {
        const typed = queries.map((alternatives) =>
          alternatives
            .map((one) => one.map(([dash, words]) => `${dash}"${words.join(' ')}"`).join(' '))
            .join(' OR '),
        );
        const kept = typed.flatMap((text, i) => {
          const one = parseKeywordQuery(text);
          return 'problem' in one ? [] : [{ i, query: one }];
        });
        const index = new KeywordIndex<number>();
        for (const one of kept) index.add(one.query, one.i);
        for (const one of kept.slice(0, removed)) index.remove(one.query, one.i);
        const [title = '', ...paragraphs] = parts.map((part) => part.join(' '));
        const text = new SearchedText({ title, paragraphs });
        const found = [...index.matching(text)].flat().map(({ value }) => value);
        const expected = kept.slice(removed).filter((one) => placeOfKeywords(one.query, text) !== undefined);
        expect(found.sort((a, b) => a - b)).toEqual(expected.map(({ i }) => i));
        expect(index.isEmpty).toBe(kept.slice(removed).length === 0);
      }),
    );
  });

  it('spans hold words of the query and stand in order', () => {
    fc.assert(
      fc.property(some(3), texts, (words, parts) => {
        const [title = '', ...paragraphs] = parts.map((part) => part.join(', '));
        const match = matchKeywords(parsed(words.join(' ')), { title, paragraphs });
        for (const { where, spans } of match === undefined ? [] : [match, ...match.elsewhere]) {
          const part = where === 'title' ? title : paragraphs[where.paragraph]!;
          expect(spans.length).toBeGreaterThan(0);
          spans.reduce((last, { start, end }) => {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(WORDS).toContain(part.slice(start, end));
            return end;
          }, 0);
        }
      }),
    );
  });

  it.each(hostileTexts)('nothing fails: %s', (_, text) => {
    expect(matches('target', text)).toBe(/\btarget\b/.test(text));
  });
});
