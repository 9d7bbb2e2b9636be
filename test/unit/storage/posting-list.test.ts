import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  blockOf,
  BLOCK_SIZE,
  inTextOf,
  inTitleOf,
  lengthOf,
  packPosting,
  placeInBlock,
  readBlock,
  writeBlock,
} from '../../../src/adapters/search/posting-list.js';

const posting = fc.record({
  passageId: fc.integer({ min: 1, max: 2 ** 31 }),
  inText: fc.integer({ min: 0, max: 63 }),
  inTitle: fc.integer({ min: 0, max: 7 }),
  length: fc.integer({ min: 0, max: 2_047 }),
});

test('an entry says what was put into it', () => {
  fc.assert(
    fc.property(posting, ({ passageId, inText, inTitle, length }) => {
      const entry = packPosting({ passageId, inText, inTitle, length });
      expect(blockOf(passageId) * BLOCK_SIZE + placeInBlock(entry)).toBe(passageId);
      expect([inTextOf(entry), inTitleOf(entry), lengthOf(entry)]).toEqual([inText, inTitle, length]);
    }),
  );
});

test('counts too great for their bits become the greatest, and spill into no neighbour', () => {
  const entry = packPosting({ passageId: 5, inText: 1_000, inTitle: 1_000, length: 100_000 });
  expect([placeInBlock(entry), inTextOf(entry), inTitleOf(entry), lengthOf(entry)]).toEqual([
    5, 63, 7, 2_047,
  ]);
});

test('a block is read from anywhere in a buffer', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 })),
      fc.integer({ min: 0, max: 7 }),
      (entries, shift) => {
        const stored = Buffer.concat([Buffer.alloc(shift), writeBlock(Uint32Array.from(entries))]).subarray(
          shift,
        );
        expect([...readBlock(stored)]).toEqual(entries);
      },
    ),
  );
});
