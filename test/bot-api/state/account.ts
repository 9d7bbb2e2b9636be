import type { User } from 'grammy/types';

/** A user of Telegram, a person or a bot, and how they stand to the bot that is tested. */
export class Account {
  /** They stopped the bot in their private chat. */
  hasBlockedBot = false;
  /** They wrote to the bot, or pressed Start: only then may it write to them. */
  hasStartedBot = false;
  isDeactivated = false;

  constructor(private readonly user: User) {}

  get id(): number {
    return this.user.id;
  }

  get isBot(): boolean {
    return this.user.is_bot;
  }

  get username(): string | undefined {
    return this.user.username;
  }

  get name(): string {
    return [this.user.first_name, this.user.last_name].filter(Boolean).join(' ');
  }

  /** From now on their client says so, as after a change in its settings. */
  set languageCode(code: string | undefined) {
    if (code === undefined) delete this.user.language_code;
    else this.user.language_code = code;
  }

  get languageCode(): string | undefined {
    return this.user.language_code;
  }

  toUser(): User {
    return { ...this.user };
  }
}
