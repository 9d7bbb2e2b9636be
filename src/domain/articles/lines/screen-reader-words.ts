/** What screen readers are told about a link or a picture, glued to its words when a page is copied. */
const OF_LINKS = /,? ?\(?(?:opens|opening) in (?:a )?new (?:tab|window)\)?|, opens? new (?:tab|window)\b/gi;
const OF_PICTURES =
  /^(?:item \d{1,2} of \d{1,2}|\[\d{1,2}\/\d{1,2}\]|\d{1,2} of \d{1,2} ?\|) ?(?=\p{Lu})|[. ]purchase licensing rights$/giu;

/** A line without what a page says of its links and pictures ("…, opens new tab", "Item 1 of 2 …"). */
export function withoutScreenReaderWords(line: string): string {
  return line.replace(OF_LINKS, '').replace(OF_PICTURES, '').trim();
}
