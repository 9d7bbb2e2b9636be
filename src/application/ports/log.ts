/** What may stand beside a message: ids, counts, reasons. Never a question, a name or a secret. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Tells the operator what happens. Goes to stderr, in the form and from the level that the settings say. */
export interface Log {
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}
