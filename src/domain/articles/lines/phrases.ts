/** Phrases set apart by "|" or line ends. */
export function phrases(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split(/[|\n]/)
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== ''),
  );
}
