import { readFileSync } from 'node:fs';
import { Api } from 'grammy';
import { expect, it } from 'vitest';
import { BotApiServer } from '../../bot-api/bot-api-server.js';

// Between the two marks stands the example of the README, word for word.
it('answers as its README says', async () => {
  // example
  const telegram = await BotApiServer.start();
  const api = new Api(telegram.token, { apiRoot: telegram.root });

  const anna = telegram.user({ first_name: 'Anna', language_code: 'vi' });
  const chat = telegram.privateChat(anna);
  const question = await anna.sends(chat, 'How high was growth?');

  const [update] = await api.getUpdates();
  const buttons = { inline_keyboard: [[{ text: 'More', callback_data: 'more' }]] };
  const answer = { parse_mode: 'HTML', reply_markup: buttons } as const;
  await api.sendMessage(update!.message!.chat.id, '<b>8.06 %</b>', answer);

  const seen = await chat.waitForAnswer(question);
  expect(seen.text).toBe('8.06 %');
  expect(seen.entities).toEqual([{ type: 'bold', offset: 0, length: 6 }]);

  const pressed = anna.presses(seen, 'More');
  const [, press] = await api.getUpdates();
  await api.answerCallbackQuery(press!.callback_query!.id, { text: 'That was all' });
  expect((await pressed).text).toBe('That was all');
  await telegram.stop();
  // end
});

it('has the same example in the README', () => {
  const [, example = ''] =
    /\/\/ example\n([^]*?)\n *\/\/ end/.exec(readFileSync(import.meta.filename, 'utf8')) ?? [];
  const readme = readFileSync('test/bot-api/README.md', 'utf8');
  expect(example).not.toBe('');
  expect(readme).toContain(example.replace(/^ {2}/gm, ''));
});
