import { describe, expect, it } from 'vitest';
import type { ManageSubscriptions } from '../../../../../src/application/alerts/manage-subscriptions.js';
import { AdminRights } from '../../../../../src/telegram/features/chats/admin-rights.js';
import { AlertButtons } from '../../../../../src/telegram/features/alerts/alert-buttons.js';
import { AlertReasons } from '../../../../../src/telegram/features/alerts/alert-reasons.js';
import { AlertTimes } from '../../../../../src/telegram/features/alerts/alert-times.js';
import type { BotContext } from '../../../../../src/telegram/context.js';
import type { AlertAction } from '../../../../../src/telegram/render/alert-callback-data.js';
import type { SubscriptionDesk } from '../../../../../src/telegram/features/subscriptions/subscription-desk.js';
import { SubscriptionList } from '../../../../../src/telegram/features/subscriptions/subscription-list.js';
import type { Subscription } from '../../../../../src/domain/subscriptions/subscription.js';
import { FakeAlertSettings } from '../../../../support/fake-alert-settings.js';
import { FakeArticleStore } from '../../../../support/fake-article-store.js';
import { anArticle } from '../../../../support/fake-corpus.js';
import { FakeOutbox } from '../../../../support/fake-outbox.js';
import { FakeSubscriptionStore } from '../../../../support/fake-subscription-store.js';
import { GROUP, messageIn, PRIVATE, ScriptedTelegram, TEXTS } from '../../scripted-telegram.js';

const NOW = Date.parse('2025-11-19T12:00:00Z');
const ADMIN = 1;
const article = { ...anArticle({ title: 'The bridge', paragraphs: ['It is open.'] }), id: '0a' };

async function ground() {
  const clock = { now: () => NOW };
  const settings = new FakeAlertSettings(clock);
  const outbox = new FakeOutbox(settings);
  const store = new FakeSubscriptionStore();
  const ofThisChat = async (chatId: number, id: number): Promise<Subscription | undefined> => {
    const found = await store.find(id);
    return found?.chatId === chatId ? found : undefined;
  };
  const placesOf: ManageSubscriptions['placesOf'] = (interest) => {
    const place = interest.kind === 'keywords' && interest.query === 'fish' ? undefined : { paragraph: 0 };
    return Promise.resolve(() => Promise.resolve(place));
  };
  const manage: Partial<ManageSubscriptions> = {
    ofThisChat,
    ofChat: (chatId) => store.ofChat(chatId),
    setPaused: ({ id }, paused) => store.setPaused(id, paused),
    remove: ({ id }) => store.remove(id),
  };
  const chosen: unknown[] = [];
  const desk: Partial<SubscriptionDesk> = {
    choose: (_, choice) => {
      chosen.push(choice);
      return Promise.resolve(undefined);
    },
  };
  const telegram = new ScriptedTelegram({
    sendMessage: { message_id: 90 },
    editMessageText: true,
    getChatAdministrators: [{ user: { id: ADMIN } }],
  });
  const articles = new FakeArticleStore([article], () => new Float32Array(2));
  const rights = new AdminRights(telegram.api, clock.now);
  const buttons = new AlertButtons(
    desk as SubscriptionDesk,
    new SubscriptionList(manage as ManageSubscriptions, rights),
    new AlertTimes(settings, outbox, clock, () => undefined),
    new AlertReasons(outbox, { ofThisChat, placesOf }, articles),
    rights,
  );
  const own = await store.add(
    { chatId: GROUP.id, threadId: null, interest: { kind: 'keywords', query: 'bridge' }, vector: undefined },
    9,
  );
  const context = (chat: typeof GROUP | typeof PRIVATE, userId: number): BotContext =>
    telegram.contextOf({
      callback_query: {
        id: '9',
        from: { id: userId, is_bot: false, first_name: 'An' },
        chat_instance: '1',
        data: 'x',
        message: messageIn(chat, { message_id: 55 }),
      },
    });
  const press = (action: AlertAction, userId = ADMIN, chat: typeof GROUP | typeof PRIVATE = GROUP) =>
    buttons.carryOut(context(chat, userId), action);
  return { settings, outbox, store, telegram, chosen, press, id: own!.id };
}

