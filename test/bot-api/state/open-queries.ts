import { badRequest } from '../api-error.js';

/** Nobody answered a query before it expired; who pressed saw the button turn, and then nothing. */
export class QueryUnanswered extends Error {}

interface OpenQuery<A> {
  readonly resolve: (answer: A) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** Queries of one kind that wait for the bot's answer. Each takes one answer and is forgotten when its time is over. */
export class OpenQueries<A> {
  readonly #open = new Map<string, OpenQuery<A>>();

  constructor(
    private readonly what: string,
    private readonly lifetimeMs: number,
  ) {}

  open(id: string): Promise<A> {
    const answer = new Promise<A>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#expire(id);
      }, this.lifetimeMs);
      timer.unref();
      this.#open.set(id, { resolve, reject, timer });
    });
    // A test that never looks at the answer is not to fail by an unhandled rejection.
    answer.catch(() => undefined);
    return answer;
  }

  /** Throws Telegram's error when the query is answered already, too old, or unknown. */
  require(id: string): void {
    if (!this.#open.has(id))
      throw badRequest('query is too old and response timeout expired or query ID is invalid');
  }

  answer(id: string, answer: A): void {
    this.require(id);
    const query = this.#open.get(id)!;
    clearTimeout(query.timer);
    this.#open.delete(id);
    query.resolve(answer);
  }

  /** All that wait are too old from now on. */
  expireAll(): void {
    for (const id of [...this.#open.keys()]) this.#expire(id);
  }

  #expire(id: string): void {
    const query = this.#open.get(id);
    if (!query) return;
    clearTimeout(query.timer);
    this.#open.delete(id);
    query.reject(new QueryUnanswered(`The bot did not answer ${this.what} ${id}.`));
  }
}
