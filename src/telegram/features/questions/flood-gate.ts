import { RateWindow } from '../../../domain/chats/rate-window.js';

/** Whether a question may be looked up now; else when, and whether the chat is to be told that it waits. */
export type Turn =
  { readonly kind: 'go' } | { readonly kind: 'wait'; readonly untilMs: number; readonly tell: boolean };

export interface FloodLimit {
  readonly questions: number;
  readonly withinMs: number;
}

/** Chats whose questions are remembered at a time; beyond, those that asked longest ago are forgotten. */
const CHATS = 10_000;

/** Holds a chat to so many questions a minute, so that it takes no time from the others. */
export class FloodGate {
  readonly #chats = new Map<number, { readonly window: RateWindow; toldUntilMs: number }>();

  /** @param limit undefined: as many as one likes */
  constructor(
    private readonly limit: FloodLimit | undefined,
    private readonly now: () => number,
  ) {}

  /** Takes the chat's turn, or says when to come again. It is told once in each span of the limit. */
  take(chatId: number): Turn {
    if (this.limit === undefined) return { kind: 'go' };
    const chat = this.#chat(chatId, this.limit);
    const now = this.now();
    const freeMs = chat.window.nextFreeMs(now);
    if (freeMs <= now) {
      chat.window.note(now);
      return { kind: 'go' };
    }
    const tell = now >= chat.toldUntilMs;
    if (tell) chat.toldUntilMs = now + this.limit.withinMs;
    return { kind: 'wait', untilMs: freeMs, tell };
  }

  #chat(chatId: number, { questions, withinMs }: FloodLimit) {
    const chat = this.#chats.get(chatId) ?? { window: new RateWindow(questions, withinMs), toldUntilMs: 0 };
    // Set anew, it stands last: the first one is the one that asked longest ago.
    this.#chats.delete(chatId);
    this.#chats.set(chatId, chat);
    if (this.#chats.size > CHATS) this.#chats.delete(this.#chats.keys().next().value!);
    return chat;
  }
}
