import { Api } from 'grammy';
import type { MessageEntity } from 'grammy/types';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BotApiServer } from '../../bot-api/bot-api-server.js';
import type { PrivateChat } from '../../bot-api/people/private-chat.js';
import { cleanText } from '../../bot-api/text/clean-text.js';
import { parseHtml } from '../../bot-api/text/html-parser.js';
import { checkedLink } from '../../bot-api/text/link-check.js';

const bold = (offset: number, length: number): MessageEntity => ({ type: 'bold', offset, length });

describe('HTML', () => {
  it.each<[string, string, MessageEntity[]]>([
    ['<b>a</b><STRONG>b</STRONG>', 'ab', [bold(0, 1), bold(1, 1)]],
    [
      'a<i>b<u>c</u></i>',
      'abc',
      [
        { type: 'underline', offset: 2, length: 1 },
        { type: 'italic', offset: 1, length: 2 },
      ],
    ],
    ['😀<b>x</b>', '😀x', [bold(2, 1)]],
    ['&lt;b&gt; &amp;amp; &quot;&#39;&#x1F600;&nbsp;&copy', '<b> &amp; "\'😀&nbsp;&copy', []],
    [
      '<a href="https://x.vn/?a=1&amp;b=2">l</a>',
      'l',
      [{ type: 'text_link', offset: 0, length: 1, url: 'https://x.vn/?a=1&b=2' }],
    ],
    [
      '<a href="tg://user?id=42">l</a>',
      'l',
      [{ type: 'text_mention', offset: 0, length: 1, user: { id: 42, is_bot: false, first_name: '42' } }],
    ],
    ['<a href="no link">l</a>', 'l', []],
    [
      '<pre><code class="language-ts">x</code></pre>',
      'x',
      [{ type: 'pre', offset: 0, length: 1, language: 'ts' }],
    ],
    ['<code class="language-ts">x</code>', 'x', [{ type: 'code', offset: 0, length: 1 }]],
    ['<blockquote expandable>q</blockquote>', 'q', [{ type: 'expandable_blockquote', offset: 0, length: 1 }]],
    ['<blockquote>q</blockquote>', 'q', [{ type: 'blockquote', offset: 0, length: 1 }]],
    [
      '<span class="tg-spoiler">x</span><tg-spoiler>y</tg-spoiler>',
      'xy',
      [
        { type: 'spoiler', offset: 0, length: 1 },
        { type: 'spoiler', offset: 1, length: 1 },
      ],
    ],
    [
      '<tg-emoji emoji-id="5368324170671202286">👍</tg-emoji>',
      '👍',
      [{ type: 'custom_emoji', offset: 0, length: 2, custom_emoji_id: '5368324170671202286' }],
    ],
    ['<b></b>x', 'x', []],
    ['<b>x</>', 'x', [bold(0, 1)]],
  ])('understands %s', (html, text, entities) => {
    expect(parseHtml(html)).toEqual({ text, entities });
  });

  it.each([
    ['<x>a</x>', 'Unsupported start tag "x" at byte offset 0'],
    ['ế <br>', 'Unsupported start tag "br" at byte offset 4'],
    ['a < b', 'Unsupported start tag "" at byte offset 2'],
    ['<b>a', 'Can\'t find end tag corresponding to start tag "b"'],
    ['a</b>', 'Unexpected end tag at byte offset 1'],
    ['<b>a</i>', 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'],
    ['<b', 'Unclosed start tag at byte offset 0'],
    ['<a href="x', 'Unclosed start tag at byte offset 0'],
    ['<b>a</b', 'Unclosed end tag at byte offset 4'],
    ['<span>a</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
    ['<a href>a</a>', 'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0'],
    ['<a href=a/b>a</a>', 'Unexpected end of name token at byte offset 8'],
    [
      '&#xd800;',
      'Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units',
    ],
  ])('refuses %s', (html, reason) => {
    expect(() => parseHtml(html)).toThrow(`Bad Request: can't parse entities: ${reason}`);
  });

  const escaped = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  const anyText = fc.string({ unit: 'binary' });

  it('gives back any text that was escaped, in a tag, in an attribute or outside', () => {
    fc.assert(
      fc.property(anyText, anyText, (inside, outside) => {
        const { text, entities } = parseHtml(`${escaped(outside)}<b>${escaped(inside)}</b>`);
        expect(text).toBe(outside + inside);
        expect(entities).toEqual(inside === '' ? [] : [bold(outside.length, inside.length)]);
      }),
    );
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const { entities } = parseHtml(`<a href="${escaped(url)}">x</a>`);
        expect(entities).toMatchObject([{ url: checkedLink(url) }]);
      }),
    );
  });
});

