import { describe, expect, it } from 'vitest';
import type { Message } from 'grammy/types';
import { ManageSubscriptions } from '../../../../../src/application/alerts/manage-subscriptions.js';
import { SubscriptionMatching } from '../../../../../src/application/alerts/subscription-matching.js';
import type { BotContext } from '../../../../../src/telegram/context.js';
import type { PreviewedInterest } from '../../../../../src/telegram/render/alert-callback-data.js';
import { SubscriptionDesk } from '../../../../../src/telegram/features/subscriptions/subscription-desk.js';
import { WantedInterest } from '../../../../../src/telegram/features/subscriptions/wanted-interest.js';
import { FakeArticleStore } from '../../../../support/fake-article-store.js';
import { FakeChatStore } from '../../../../support/fake-chat-store.js';
import { anArticle } from '../../../../support/fake-corpus.js';
import { FakeSubscriptionStore } from '../../../../support/fake-subscription-store.js';
import { WordEmbedder } from '../../../../support/word-embedder.js';
import { GROUP, ME, messageIn, PRIVATE, ScriptedTelegram, TEXTS } from '../../scripted-telegram.js';

const NOW = Date.parse('2025-11-19T12:00:00Z');
const embedder = new WordEmbedder();
const zero = new Float32Array(embedder.dimension);
const KEYWORDS: PreviewedInterest = { kind: 'keywords' };

const bridge = {
  ...anArticle({
    title: 'A bridge',
    publisher: 'Coast Wire',
    publishedAt: '2025-11-18',
    paragraphs: ['It is open.'],
  }),
  id: '0a',
};

function ground({ most = 2 } = {}) {
  const store = new FakeSubscriptionStore();
  const articles = new FakeArticleStore([bridge], (text) => embedder.vectorOf(text));
  const chats = new FakeChatStore();
  const manage = new ManageSubscriptions({
    store,
    articles,
    matching: new SubscriptionMatching({
      store,
      topicSpace: () =>
        Promise.resolve({ passages: { en: zero, vi: zero }, sentences: { en: zero, vi: zero } }),
      pause: () => Promise.resolve(),
    }),
    embedder,
    restore: (sentence) => Promise.resolve(sentence),
    clock: { now: () => NOW },
    pause: () => Promise.resolve(),
    most,
  });
  const desk = new SubscriptionDesk(manage, new WantedInterest(manage, articles), TEXTS, chats);
  const telegram = new ScriptedTelegram({
    sendMessage: { message_id: 90 },
    editMessageText: true,
    sendChatAction: true,
  });
  const texts = () =>
    telegram.calls.flatMap(({ method, payload }) => (method === 'sendChatAction' ? [] : [payload['text']]));
  return { store, manage, desk, telegram, texts, chats };
}

type Ground = ReturnType<typeof ground>;

/** A press of a button under a message that replies to what was asked. */
function press({ telegram }: Ground, asked: string | undefined, under: Partial<Message> = {}): BotContext {
  const reply = asked === undefined ? {} : { reply_to_message: messageIn(PRIVATE, { text: asked }) };
  const message = messageIn(PRIVATE, {
    message_id: 80,
    text: 'preview',
    ...reply,
    ...under,
  } as Partial<Message>);
  return telegram.contextOf({
    callback_query: { id: '9', from: messageIn(PRIVATE).from, chat_instance: '1', data: 'x', message },
  });
}

/** A message that replies to one of the bot's. */
function replyTo({ telegram }: Ground, asked: Partial<Message>, words: string | undefined) {
  const reply_to_message = messageIn(PRIVATE, { from: ME, ...asked });
  const message = messageIn(PRIVATE, { text: words, reply_to_message } as unknown as Partial<Message>);
  return { ctx: telegram.contextOf({ message }), message };
}

