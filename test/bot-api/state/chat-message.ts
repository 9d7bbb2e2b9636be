import type { InlineKeyboardButton, Message, MessageEntity } from 'grammy/types';

/** A button as a person sees it: its label, and what comes of pressing it. */
export interface SeenButton {
  readonly text: string;
  readonly data?: string;
  readonly url?: string;
}

/** What a message showed before it was edited. */
export interface EarlierVersion {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  readonly buttons: readonly (readonly SeenButton[])[];
}

/** A message as the people in its chat see it now. */
export class ChatMessage {
  isDeleted = false;
  /** Oldest first; empty when it was never edited. */
  readonly edits: EarlierVersion[] = [];
  /** Given when it was sent by way of a bot: what the bot knows it by. */
  inlineMessageId: string | undefined;

  constructor(
    /** Telegram's own object, as the bot would get it now. */
    public raw: Message,
    /** Whether the bot that is tested sent it. */
    readonly isFromBot: boolean,
    /** `force_reply` or a reply keyboard that came with it. */
    readonly otherMarkup?: Readonly<Record<string, unknown>>,
  ) {}

  get id(): number {
    return this.raw.message_id;
  }

  get chatId(): number {
    return this.raw.chat.id;
  }

  /** The text, or the caption. */
  get text(): string {
    return this.raw.text ?? this.raw.caption ?? '';
  }

  get entities(): readonly MessageEntity[] {
    return this.raw.entities ?? this.raw.caption_entities ?? [];
  }

  /** Rows. */
  get buttons(): readonly (readonly SeenButton[])[] {
    return (this.raw.reply_markup?.inline_keyboard ?? []).map((row) => row.map(seen));
  }

  /** The message that this one replies to. */
  get replyToId(): number | undefined {
    return this.raw.reply_to_message?.message_id;
  }

  get quote(): string | undefined {
    return this.raw.quote?.text;
  }

  get threadId(): number | undefined {
    return this.raw.message_thread_id;
  }

  /** The stretch of the text that an entity covers. */
  covered(entity: MessageEntity): string {
    return this.text.slice(entity.offset, entity.offset + entity.length);
  }

  /** The button with this label or this data; throws when there is none, naming those that are. */
  button(labelOrData: string): SeenButton {
    const all = this.buttons.flat();
    const found =
      all.find((button) => button.text === labelOrData) ?? all.find((button) => button.data === labelOrData);
    if (found) return found;
    const labels = all.map((button) => JSON.stringify(button.text)).join(', ') || 'none';
    throw new Error(`Message ${this.id} has no button ${JSON.stringify(labelOrData)}; it has ${labels}.`);
  }

  /** Keeps what it shows now among its edits; the caller puts the new version into `raw`. */
  rememberVersion(): void {
    this.edits.push({ text: this.text, entities: this.entities, buttons: this.buttons });
  }
}

function seen(button: InlineKeyboardButton): SeenButton {
  return {
    text: button.text,
    ...('callback_data' in button ? { data: button.callback_data } : {}),
    ...('url' in button ? { url: button.url } : {}),
  };
}
