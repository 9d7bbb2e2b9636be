/**
 * In which passages a term stands: 32 bits a passage, its place in the block of ids, how often the term stands in its text
 * and in its article's title, and how long it is, so that BM25 needs nothing else. Counts are capped where more of
 * them changes no score that matters.
 */
const ID_BITS = 12;
const TEXT_BITS = 6;
const TITLE_BITS = 3;
const TEXT_SHIFT = ID_BITS;
const TITLE_SHIFT = TEXT_SHIFT + TEXT_BITS;
const LENGTH_SHIFT = TITLE_SHIFT + TITLE_BITS;
const MAX_IN_TEXT = 2 ** TEXT_BITS - 1;
const MAX_IN_TITLE = 2 ** TITLE_BITS - 1;
const MAX_LENGTH = 2 ** (32 - LENGTH_SHIFT) - 1;

/** Passage ids a block: a block of a common term is at most 16 kB, so adding a passage rewrites little. */
export const BLOCK_SIZE = 2 ** ID_BITS;

/** A passage in a posting list. */
export interface Posting {
  readonly passageId: number;
  /** How often the term stands in the passage. */
  readonly inText: number;
  /** How often it stands in the title of the passage's article. */
  readonly inTitle: number;
  /** Of the passage, in terms of all fields. */
  readonly length: number;
}

/** The block that a passage's postings lie in. */
export function blockOf(passageId: number): number {
  return Math.floor(passageId / BLOCK_SIZE);
}

/** One entry of a block. */
export function packPosting({ passageId, inText, inTitle, length }: Posting): number {
  return (
    ((Math.min(length, MAX_LENGTH) << LENGTH_SHIFT) |
      (Math.min(inTitle, MAX_IN_TITLE) << TITLE_SHIFT) |
      (Math.min(inText, MAX_IN_TEXT) << TEXT_SHIFT) |
      placeInBlock(passageId)) >>>
    0
  );
}

/** How often the term of an entry stands in the passage. */
export function inTextOf(entry: number): number {
  return (entry >>> TEXT_SHIFT) & MAX_IN_TEXT;
}

/** How often the term of an entry stands in the title. */
export function inTitleOf(entry: number): number {
  return (entry >>> TITLE_SHIFT) & MAX_IN_TITLE;
}

/** The length of the passage of an entry. */
export function lengthOf(entry: number): number {
  return entry >>> LENGTH_SHIFT;
}

/** The part of an entry, or of a passage id, that tells passages of one block apart. */
export function placeInBlock(entryOrId: number): number {
  return entryOrId & (BLOCK_SIZE - 1);
}

/** The entries of a stored block. */
export function readBlock(bytes: Uint8Array): Uint32Array {
  // SQLite's buffers start anywhere; 32-bit words must be aligned.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4);
}

/** A block as it is stored. */
export function writeBlock(entries: Uint32Array): Buffer {
  return Buffer.from(entries.buffer, entries.byteOffset, entries.byteLength);
}
