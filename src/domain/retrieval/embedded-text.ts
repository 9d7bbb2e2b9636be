/** The parts of an article that stand before a text when it is embedded. */
export interface EmbeddingHeader {
  readonly title: string;
  readonly publishedAt: string | null;
}

/** What the embedder sees of a paragraph or caption: `TITLE. (DATE) text`; the date is left out when unknown. */
export function embeddedPassageText(header: EmbeddingHeader, text: string): string {
  const date = header.publishedAt === null ? '' : `(${header.publishedAt.slice(0, 10)}) `;
  const title =
    header.title === '' ? '' : /[.!?…]$/u.test(header.title) ? `${header.title} ` : `${header.title}. `;
  return `${title}${date}${text}`;
}

/** What the embedder sees of a unit. */
export function embeddedUnitText(header: EmbeddingHeader, text: string): string {
  return embeddedPassageText(header, text);
}
