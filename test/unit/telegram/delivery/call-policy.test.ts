import { HttpError, type Transformer } from 'grammy';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TokenRefusedError } from '../../../../src/application/errors.js';
import { callPolicy } from '../../../../src/telegram/delivery/call-policy.js';
import { PostponedError } from '../../../../src/telegram/delivery/postponed-error.js';
import { RecordingLog } from '../../../support/recording-log.js';
import { RecordingMetrics } from '../recording-metrics.js';

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

type Answer = { readonly ok: true; readonly result: unknown } | ReturnType<typeof refused> | HttpError;

const OK = { ok: true, result: { message_id: 1 } } as const;
const MESSAGE = { chat_id: 5, text: 'hi' };

function refused(error_code: number, description: string, parameters = {}) {
  return { ok: false as const, error_code, description, parameters };
}

function failed(code?: string) {
  const cause = Object.assign(new Error('request to https://api.telegram.org/bot1:SECRET/x failed'), {
    code,
  });
  return new HttpError('Network request failed!', cause);
}

const flood = (seconds: number) => refused(429, 'Too Many Requests', { retry_after: seconds });

/** A policy over a Telegram that gives these answers, one a call, and nothing else. */
function policyOver(...answers: Answer[]) {
  const calls: { readonly payload: unknown; readonly atMs: number }[] = [];
  const [log, metrics, stop] = [new RecordingLog(), new RecordingMetrics(), new AbortController()];
  const migrations: number[][] = [];
  const transformer = callPolicy({
    log,
    metrics,
    signal: stop.signal,
    onMigrated: (...ids) => {
      migrations.push(ids);
      return Promise.resolve();
    },
    now: () => Date.now(),
  });
  const call = (_method: string, payload: unknown) => {
    const answer = answers[calls.length];
    calls.push({ payload, atMs: Date.now() });
    if (answer === undefined) throw new Error('one call more than was scripted');
    return answer instanceof HttpError ? Promise.reject(answer) : Promise.resolve(answer);
  };
  return {
    log,
    metrics,
    stop,
    migrations,
    payloads: () => calls.map(({ payload }) => payload),
    times: () => calls.map(({ atMs }) => atMs),
    /** What the caller gets, when everything that is waited for has passed. */
    async make(method: string, payload: object = MESSAGE): Promise<unknown> {
      const made = Promise.resolve(
        (transformer as unknown as (...args: unknown[]) => ReturnType<Transformer>)(call, method, payload),
      ).catch((error: unknown) => error);
      await vi.runAllTimersAsync();
      return made;
    },
  };
}

describe('a refused call', () => {
  it('is made again when the time that Telegram names has passed', async () => {
    const policy = policyOver(flood(3), flood(30), OK);
    expect(await policy.make('sendMessage')).toEqual(OK);
    expect(policy.times()).toEqual([0, 3_000, 33_000]);
    expect(policy.metrics.counted).toEqual(['refused: flood', 'refused: flood']);
  });

  it('postpones the update when it should wait for more than half a minute', async () => {
    const policy = policyOver(flood(31));
    expect(await policy.make('sendMessage')).toMatchObject({ name: 'PostponedError', dueMs: 31_000 });
    // Not for what means nothing by then: what the update asks for has been done already.
    expect(await policyOver(flood(31)).make('answerCallbackQuery')).toMatchObject({ error_code: 429 });
  });

  it('goes to the supergroup that the group has become, once what is kept of it stands there too', async () => {
    const policy = policyOver(refused(400, 'upgraded', { migrate_to_chat_id: -100 }), OK);
    const reply = { message_id: 8, quote: 'words' };
    expect(await policy.make('sendMessage', { ...MESSAGE, reply_parameters: reply })).toEqual(OK);
    expect(policy.migrations).toEqual([[5, -100]]);
    // The ids of its messages are other ones there.
    expect(policy.payloads()[1]).toEqual({ ...MESSAGE, chat_id: -100 });
    const edit = policyOver(refused(400, 'upgraded', { migrate_to_chat_id: -100 }));
    expect(await edit.make('editMessageText', { ...MESSAGE, message_id: 8 })).toMatchObject({ ok: false });
    expect(edit.migrations).toEqual([[5, -100]]);
  });

  it.each([
    ['message thread not found', { message_thread_id: 3, reply_parameters: { message_id: 8 } }, {}],
    [
      'QUOTE_TEXT_INVALID',
      { message_thread_id: 3, reply_parameters: { message_id: 8, quote: 'words', quote_position: 1 } },
      { message_thread_id: 3, reply_parameters: { message_id: 8 } },
    ],
    ["can't parse entities: no end", { entities: [{ type: 'bold', offset: 0, length: 2 }] }, {}],
  ])('is made without what Telegram does not take: %s', async (description, fields, kept) => {
    const policy = policyOver(refused(400, `Bad Request: ${description}`), OK);
    expect(await policy.make('sendMessage', { ...MESSAGE, ...fields })).toEqual(OK);
    expect(policy.payloads()[1]).toEqual({ ...MESSAGE, ...kept });
    // There is nothing to leave out.
    const plain = policyOver(refused(400, `Bad Request: ${description}`));
    expect(await plain.make('sendMessage')).toMatchObject({ ok: false });
  });

  it('loses one thing after the other until it is taken', async () => {
    const answers = ['QUOTE_TEXT_INVALID', "can't parse entities", 'message thread not found'];
    const policy = policyOver(...answers.map((text) => refused(400, text)), OK);
    const all = { message_thread_id: 3, reply_parameters: { message_id: 8, quote: 'w' }, entities: [] };
    expect(await policy.make('sendMessage', { ...MESSAGE, ...all })).toEqual(OK);
    expect(policy.payloads()[3]).toEqual(MESSAGE);
  });

  it('counts as done when it has become pointless', async () => {
    const unchanged = policyOver(refused(400, 'Bad Request: message is not modified: …'));
    expect(await unchanged.make('editMessageText')).toEqual({ ok: true, result: true });
    const late = policyOver(refused(400, 'Bad Request: query is too old and response timeout expired …'));
    expect(await late.make('answerCallbackQuery')).toEqual({ ok: true, result: true });
  });

  it.each([
    [403, 'Forbidden: bot was blocked by the user', 'chat closed'],
    [400, 'Bad Request: message to edit not found', 'message gone'],
    [400, 'Bad Request: message is too long', 'other'],
    [409, 'Conflict: terminated by other getUpdates request', 'conflict'],
  ])('is left to the caller: %i %s', async (code, description, kind) => {
    const policy = policyOver(refused(code, description));
    expect(await policy.make('sendMessage')).toMatchObject({ ok: false, description });
    expect(policy.metrics.counted).toEqual([`refused: ${kind}`]);
  });

  it('ends everything when the token is refused', async () => {
    expect(await policyOver(refused(401, 'Unauthorized')).make('sendMessage')).toBeInstanceOf(
      TokenRefusedError,
    );
  });
});

