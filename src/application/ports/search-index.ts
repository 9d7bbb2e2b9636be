/** An index that is made from the stored passages and may lag behind them. */
export interface SearchIndex {
  /**
   * Takes in passages that were stored and lets go of those that were removed since the last time; embeds nothing.
   * Stops between two small steps when the signal fires; the next call goes on from there.
   */
  update(signal?: AbortSignal): Promise<void>;
}
