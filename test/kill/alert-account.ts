/** An alert that reached Telegram: which article, which chat, by which process, and whether its answer went out. */
export interface Delivery {
  readonly chatId: number;
  readonly article: number;
  readonly life: number;
  readonly answered: boolean;
}

export interface Audit {
  readonly due: number;
  readonly lost: number;
  /** Alerts that came more often than once, each copy counted. */
  readonly doubles: number;
  /** How often the alert came that came most often. */
  readonly mostCopies: number;
  readonly violations: readonly string[];
}

/** An alert whose answer was lost is sent one more time, and never a third. */
const MOST_COPIES = 2;

/**
 * Keeps account of every alert: what is due to whom, what reached Telegram, and what the database knew to be sent when a
 * process had died. A second copy is as it must be only when the process that sent the first one could not know of it.
 */
export class AlertAccount {
  readonly #deliveries = new Map<string, Delivery[]>();
  /** After which process's end the database first said that an alert is sent. */
  readonly #notedAfter = new Map<string, number>();

  /** In the order in which Telegram took them. */
  delivered(delivery: Delivery): void {
    const key = keyOf(delivery.chatId, delivery.article);
    const before = this.#deliveries.get(key);
    if (before === undefined) this.#deliveries.set(key, [delivery]);
    else before.push(delivery);
  }

  /** The database says, after this process ended, that the alert is sent. */
  noted(chatId: number, article: number, life: number): void {
    const key = keyOf(chatId, article);
    if (!this.#notedAfter.has(key)) this.#notedAfter.set(key, life);
  }

  has(chatId: number, article: number): boolean {
    return this.#deliveries.has(keyOf(chatId, article));
  }

  audit(
    due: readonly { readonly chatId: number; readonly article: number }[],
    mayGet: (chatId: number, article: number) => boolean,
  ): Audit {
    const lost = due.filter(({ chatId, article }) => !this.has(chatId, article));
    const violations = lost.map(({ chatId, article }) => `chat ${chatId} never got article ${article}`);
    let doubles = 0;
    let mostCopies = 0;
    for (const [key, copies] of this.#deliveries) {
      const { chatId, article } = copies[0]!;
      if (!mayGet(chatId, article))
        violations.push(`chat ${chatId} got article ${article}, which it did not want`);
      mostCopies = Math.max(mostCopies, copies.length);
      doubles += copies.length - 1;
      if (copies.length > MOST_COPIES)
        violations.push(`chat ${chatId} got article ${article} ${copies.length} times`);
      for (const [i, next] of copies.slice(1).entries()) {
        const why = whyWrong(copies[i]!, next, this.#notedAfter.get(key) ?? Infinity);
        if (why !== undefined) violations.push(`chat ${chatId} got article ${article} again: ${why}`);
      }
    }
    return { due: due.length, lost: lost.length, doubles, mostCopies, violations };
  }
}

function whyWrong(copy: Delivery, next: Delivery, notedAfter: number): string | undefined {
  if (notedAfter < next.life) return 'the database knew that it was sent';
  if (copy.life === next.life && copy.answered) return 'the process had been told that it was sent';
  return undefined;
}

function keyOf(chatId: number, article: number): string {
  return `${chatId} ${article}`;
}
