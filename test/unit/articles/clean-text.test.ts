import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText, withoutLeadingPictures } from '../../../src/domain/articles/clean-text.js';

const text = fc.string({ unit: 'binary' });

describe('cleanText', () => {
  it.each([
    ['composes what is decomposed', 'Hải Minh'.normalize('NFD'), 'Hải Minh'],
    ['knows every line break', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
    ['makes spaces of all spaces', 'a\u00a0b\u2009c\u3000d', 'a b c d'],
    ['removes what cannot be seen', 'a\u200bb\ufeffc\u00add\u202ae\u0000f', 'abcdef'],
    ['marks half a surrogate pair', 'a\ud83db', 'a\ufffdb'],
    ['leaves emoji and other scripts', '🪔 الخبز', '🪔 الخبز'],
  ])('%s', (_, given, wanted) => {
    expect(cleanText(given)).toBe(wanted);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(text, (given) => {
        const once = cleanText(given);
        expect(cleanText(once)).toBe(once);
        expect(once).toBe(once.normalize('NFC'));
      }),
    );
  });
});

describe('cleanLine', () => {
  it('is one line with single spaces and none at the ends', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(cleanLine(given)).not.toMatch(/\n| {2}|^ | $/);
      }),
    );
  });
});

describe('a headline', () => {
  it.each([
    ['🐝 Bees at school', 'Bees at school'],
    ['🇻🇳👩🏽‍🌾 “Lúa nổi” trở lại', '“Lúa nổi” trở lại'],
    ['Bees 🐝 at school', 'Bees 🐝 at school'],
    ['24 bees', '24 bees'],
    ['🐝', '🐝'],
  ])('has no pictures before its words: %s', (given, wanted) => {
    expect(withoutLeadingPictures(given)).toBe(wanted);
  });
});
