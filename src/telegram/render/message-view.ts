import type { FormattedText } from './formatted-text.js';

/** A button under a message: it sends `data` (at most 64 bytes of UTF-8) back to the bot, or opens an address. */
export type Button =
  { readonly text: string; readonly data: string } | { readonly text: string; readonly url: string };

/** What a message shows, before anything is known of how it is sent. */
export interface MessageView {
  readonly body: FormattedText;
  /** Rows. */
  readonly buttons: readonly (readonly Button[])[];
}
