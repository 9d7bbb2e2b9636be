/** How much there is of what the bot keeps. */
export interface Counts {
  readonly articles: number;
  readonly feeds: number;
  /** Feeds of which the last look failed, and those that were given up. */
  readonly failingFeeds: number;
  readonly subscriptions: number;
  readonly subscribedChats: number;
  readonly alertsWaiting: number;
  /** Since the time asked for. */
  readonly alertsSent: number;
  /** Of the answers that are kept for their buttons. */
  readonly questions: number;
  readonly answered: number;
  readonly helpful: number;
  readonly notHelpful: number;
  /** Updates that nobody has in hand yet. */
  readonly updatesWaiting: number;
}

/** Counts for who runs the bot; asked for seldom. */
export interface Statistics {
  /** @param sentSinceMs milliseconds since 1970 */
  counts(sentSinceMs: number): Promise<Counts>;
}