describe('in a group', () => {
  it('whoever is no admin changes nothing', async () => {
    const { press, store, settings, telegram, chosen, id } = await ground();
    const changes: readonly AlertAction[] = [
      { kind: 'mute', subscriptionId: id },
      { kind: 'show-held' },
      { kind: 'subscribe', choice: 'menu' },
      { kind: 'preview', interest: { kind: 'everything' } },
      { kind: 'confirm', interest: { kind: 'everything' } },
      { kind: 'cancel' },
      { kind: 'pause-subscription', id, paused: true },
      { kind: 'edit-subscription', id },
      { kind: 'remove-subscription', id },
      { kind: 'set-strictness', id, strictness: 'wide' },
      { kind: 'set', command: 'pause', argument: '' },
    ];
    for (const action of changes) expect(await press(action, 2)).toBe(TEXTS.en.plain('only-admins'));
    expect([(await store.find(id))?.paused, settings.has(GROUP.id), chosen]).toEqual([false, false, []]);
    expect(new Set(telegram.methods())).toEqual(new Set(['getChatAdministrators']));
  });

  it('everybody may ask why, and look', async () => {
    const { press, telegram, id } = await ground();
    expect(await press({ kind: 'why' }, 2)).toBe(TEXTS.en.plain('why-nothing'));
    expect(await press({ kind: 'subscription', id }, 2)).toBeUndefined();
    expect(await press({ kind: 'subscriptions', page: 0 }, 2)).toBeUndefined();
    expect(telegram.methods()).toEqual(['editMessageText', 'sendMessage']);
  });

  it('admins mute, pause, resume and remove', async () => {
    const { press, store, id } = await ground();
    expect(await press({ kind: 'mute', subscriptionId: id })).toBe(TEXTS.en.plain('subscription-muted'));
    expect((await store.find(id))?.paused).toBe(true);
    await press({ kind: 'pause-subscription', id, paused: false });
    expect((await store.find(id))?.paused).toBe(false);
    await press({ kind: 'remove-subscription', id });
    expect(await store.find(id)).toBeUndefined();
    expect(await press({ kind: 'mute', subscriptionId: id })).toBe(TEXTS.en.plain('subscription-gone'));
  });
});

describe('a press', () => {
  it('that names a subscription of another chat finds none', async () => {
    const { press, store, id } = await ground();
    const gone = TEXTS.en.plain('subscription-gone');
    expect(await press({ kind: 'subscription', id }, 7, PRIVATE)).toBe(gone);
    expect(await press({ kind: 'remove-subscription', id }, 7, PRIVATE)).toBe(gone);
    expect(await press({ kind: 'pause-subscription', id, paused: true }, 7, PRIVATE)).toBe(gone);
    expect((await store.find(id))?.paused).toBe(false);
  });

  it('on why says which subscription it was, as a reply to the alert', async () => {
    const { press, store, outbox, telegram, id } = await ground();
    const alert = {
      chatId: GROUP.id,
      threadId: null,
      articleId: '0a',
      form: 'alert',
      subscriptionId: id,
    } as const;
    outbox.queue([{ ...alert, paragraph: 0, dueMs: NOW }], NOW);
    const [leased] = await outbox.lease({ chats: 1, perChat: 1 }, { nowMs: NOW, untilMs: Infinity });
    await outbox.sent([leased!.alerts[0]!.id], 55, NOW);
    expect(await press({ kind: 'why' }, 2)).toBeUndefined();
    const [sent] = telegram.payloads();
    expect(sent!['text']).toContain('bridge');
    expect(sent!['text']).toContain('It is open.');
    expect(sent!['reply_parameters']).toMatchObject({ message_id: 55 });
    await store.change(id, { kind: 'keywords', query: 'fish' }, undefined);
    await press({ kind: 'why' }, 2);
    const changed = telegram.payloads().at(-1)!['text'];
    expect(changed).toContain('a subscription that is to words: fish now');
    expect(changed).not.toContain('It is open.');
  });

  it('shows what was held, or says that nothing is', async () => {
    const { press, outbox } = await ground();
    const alert = { chatId: 7, threadId: null, articleId: '0a', form: 'alert', subscriptionId: 1 } as const;
    outbox.queue([{ ...alert, paragraph: null, dueMs: null }], NOW);
    const press7 = () => press({ kind: 'show-held' }, 7, PRIVATE);
    expect(await press7()).toBe(TEXTS.en.plain('held-shown', { count: 1 }));
    expect(await press7()).toBe(TEXTS.en.plain('held-none'));
  });

  it('sets a time and shows the page as it is then', async () => {
    const { press, settings, telegram } = await ground();
    await press({ kind: 'set', command: 'digest', argument: '08:00 mon-fri' }, 7, PRIVATE);
    expect((await settings.of(7)).digest).toEqual({ times: ['08:00'], days: [1, 2, 3, 4, 5] });
    expect(telegram.calls).toMatchObject([{ method: 'editMessageText', payload: { message_id: 55 } }]);
  });

  it('of a choice goes to the desk', async () => {
    const { press, chosen } = await ground();
    await press({ kind: 'subscribe', choice: 'topic' }, 7, PRIVATE);
    expect(chosen).toEqual(['topic']);
  });
});
