import { GrammyError, HttpError, type Api } from 'grammy';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ConfigError, TokenRefusedError } from '../../../../src/application/errors.js';
import { connect } from '../../../../src/telegram/delivery/connect.js';
import { RecordingLog } from '../../../support/recording-log.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const ME = { id: 1, username: 'newsquote_bot' };
const WEBHOOK = { url: 'https://bot.example/hook', secret: 's3cret' };
const AWAY = new HttpError('failed', Object.assign(new Error('no'), { code: 'ECONNREFUSED' }));

function refused(method: string, error_code: number, description: string) {
  return new GrammyError('failed', { ok: false, error_code, description }, method, {});
}

/** Telegram, as it answers each call; a list is used up call by call. */
function telegram(answers: Readonly<Record<string, unknown>>) {
  const calls: unknown[] = [];
  const api = new Proxy(
    {},
    {
      get: (_, method: string) => (payload: unknown) => {
        calls.push(payload instanceof AbortSignal ? [method] : [method, payload]);
        const scripted = answers[method];
        const answer: unknown = Array.isArray(scripted) ? scripted.shift() : scripted;
        if (answer === undefined) throw new Error(`nobody scripted ${method}`);
        return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
      },
    },
  );
  return { api: api as unknown as Api, calls };
}

async function connected(answers: Readonly<Record<string, unknown>>, webhook?: typeof WEBHOOK) {
  const [log, { api, calls }] = [new RecordingLog(), telegram(answers)];
  const result = connect(api, webhook, { log, signal: new AbortController().signal }).catch(
    (error: unknown) => error,
  );
  await vi.advanceTimersByTimeAsync(60_000);
  return { result: await result, said: log.said, methods: calls.map((call) => (call as string[])[0]), calls };
}

describe('connecting to Telegram', () => {
  it('learns who we are', async () => {
    const { result, said } = await connected({ getMe: ME, getWebhookInfo: { url: '' } });
    expect([result, said]).toEqual([ME, []]);
  });

  it('ends a webhook that was left over, keeping what has gathered', async () => {
    const left = { getMe: ME, getWebhookInfo: { url: 'https://old.example/' }, deleteWebhook: true };
    const { result, said, calls } = await connected(left);
    expect(result).toEqual(ME);
    expect(calls.at(-1)).toEqual(['deleteWebhook', { drop_pending_updates: false }]);
    expect(said).toEqual([expect.stringContaining('left over') as string]);
  });

  it('sets the webhook that is asked for', async () => {
    const { result, methods } = await connected({ getMe: ME, setWebhook: true }, WEBHOOK);
    expect([result, methods]).toEqual([ME, ['getMe', 'setWebhook']]);
  });

  it('refuses an address that Telegram does not take', async () => {
    const bad = refused('setWebhook', 400, 'Bad Request: bad webhook: Failed to resolve host');
    const { result } = await connected({ getMe: ME, setWebhook: bad }, WEBHOOK);
    expect(result).toBeInstanceOf(ConfigError);
    expect(String(result)).toContain('Failed to resolve host');
  });

  it('tries on until Telegram can be reached, saying each trouble once', async () => {
    const { result, said } = await connected({
      getMe: [AWAY, AWAY, refused('getMe', 502, 'Bad Gateway'), ME, ME],
      getWebhookInfo: [AWAY, { url: '' }],
    });
    expect(result).toEqual(ME);
    expect(said).toEqual([
      expect.stringContaining('cannot be reached (ECONNREFUSED)') as string,
      expect.stringContaining('502 Bad Gateway') as string,
      expect.stringContaining('cannot be reached (ECONNREFUSED)') as string,
      'info Telegram answers again',
    ]);
  });

  it('says that the token is refused, in whatever way Telegram says it', async () => {
    for (const [code, text] of [
      [401, 'Unauthorized'],
      [404, 'Not Found'],
    ] as const) {
      const { result } = await connected({ getMe: refused('getMe', code, text) });
      expect(result).toBeInstanceOf(TokenRefusedError);
    }
  });

  it('throws what is no trouble with Telegram', async () => {
    expect((await connected({ getMe: new TypeError('a bug') })).result).toBeInstanceOf(TypeError);
  });

  it('ends when it is told to, also while Telegram does not answer, and says nothing of it', async () => {
    const [log, stop] = [new RecordingLog(), new AbortController()];
    const silent = {
      getMe: (signal: AbortSignal) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => {
            reject(new HttpError('failed', new Error('aborted')));
          });
        }),
    } as unknown as Api;
    const waits = connect(silent, undefined, { log, signal: stop.signal });
    stop.abort();
    expect([await waits, log.said]).toEqual([undefined, []]);
  });

  it('ends in the middle of a wait when it is told to', async () => {
    const [log, stop] = [new RecordingLog(), new AbortController()];
    const waits = connect(telegram({ getMe: AWAY }).api, undefined, { log, signal: stop.signal });
    await vi.advanceTimersByTimeAsync(1_000);
    stop.abort();
    expect([await waits, log.said.length]).toEqual([undefined, 1]);
  });
});
