import { describe, expect, it } from 'vitest';
import { StorageFullError } from '../../../src/application/errors.js';
import { PostponedError } from '../../../src/telegram/delivery/postponed-error.js';
import { presses } from '../../../src/telegram/presses.js';
import { callbackData } from '../../../src/telegram/render/callback-data.js';
import { RecordingLog } from '../../support/recording-log.js';
import { messageIn, PRIVATE, Refused, ScriptedTelegram, TEXTS } from './scripted-telegram.js';

const VOTE = callbackData({ kind: 'vote', answerId: 1, helpful: true });

/** What becomes of the press of a button, when its vote does this. */
async function pressing(
  vote: () => Promise<string | undefined>,
  given: { readonly data?: string; readonly telegram?: unknown } = {},
) {
  const { data = VOTE, telegram: answer = true } = given;
  const telegram = new ScriptedTelegram({ answerCallbackQuery: answer });
  const buttons = { answers: { vote }, articles: {}, choices: {} };
  const message = messageIn(PRIVATE);
  const ctx = telegram.contextOf({
    callback_query: { id: '9', from: message.from, chat_instance: '1', data, message },
  });
  const composer = presses({ log: new RecordingLog() }, buttons as unknown as Parameters<typeof presses>[1]);
  const handled = Promise.resolve(composer.middleware()(ctx, () => Promise.resolve()));
  const thrown = await handled.catch((error: unknown) => error);
  return { thrown, payloads: telegram.payloads() };
}

describe('the press of a button', () => {
  it('is answered with what there is to say, or with nothing', async () => {
    expect((await pressing(() => Promise.resolve('Thanks!'))).payloads).toEqual([
      { callback_query_id: '9', text: 'Thanks!' },
    ]);
    expect((await pressing(() => Promise.resolve(undefined))).payloads).toEqual([{ callback_query_id: '9' }]);
  });

  it('is answered when the button is of another time', async () => {
    for (const data of ['', 'x:1', 'v:1:maybe']) {
      const { payloads } = await pressing(() => expect.unreachable(), { data });
      expect(payloads).toEqual([{ callback_query_id: '9', text: TEXTS.en.plain('button-outdated') }]);
    }
  });

  it('is answered when it fails, and fails with what went wrong, whatever becomes of the answer', async () => {
    const full = new StorageFullError('The disk is full.');
    for (const telegram of [true, new Refused(400, 'Bad Request: chat not found'), new Error('away')]) {
      const { thrown, payloads } = await pressing(() => Promise.reject(full), { telegram });
      expect(thrown).toBe(full);
      expect(payloads).toEqual([
        { callback_query_id: '9', text: TEXTS.en.plain('failure'), show_alert: true },
      ]);
    }
  });

  it('is not answered yet when it is handled later', async () => {
    const later = new PostponedError(1);
    const { thrown, payloads } = await pressing(() => Promise.reject(later));
    expect([thrown, payloads]).toEqual([later, []]);
  });
});