describe('what Telegram keeps of a text', () => {
  it('trims both ends and moves the entities along', () => {
    expect(cleanText(' \n hello  ', [bold(3, 5)])).toEqual({ text: 'hello', entities: [bold(0, 5)] });
    expect(cleanText('a  ', [bold(0, 3)])).toEqual({ text: 'a', entities: [bold(0, 1)] });
    expect(cleanText('a   b', [bold(1, 3)])).toEqual({ text: 'a   b', entities: [] });
  });

  it('drops control characters', () => {
    expect(cleanText('a\u0000\tb\r\nc\u202ed', [bold(6, 1)])).toEqual({
      text: 'a  b\ncd',
      entities: [bold(5, 1)],
    });
  });

  it('takes 100 entities and drops the rest', () => {
    const many = Array.from({ length: 120 }, (_, index) => bold(2 * index, 1));
    expect(cleanText('ab'.repeat(120), many).entities).toEqual(many.slice(0, 100));
  });

  it('makes overlapping entities nest', () => {
    const link: MessageEntity = { type: 'text_link', offset: 2, length: 4, url: 'https://x.vn/' };
    expect(cleanText('abcdefgh', [bold(0, 4), link]).entities).toEqual([bold(0, 2), link, bold(2, 2)]);
    expect(cleanText('abcdefgh', [link, { ...link, offset: 4 }]).entities).toEqual([link]);
    expect(cleanText('abcdefgh', [bold(0, 8), { type: 'code', offset: 2, length: 2 }]).entities).toEqual([
      bold(0, 2),
      { type: 'code', offset: 2, length: 2 },
      bold(4, 4),
    ]);
  });

  it('finds commands, mentions, links and tags, but not inside links and code', () => {
    const found = (text: string): string[] =>
      cleanText(text, []).entities.map(
        ({ type, offset, length }) => `${type} ${text.slice(offset, offset + length)}`,
      );
    expect(found('/ask@news_bot hi @anna #tin_tức, www.x.com/a a@b.vn (https://y.vn/c?d#e)')).toEqual([
      'bot_command /ask@news_bot',
      'mention @anna',
      'hashtag #tin_tức',
      'url www.x.com/a',
      'email a@b.vn',
      'url https://y.vn/c?d#e',
    ]);
    expect(found('a/b c#1 8.06 5:30 x@y')).toEqual([]);
    const code: MessageEntity = { type: 'code', offset: 0, length: 5 };
    expect(cleanText('/code', [code]).entities).toEqual([code]);
  });

  it('has nothing to say about its own result', () => {
    const entity = fc.record({
      type: fc.constantFrom('bold' as const, 'italic' as const, 'code' as const, 'blockquote' as const),
      offset: fc.nat(20),
      length: fc.nat(20),
    });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.array(entity), (text, entities) => {
        let once;
        try {
          once = cleanText(text, entities);
        } catch (error) {
          expect(String(error)).toMatch(/entity|text must be non-empty/);
          return;
        }
        expect(cleanText(once.text, once.entities)).toEqual(once);
        for (const { offset, length } of once.entities) {
          expect(length).toBeGreaterThan(0);
          expect(offset + length).toBeLessThanOrEqual(once.text.length);
        }
      }),
    );
  });

  it.each([
    ['https://Example.COM', 'https://example.com/'],
    ['example.com?x=1', 'http://example.com/?x=1'],
    ['https://x.vn/a b#:~:text=t%C4%83ng,10%25', 'https://x.vn/a%20b#:~:text=t%C4%83ng,10%25'],
    ['tg://resolve?domain=x', 'tg://resolve?domain=x'],
  ])('keeps the link %s as %s', (link, kept) => {
    expect(checkedLink(link)).toBe(kept);
  });

  it.each(['localhost', 'https://', 'ftp://x.vn', 'javascript:alert(1)', 'https://x .vn', ''])(
    'takes %s for no link',
    (link) => {
      expect(() => checkedLink(link)).toThrow();
    },
  );
});

