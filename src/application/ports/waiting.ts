/** Waits, and can be woken. Tests let its time pass at once. */
export interface Waiting {
  /** Until that time (milliseconds since 1970), the next `wake`, or the signal; some seconds at most. */
  until(timeMs: number, signal: AbortSignal): Promise<void>;
  /** So many milliseconds, or until the signal; a `wake` changes nothing. */
  pause(milliseconds: number, signal: AbortSignal): Promise<void>;
  wake(): void;
}
