/** What no piece is, and where no piece goes on. */
export const NONE = -1;

/**
 * The pieces of a vocabulary by their UTF-16 units: which of them begin at a place in a text is told unit by unit. A tree whose
 * branches stand in one hash table with linear probing (Knuth, TAOCP 3, 6.4), 10 bytes a slot.
 */
export class PieceTree {
  readonly root: number;
  readonly #mask: number;
  /** By slot: the node that the branch leaves from, its unit, and the piece that ends with it. The slot is the node it leads to. */
  readonly #from: Int32Array;
  readonly #units: Uint16Array;
  readonly #ids: Int32Array;

  /** @param pieces with their ids, 0 and up */
  constructor(pieces: readonly (readonly [piece: string, id: number])[]) {
    const most = pieces.reduce((sum, [piece]) => sum + piece.length, 1);
    const slots = 2 ** Math.ceil(Math.log2(most + 1));
    this.root = slots;
    this.#mask = slots - 1;
    this.#from = new Int32Array(slots).fill(NONE);
    this.#units = new Uint16Array(slots);
    this.#ids = new Int32Array(slots).fill(NONE);
    for (const [piece, id] of pieces) this.#add(piece, id);
  }

  /** Where the unit leads to from a node, or NONE. */
  next(node: number, unit: number): number {
    const slot = this.#slotOf(node, unit);
    return this.#from[slot] === NONE ? NONE : slot;
  }

  /** The piece that ends at a node, or NONE. */
  idAt(node: number): number {
    return this.#ids[node]!;
  }

  #add(piece: string, id: number): void {
    let node = this.root;
    for (let i = 0; i < piece.length; i++) {
      const unit = piece.charCodeAt(i);
      const slot = this.#slotOf(node, unit);
      this.#from[slot] = node;
      this.#units[slot] = unit;
      node = slot;
    }
    this.#ids[node] = id;
  }

  /** The slot of a branch, or the free one where it belongs. */
  #slotOf(node: number, unit: number): number {
    const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
    let slot = (mixed ^ (mixed >>> 15)) & this.#mask;
    for (;;) {
      const from = this.#from[slot]!;
      if (from === NONE || (from === node && this.#units[slot] === unit)) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }
}
