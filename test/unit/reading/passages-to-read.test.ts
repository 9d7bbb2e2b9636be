import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesToRead } from '../../../src/domain/reading/passages-to-read.js';

const body = (paragraph: number, articleId = 'a') => ({
  passage: { kind: 'body' as const, articleId, paragraph },
});
const caption = (paragraph: number) => ({
  passage: { kind: 'caption' as const, articleId: 'a', paragraph },
});
const anyPassage = fc.record({
  passage: fc.record({
    kind: fc.constantFrom('body' as const, 'caption' as const),
    articleId: fc.constantFrom('a', 'b'),
    paragraph: fc.integer({ min: 0, max: 20 }),
  }),
});

describe('the passages that are read', () => {
  it('are the best ones', () => {
    const list = [body(0), body(3), body(2, 'b'), body(1), body(4)];
    expect(passagesToRead(list, 4)).toEqual(list.slice(0, 4));
  });

  it('are captions in one place of four at most, however many are near', () => {
    const [first, second, ...others] = [
      caption(8),
      caption(9),
      caption(10),
      body(0),
      body(1),
      body(2),
      body(3),
    ];
    expect(passagesToRead([first, second, ...others], 4)).toEqual([first, body(0), body(1), body(2)]);
  });

  it("have the first paragraph of the best one's article among them", () => {
    const list = [body(5), body(1, 'b'), body(3), body(4), body(0, 'b'), body(0)];
    expect(passagesToRead(list, 4)).toEqual([body(5), body(1, 'b'), body(3), body(0)]);
  });

  it('are of the list, each once, in order but for the last, and never too many', () => {
    fc.assert(
      fc.property(fc.array(anyPassage, { maxLength: 30 }), fc.constantFrom(4, 8), (list, count) => {
        const chosen = passagesToRead(list, count);
        expect(chosen.length).toBeLessThanOrEqual(count);
        expect(new Set(chosen).size).toBe(chosen.length);
        const places = chosen.map((one) => list.indexOf(one));
        expect(places).not.toContain(-1);
        const before = places.slice(0, -1);
        expect(before).toEqual([...before].sort((a, b) => a - b));
      }),
    );
  });
});
