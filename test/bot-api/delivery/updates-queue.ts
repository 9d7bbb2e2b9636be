import type { Update } from 'grammy/types';

export type UpdateKind = Exclude<keyof Update, 'update_id'>;

/** Telegram sends these to no bot that did not ask for them. */
const ONLY_ON_REQUEST: readonly UpdateKind[] = ['chat_member', 'message_reaction', 'message_reaction_count'];

/**
 * Updates that wait for the bot, in order. Each stays until it is confirmed, and may be handed out any number of times
 * until then. Which kinds are wanted counts when an update comes about, not when it is fetched.
 */
export class UpdatesQueue {
  #waiting: Update[] = [];
  #redelivered: Update[] = [];
  #allowed: readonly UpdateKind[] = [];
  readonly #all = new Map<number, Update>();
  readonly #listeners = new Set<() => void>();
  #nextId: number;

  constructor(firstId: number) {
    this.#nextId = firstId;
  }

  /** Empty: all kinds but those that must be asked for. */
  get allowed(): readonly UpdateKind[] {
    return this.#allowed;
  }

  set allowed(kinds: readonly UpdateKind[]) {
    this.#allowed = kinds;
  }

  /** Returns the update; undefined when the bot does not want this kind. */
  add(content: Omit<Update, 'update_id'>): Update | undefined {
    const kind = Object.keys(content)[0] as UpdateKind;
    const wanted = this.#allowed.length > 0 ? this.#allowed.includes(kind) : !ONLY_ON_REQUEST.includes(kind);
    if (!wanted) return undefined;
    const update: Update = structuredClone({ update_id: this.#nextId++, ...content });
    this.#all.set(update.update_id, update);
    this.#waiting.push(update);
    this.#notify();
    return update;
  }

  /** Every update that ever came about, confirmed or not. */
  get everything(): readonly Update[] {
    return [...this.#all.values()];
  }

  get waitingCount(): number {
    return this.#waiting.length + this.#redelivered.length;
  }

  /** The first that wait, oldest first; those that come once more before all others. */
  peek(limit: number): readonly Update[] {
    return [...this.#redelivered, ...this.#waiting].slice(0, limit);
  }

  /** Forgets those before the id. Negative: forgets all but as many of the last ones. */
  confirmBefore(offset: number): void {
    if (offset < 0) this.#waiting = this.#waiting.slice(offset);
    else this.#waiting = this.#waiting.filter((update) => update.update_id >= offset);
  }

  /** Forgets this one, and not a copy that comes once more. */
  confirm(update: Update): void {
    if (this.#redelivered.includes(update)) this.forgetRedelivered([update]);
    else this.#waiting = this.#waiting.filter((other) => other !== update);
  }

  /** Handed out once more: that was all. */
  forgetRedelivered(updates: readonly Update[]): void {
    this.#redelivered = this.#redelivered.filter((update) => !updates.includes(update));
  }

  drop(): void {
    this.#waiting = [];
    this.#redelivered = [];
  }

  /** The same update once more, however often it was confirmed. */
  redeliver(updateId: number): void {
    const update = this.#all.get(updateId);
    if (!update) throw new Error(`There never was an update ${updateId}.`);
    this.#redelivered.push(structuredClone(update));
    this.#notify();
  }

  /** Called after something was added; returns what stops it. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #notify(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
