import { expect, it } from 'vitest';
import { AdminRights } from '../../../../../src/telegram/features/chats/admin-rights.js';
import { ChatChoices } from '../../../../../src/telegram/features/chats/chat-choices.js';
import { FakeAlertSettings } from '../../../../support/fake-alert-settings.js';
import { FakeChatStore } from '../../../../support/fake-chat-store.js';
import { messageIn, PRIVATE, ScriptedTelegram, TEXTS } from '../../scripted-telegram.js';

it('the settings name no pause that is over, before its end is told', async () => {
  const clock = { nowMs: 0, now: () => clock.nowMs };
  const alertSettings = new FakeAlertSettings(clock);
  const telegram = new ScriptedTelegram({ sendMessage: { message_id: 9 } });
  const choices = new ChatChoices({
    chats: new FakeChatStore(),
    rights: new AdminRights(telegram.api, clock.now),
    texts: TEXTS,
    settings: { language: 'en', timeZone: 'UTC', adminIds: [] },
    scrubAfter: () => undefined,
    alertSettings,
    subscriptions: { ofChat: () => Promise.resolve([]) },
    clock,
  } as unknown as ConstructorParameters<typeof ChatChoices>[0]);
  const seen = async () => {
    await choices.sendSettings(telegram.contextOf({ message: messageIn(PRIVATE) }), 'overview');
    return telegram.payloads().at(-1)!['text'];
  };
  await alertSettings.change(PRIVATE.id, { pausedUntilMs: 60_000 });
  expect(await seen()).toContain('All alerts are held until');
  clock.nowMs = 60_000;
  expect(await seen()).toContain(TEXTS.en.rich('not-paused').text);
});
