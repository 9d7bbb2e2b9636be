import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whileTyping } from '../../../src/telegram/typing.js';
import { GROUP, messageIn, Refused, ScriptedTelegram } from './scripted-telegram.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function work<T>(ms: number, result: () => T): () => Promise<T> {
  return () =>
    new Promise((resolve) => {
      setTimeout(resolve, ms);
    }).then(result);
}

describe('"typing…"', () => {
  it('is shown in the topic for as long as the work goes on, and no longer', async () => {
    const telegram = new ScriptedTelegram({ sendChatAction: true });
    const topic = { is_topic_message: true, message_thread_id: 3 };
    const ctx = telegram.contextOf({ message: messageIn(GROUP, topic) });
    const result = whileTyping(
      ctx,
      work(10_000, () => 'answer'),
    );
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await result).toBe('answer');
    expect(telegram.payloads()).toEqual(
      Array.from({ length: 3 }, () => ({ chat_id: -5, action: 'typing', message_thread_id: 3 })),
    );
  });

  it('ends when the work fails', async () => {
    const telegram = new ScriptedTelegram({ sendChatAction: true });
    const failing = work(100, () => {
      throw new Error('no model');
    });
    const result = whileTyping(telegram.contextOf({ message: messageIn(GROUP) }), failing).catch(String);
    await vi.advanceTimersByTimeAsync(60_000);
    expect([await result, telegram.calls.length]).toEqual(['Error: no model', 1]);
  });

  it('is never in the way of the work, whatever Telegram says to it', async () => {
    for (const sendChatAction of [
      new Refused(403, 'Forbidden: bot was blocked by the user'),
      new Error('away'),
    ]) {
      const telegram = new ScriptedTelegram({ sendChatAction });
      const result = whileTyping(
        telegram.contextOf({ message: messageIn(GROUP) }),
        work(1, () => 'answer'),
      );
      await vi.advanceTimersByTimeAsync(1);
      expect(await result).toBe('answer');
    }
  });
});
