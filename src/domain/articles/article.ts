/** A BCP 47 primary language tag in lower case: `en`, `vi`, `fr`; `und` when it cannot be told. */
export type Language = string;

/** One news article as a page states it. Text is NFC, whitespace folded, free of zero-width characters. */
export interface Article {
  readonly title: string;
  readonly summary: string | null;
  readonly publisher: string | null;
  /** ISO 8601: a date, or date and time with offset when the page states both. Never guessed. */
  readonly publishedAt: string | null;
  readonly url: string | null;
  readonly language: Language;
  /** Body paragraphs in order; a lead that the page prints before the byline counts as the first. */
  readonly paragraphs: readonly string[];
  /** Photo captions in order. They may be found, but never win over body text. */
  readonly captions: readonly string[];
}
