/** Tells the time; tests turn it. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
}
