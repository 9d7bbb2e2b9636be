/** What stands after a possible end of a sentence. */
export interface FollowingWord {
  /** How the first word begins; `none` when only marks and spaces follow within sight. */
  readonly start: 'upper' | 'lower' | 'digit' | 'uncased' | 'none';
  /** The first word, NFC, without the marks around it; empty for `none`. */
  readonly word: string;
  /** The characters from that word on, as far as one looks. */
  readonly rest: string;
  /** Whether a quotation mark stands before the word. */
  readonly quoted: boolean;
  /** Whether an opening bracket stands before the word. */
  readonly bracketed: boolean;
}

const SIGHT_CHARS = 48;

/** Looks at the text from `at` on, past spaces, opening marks, dashes, currency signs, emoji and direction marks. */
export function followingWord(text: string, at: number): FollowingWord {
  const sight = text.slice(at, at + SIGHT_CHARS);
  const skipped = /^[^\p{L}\p{N}]*/u.exec(sight)?.[0] ?? '';
  const rest = sight.slice(skipped.length).normalize('NFC');
  const word = /^[\p{L}\p{M}\p{N}]+(?:[.'’-][\p{L}\p{M}\p{N}]+)*/u.exec(rest)?.[0] ?? '';
  const quoted = /["'“‘«„「]/u.test(skipped);
  return { start: startOf(rest), word, rest, quoted, bracketed: /[([{]/u.test(skipped) };
}

function startOf(rest: string): FollowingWord['start'] {
  if (rest === '') return 'none';
  if (/^\p{N}/u.test(rest)) return 'digit';
  if (/^[\p{Lu}\p{Lt}]/u.test(rest)) return 'upper';
  if (/^\p{Ll}/u.test(rest)) return 'lower';
  return 'uncased';
}

/** A brand such as iPhone or eBay: small first, a capital inside. */
export function isCamelCased(word: string): boolean {
  return /^\p{Ll}{1,3}\p{Lu}/u.test(word);
}