describe('a call whose outcome is not known', () => {
  it('is made as long as it takes when it never reached Telegram', async () => {
    const policy = policyOver(...Array.from({ length: 9 }, () => failed('ECONNREFUSED')), OK);
    expect(await policy.make('sendMessage')).toEqual(OK);
    const waits = policy.times().map((time, i, all) => time - (all[i - 1] ?? 0));
    expect(waits).toEqual([0, 250, 500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000, 8_000]);
    expect(policy.metrics.counted).toEqual([]);
    expect(policy.log.said).toHaveLength(1);
  });

  it('is made twice more at most, and each of them counted', async () => {
    for (const trouble of [failed('ECONNRESET'), failed(), refused(502, 'Bad Gateway')]) {
      const thrice = policyOver(trouble, trouble, trouble);
      expect(await thrice.make('sendMessage')).toBe(trouble);
      expect(thrice.metrics.counted.filter((what) => what === 'possible double')).toHaveLength(2);
      expect(await policyOver(trouble, trouble, OK).make('sendMessage')).toEqual(OK);
    }
    const edit = policyOver(failed(), OK);
    expect(await edit.make('editMessageText')).toEqual(OK);
    expect(edit.metrics.counted).toEqual([]);
  });

  it('has its chances also when Telegram could not be reached for long before', async () => {
    const away = Array.from({ length: 5 }, () => failed('ENOTFOUND'));
    const trouble = refused(502, 'Bad Gateway');
    expect(await policyOver(...away, trouble, failed(), OK).make('sendMessage')).toEqual(OK);
    expect(await policyOver(...away, trouble, failed(), trouble).make('sendMessage')).toBe(trouble);
  });

  it('is made once more at most when it means nothing a moment later', async () => {
    for (const trouble of [failed('ECONNREFUSED'), failed(), refused(500, 'Internal'), flood(1)]) {
      for (const method of [
        'sendChatAction',
        'answerCallbackQuery',
        'answerInlineQuery',
        'answerGuestQuery',
      ]) {
        expect(await policyOver(trouble, trouble).make(method)).toBe(trouble);
        expect(await policyOver(trouble, OK).make(method)).toEqual(OK);
      }
    }
  });

  it('never has the token in the log', async () => {
    const fields: unknown[] = [];
    const policy = policyOver(failed(), OK);
    policy.log.warn = (...said) => fields.push(...said);
    await policy.make('sendMessage');
    expect(JSON.stringify(fields)).toContain('request to [address] failed');
    expect(JSON.stringify(fields)).not.toContain('SECRET');
  });
});

describe('when the process is told to stop', () => {
  it('what is waited for is handled after the next start', async () => {
    for (const trouble of [flood(20), failed('ECONNREFUSED'), refused(500, 'Internal')]) {
      const policy = policyOver(trouble);
      setTimeout(() => {
        policy.stop.abort();
      }, 100);
      const startedMs = Date.now();
      const made = await policy.make('sendMessage');
      expect(made).toBeInstanceOf(PostponedError);
      expect(made).toMatchObject({ dueMs: startedMs + 100 });
    }
  });

  it('a call that fails is not made again', async () => {
    const policy = policyOver(failed('ECONNREFUSED'));
    policy.stop.abort();
    expect(await policy.make('sendMessage')).toBeInstanceOf(HttpError);
  });

  it('what does not come from the network is thrown as it is', async () => {
    expect(await policyOver().make('sendMessage')).toMatchObject({
      message: 'one call more than was scripted',
    });
  });
});
