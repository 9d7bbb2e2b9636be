/** Numbers of the size that Telegram uses: user ids beyond 32 bits, supergroups below -1,000,000,000,000. */
export class Ids {
  #user = 7_100_000_000;
  #group = -4_500_000_000;
  #supergroup = -1_002_200_000_000;
  #query = 4_382_000_000_000_000_000n;
  #commonMessage = 100;
  readonly #messages = new Map<number, number>();

  user(): number {
    return ++this.#user;
  }

  group(): number {
    return --this.#group;
  }

  /** Of supergroups and channels. */
  supergroup(): number {
    return --this.#supergroup;
  }

  query(): string {
    return String((this.#query += 7n));
  }

  inlineMessage(): string {
    return `BAAA${Buffer.from(this.query()).toString('base64url')}`;
  }

  /** Supergroups and channels count their own messages, the first being that of their creation; others share one count. */
  message(chat: { readonly id: number; readonly type: string }): number {
    if (chat.type === 'private' || chat.type === 'group') return ++this.#commonMessage;
    const next = (this.#messages.get(chat.id) ?? 1) + 1;
    this.#messages.set(chat.id, next);
    return next;
  }
}
