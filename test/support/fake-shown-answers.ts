import type { ShownAnswer, ShownAnswers } from '../../src/application/ports/shown-answers.js';

interface Kept {
  readonly answer: ShownAnswer;
  readonly keptMs: number;
  readonly votes: Map<number, boolean>;
}

/** Shown answers in memory. */
export class FakeShownAnswers implements ShownAnswers {
  readonly #kept = new Map<number, Kept>();
  #lastId = 0;

  keep(answer: ShownAnswer, nowMs: number): Promise<number> {
    this.#lastId += 1;
    this.#kept.set(this.#lastId, { answer, keptMs: nowMs, votes: new Map() });
    return Promise.resolve(this.#lastId);
  }

  find(id: number): Promise<ShownAnswer | undefined> {
    return Promise.resolve(this.#kept.get(id)?.answer);
  }

  vote(id: number, voterId: number, helpful: boolean): Promise<void> {
    this.#kept.get(id)?.votes.set(voterId, helpful);
    return Promise.resolve();
  }

  votes(): Promise<{ readonly helpful: number; readonly notHelpful: number }> {
    const votes = [...this.#kept.values()].flatMap((kept) => [...kept.votes.values()]);
    const helpful = votes.filter(Boolean).length;
    return Promise.resolve({ helpful, notHelpful: votes.length - helpful });
  }

  prune(beforeMs: number): Promise<void> {
    for (const [id, { keptMs }] of this.#kept) if (keptMs < beforeMs) this.#kept.delete(id);
    return Promise.resolve();
  }

  /** What `ChatStore.erase` does here. */
  eraseChat(chatId: number): void {
    for (const [id, { answer, votes }] of this.#kept) {
      votes.delete(chatId);
      if (answer.chatId === chatId) this.#kept.delete(id);
    }
  }

  /** What `ChatStore.migrate` does here. */
  moveChat(fromChatId: number, toChatId: number): void {
    for (const [id, kept] of this.#kept)
      if (kept.answer.chatId === fromChatId)
        this.#kept.set(id, { ...kept, answer: { ...kept.answer, chatId: toChatId } });
  }
}
