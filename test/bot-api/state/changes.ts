/** Tells that something happened, so that tests wait for what they expect and not for a time. */
export class Changes {
  readonly #listeners = new Set<() => void>();

  notify(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  /** Returns what stops the listening. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * The first value of `find` that is neither undefined nor false, looked for now and after each change. Rejects after
   * `timeoutMs` with what `explain` says.
   */
  async until<T>(find: () => T | undefined | false, timeoutMs: number, explain: () => string): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const settle = (end: () => void): void => {
        stop();
        clearTimeout(timer);
        end();
      };
      const look = (): void => {
        let found: T | undefined | false;
        try {
          found = find();
        } catch (error) {
          settle(() => {
            reject(error instanceof Error ? error : new Error(String(error)));
          });
          return;
        }
        if (found !== undefined && found !== false)
          settle(() => {
            resolve(found);
          });
      };
      const timer = setTimeout(() => {
        settle(() => {
          reject(new Error(explain()));
        });
      }, timeoutMs);
      const stop = this.listen(look);
      look();
    });
  }
}
