/** Tells that something in the corpus may have changed, so that a new file does not wait for the next scan. */
export interface CorpusChanges {
  /**
   * Calls `onChange` some tenths of a second after something has changed, again and again, until the signal fires. What it
   * cannot watch it says in the log, once; it never rejects. Changes may be missed, and told when there were none.
   */
  watch(onChange: () => void, signal: AbortSignal): Promise<void>;
}
