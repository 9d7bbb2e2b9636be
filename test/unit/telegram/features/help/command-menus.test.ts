import { describe, expect, it } from 'vitest';
import { PostponedError } from '../../../../../src/telegram/delivery/postponed-error.js';
import {
  offerCommandMenus,
  updateCommandMenus,
} from '../../../../../src/telegram/features/help/command-menus.js';
import { RecordingLog } from '../../../../support/recording-log.js';
import { InTurn, Refused, ScriptedTelegram, TEXTS } from '../../scripted-telegram.js';

/** Telegram, which keeps menus by scope and language. */
function telegramWith(menus: Map<string, unknown>) {
  const telegram = new ScriptedTelegram({});
  const sets: string[] = [];
  telegram.api.config.use((_, method, payload) => {
    const { scope, language_code, commands } = payload as unknown as {
      scope: { type: string };
      language_code?: string;
      commands?: unknown;
    };
    const place = `${scope.type} ${language_code ?? 'all'}`;
    if (method === 'setMyCommands') {
      sets.push(place);
      menus.set(place, commands);
    }
    const result = method === 'setMyCommands' ? true : (menus.get(place) ?? []);
    return Promise.resolve({ ok: true, result }) as never;
  });
  return { telegram, sets };
}

describe('command menus', () => {
  it('are set for each kind of chat, in each language and for everybody else, and then left alone', async () => {
    const menus = new Map<string, unknown>();
    const { telegram, sets } = telegramWith(menus);
    await updateCommandMenus(telegram.api, TEXTS, 'vi');
    const scopes = ['all_private_chats', 'all_group_chats', 'all_chat_administrators'];
    expect(sets).toEqual(scopes.flatMap((scope) => [`${scope} all`, `${scope} en`, `${scope} vi`]));
    for (const scope of scopes) {
      expect(menus.get(`${scope} all`)).toEqual(menus.get(`${scope} vi`));
      expect(menus.get(`${scope} en`)).not.toEqual(menus.get(`${scope} vi`));
    }
    sets.length = 0;
    await updateCommandMenus(telegram.api, TEXTS, 'vi');
    expect(sets).toEqual([]);
  });

  it('are set anew where one differs, in a word or in its order', async () => {
    const menus = new Map<string, unknown>();
    const { telegram, sets } = telegramWith(menus);
    await updateCommandMenus(telegram.api, TEXTS, 'en');
    const menu = (place: string) => menus.get(place) as { command: string; description: string }[];
    menus.set('all_private_chats vi', menu('all_private_chats vi').toReversed());
    menus.set('all_group_chats en', menu('all_group_chats en').slice(1));
    const [first, ...rest] = menu('all_chat_administrators all');
    menus.set('all_chat_administrators all', [{ ...first!, description: 'Old words' }, ...rest]);
    sets.length = 0;
    await updateCommandMenus(telegram.api, TEXTS, 'en');
    expect(sets).toEqual(['all_private_chats vi', 'all_group_chats en', 'all_chat_administrators all']);
  });

  it('differ by who may use what, and keep to what Telegram allows', async () => {
    const menus = new Map<string, { command: string; description: string }[]>();
    await updateCommandMenus(telegramWith(menus).telegram.api, TEXTS, 'en');
    const names = (place: string) => menus.get(place)!.map(({ command }) => command);
    expect(names('all_private_chats en')).toContain('start');
    expect(names('all_group_chats en')).not.toContain('settings');
    expect(names('all_chat_administrators en')).toContain('settings');
    for (const { command, description } of [...menus.values()].flat()) {
      expect(command).toMatch(/^[a-z0-9_]{1,32}$/);
      expect(description).toMatch(/^[^\n]{1,256}$/);
    }
  });
});

describe('offering the command menus', () => {
  const offering = (log: RecordingLog, signal = new AbortController().signal) =>
    ({ fallback: 'en', clock: { now: () => 1_000 }, log, signal }) as const;

  it('goes on after the pause that Telegram asks for', async () => {
    const log = new RecordingLog();
    const menus = Array.from({ length: 9 }, () => []);
    const telegram = new ScriptedTelegram({
      getMyCommands: new InTurn(new PostponedError(1_005), ...menus),
      setMyCommands: true,
    });
    await offerCommandMenus(telegram.api, TEXTS, offering(log));
    expect(telegram.methods().filter((method) => method === 'setMyCommands')).toHaveLength(9);
    expect(log.said).toEqual([]);
  });

  it('ends with one line when Telegram refuses them, and without one when the process is told to stop', async () => {
    const log = new RecordingLog();
    const telegram = new ScriptedTelegram({ getMyCommands: new Refused(400, 'Bad Request: no') });
    await offerCommandMenus(telegram.api, TEXTS, offering(log));
    expect(log.said).toEqual(['warn The command menus could not be set']);
    await offerCommandMenus(telegram.api, TEXTS, offering(log, AbortSignal.abort()));
    expect(telegram.calls).toHaveLength(1);
  });
});
