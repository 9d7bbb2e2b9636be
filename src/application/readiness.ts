/** Whether questions can be answered: not while the first index is being built. */
export class Readiness {
  #percent = 0;
  #ready = false;

  get isReady(): boolean {
    return this.#ready;
  }

  /** How far the first index is, 0 to 99; 100 when it is ready. */
  get percent(): number {
    return this.#ready ? 100 : this.#percent;
  }

  /** @param share of the work that is done, 0 to 1 */
  progress(share: number): void {
    this.#percent = Math.min(99, Math.max(0, Math.floor(share * 100)));
  }

  markReady(): void {
    this.#ready = true;
  }
}
