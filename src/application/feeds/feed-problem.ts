import type { NotAFeedError } from '../ports/feed-source.js';
import {
  AddressRefusedError,
  FetchFailedError,
  TooLargeError,
  WrongTypeError,
  type FetchError,
} from '../ports/page-fetcher.js';

/** Why there is nothing to follow at an address, and of which host that is said. */
export type FeedProblem =
  | {
      /**
       * Private: it is in a network that is not public, or leads into one, and is not opened. Wrong type: what it answers
       * with is no page either. No feed: it can be fetched, and is no feed or leads to none.
       */
      readonly kind: 'private' | 'no answer' | 'too large' | 'wrong type' | 'no feed';
      readonly host: string;
    }
  | { readonly kind: 'refused'; readonly host: string; /** Of HTTP. */ readonly status: number };

/** What an error of fetching a feed means. The error's own message says more, to those who run the program. */
export function feedProblem(error: FetchError | NotAFeedError, address: string): FeedProblem {
  const host = URL.canParse(address) ? new URL(address).hostname : address;
  if (error instanceof AddressRefusedError) return { kind: 'private', host };
  if (error instanceof TooLargeError) return { kind: 'too large', host };
  if (error instanceof WrongTypeError) return { kind: 'wrong type', host };
  if (!(error instanceof FetchFailedError)) return { kind: 'no feed', host };
  const { status } = error;
  return status === null ? { kind: 'no answer', host } : { kind: 'refused', host, status };
}
