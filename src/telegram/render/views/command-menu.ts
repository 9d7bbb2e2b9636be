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
  const alerts = [
    { command: 'subscribe', description: texts.plain('command-subscribe') },
    { command: 'subscriptions', description: texts.plain('command-subscriptions') },
    { command: 'unsubscribe', description: texts.plain('command-unsubscribe') },
    { command: 'pause', description: texts.plain('command-pause') },
    { command: 'resume', description: texts.plain('command-resume') },
    { command: 'digest', description: texts.plain('command-digest') },
    { command: 'quiet', description: texts.plain('command-quiet') },
    { command: 'timezone', description: texts.plain('command-timezone') },
  ];
  const why = { command: 'why', description: texts.plain('command-why') };
  const help = { command: 'help', description: texts.plain('command-help') };
  const privacy = { command: 'privacy', description: texts.plain('command-privacy') };
  const forget = { command: 'forget', description: texts.plain('command-forget') };
  switch (audience) {
    case 'private': {
      const start = { command: 'start', description: texts.plain('command-start') };
      return [ask, ...reading, ...alerts, why, ...settings, help, privacy, forget, start];
    }
    case 'group':
      return [ask, ...reading, why, help, privacy];
    case 'group-admin':
      return [ask, ...reading, ...alerts, why, ...settings, help, privacy, forget];
  }
}
