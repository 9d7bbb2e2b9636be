import type { Message } from 'grammy/types';

/** Albums remembered at a time: their messages come together. */
const REMEMBERED = 1_000;

/** Tells the first message of an album from the others, so that ten pictures get one reply and not ten. */
export class Albums {
  readonly #first = new Map<string, number>();

  /** Whether another message of the same album came before. The same message again is no other one. */
  isFurther({ chat, media_group_id: album, message_id: id }: Message): boolean {
    if (album === undefined) return false;
    const key = `${chat.id}:${album}`;
    const first = this.#first.get(key);
    if (first !== undefined) return first !== id;
    const [oldest] = this.#first.keys();
    if (this.#first.size >= REMEMBERED && oldest !== undefined) this.#first.delete(oldest);
    this.#first.set(key, id);
    return false;
  }
}
