import { describe, expect, it } from 'vitest';
import { unifyTonePlacement } from '../../../src/domain/text/tone-placement.js';

describe('unifyTonePlacement', () => {
  it.each([
    ['hoà', 'hòa'],
    ['khoẻ', 'khỏe'],
    ['uỷ', 'ủy'],
    ['thuỵ', 'thụy'],
    ['oà', 'òa'],
  ])('gives %s the spelling of %s, which stays', (newer, older) => {
    expect(unifyTonePlacement(newer)).toBe(older);
    expect(unifyTonePlacement(older)).toBe(older);
  });

  it.each([
    'quý',
    'quỳ',
    'hoàn',
    'toán',
    'huyện',
    'bóa',
    'tăng',
    'café',
    'cao',
    'hoa',
    'thuê',
    'hoạt',
    'hoặc',
  ])('leaves %s', (word) => {
    expect(unifyTonePlacement(word)).toBe(word);
  });
});
