import type { BotCommand } from 'grammy/types';

/** Command menus of the bot, one a scope and language. */
export class BotCommands {
  readonly #menus = new Map<string, readonly BotCommand[]>();

  set(scope: string, language: string, commands: readonly BotCommand[]): void {
    this.#menus.set(`${scope} ${language}`, commands);
  }

  /** Empty when none was set. */
  get(scope: string, language: string): readonly BotCommand[] {
    return this.#menus.get(`${scope} ${language}`) ?? [];
  }

  delete(scope: string, language: string): void {
    this.#menus.delete(`${scope} ${language}`);
  }

  /** The first menu among the scopes, of each the one in the reader's language before the one in none. */
  shown(scopes: readonly string[], language: string): readonly BotCommand[] {
    for (const scope of scopes) {
      const menu = this.#menus.get(`${scope} ${language}`) ?? this.#menus.get(`${scope} `);
      if (menu) return menu;
    }
    return [];
  }
}
