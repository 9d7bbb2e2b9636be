import type { Span } from './span.js';

/**
 * A word, a number or a code (letters and digits that belong together: "57-NQ/TW", "COVID-19", "Q.1", "30ha"),
 * with its place in the text it was taken from.
 */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'code';
  /** As it stands in the text, in NFC. */
  readonly text: string;
  /** What a search compares, NFC and lower case, diacritics kept: numbers in one notation ("1,204" → "1204"). */
  readonly norm: string;
  /** The words and numbers inside a code, in order; empty for the other kinds. */
  readonly parts: readonly string[];
}

// Runs of letters and digits held together by single joiners; what they are is decided by what they hold.
const RUN = /[\p{L}\p{M}\p{N}]+(?:[-‐‑–/.,'’&][\p{L}\p{M}\p{N}]+)*/gu;
const PIECE =
  /\d+(?:[.,]\d+)*(?:(?:st|nd|rd|th|ST|ND|RD|TH)(?![\p{L}\p{M}]))?|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|[^\p{L}\p{M}\d\-‐‑–/.,'’&]+/gu;
const PLAIN_WORD = /^[\p{L}\p{M}]+$/u;
const INITIALS = /^\p{L}\p{M}*(?:\.\p{L}\p{M}*)+$/u;
const NUMBERS_ONLY = /^[\d.,\-‐‑–/]+$/;
/** Longer codes are text that lost its spaces; their parts are enough. */
const LONGEST_CODE = 24;

/**
 * The tokens of a text in order, in time linear in its length. Punctuation, symbols and emoji are between tokens.
 * Offsets are into `text` as given, also when that is decomposed.
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(RUN)) addRun(tokens, match[0], match.index);
  return tokens;
}

function addRun(tokens: Token[], run: string, start: number): void {
  const end = start + run.length;
  // Most runs are one word; the patterns below would say the same, slower.
  if (PLAIN_WORD.test(run)) {
    const text = run.normalize('NFC');
    tokens.push({ start, end, kind: 'word', text, norm: text.toLowerCase(), parts: [] });
    return;
  }
  if (INITIALS.test(run)) {
    const joined = run.normalize('NFC');
    tokens.push({
      start,
      end,
      kind: 'word',
      text: joined,
      norm: joined.replaceAll('.', '').toLowerCase(),
      parts: [],
    });
    return;
  }
  const pieces = [...run.matchAll(PIECE)].map((piece) => tokenOfPiece(piece[0], start + piece.index));
  const hasDigit = pieces.some((piece) => piece.kind === 'number');
  if (!hasDigit || NUMBERS_ONLY.test(run) || pieces.length < 2) {
    for (const piece of pieces) for (const norm of normsOf(piece)) tokens.push({ ...piece, norm, parts: [] });
    return;
  }
  const parts = pieces.flatMap(normsOf);
  const joined = pieces.map((piece) => piece.norm).join('');
  tokens.push({
    start,
    end,
    kind: 'code',
    text: run.normalize('NFC'),
    norm: joined.length <= LONGEST_CODE ? joined : parts[0]!,
    parts,
  });
}

function normsOf(piece: Token): readonly string[] {
  return piece.parts.length > 0 ? piece.parts : [piece.norm];
}

function tokenOfPiece(piece: string, start: number): Token {
  const text = piece.normalize('NFC');
  const span = { start, end: start + piece.length, text };
  const digits = /^\d[\d.,]*/.exec(text)?.[0];
  if (digits !== undefined) {
    const parts = numberParts(digits);
    return { ...span, kind: 'number', norm: parts.join('.'), parts: parts.length > 1 ? parts : [] };
  }
  return {
    ...span,
    kind: 'word',
    norm: text
      .toLowerCase()
      .replace(/['’]s$/u, '')
      .replace(/['’]/gu, ''),
    parts: [],
  };
}

/**
 * One notation for a number, English or Vietnamese: thousands joined, a decimal point, no idle zeros ("8,06" and
 * "8.06" → "8.06"; "1,204.50" and "1.204,5" → "1204.5"). Groups of three after 1 to 3 digits are thousands, as
 * both notations have them. What is no number ("19.8.2025") falls into its parts.
 */
function numberParts(digits: string): readonly string[] {
  if (/^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*$/.test(digits)) return [digits.replace(/[.,]/g, '')];
  const grouped =
    /^([1-9]\d{0,2}(?:,\d{3})+)\.(\d+)$/.exec(digits) ?? /^([1-9]\d{0,2}(?:\.\d{3})+),(\d+)$/.exec(digits);
  if (grouped) return [withDecimals(grouped[1]!.replace(/[.,]/g, ''), grouped[2]!)];
  const decimal = /^(\d+)[.,](\d+)$/.exec(digits);
  if (decimal) return [withDecimals(decimal[1]!, decimal[2]!)];
  return digits.split(/[.,]/).map(withoutLeadingZeros);
}

function withDecimals(whole: string, decimals: string): string {
  const kept = decimals.replace(/(?<!0)0+$/, '');
  return kept === '' ? withoutLeadingZeros(whole) : `${withoutLeadingZeros(whole)}.${kept}`;
}

function withoutLeadingZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}