describe('sending and editing', () => {
  let telegram: BotApiServer;
  let api: Api;
  let chat: PrivateChat;
  beforeAll(async () => {
    telegram = await BotApiServer.start();
    api = new Api(telegram.token, { apiRoot: telegram.root });
    chat = telegram.privateChat(telegram.user(), { isStarted: true });
  });
  afterAll(async () => {
    await telegram.stop();
  });

  it.each<[string, string, object]>([
    ['message text is empty', '', {}],
    ['text must be non-empty', ' \n ', {}],
    ['text must be non-empty', '<b> </b>', { parse_mode: 'HTML' }],
    ['message is too long', 'x'.repeat(4097), {}],
    [
      'entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 9',
      'abc',
      { entities: [bold(0, 9)] },
    ],
    ['entity begins after the end of the text at UTF-16 offset 9', 'abc', { entities: [bold(9, 1)] }],
    ['entity begins in a middle of a UTF-16 symbol at byte offset', '😀a', { entities: [bold(1, 2)] }],
    [
      'entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol at byte offset',
      '😀a',
      { entities: [bold(0, 1)] },
    ],
    [
      "entity URL 'localhost' is invalid: Wrong HTTP URL",
      'abc',
      { entities: [{ type: 'text_link', offset: 0, length: 1, url: 'localhost' }] },
    ],
    [
      "can't parse MessageEntity: Unsupported type specified",
      'abc',
      { entities: [{ type: 'loud', offset: 0, length: 1 }] },
    ],
    [
      'BUTTON_DATA_INVALID',
      'abc',
      { reply_markup: { inline_keyboard: [[{ text: 'b', callback_data: 'ế'.repeat(22) }]] } },
    ],
    [
      "inline keyboard button URL 'localhost' is invalid: Wrong HTTP URL",
      'abc',
      { reply_markup: { inline_keyboard: [[{ text: 'b', url: 'localhost' }]] } },
    ],
    [
      "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
      'abc',
      { reply_markup: { inline_keyboard: [[{ text: 'b' }]] } },
    ],
    ['message to be replied not found', 'abc', { reply_parameters: { message_id: 999999 } }],
    ['message thread not found', 'abc', { message_thread_id: 5 }],
  ])('refuses with: %s', async (reason, text, options) => {
    await expect(api.sendMessage(chat.id, text, options)).rejects.toMatchObject({
      error_code: 400,
      description: expect.stringContaining(`Bad Request: ${reason}`) as string,
    });
  });

  it('counts the units after entities, up to 4,096', async () => {
    const sent = await api.sendMessage(chat.id, `<b>${'&lt;'.repeat(4096)}</b>`, { parse_mode: 'HTML' });
    expect(sent.text).toHaveLength(4096);
  });

  it('quotes what a message says, and nothing else', async () => {
    const asked = await api.sendMessage(chat.id, 'one <b>two</b> three', { parse_mode: 'HTML' });
    const reply = (quote: string, more: object = {}): Promise<unknown> =>
      api.sendMessage(chat.id, 'x', { reply_parameters: { message_id: asked.message_id, quote, ...more } });
    expect(await reply('three')).toMatchObject({
      reply_to_message: { message_id: asked.message_id },
      quote: { text: 'three', position: 8, is_manual: true },
    });
    await expect(reply('four')).rejects.toThrow('Bad Request: QUOTE_TEXT_INVALID');
    await expect(reply('two')).rejects.toThrow('Bad Request: QUOTE_TEXT_INVALID');
    expect(await reply('<b>two</b>', { quote_parse_mode: 'HTML' })).toMatchObject({ quote: { position: 4 } });
  });

  it('sends without the reply when that is allowed', async () => {
    const reply_parameters = { message_id: 999999, quote: 'gone', allow_sending_without_reply: true };
    expect(await api.sendMessage(chat.id, 'x', { reply_parameters })).not.toHaveProperty('reply_to_message');
  });

  it('edits text and buttons, and remembers what stood there', async () => {
    const reply_markup = { inline_keyboard: [[{ text: 'b', callback_data: 'd' }]] };
    const { message_id: id } = await api.sendMessage(chat.id, 'one', { reply_markup });
    const same =
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message';
    await expect(api.editMessageText(chat.id, id, ' one ', { reply_markup })).rejects.toMatchObject({
      description: `Bad Request: ${same}`,
    });
    await expect(api.editMessageReplyMarkup(chat.id, id, { reply_markup })).rejects.toThrow(same);
    expect(await api.editMessageText(chat.id, id, 'two')).toMatchObject({
      text: 'two',
      edit_date: expect.any(Number) as number,
    });
    await api.editMessageReplyMarkup(chat.id, id, { reply_markup });
    const seen = chat.messages.at(-1)!;
    expect(seen).toMatchObject({ text: 'two', buttons: [[{ text: 'b', data: 'd' }]] });
    expect(seen.edits.map(({ text, buttons }) => [text, buttons.length])).toEqual([
      ['one', 1],
      ['two', 0],
    ]);
    await expect(api.editMessageText(chat.id, id, 'x'.repeat(4097))).rejects.toThrow('MESSAGE_TOO_LONG');
  });

  it('refuses to edit or delete what is not there or not its own', async () => {
    const anna = telegram.user();
    const view = telegram.privateChat(anna);
    const { id } = await anna.sends(view, 'mine');
    await expect(api.editMessageText(view.id, id, 'x')).rejects.toThrow("message can't be edited");
    await expect(api.editMessageText(view.id, 999999, 'x')).rejects.toThrow('message to edit not found');
    await expect(api.deleteMessage(view.id, 999999)).rejects.toThrow('message to delete not found');
    await api.deleteMessage(view.id, id);
    await expect(api.deleteMessage(view.id, id)).rejects.toThrow('message to delete not found');
    expect(view.messages).toEqual([]);
  });

  it('shows that the bot types', async () => {
    await api.sendChatAction(chat.id, 'typing');
    expect(chat.botActions).toEqual(['typing']);
    await expect(api.sendChatAction(chat.id, 'dancing' as 'typing')).rejects.toThrow(
      'Bad Request: wrong parameter action in request',
    );
  });
});
