import { Bot, HttpError } from 'grammy';
import type { Update } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { StorageFullError } from '../../../src/application/errors.js';
import type { LogFields } from '../../../src/application/ports/log.js';
import type { BotContext } from '../../../src/telegram/context.js';
import { PostponedError } from '../../../src/telegram/delivery/postponed-error.js';
import { updateHandler } from '../../../src/telegram/handle-update.js';
import { RecordingLog } from '../../support/recording-log.js';
import { RecordingMetrics } from './recording-metrics.js';
import {
  GROUP,
  InTurn,
  ME,
  messageIn,
  PRIVATE,
  Refused,
  ScriptedTelegram,
  TEXTS,
} from './scripted-telegram.js';

const SENT = { sendMessage: { message_id: 11 } };
const APOLOGY = TEXTS.en.plain('failure');

/** Keeps as well what stands beside an error. */
class FullLog extends RecordingLog {
  readonly fields: unknown[] = [];

  override error(message: string, fields?: LogFields): void {
    super.error(message);
    this.fields.push(fields);
  }
}

/** Hands an update to a bot whose handler does this. */
async function handling(
  handler: (ctx: BotContext) => Promise<unknown>,
  given: {
    readonly chat?: typeof PRIVATE | typeof GROUP;
    readonly answers?: Readonly<Record<string, unknown>>;
    readonly stopped?: boolean;
    readonly withTexts?: boolean;
    readonly times?: number;
    readonly update?: Omit<Update, 'update_id'>;
  } = {},
) {
  const { chat = PRIVATE, answers = SENT, stopped = false, withTexts = true } = given;
  const [log, metrics, stop] = [new FullLog(), new RecordingMetrics(), new AbortController()];
  const telegram = new ScriptedTelegram(answers);
  const bot = new Bot<BotContext>('1:token', { botInfo: ME });
  bot.api.config.use(telegram.transformer);
  bot.use(async (ctx, next) => {
    if (withTexts) ctx.texts = TEXTS.en;
    await next();
  });
  bot.use(handler);
  if (stopped) stop.abort();
  const parts = {
    clock: { now: () => 5 },
    log,
    metrics,
    signal: stop.signal,
    tagOf: (id: number) => `chat<${-id}>`,
  };
  const handle = updateHandler(bot, parts);
  const update = { update_id: 3, ...(given.update ?? { message: messageIn(chat) }) };
  const outcomes: unknown[] = [];
  for (let time = 0; time < (given.times ?? 1); time++)
    outcomes.push(await handle(update).catch((error: unknown) => error));
  const outcome = outcomes.at(-1);
  const said = telegram.payloads().map(({ text }) => text);
  return { outcome, outcomes, said, log: log.said, fields: log.fields, counted: metrics.counted };
}

describe('handling an update', () => {
  it('is done when its handlers are', async () => {
    const { outcome, counted, log } = await handling(() => Promise.resolve());
    expect([outcome, counted, log]).toEqual([{ kind: 'done' }, ['done message'], []]);
  });

  it('is done later when a handler says so', async () => {
    const { outcome, counted, said } = await handling(() => Promise.reject(new PostponedError(900)));
    expect([outcome, counted, said]).toEqual([{ kind: 'postponed', dueMs: 900 }, ['postponed message'], []]);
  });

  it('stops the process when an operator must do something', async () => {
    const full = new StorageFullError('The disk is full.');
    const { outcome, counted } = await handling(() => Promise.reject(full));
    expect([outcome, counted]).toEqual([full, ['failed message']]);
  });

  it('is done after the next start when it failed while the process was told to stop', async () => {
    const { outcome, said, log } = await handling(() => Promise.reject(new Error('closed')), {
      stopped: true,
    });
    expect([outcome, said, log]).toEqual([{ kind: 'postponed', dueMs: 5 }, [], []]);
  });

  it('ends with a word of apology when there is a fault of ours, and with its stack in the log', async () => {
    const { outcome, said, log, fields, counted } = await handling(
      () => Promise.reject(new TypeError('a bug')),
      {
        chat: GROUP,
      },
    );
    expect([outcome, said, counted]).toEqual([{ kind: 'done' }, [APOLOGY], ['failed message']]);
    expect(log).toEqual(['error an update failed; please report it']);
    expect(fields).toEqual([
      { update: 3, chat: 'chat<5>', reason: expect.stringMatching(/TypeError: a bug\n +at /) as string },
    ]);
  });

  it('ends with an apology also when Telegram refuses what we made', async () => {
    const refused = new Refused(400, 'Bad Request: BUTTON_DATA_INVALID');
    const answers = { sendMessage: new InTurn(refused, { message_id: 11 }) };
    const { said, fields } = await handling((ctx) => ctx.reply('answer'), { answers });
    expect(said).toEqual(['answer', APOLOGY]);
    expect(fields).toEqual([
      { update: 3, chat: 'chat<-7>', method: 'sendMessage', reason: '400 Bad Request: BUTTON_DATA_INVALID' },
    ]);
  });

  it('ends without a word where the chat takes none', async () => {
    const blocked = { sendMessage: new Refused(403, 'Forbidden: bot was blocked by the user') };
    const { outcome, said, log } = await handling((ctx) => ctx.reply('answer'), { answers: blocked });
    expect([outcome, said, log]).toEqual([
      { kind: 'done' },
      ['answer'],
      ['info a chat does not take messages'],
    ]);
  });

  it('is done later when Telegram does not answer, and given up when that lasts for minutes', async () => {
    const lost = new HttpError(
      'failed',
      new Error('request to https://api.telegram.org/bot1:SECRET/x timed out'),
    );
    const { outcomes, said, log, fields } = await handling(() => Promise.reject(lost), { times: 6 });
    const later = [15, 30, 60, 120, 240].map((s) => ({ kind: 'postponed', dueMs: 5 + s * 1_000 }));
    expect([outcomes, said]).toEqual([[...later, { kind: 'done' }], []]);
    expect(log.at(-1)).toContain('was given up');
    expect(JSON.stringify(fields)).not.toContain('SECRET');
  });

  it('is done later also when Telegram has a fault of its own for long', async () => {
    const answers = { sendMessage: new Refused(502, 'Bad Gateway') };
    const { outcome, said } = await handling((ctx) => ctx.reply('answer'), { answers });
    expect([outcome, said]).toEqual([{ kind: 'postponed', dueMs: 15_005 }, ['answer']]);
  });

  it('of a press is not done later: it would be too old', async () => {
    const lost = new HttpError('failed', new Error('timed out'));
    const press = { id: '1', from: ME, chat_instance: '1', data: 'x' };
    const { outcome } = await handling(() => Promise.reject(lost), { update: { callback_query: press } });
    expect(outcome).toEqual({ kind: 'done' });
  });

  it('never ends in a failure of the apology', async () => {
    const fault = () => Promise.reject(new Error('a bug'));
    for (const options of [{ answers: {} }, { withTexts: false }]) {
      const { outcome, log } = await handling(fault, options);
      expect([outcome, log]).toEqual([{ kind: 'done' }, ['error an update failed; please report it']]);
    }
  });
});
