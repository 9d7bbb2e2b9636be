import { Api } from 'grammy';
import type { InlineQueryResultArticle, Update } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BotApiServer } from '../../bot-api/bot-api-server.js';
import type { Person } from '../../bot-api/people/person.js';
import { QueryUnanswered } from '../../bot-api/state/open-queries.js';

let telegram: BotApiServer;
let api: Api;
let anna: Person;
beforeEach(async () => {
  telegram = await BotApiServer.start();
  api = new Api(telegram.token, { apiRoot: telegram.root });
  anna = telegram.user({ first_name: 'Anna' });
});
afterEach(async () => {
  await telegram.stop();
});

const article = (id: string, text = 'text', more: object = {}): InlineQueryResultArticle => ({
  type: 'article',
  id,
  title: 'Title',
  input_message_content: { message_text: text },
  ...more,
});
async function update(): Promise<Update> {
  const [first] = await api.getUpdates({ timeout: 10, limit: 1 });
  if (!first) throw new Error('No update came.');
  await api.getUpdates({ offset: first.update_id + 1, limit: 1 });
  return first;
}
const queryId = async (): Promise<string> => (await update()).inline_query!.id;

describe('inline queries', () => {
  it('shows results, writes the chosen one, and edits it', async () => {
    const answered = anna.asksInline('gdp', { chatType: 'group' });
    const { inline_query: query } = await update();
    expect(query).toMatchObject({ from: { id: anna.id }, query: 'gdp', offset: '', chat_type: 'group' });
    const reply_markup = { inline_keyboard: [[{ text: 'More', callback_data: 'm' }]] };
    const results = [article('1', '<b>8 %</b>', { reply_markup })];
    results[0]!.input_message_content = { message_text: '<b>8 %</b>', parse_mode: 'HTML' };
    await api.answerInlineQuery(query!.id, results, { next_offset: '10', cache_time: 5, is_personal: true });
    const answer = await answered;
    expect(answer).toMatchObject({
      results: [{ id: '1' }],
      nextOffset: '10',
      cacheTimeS: 5,
      isPersonal: true,
    });

    const group = telegram.group({ members: [anna], bot: 'member' });
    const message = anna.choosesInline(answer, '1', group);
    expect(await update()).toMatchObject({
      message: { text: '8 %', from: { id: anna.id }, via_bot: { id: telegram.bot.id } },
    });
    void anna.presses(message, 'More').catch(() => undefined);
    const { callback_query: press } = await update();
    expect(press).toMatchObject({ inline_message_id: message.inlineMessageId, data: 'm' });
    expect(press).not.toHaveProperty('message');
    expect(await api.editMessageTextInline(message.inlineMessageId!, 'edited')).toBe(true);
    expect(message.text).toBe('edited');
  });

  it('shows an answer again for its cache time without asking the bot', async () => {
    const first = anna.asksInline('gdp');
    await api.answerInlineQuery(await queryId(), [article('1')], { cache_time: 60 });
    await first;
    const boris = telegram.user();
    expect(await boris.asksInline('gdp')).toBe(await first);
    telegram.clearInlineCache();
    const second = boris.asksInline('gdp');
    await api.answerInlineQuery(await queryId(), [article('1')], { cache_time: 60, is_personal: true });
    await second;
    const third = anna.asksInline('gdp');
    await api.answerInlineQuery(await queryId(), [], { button: { text: 'Ask', start_parameter: 'q_gdp' } });
    expect(await third).toMatchObject({ results: [], button: { start_parameter: 'q_gdp' } });
  });

  it.each<[string, InlineQueryResultArticle[], object]>([
    ['RESULTS_TOO_MUCH', Array.from({ length: 51 }, (_, index) => article(String(index))), {}],
    ['RESULT_ID_INVALID', [article('ế'.repeat(22))], {}],
    ['RESULT_ID_EMPTY', [article('')], {}],
    ['RESULT_ID_DUPLICATE', [article('1'), article('1')], {}],
    ['NEXT_OFFSET_INVALID', [], { next_offset: 'x'.repeat(65) }],
    ['START_PARAM_INVALID', [], { button: { text: 'Ask', start_parameter: 'a b' } }],
    ['START_PARAM_EMPTY', [], { button: { text: 'Ask', start_parameter: '' } }],
    ['message is too long', [article('1', 'x'.repeat(4097))], {}],
    [
      'can\'t parse inline query result: Can\'t find field "title"',
      [article('1', 'x', { title: undefined })],
      {},
    ],
    [
      'BUTTON_DATA_INVALID',
      [
        article('1', 'x', {
          reply_markup: { inline_keyboard: [[{ text: 'b', callback_data: 'x'.repeat(65) }]] },
        }),
      ],
      {},
    ],
  ])('refuses with: %s', async (reason, results, more) => {
    void anna.asksInline('gdp').catch(() => undefined);
    await expect(api.answerInlineQuery(await queryId(), results, more)).rejects.toThrow(
      `Bad Request: ${reason}`,
    );
  });

  it('takes no answer that comes too late', async () => {
    const asked = expect(anna.asksInline('gdp')).rejects.toBeInstanceOf(QueryUnanswered);
    const id = await queryId();
    telegram.expireQueries();
    await asked;
    await expect(api.answerInlineQuery(id, [])).rejects.toThrow(
      'Bad Request: query is too old and response timeout expired or query ID is invalid',
    );
  });
});