describe('a preview', () => {
  it('replies to the words, where its buttons find them again', async () => {
    const here = ground();
    const message = messageIn(PRIVATE, { text: '/subscribe bridge' });
    const ctx = here.telegram.contextOf({ message });
    await here.desk.sendPreview(ctx, 'bridge', KEYWORDS, message);
    const { payload } = here.telegram.calls.at(-1)!;
    expect(payload['text']).toContain('A bridge');
    expect(payload['reply_parameters']).toMatchObject({ message_id: message.message_id });
    expect(await here.store.page(0, 5)).toEqual([]);
    expect(await here.desk.confirm(press(here, '/subscribe bridge'), KEYWORDS)).toBeUndefined();
    expect(await here.manage.ofChat(7)).toMatchObject([{ interest: { kind: 'keywords', query: 'bridge' } }]);
  });

  it('says what is wrong with words that cannot be looked for', async () => {
    const here = ground();
    const wrong = [
      ['…', 'keywords-empty'],
      ['-football', 'keywords-only-excluded'],
      ['bridge OR', 'keywords-unclear'],
      ['x'.repeat(301), 'keywords-too-long'],
    ] as const;
    for (const [words, id] of wrong) {
      const message = messageIn(PRIVATE, { text: words });
      await here.desk.sendPreview(here.telegram.contextOf({ message }), words, KEYWORDS, message);
      expect(here.texts().at(-1)).toBe(TEXTS.en.rich(id).text);
    }
  });

  it('whose words are gone is too old, and makes nothing', async () => {
    const here = ground();
    const expired = TEXTS.en.plain('preview-expired');
    expect(await here.desk.confirm(press(here, undefined), KEYWORDS)).toBe(expired);
    expect(await here.desk.showPreview(press(here, undefined), KEYWORDS)).toBe(expired);
    expect(await here.desk.confirm(press(here, '/subscribe'), KEYWORDS)).toBe(expired);
    const publisher: PreviewedInterest = { kind: 'publisher', articleId: 'ff' };
    expect(await here.desk.confirm(press(here, undefined), publisher)).toBe(expired);
    expect(await here.store.page(0, 5)).toEqual([]);
  });

  it('that Telegram no longer has makes nothing, as nobody knows of which forum topic it is', async () => {
    const here = ground();
    const gone = press(here, undefined, { chat: GROUP, date: 0 });
    expect(await here.desk.confirm(gone, { kind: 'everything' })).toBe(TEXTS.en.plain('preview-expired'));
    expect(await here.store.page(0, 5)).toEqual([]);
  });

  it('of everything and of a publisher needs no words', async () => {
    const here = ground();
    await here.desk.showPreview(press(here, undefined), { kind: 'everything' });
    await here.desk.confirm(press(here, undefined), { kind: 'everything' });
    await here.desk.confirm(press(here, undefined), { kind: 'publisher', articleId: '0a' });
    expect((await here.manage.ofChat(7)).map(({ interest }) => interest)).toEqual([
      { kind: 'everything' },
      { kind: 'publisher', publisher: 'Coast Wire' },
    ]);
  });
});

describe('a subscription that is confirmed', () => {
  it('is one of the forum topic in which the preview stands, and of no mere reply', async () => {
    const here = ground();
    const topic = { chat: GROUP, message_thread_id: 9, is_topic_message: true } as Partial<Message>;
    await here.desk.confirm(press(here, '/subscribe bridge', topic), KEYWORDS);
    const reply = { chat: GROUP, message_thread_id: 3 } as Partial<Message>;
    await here.desk.confirm(press(here, '/subscribe bridge', reply), KEYWORDS);
    expect((await here.manage.ofChat(GROUP.id)).map(({ threadId }) => threadId)).toEqual([9, null]);
  });

  it('keeps the language that is spoken, unless one was chosen', async () => {
    const here = ground();
    await here.desk.confirm(press(here, '/subscribe bridge'), KEYWORDS);
    expect((await here.chats.settings(7)).language).toBe('en');
    await here.chats.setLanguage(7, 'vi');
    await here.desk.confirm(press(here, '/subscribe tunnel'), KEYWORDS);
    expect((await here.chats.settings(7)).language).toBe('vi');
  });

  it('is made once, and not beyond what a chat may have', async () => {
    const here = ground({ most: 1 });
    for (const words of ['bridge', 'bridge', 'tunnel'])
      await here.desk.confirm(press(here, `/subscribe ${words}`), KEYWORDS);
    expect(await here.manage.ofChat(7)).toHaveLength(1);
    expect(here.texts().at(-1)).toBe(TEXTS.en.rich('subscribe-too-many', { most: 1 }).text);
  });
});

/** Whether the desk took it. */
async function take(here: ReturnType<typeof ground>, ctx: BotContext, message: Message): Promise<boolean> {
  const taken = here.desk.replyTaker(ctx, message);
  await taken?.();
  return taken !== undefined;
}

