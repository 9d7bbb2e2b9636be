/** A file in Telegram's store, as the bot may fetch it. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  /** Where it lies behind `/file/bot<token>/`. */
  readonly path: string;
  readonly content: Uint8Array;
}
