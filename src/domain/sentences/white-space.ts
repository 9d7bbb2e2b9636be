/** Is the character at `at` white space in the sense of `\s`? False outside the text. */
export function isWhiteSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code === 0xa0 || (code >= 0x1680 && /\s/u.test(text.charAt(at)));
}

/** The first position from `at` on, before `to`, that holds no white space; `to` where there is none. */
export function skipSpace(text: string, at: number, to: number): number {
  let next = at;
  while (next < to && isWhiteSpaceAt(text, next)) next += 1;
  return next;
}
