import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NONE, PieceTree } from '../../../src/adapters/models/piece-tree.js';

const words = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', '\u1ea3'), minLength: 1, maxLength: 6 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }),
);

/** The ids of the pieces that `text` begins with, the shortest first. */
function beginning(tree: PieceTree, text: string): number[] {
  const found: number[] = [];
  let node = tree.root;
  for (let i = 0; i < text.length; i++) {
    node = tree.next(node, text.charCodeAt(i));
    if (node === NONE) break;
    if (tree.idAt(node) !== NONE) found.push(tree.idAt(node));
  }
  return found;
}

it('finds the pieces that a text begins with, as comparing with each does', () => {
  fc.assert(
    fc.property(fc.uniqueArray(words, { maxLength: 60 }), words, (pieces, text) => {
      const tree = new PieceTree(pieces.map((piece, id) => [piece, id] as const));
      for (const one of [text, ...pieces])
        expect(beginning(tree, one)).toEqual(
          [...pieces.keys()]
            .filter((id) => one.startsWith(pieces[id]!))
            .sort((a, b) => pieces[a]!.length - pieces[b]!.length),
        );
    }),
  );
});

it('finds nothing in an empty vocabulary', () => {
  expect(beginning(new PieceTree([]), 'abc')).toEqual([]);
});
