interface Kept<A> {
  readonly personId: number | undefined;
  readonly query: string;
  readonly offset: string;
  readonly answer: A;
  readonly untilMs: number;
}

/** Telegram shows the answer to the same inline query again for its cache time, and does not ask the bot. */
export class InlineCache<A extends { readonly cacheTimeS: number; readonly isPersonal: boolean }> {
  #kept: Kept<A>[] = [];

  find(personId: number, query: string, offset: string, now: number): A | undefined {
    return this.#kept.find(
      (kept) =>
        (kept.personId === undefined || kept.personId === personId) &&
        kept.query === query &&
        kept.offset === offset &&
        kept.untilMs > now,
    )?.answer;
  }

  keep(personId: number, query: string, offset: string, answer: A, now: number): void {
    const untilMs = now + answer.cacheTimeS * 1000;
    this.#kept.push({ personId: answer.isPersonal ? personId : undefined, query, offset, answer, untilMs });
  }

  clear(): void {
    this.#kept = [];
  }
}
