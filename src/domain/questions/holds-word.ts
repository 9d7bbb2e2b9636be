/** Whether a text has a letter or a figure: without any there is nothing to look up. */
export function holdsWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
