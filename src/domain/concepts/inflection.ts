const ENDINGS: ReadonlySet<string> = new Set([
  '',
  'e',
  's',
  'es',
  'd',
  'ed',
  'ing',
  'y',
  'ies',
  'ied',
  'ying',
]);

/**
 * Whether two English words of the same stem are forms of one word ("cut", "cutting"; "bury", "buried"), not derived
 * from one another ("import", "important"). Irregular forms are not known.
 */
export function areInflections(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return isEnding(a, shared) && isEnding(b, shared);
}

function isEnding(word: string, from: number): boolean {
  if (ENDINGS.has(word.slice(from))) return true;
  const isDoubled = from > 0 && word[from] === word[from - 1];
  return isDoubled && ENDINGS.has(word.slice(from + 1));
}
