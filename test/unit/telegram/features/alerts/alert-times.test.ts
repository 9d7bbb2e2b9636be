import { describe, expect, it } from 'vitest';
import { AlertTimes, type TimeCommand } from '../../../../../src/telegram/features/alerts/alert-times.js';
import { FakeAlertSettings } from '../../../../support/fake-alert-settings.js';
import { FakeOutbox } from '../../../../support/fake-outbox.js';
import { messageIn, PRIVATE, ScriptedTelegram, TEXTS } from '../../scripted-telegram.js';

/** A Wednesday. */
const NOW = Date.parse('2025-11-19T12:00:00Z');
const DAY = 86_400_000;

function ground() {
  const clock = { now: () => NOW };
  const settings = new FakeAlertSettings(clock);
  const outbox = new FakeOutbox(settings);
  const counts = { changes: 0 };
  const times = new AlertTimes(settings, outbox, clock, () => (counts.changes += 1));
  const ctx = new ScriptedTelegram({}).contextOf({ message: messageIn(PRIVATE) });
  return {
    settings,
    outbox,
    counts,
    times,
    ctx,
    set: (command: TimeCommand, argument: string) => times.set(ctx, 7, command, argument),
  };
}

describe('a time that was typed', () => {
  it('is kept, shown, and may make something due', async () => {
    const { set, settings, counts } = ground();
    expect((await set('digest', '8:00 18h mon-fri')).body.text).toContain('08:00, 18:00');
    expect((await set('quiet', '22-7')).body.text).toContain('22:00 to 07:00');
    expect((await set('timezone', 'hanoi')).body.text).toContain('Asia/Ho Chi Minh');
    expect(await settings.of(7)).toEqual({
      timeZone: 'Asia/Ho_Chi_Minh',
      pausedUntilMs: null,
      digest: { times: ['08:00', '18:00'], days: [1, 2, 3, 4, 5] },
      quiet: { from: '22:00', to: '07:00' },
      silence: null,
    });
    expect(counts.changes).toBe(3);
    await set('digest', 'off');
    await set('quiet', 'off');
    expect(await settings.of(7)).toMatchObject({ digest: null, quiet: null });
  });

  it('of a pause is shown in the time zone of the chat, which a new one is from then on', async () => {
    const { set, settings, ctx } = ground();
    await set('timezone', 'Asia/Tokyo');
    expect(ctx.style.timeZone).toBe('Asia/Tokyo');
    expect((await set('pause', '1d')).body.text).toContain('21:00');
    expect((await settings.of(7)).pausedUntilMs).toBe(NOW + DAY);
    expect((await set('pause', '')).body.text).toBe(TEXTS.en.rich('paused-forever').text);
    expect((await settings.of(7)).pausedUntilMs).toBe(Infinity);
  });

  it('that ends a pause shows that alerts are sent, before the next of them is', async () => {
    const { set, times, ctx, settings, counts } = ground();
    await set('pause', '');
    expect((await set('resume', '')).body.text).toBe(TEXTS.en.rich('not-paused').text);
    expect((await times.show(ctx, 7, 'pause')).body.text).toBe(TEXTS.en.rich('not-paused').text);
    expect([(await settings.of(7)).pausedUntilMs, counts.changes]).toEqual([NOW, 2]);
  });

  const problems: readonly (readonly [TimeCommand, string, string])[] = [
    ['pause', 'x', TEXTS.en.rich('pause-unclear').text],
    ['pause', '2025-11-19', TEXTS.en.rich('pause-past').text],
    ['digest', '', TEXTS.en.rich('digest-unclear').text],
    ['digest', 'mon-fri', TEXTS.en.rich('digest-no-time').text],
    ['digest', 'noonish', TEXTS.en.rich('digest-unclear').text],
    ['digest', '1:00 2:00 3:00 4:00 5:00 6:00 7:00', TEXTS.en.rich('digest-too-many', { most: 6 }).text],
    ['quiet', '22:00', TEXTS.en.rich('quiet-unclear').text],
    ['quiet', '22:00-22:00', TEXTS.en.rich('quiet-same-time').text],
    ['timezone', 'xqzwvk', TEXTS.en.rich('time-zone-unknown', { count: 0 }).text],
    ['timezone', '', TEXTS.en.rich('time-zone-unknown', { count: 0 }).text],
  ];

  it.each(problems)('/%s %s says what is wrong, and changes nothing', async (command, argument, text) => {
    const { set, settings, counts } = ground();
    expect((await set(command, argument)).body.text).toBe(text);
    expect([settings.has(7), counts.changes]).toEqual([false, 0]);
  });

  it('of a pause beyond a year says until when it can be', async () => {
    const { set, settings } = ground();
    expect((await set('pause', '500d')).body.text).toContain('2026');
    expect(settings.has(7)).toBe(false);
  });

  it('of a zone that is nearly one offers those that were meant', async () => {
    const { set } = ground();
    const { buttons } = await set('timezone', 'Asia/Ho_Chi_Min');
    expect(buttons.flat()).toContainEqual({ text: 'Asia/Ho Chi Minh', data: 't:z:Asia/Ho_Chi_Minh' });
  });

  it('that a button gives is one that its command takes', async () => {
    const { times, ctx, set } = ground();
    const pages = await Promise.all(
      (['pause', 'digest', 'quiet', 'timezone'] as const).map((command) => times.show(ctx, 7, command)),
    );
    const data = pages
      .flatMap(({ buttons }) => buttons.flat())
      .map((button) => ('data' in button ? button.data : ''));
    const commands = { p: 'pause', d: 'digest', q: 'quiet', z: 'timezone' } as const;
    for (const one of data) {
      const [, letter, argument] = /^t:([pdqz]):(.*)$/.exec(one)!;
      const view = await set(commands[letter as keyof typeof commands], argument!);
      expect(view.buttons).not.toEqual([]);
    }
  });
});

describe('what a pause has held', () => {
  it('is released, and counted', async () => {
    const { times, outbox, counts, ctx } = ground();
    const alert = { chatId: 7, threadId: null, articleId: 'a', form: 'alert', subscriptionId: 1 } as const;
    outbox.queue([{ ...alert, paragraph: null, dueMs: null }], NOW);
    const { texts } = ctx;
    expect(await times.showHeld(ctx, 7)).toBe(texts.plain('held-shown', { count: 1 }));
    const none = texts.plain('held-none');
    expect([await times.showHeld(ctx, 7), await times.showHeld(ctx, 8)]).toEqual([none, none]);
    expect(counts.changes).toBeGreaterThan(0);
    expect(await outbox.nextDueMs()).toBe(NOW);
  });

  it('stays held in another pause, and is said to come later in quiet hours', async () => {
    const { times, outbox, ctx, set } = ground();
    const alert = { chatId: 7, threadId: null, articleId: 'a', form: 'alert', subscriptionId: 1 } as const;
    outbox.queue([{ ...alert, paragraph: null, dueMs: null }], NOW);
    await set('pause', '');
    expect(await times.showHeld(ctx, 7)).toBe(ctx.texts.plain('held-paused'));
    expect(await outbox.held(7)).toBe(1);
    await set('resume', '');
    await set('timezone', 'UTC');
    await set('quiet', '11-13');
    expect(await times.showHeld(ctx, 7)).toBe(ctx.texts.plain('held-quiet', { count: 1 }));
  });
});
