import type {
  IndexedSubscription,
  NewSubscription,
  SubscriptionStore,
  Succession,
} from '../../src/application/ports/subscription-store.js';
import { FakeOutbox } from './fake-outbox.js';
import type { Interest, Subscription } from '../../src/domain/subscriptions/subscription.js';

interface Kept extends IndexedSubscription {
  readonly modelHash: string;
}

/** Subscriptions in memory. */
export class FakeSubscriptionStore implements SubscriptionStore {
  readonly #kept = new Map<number, Kept>();
  /** Whether it is too long ago for it to know what changed, whenever that was. */
  forgets = false;
  #lastId = 0;
  #revision = 0;
  /** What changed with each revision. */
  readonly #changes: number[] = [];

  /** The hash is that of the model that makes the vectors that are given. */
  constructor(
    public modelHash = '',
    private readonly outbox = new FakeOutbox(),
  ) {}

  add(
    { chatId, threadId, interest, vector }: NewSubscription,
    most: number,
  ): Promise<Subscription | undefined> {
    const ofChat = [...this.#kept.values()].filter((one) => one.chatId === chatId);
    const same = ofChat.find((one) => one.threadId === threadId && alike(one.interest, interest));
    if (same !== undefined) return Promise.resolve(plain(same));
    if (ofChat.length >= most) return Promise.resolve(undefined);
    const id = ++this.#lastId;
    this.#keep({ id, chatId, threadId, interest, paused: false, ...this.#vector(interest, vector) });
    return this.find(id);
  }

  ofChat(chatId: number): Promise<readonly Subscription[]> {
    return Promise.resolve([...this.#kept.values()].filter((one) => one.chatId === chatId).map(plain));
  }

  find(id: number): Promise<Subscription | undefined> {
    const found = this.#kept.get(id);
    return Promise.resolve(found && plain(found));
  }

  waitingFor(id: number): Promise<readonly string[]> {
    return Promise.resolve(this.#kept.has(id) ? this.outbox.waitingFor(id) : []);
  }

  setPaused(id: number, paused: boolean, succession?: Succession): Promise<void> {
    this.#passOn(id, succession);
    const known = this.#kept.get(id);
    if (known !== undefined) this.#keep({ ...known, paused });
    return Promise.resolve();
  }

  change(id: number, interest: Interest, vector: Float32Array | undefined): Promise<void> {
    const known = this.#kept.get(id);
    if (known !== undefined) this.#keep({ ...known, interest, ...this.#vector(interest, vector) });
    return Promise.resolve();
  }

  remove(id: number, succession?: Succession): Promise<void> {
    this.#passOn(id, succession);
    if (this.#kept.delete(id)) this.#grow(id);
    return Promise.resolve();
  }

  page(afterId: number, limit: number): Promise<readonly IndexedSubscription[]> {
    const behind = [...this.#kept.values()].filter(({ id }) => id > afterId);
    return Promise.resolve(behind.slice(0, limit).map(indexed));
  }

  withIds(ids: readonly number[]): Promise<readonly IndexedSubscription[]> {
    return Promise.resolve([...this.#kept.values()].filter(({ id }) => ids.includes(id)).map(indexed));
  }

  withOtherModel(modelHash: string, limit: number): Promise<readonly Subscription[]> {
    const other = [...this.#kept.values()].filter(
      (one) => one.interest.kind === 'topic' && (one.vector === undefined || one.modelHash !== modelHash),
    );
    return Promise.resolve(other.slice(0, limit).map(plain));
  }

  revision(): Promise<number> {
    return Promise.resolve(this.#revision);
  }

  changedSince(revision: number): Promise<readonly number[] | undefined> {
    if (this.forgets) return Promise.resolve(undefined);
    return Promise.resolve([...new Set(this.#changes.slice(revision))]);
  }

  /** What `ChatStore.erase` does here. */
  eraseChat(chatId: number): void {
    for (const { id, chatId: own } of [...this.#kept.values()])
      if (own === chatId) {
        this.#kept.delete(id);
        this.#grow(id);
      }
  }

  /** What `ChatStore.migrate` does here. */
  moveChat(fromChatId: number, toChatId: number): void {
    const all = [...this.#kept.values()];
    for (const one of all.filter(({ chatId }) => chatId === fromChatId)) {
      const same = all.some(
        ({ chatId, threadId, interest }) =>
          chatId === toChatId && threadId === one.threadId && alike(interest, one.interest),
      );
      if (same) this.#kept.delete(one.id);
      else this.#kept.set(one.id, { ...one, chatId: toChatId });
      this.#grow(one.id);
    }
  }

  #passOn(id: number, succession: Succession | undefined): void {
    if (succession !== undefined && this.#kept.has(id)) this.outbox.passOn(id, succession);
  }

  #keep(subscription: Kept): void {
    this.#kept.set(subscription.id, subscription);
    this.#grow(subscription.id);
  }

  #grow(id: number): void {
    this.#revision += 1;
    this.#changes.push(id);
  }

  #vector(interest: Interest, vector: Float32Array | undefined): Pick<Kept, 'vector' | 'modelHash'> {
    return { vector: interest.kind === 'topic' ? vector : undefined, modelHash: this.modelHash };
  }
}

function alike(one: Interest, other: Interest): boolean {
  const sorted = (interest: Interest): string => JSON.stringify(Object.entries(interest).sort());
  return sorted(one) === sorted(other);
}

function indexed(one: Kept): IndexedSubscription {
  return { ...plain(one), vector: one.vector };
}

function plain({ id, chatId, threadId, interest, paused }: Kept): Subscription {
  return { id, chatId, threadId, interest, paused };
}