describe('a reply', () => {
  it('to a question for words is a preview of them, in whichever language it was asked', async () => {
    const here = ground();
    for (const texts of [TEXTS.en, TEXTS.vi])
      for (const id of ['subscribe-keywords', 'subscribe-topic'] as const) {
        const { ctx, message } = replyTo(here, { text: texts.rich(id).text }, ' a \n bridge ');
        expect(await take(here, ctx, message)).toBe(true);
        expect(here.texts().at(-1)).toContain('a bridge');
      }
  });

  it('to anything else, of anybody else, or without words is not taken', async () => {
    const here = ground();
    const question = TEXTS.en.rich('subscribe-keywords').text;
    const anna = messageIn(PRIVATE).from;
    for (const [asked, words] of [
      [{ text: 'An answer' }, 'bridge'],
      [{ text: question, from: anna }, 'bridge'],
      [{ text: question }, ' \n '],
      [{ text: question }, undefined],
    ] as const) {
      const { ctx, message } = replyTo(here, asked, words);
      expect(await take(here, ctx, message)).toBe(false);
    }
    expect(here.telegram.calls).toEqual([]);
  });

  it('to the request for new words changes the subscription that it links to', async () => {
    const here = ground();
    const own = (await here.manage.add(7, null, { kind: 'topic', sentence: 'bridges', strictness: 'wide' }))!;
    const { ctx, message } = replyTo(here, linking(own.id), 'new roads');
    expect(await take(here, ctx, message)).toBe(true);
    expect((await here.manage.ofChat(7))[0]!.interest).toEqual({
      kind: 'topic',
      sentence: 'new roads',
      strictness: 'wide',
    });
  });

  it('changes nothing of another chat, and nothing to what cannot be looked for', async () => {
    const here = ground();
    const other = (await here.manage.add(8, null, { kind: 'everything' }))!;
    const first = replyTo(here, linking(other.id), 'bridge');
    expect(await take(here, first.ctx, first.message)).toBe(true);
    expect(here.texts()).toEqual([TEXTS.en.rich('subscription-gone').text]);
    const own = (await here.manage.add(7, null, { kind: 'keywords', query: 'bridge' }))!;
    const second = replyTo(here, linking(own.id), '-bridge');
    await take(here, second.ctx, second.message);
    expect(here.texts().at(-1)).toBe(TEXTS.en.rich('keywords-only-excluded').text);
    expect([(await here.manage.ofChat(8))[0], (await here.manage.ofChat(7))[0]]).toEqual([other, own]);
  });

  it('takes no link for its own that leads elsewhere, as one in an article may', async () => {
    const here = ground();
    const own = (await here.manage.add(7, null, { kind: 'keywords', query: 'bridge' }))!;
    const url = `https://news.example/?start=s_${own.id}`;
    const { ctx, message } = replyTo(here, linking(own.id, url), 'new roads');
    expect(await take(here, ctx, message)).toBe(false);
    expect(await here.manage.ofChat(7)).toEqual([own]);
  });

  it('in a channel is to a post of its own, which has no sender but the channel', async () => {
    const here = ground();
    const channel = { id: -100, type: 'channel', title: 'News' } as const;
    const { from: nobody } = messageIn(PRIVATE);
    const asked = { text: TEXTS.en.rich('subscribe-keywords').text, from: nobody, chat: channel };
    const own = replyTo(here, { ...asked, sender_chat: channel }, 'bridge');
    expect(await take(here, own.ctx, own.message)).toBe(true);
    const other = { ...channel, id: -101 };
    const of = replyTo(here, { ...asked, sender_chat: other }, 'bridge');
    expect(await take(here, of.ctx, of.message)).toBe(false);
  });

  function linking(id: number, url = `https://t.me/${ME.username}?start=s_${id}`): Partial<Message> {
    return {
      text: 'Reply with new words for x',
      entities: [{ type: 'text_link', offset: 0, length: 5, url }],
    };
  }
});

describe('a choice', () => {
  it('of words asks for a reply, of a publisher offers those there are, and can be left', async () => {
    const here = ground();
    await here.desk.choose(press(here, undefined), 'keywords');
    expect(here.telegram.calls.at(-1)!.payload['reply_markup']).toMatchObject({ force_reply: true });
    await here.desk.choose(press(here, undefined), 'publisher');
    expect(JSON.stringify(here.telegram.calls.at(-1)!.payload['reply_markup'])).toContain('Coast Wire');
    await here.desk.choose(press(here, undefined), 'menu');
    await here.desk.cancel(press(here, undefined));
    expect(here.texts().at(-1)).toBe(TEXTS.en.rich('subscribe-cancelled').text);
  });
});
