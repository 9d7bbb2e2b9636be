/**
 * Characters that a terminal obeys instead of showing: control characters (escape sequences begin with one) and
 * the marks that reorder what follows them. Article text is data and may hold any of them.
 */

const OBEYED = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g;

/** Text that is safe to print on one line of a terminal. */
export function printable(text: string): string {
  return text.replace(OBEYED, (run) => (/^[\t\n\r]+$/.test(run) ? ' ' : ''));
}

/** JSON on one line, with the control characters that JSON allows raw (C1, DEL, line separators) escaped as well. */
export function jsonLine(value: unknown): string {
  const escaped = JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${escaped}\n`;
}
