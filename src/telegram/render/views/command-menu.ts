import type { Texts } from '../texts.js';

/** A command as Telegram's menus list it: 1 to 32 characters, described in 1 to 256. */
export interface MenuCommand {
  readonly command: string;
  readonly description: string;
}

/** The commands that a menu lists, the most used first. */
export function commandMenu(
  texts: Texts,
  audience: 'private' | 'group' | 'group-admin',
): readonly MenuCommand[] {
  const ask = { command: 'ask', description: texts.plain('command-ask') };
  const reading = [
    { command: 'latest', description: texts.plain('command-latest') },
    { command: 'article', description: texts.plain('command-article') },
  ];
  const settings = [
    { command: 'lang', description: texts.plain('command-lang') },
    { command: 'settings', description: texts.plain('command-settings') },
  ];
  const help = { command: 'help', description: texts.plain('command-help') };
  const privacy = { command: 'privacy', description: texts.plain('command-privacy') };
  const forget = { command: 'forget', description: texts.plain('command-forget') };
  switch (audience) {
    case 'private': {
      const start = { command: 'start', description: texts.plain('command-start') };
      return [ask, ...reading, ...settings, help, privacy, forget, start];
    }
    case 'group':
      return [ask, ...reading, help, privacy];
    case 'group-admin':
      return [ask, ...reading, ...settings, help, privacy, forget];
  }
}
