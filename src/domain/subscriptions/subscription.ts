/** How close to its topic an article must come. */
export type Strictness = 'strict' | 'normal' | 'wide';

/** What a subscription is about. */
export type Interest =
  | { readonly kind: 'everything' }
  /** As typed: words, "phrases", -excluded, OR. */
  | { readonly kind: 'keywords'; readonly query: string }
  /** A sentence in either language. */
  | { readonly kind: 'topic'; readonly sentence: string; readonly strictness: Strictness }
  /** As articles state it. */
  | { readonly kind: 'publisher'; readonly publisher: string };

/** Whether two interests are one; what is typed counts letter by letter. */
export function isSameInterest(a: Interest, b: Interest): boolean {
  return keyOf(a) === keyOf(b);
}

function keyOf(interest: Interest): string {
  return JSON.stringify(Object.entries(interest).sort());
}

/** A wish of a chat to hear of new articles. */
export interface Subscription {
  readonly id: number;
  readonly chatId: number;
  /** The forum topic it was made in; null outside of one. */
  readonly threadId: number | null;
  readonly interest: Interest;
  readonly paused: boolean;
}