describe('guests', () => {
  it('answers in a chat that the bot is not in', async () => {
    const group = telegram.group({ members: [anna] });
    const answered = anna.asksGuest(group, '@news_test_bot gdp?');
    const { guest_message: asked } = await update();
    expect(asked).toMatchObject({
      text: '@news_test_bot gdp?',
      chat: { id: group.id },
      from: { id: anna.id },
    });
    const id = asked!.guest_query_id!;
    const { inline_message_id } = await api.answerGuestQuery(id, article('1', '8 %'));
    const answer = await answered;
    expect(answer).toMatchObject({ text: '8 %', inlineMessageId: inline_message_id });
    expect(answer.raw.guest_bot_caller_user?.id).toBe(anna.id);
    expect(group.messages.map(({ text }) => text)).toEqual(['@news_test_bot gdp?', '8 %']);
    await expect(api.answerGuestQuery(id, article('1'))).rejects.toThrow('query is too old');
  });
});

describe('presses', () => {
  it('comes from a message that is gone, and of a button that is gone', async () => {
    const chat = telegram.privateChat(anna, { isStarted: true });
    const reply_markup = { inline_keyboard: [[{ text: 'Next', callback_data: 'n' }]] };
    const { message_id } = await api.sendMessage(chat.id, 'One', { reply_markup });
    const message = chat.messages[0]!;
    await api.editMessageText(chat.id, message_id, 'Two');
    await expect(anna.presses(message, 'Next')).rejects.toThrow('has no button "Next"; it has none.');
    void anna.presses(message, 'n', { evenIfGone: true }).catch(() => undefined);
    expect(await update()).toMatchObject({ callback_query: { data: 'n', message: { text: 'Two' } } });
    await api.deleteMessage(chat.id, message_id);
    const pressed = anna.presses(message, 'n', { evenIfGone: true });
    const { callback_query: press } = await update();
    expect(press?.message).toEqual({ chat: expect.anything() as object, message_id, date: 0 });
    await expect(api.answerCallbackQuery(press!.id, { text: 'x'.repeat(201) })).rejects.toThrow(
      'MESSAGE_TOO_LONG',
    );
    await api.answerCallbackQuery(press!.id);
    expect(await pressed).toMatchObject({ text: '', isAlert: false });
  });
});

describe('command menus', () => {
  const menu = (name: string): { command: string; description: string }[] => [
    { command: name, description: `Does ${name}` },
  ];

  it('shows each reader the menu of the narrowest scope, in their language first', async () => {
    const boris = telegram.user({ language_code: 'vi' });
    const group = telegram.group({ members: [anna, [boris, 'administrator']], bot: 'member' });
    const shown = (who: Person, where: Parameters<BotApiServer['menuFor']>[1]): string[] =>
      telegram.menuFor(who, where).map(({ command }) => command);
    expect(shown(anna, telegram.privateChat(anna))).toEqual([]);
    await api.setMyCommands(menu('any'));
    await api.setMyCommands(menu('groups'), { scope: { type: 'all_group_chats' } });
    await api.setMyCommands(menu('nhom'), { scope: { type: 'all_group_chats' }, language_code: 'vi' });
    expect(shown(anna, telegram.privateChat(anna))).toEqual(['any']);
    expect(shown(anna, group)).toEqual(['groups']);
    expect(shown(boris, group)).toEqual(['nhom']);
    await api.setMyCommands(menu('admins'), { scope: { type: 'all_chat_administrators' } });
    expect(shown(boris, group)).toEqual(['admins']);
    await api.deleteMyCommands({ scope: { type: 'all_chat_administrators' } });
    expect(shown(boris, group)).toEqual(['nhom']);
    expect(await api.getMyCommands({ scope: { type: 'all_group_chats' } })).toEqual(menu('groups'));
    expect(await api.getMyCommands({ language_code: 'en' })).toEqual([]);
  });

  it.each([
    ['BOT_COMMAND_INVALID', 'Hi', 'x', ''],
    ['BOT_COMMAND_INVALID', 'a-b', 'x', ''],
    ['command length must not exceed 32', 'x'.repeat(33), 'x', ''],
    ['command must be non-empty', '', 'x', ''],
    ['command description must be non-empty', 'hi', '', ''],
    ['command description length must not exceed 256', 'hi', 'x'.repeat(257), ''],
    ['invalid language code specified', 'hi', 'x', 'vie'],
  ])('refuses with: %s', async (reason, command, description, language_code) => {
    const set = api.setMyCommands([{ command, description }], { language_code: language_code as 'vi' });
    await expect(set).rejects.toThrow(`Bad Request: ${reason}`);
  });
});
