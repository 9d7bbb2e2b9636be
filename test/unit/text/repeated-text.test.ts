import { describe, expect, it } from 'vitest';
import { lineOfHtml } from '../../../src/adapters/feeds/feed-text.js';
import { plainWords } from '../../../src/domain/schedules/plain-words.js';
import { canonicalUrl } from '../../../src/domain/stories/canonical-url.js';
import { tokenise } from '../../../src/domain/text/tokenise.js';
import { growsWithLength } from '../../support/time-growth.js';

describe('what a text repeats', () => {
  it.each<[string, number, (length: number) => unknown]>([
    ['zeros of a fraction', 5_000, (length) => tokenise(`1.${'0'.repeat(length)}1`)],
    ['spaces behind a command', 5_000, (length) => plainWords(`8h${' '.repeat(length)}9h`)],
    ['slashes of an address', 5_000, (length) => canonicalUrl(`https://a.example/${'/'.repeat(length)}b`)],
    ['tags of a feed', 20_000, (length) => lineOfHtml('<body '.repeat(length / 6))],
  ])('takes time in proportion to its length: %s', (_, length, read) => {
    expect(growsWithLength(read, length)).toBe(true);
  });
});
