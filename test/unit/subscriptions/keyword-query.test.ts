import { describe, expect, it } from 'vitest';
import {
  LONGEST_KEYWORDS,
  parseKeywordQuery,
  type Keyword,
} from '../../../src/domain/subscriptions/keyword-query.js';
import { hostileTexts } from '../../support/hostile-texts.js';

/** As one would type it: words that are exact have a mark behind. */
function written({ words, exact }: Keyword): string {
  return words.join(' ') + (exact ? '!' : '');
}

function understood(text: string): unknown {
  const query = parseKeywordQuery(text);
  if ('problem' in query) return query.problem;
  const alternatives = query.alternatives.map((keywords) => keywords.map(written).join(', ')).join(' | ');
  return query.excluded.length === 0
    ? alternatives
    : `${alternatives} without ${query.excluded.map(written).join(', ')}`;
}

describe('keywords are understood', () => {
  it.each([
    ['gold', 'gold'],
    ['gold price', 'gold, price'],
    ['giá vàng', 'giá!, vàng!'],
    ['gia vang', 'gia, vang'],
    ['"giá vàng"', 'giá vàng!'],
    ['"cá tra"', 'cá tra!'],
    ['cá tra', 'cá!, tra'],
    ['“giá vàng” SJC', 'giá vàng!, sjc'],
    ['„gold price“', 'gold price'],
    ['«gold price»', 'gold price'],
    ['gold -silver', 'gold without silver'],
    ['gold -"silver price" –copper', 'gold without silver price, copper'],
    ['gold OR silver', 'gold | silver'],
    ['giá vàng OR giá bạc', 'giá!, vàng! | giá!, bạc!'],
    ['vàng HOẶC bạc', 'vàng! | bạc!'],
    ['vàng HOẶC bạc'.normalize('NFD'), 'vàng! | bạc!'],
    ['gold OR silver -coin', 'gold | silver without coin'],
    ['gold -coin OR silver', 'gold | silver without coin'],
    ['gold or silver', 'gold, or, silver'],
    ['"gold OR silver"', 'gold or silver'],
    ['-OR gold', 'gold without or'],
    ['57-NQ/TW', '57 nq tw'],
    ['5G', '5g'],
    ['Covid-19', 'covid 19'],
    ['-Covid-19 vaccine', 'vaccine without covid 19'],
    ['TP.HCM', 'tp hcm'],
    ['U.S.', 'us'],
    ["O'Neill’s", 'oneill'],
    ['1.204 1,5', '1204, 1.5'],
    ['vàng,bạc, đồng', 'vàng!, bạc!, đồng!'],
    ['hoà bình', 'hòa!, bình!'],
    ['"gold price', 'gold price'],
    ['gold "" - silver', 'gold, silver'],
    ['gold Gold GOLD', 'gold'],
    ['gold.* [a-z]+ (silver)', 'gold, a z, silver'],
    ['go\u200bld \u2068vàng\u2069', 'gold, vàng!'],
    ['vàng'.normalize('NFD'), 'vàng!'],
    ['золото 金', 'золото, 金'],
  ])('%s', (text, meaning) => {
    expect(understood(text)).toBe(meaning);
  });

  it.each([
    ['', 'no words'],
    [' \n ', 'no words'],
    ['👍 … ""', 'no words'],
    ['OR', 'no words'],
    ['-gold', 'only excluded'],
    ['-gold OR -silver', 'only excluded'],
    ['gold OR', 'nothing beside OR'],
    ['OR gold', 'nothing beside OR'],
    ['gold OR OR silver', 'nothing beside OR'],
    ['gold OR -silver', 'nothing beside OR'],
    ['g'.repeat(LONGEST_KEYWORDS + 1), 'too long'],
  ])('or said to be of no use: %j', (text, problem) => {
    expect(understood(text)).toBe(problem);
  });

  it.each(hostileTexts)('or not, without failing: %s', (_, text) => {
    expect(understood(text)).toBeTypeOf('string');
  });
});
