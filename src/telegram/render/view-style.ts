/** How views show what depends on the reader, beside the language. */
export interface ViewStyle {
  /** An IANA time zone. */
  readonly timeZone: string;
}
