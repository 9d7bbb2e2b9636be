import { describe, expect, it } from 'vitest';
import { commandMenu } from '../../../../../src/telegram/render/views/command-menu.js';
import { forgetView } from '../../../../../src/telegram/render/views/forget-view.js';
import { groupIntroductionView } from '../../../../../src/telegram/render/views/group-introduction-view.js';
import { helpView } from '../../../../../src/telegram/render/views/help-view.js';
import { languageView } from '../../../../../src/telegram/render/views/language-view.js';
import { privacyView } from '../../../../../src/telegram/render/views/privacy-view.js';
import type { Texts } from '../../../../../src/telegram/render/texts.js';
import { settingsView } from '../../../../../src/telegram/render/views/settings-view.js';
import { welcomeView } from '../../../../../src/telegram/render/views/welcome-view.js';
import { NOTHING_CHOSEN } from './all-views.js';
import { english, style, vietnamese } from './given-data.js';

const botUsername = 'newsquote_bot';

describe('settings', () => {
  it('show the language, who chose it, and the time zone', () => {
    const text = (chosenLanguage: 'en' | null) =>
      settingsView(english, style, {
        chosenLanguage,
        chat: 'private',
        alerts: NOTHING_CHOSEN,
        subscriptions: 2,
      }).body.text;
    expect(text('en')).toBe(
      'Settings of this chat\n\nLanguage: English (chosen here)\nTimes are shown for: Asia/Ho Chi Minh\n2 subscriptions\n' +
        'Alerts come at once, not as a digest. Set times with /digest 08:00 18:00 mon-fri.\n' +
        'There are no quiet hours. Set them with /quiet 22:00-07:00.\nAlerts are sent.',
    );
    expect(text(null)).toContain('Language: English (automatic)');
  });

  it('lead to the choice of the language and back', () => {
    const { buttons } = settingsView(vietnamese, style, {
      chosenLanguage: 'vi',
      chat: 'group',
      alerts: NOTHING_CHOSEN,
      subscriptions: 0,
    });
    expect(buttons[0]).toContainEqual({ text: '🌐 Đổi ngôn ngữ', data: 's:language' });
    const choice = languageView(vietnamese, { chosenLanguage: 'vi', chat: 'group' });
    expect(choice.buttons.at(-1)).toEqual([{ text: '⬅️ Quay lại cài đặt', data: 's:overview' }]);
  });

  it('mark the language that is chosen, each named in itself', () => {
    expect(languageView(english, { chosenLanguage: 'vi', chat: 'private' }).buttons.slice(0, 2)).toEqual([
      [
        { text: 'English', data: 'g:en' },
        { text: '✅ Tiếng Việt', data: 'g:vi' },
      ],
      [{ text: 'As in my Telegram', data: 'g:auto' }],
    ]);
    const group = languageView(english, { chosenLanguage: null, chat: 'group' });
    expect(group.buttons[1]).toEqual([{ text: "✅ The bot's default", data: 'g:auto' }]);
  });
});

describe('help', () => {
  it('says in a private chat how to ask elsewhere', () => {
    expect(helpView(english, { audience: 'private', botUsername }).body.text).toContain('@newsquote_bot');
  });

  it.each(['private', 'group', 'group-admin'] as const)('names every command of the menu: %s', (audience) => {
    for (const texts of [english, vietnamese]) {
      const named = [...helpView(texts, { audience, botUsername }).body.text.matchAll(/\/([a-z]+)/g)];
      const listed = commandMenu(texts, audience).filter(
        ({ command }) => !['start', 'help'].includes(command),
      );
      expect(named.map(([, command]) => command)).toEqual(
        expect.arrayContaining(listed.map(({ command }) => command)),
      );
    }
  });

  it('tells admins of a group more than others', () => {
    const text = (audience: 'group' | 'group-admin') =>
      helpView(english, { audience, botUsername }).body.text;
    expect(text('group')).not.toContain('/settings');
    expect(text('group-admin').startsWith(text('group'))).toBe(true);
    expect(text('group-admin')).toContain('/settings');
  });
});

describe('what is said unasked', () => {
  it('welcomes in a private chat with something to press', () => {
    expect(
      welcomeView(english)
        .buttons.flat()
        .map(({ text }) => text),
    ).toEqual(['📰 Newest articles', '🌐 Language']);
  });

  it('introduces the bot to a group, and says what to change when mentions are hidden from it', () => {
    const text = (seesMentions: boolean) =>
      groupIntroductionView(english, { botUsername, seesMentions }).body.text;
    expect(text(true)).toContain('@newsquote_bot QUESTION');
    expect(text(false)).toContain('/setprivacy');
  });
});

describe('privacy', () => {
  it('says for how long answers and alerts are kept', () => {
    const text = (texts: Texts, days: number, alertDays: number) =>
      privacyView(texts, { days, alertDays }).body.text;
    expect(text(english, 30, 7)).toMatch(/alerts .*for 7 days at most[^]*answers .*for 30 days at most/);
    expect(text(english, 1, 1)).toMatch(/alerts .*for a day at most[^]*answers .*for a day at most/);
    expect(text(vietnamese, 30, 7)).toMatch(/thông báo .*tối đa 7 ngày[^]*câu hỏi .*tối đa 30 ngày/);
  });

  it('names subscriptions and alerts among what is stored and erased', () => {
    for (const [texts, subscriptions, alerts] of [
      [english, 'subscriptions', 'alerts'],
      [vietnamese, 'mục đăng ký', 'thông báo'],
    ] as const)
      for (const { body } of [privacyView(texts, { days: 30, alertDays: 30 }), forgetView(texts)]) {
        expect(body.text).toContain(subscriptions);
        expect(body.text).toContain(alerts);
      }
  });

  it('asks before everything is erased', () => {
    expect(forgetView(english).buttons).toEqual([
      [{ text: '🗑 Erase everything', data: 'f:1' }],
      [{ text: 'Keep everything', data: 'f:0' }],
    ]);
  });
});

describe('a command menu', () => {
  it.each(['private', 'group', 'group-admin'] as const)('is one that Telegram takes: %s', (audience) => {
    for (const texts of [english, vietnamese]) {
      const menu = commandMenu(texts, audience);
      for (const { command, description } of menu) {
        expect(command).toMatch(/^[a-z0-9_]{1,32}$/);
        expect(description.length).toBeGreaterThan(0);
        expect(description.length).toBeLessThanOrEqual(256);
      }
      expect(new Set(menu.map(({ command }) => command)).size).toBe(menu.length);
    }
  });

  it('offers settings of a group to its admins alone', () => {
    const commands = (audience: 'group' | 'group-admin') =>
      commandMenu(english, audience).map(({ command }) => command);
    expect(commands('group')).toEqual(['ask', 'latest', 'article', 'why', 'help', 'privacy']);
    expect(commands('group-admin')).toContain('settings');
  });
});
