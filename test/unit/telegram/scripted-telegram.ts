import { readFileSync } from 'node:fs';
import { Api, Context, type Transformer } from 'grammy';
import type { Message, Update, UserFromGetMe } from 'grammy/types';
import type { BotContext } from '../../../src/telegram/context.js';
import { Texts } from '../../../src/telegram/render/texts.js';
import { TERMINAL_BOT } from '../../../src/telegram/delivery/terminal-telegram.js';

export const ME: UserFromGetMe = { ...TERMINAL_BOT, id: 42 };

export const TEXTS = {
  en: new Texts('en', readFileSync('src/telegram/locales/en.ftl', 'utf8')),
  vi: new Texts('vi', readFileSync('src/telegram/locales/vi.ftl', 'utf8')),
};

/** What Telegram refuses a call with. */
export class Refused {
  readonly ok = false;
  constructor(
    readonly error_code: number,
    readonly description: string,
    readonly parameters?: { readonly migrate_to_chat_id?: number },
  ) {}
}

/** Answers that are used up call by call. */
export class InTurn {
  readonly answers: unknown[];
  constructor(...answers: unknown[]) {
    this.answers = answers;
  }
}

/** Takes grammY's calls in Telegram's place: keeps them, and answers each method as scripted. */
export class ScriptedTelegram {
  readonly calls: { readonly method: string; readonly payload: Record<string, unknown> }[] = [];
  readonly api = new Api('1:token');

  constructor(private readonly answers: Readonly<Record<string, unknown>>) {
    this.api.config.use(this.transformer);
  }

  readonly transformer: Transformer = (_, method, payload) => {
    this.calls.push({ method, payload: JSON.parse(JSON.stringify(payload)) as Record<string, unknown> });
    const scripted = this.answers[method];
    const answer: unknown = scripted instanceof InTurn ? scripted.answers.shift() : scripted;
    if (answer === undefined) return Promise.reject(new Error(`nobody scripted ${method}`));
    if (answer instanceof Error) return Promise.reject(answer);
    return Promise.resolve(answer instanceof Refused ? answer : { ok: true, result: answer }) as never;
  };

  methods(): string[] {
    return this.calls.map(({ method }) => method);
  }

  payloads(): Record<string, unknown>[] {
    return this.calls.map(({ payload }) => payload);
  }

  /** The context in which a handler sees an update. */
  contextOf(update: Omit<Update, 'update_id'>): BotContext {
    return Object.assign(new Context({ update_id: 1, ...update }, this.api, ME), {
      language: 'en' as const,
      texts: TEXTS.en,
      style: { timeZone: 'UTC' },
    });
  }
}

export const PRIVATE = { id: 7, type: 'private', first_name: 'An' } as const;
export const GROUP = { id: -5, type: 'supergroup', title: 'Figures' } as const;

export function messageIn(
  chat: typeof PRIVATE | typeof GROUP,
  fields: Partial<Message> = {},
): Message & Update.NonChannel {
  const from = { id: 7, is_bot: false, first_name: 'An' };
  return { message_id: 10, date: 1, chat, from, text: 'who won?', ...fields } as Message & Update.NonChannel;
}
