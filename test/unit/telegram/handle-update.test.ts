import { Bot, HttpError } from 'grammy';
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
  const outcome = await handle({ update_id: 3, message: messageIn(chat) }).catch((error: unknown) => error);
  const said = telegram.payloads().map(({ text }) => text);
  return { outcome, said, log: log.said, fields: log.fields, counted: metrics.counted };
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

  it('is given up when Telegram never says whether it took the answer', async () => {
    const lost = new HttpError(
      'failed',
      new Error('request to https://api.telegram.org/bot1:SECRET/x timed out'),
    );
    const { outcome, said, log, fields } = await handling(() => Promise.reject(lost));
    expect([outcome, said]).toEqual([{ kind: 'done' }, []]);
    expect(log).toEqual([expect.stringContaining('was given up') as string]);
    expect(JSON.stringify(fields)).not.toContain('SECRET');
  });

  it('never ends in a failure of the apology', async () => {
    const fault = () => Promise.reject(new Error('a bug'));
    for (const options of [{ answers: {} }, { withTexts: false }]) {
      const { outcome, log } = await handling(fault, options);
      expect([outcome, log]).toEqual([{ kind: 'done' }, ['error an update failed; please report it']]);
    }
  });
});
