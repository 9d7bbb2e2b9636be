import { NONE, PieceTree } from './piece-tree.js';

/** The pieces of a text and their ids, as many of the one as of the other. */
export interface Segmented {
  readonly tokens: readonly string[];
  readonly ids: readonly number[];
}

/** How much less likely than the least likely piece a character is that no piece holds, as in SentencePiece. */
const UNKNOWN_PENALTY = 10;

/** A way through a text up to where its last piece ends. */
interface Way {
  readonly start: number;
  readonly id: number;
  readonly score: number;
  readonly before: Way | undefined;
}

/**
 * Cuts a text into the likeliest pieces of a unigram language model (Kudo, "Subword Regularization", ACL 2018) by Viterbi's
 * algorithm, as the library does, whose tree of Maps takes 75 MB and half a second at every start (docs/decisions/speed.md).
 */
export class Unigram {
  readonly #tree: PieceTree;
  readonly #scores: Float64Array;
  readonly #unknown: number;
  readonly #unknownScore: number;

  /**
   * @param vocabulary each piece with its log probability, by id
   * @param unknown id of the piece for what no piece holds
   * @param special ids of pieces that stand for no text: what spells them is text
   */
  constructor(
    vocabulary: readonly (readonly [string, number])[],
    unknown: number,
    special: ReadonlySet<number>,
  ) {
    const scores = vocabulary.map(([, score]) => score);
    const pieces = vocabulary.map(([piece], id) => [piece, id] as const);
    this.#tree = new PieceTree(pieces.filter(([piece, id]) => piece !== '' && !special.has(id)));
    this.#scores = Float64Array.from(scores);
    this.#unknown = unknown;
    this.#unknownScore = scores.reduce((least, score) => Math.min(least, score), 0) - UNKNOWN_PENALTY;
  }

  /** Time grows with the text's length and the longest piece's. Characters in a row that no piece holds are one piece. */
  segment(text: string): Segmented {
    const ways: (Way[] | undefined)[] = new Array<undefined>(text.length + 1);
    ways[0] = [{ start: 0, id: this.#unknown, score: 0, before: undefined }];
    const add = (before: readonly Way[], start: number, end: number, id: number, score: number): void => {
      const way = best(before, score);
      const added = { start, id, score: way.score + score, before: way };
      const there = ways[end];
      if (there === undefined) ways[end] = [added];
      else there.push(added);
    };
    for (let start = 0, next; start < text.length; start = next) {
      next = start + (text.codePointAt(start)! > 0xffff ? 2 : 1);
      const before = ways[start]!;
      let holdsCharacter = false;
      let node = this.#tree.root;
      for (let end = start + 1; end <= text.length; end++) {
        node = this.#tree.next(node, text.charCodeAt(end - 1));
        if (node === NONE) break;
        const id = this.#tree.idAt(node);
        if (id === NONE) continue;
        add(before, start, end, id, this.#scores[id]!);
        holdsCharacter ||= end === next;
      }
      if (!holdsCharacter) add(before, start, next, this.#unknown, this.#unknownScore);
    }
    return this.#read(text, best(ways[text.length]!, 0));
  }

  #read(text: string, last: Way): Segmented {
    const tokens: string[] = [];
    const ids: number[] = [];
    let end = text.length;
    for (let way = last; way.before !== undefined; way = way.before) {
      const token = text.slice(way.start, end);
      if (way.id === this.#unknown && ids.at(-1) === this.#unknown) tokens.push(token + tokens.pop()!);
      else {
        tokens.push(token);
        ids.push(way.id);
      }
      end = way.start;
    }
    return { tokens: tokens.reverse(), ids: ids.reverse() };
  }
}

/** The first of those that are best with what follows: where sums are equal but for rounding, that decides. */
function best(ways: readonly Way[], more: number): Way {
  let found = ways[0]!;
  let highest = found.score + more;
  for (const way of ways) {
    const score = way.score + more;
    if (score <= highest) continue;
    found = way;
    highest = score;
  }
  return found;
}
