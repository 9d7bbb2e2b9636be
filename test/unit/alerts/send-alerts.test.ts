import { setMaxListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { SendAlerts, type SendAlertsParts } from '../../../src/application/alerts/send-alerts.js';
import type {
  AlertChannel,
  AlertMessage,
  SendOutcome,
} from '../../../src/application/ports/alert-channel.js';
import type { PlannedAlert } from '../../../src/application/ports/alert-transaction.js';
import type { StoredArticle } from '../../../src/application/ports/article-store.js';
import type { Waiting } from '../../../src/application/ports/waiting.js';
import { CircuitBreaker } from '../../../src/domain/delivery/circuit-breaker.js';
import { SendLanes } from '../../../src/domain/delivery/send-lanes.js';
import { FakeAlertSettings } from '../../support/fake-alert-settings.js';
import { FakeArticleStore } from '../../support/fake-article-store.js';
import { FakeChatStore } from '../../support/fake-chat-store.js';
import { anArticle } from '../../support/fake-corpus.js';
import { FakeOutbox } from '../../support/fake-outbox.js';
import { FakeSilences } from '../../support/fake-silences.js';
import { RecordingLog } from '../../support/recording-log.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** The time, and who waits for it: it goes on to the next of them when all that can be done is done. */
class ScriptedTime implements Waiting {
  nowMs = 1_000_000;
  readonly #sleepers = new Set<{ readonly untilMs: number; readonly awake: () => void }>();
  #woken = false;
  #loop: (() => void) | undefined;

  now = (): number => this.nowMs;

  async until(timeMs: number, signal: AbortSignal): Promise<void> {
    if (this.#woken) {
      this.#woken = false;
      return;
    }
    // Who waits for what has passed asks again and again, and nobody else has his turn.
    if (timeMs <= this.nowMs) throw new Error('waits for what has passed');
    await this.#sleep(timeMs, signal, (awake) => (this.#loop = awake));
    this.#woken = false;
  }

  async pause(milliseconds: number, signal: AbortSignal): Promise<void> {
    if (milliseconds > 0) await this.#sleep(this.nowMs + milliseconds, signal);
  }

  wake(): void {
    this.#woken = true;
    this.#loop?.();
  }

  /** Time goes on until all is done that is due by then. */
  async pass(milliseconds: number): Promise<void> {
    const endMs = this.nowMs + milliseconds;
    for (;;) {
      for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
      const next = [...this.#sleepers].sort((one, other) => one.untilMs - other.untilMs)[0];
      if (next === undefined || next.untilMs > endMs) break;
      this.nowMs = Math.max(this.nowMs, next.untilMs);
      next.awake();
    }
    this.nowMs = endMs;
  }

  #sleep(untilMs: number, signal: AbortSignal, started: (awake: () => void) => void = () => undefined) {
    return new Promise<void>((resolve) => {
      const awake = (): void => {
        signal.removeEventListener('abort', awake);
        this.#sleepers.delete(sleeper);
        resolve();
      };
      const sleeper = { untilMs, awake };
      if (signal.aborted) {
        resolve();
        return;
      }
      this.#sleepers.add(sleeper);
      signal.addEventListener('abort', awake);
      started(awake);
    });
  }
}

type Answer = SendOutcome | Error | (() => SendOutcome | Promise<SendOutcome>);

/** Answers each chat's sends in turn as scripted, and with `sent` when nothing is. */
class ScriptedChannel implements AlertChannel {
  readonly calls: { readonly atMs: number; readonly message: AlertMessage; readonly edited?: number }[] = [];
  readonly #answers = new Map<number, Answer[]>();
  #lastMessage = 100;

  constructor(private readonly time: ScriptedTime) {}

  answer(chatId: number, ...answers: readonly Answer[]): void {
    this.#answers.set(chatId, [...answers]);
  }

  send(message: AlertMessage): Promise<SendOutcome> {
    this.calls.push({ atMs: this.time.nowMs, message });
    return this.#next(message.chatId, ++this.#lastMessage);
  }

  edit(message: AlertMessage, messageId: number): Promise<SendOutcome> {
    this.calls.push({ atMs: this.time.nowMs, message, edited: messageId });
    return this.#next(message.chatId, messageId);
  }

  /** Times of the questions whether it is reachable. */
  readonly asked: number[] = [];
  reachable = true;
  /** The chats whose admins were told, with whom to tell. */
  readonly told: (readonly [number, readonly number[]])[] = [];
  admins: readonly number[] | 'out of reach' = [];

  isReachable(): Promise<boolean> {
    this.asked.push(this.time.nowMs);
    return Promise.resolve(this.reachable);
  }

  async tellNoRights(chatId: number, turn: (adminId: number) => Promise<void>): Promise<boolean> {
    if (this.admins === 'out of reach') return false;
    for (const adminId of this.admins) await turn(adminId);
    this.told.push([chatId, this.admins]);
    return true;
  }

  async #next(chatId: number, messageId: number): Promise<SendOutcome> {
    const answer = this.#answers.get(chatId)?.shift() ?? { kind: 'sent', messageId };
    if (answer instanceof Error) throw answer;
    return typeof answer === 'function' ? answer() : answer;
  }

  /** Chat and articles of each call. */
  get sent(): readonly (readonly [number, ...string[]])[] {
    return this.calls.map(({ message }) => [
      message.chatId,
      ...message.articles.map(({ article }) => article.id),
    ]);
  }
}

class VersionedArticles extends FakeArticleStore {
  readonly before = new Map<string, StoredArticle>();

  override versionBefore(id?: string): Promise<never> {
    return Promise.resolve(this.before.get(id ?? '') as never);
  }
}

function stored(id: string): StoredArticle {
  return { ...anArticle({ title: `About ${id}`, paragraphs: [`It is about ${id}.`] }), id };
}

const IDS = Array.from({ length: 40 }, (_, n) => `a${n}`);

class Ground {
  readonly time = new ScriptedTime();
  readonly channel = new ScriptedChannel(this.time);
  readonly settings = new FakeAlertSettings({ now: this.time.now });
  readonly outbox = new FakeOutbox(this.settings);
  readonly silences = new FakeSilences(this.outbox);
  readonly chats = new FakeChatStore(this.outbox);
  readonly articles = new VersionedArticles(IDS.map(stored), () => new Float32Array(2));
  readonly log = new RecordingLog();
  readonly counted: string[] = [];
  readonly breaker = new CircuitBreaker();
  readonly #stop = new AbortController();
  readonly parts: SendAlertsParts = {
    outbox: this.outbox,
    silences: this.silences,
    channel: this.channel,
    articles: this.articles,
    settings: this.settings,
    chats: this.chats,
    lanes: new SendLanes(),
    breaker: this.breaker,
    clock: { now: this.time.now },
    waiting: this.time,
    log: this.log,
    metrics: {
      alertSent: (form, outcome) => this.counted.push(`${form} ${outcome}`),
      possibleDouble: () => this.counted.push('possible double'),
    },
    timeZone: 'UTC',
  };
  readonly sender = new SendAlerts(this.parts);
  running: Promise<void> | undefined;

  queue(chatId: number, articleId: string, more: Partial<PlannedAlert> = {}): void {
    const { nowMs } = this.time;
    const alert = {
      chatId,
      threadId: null,
      articleId,
      form: 'alert',
      subscriptionId: 1,
      paragraph: null,
    } as const;
    this.outbox.queue([{ ...alert, dueMs: nowMs, ...more }], nowMs);
    this.sender.wake();
  }

  async run(milliseconds = 0): Promise<void> {
    setMaxListeners(0, this.#stop.signal);
    this.running ??= this.sender.run(this.#stop.signal);
    // Looked at by who awaits it.
    this.running.catch(() => undefined);
    await this.time.pass(milliseconds);
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.running;
  }

  async fates(articleId = 'a0'): Promise<unknown> {
    const { chats } = await this.outbox.trace(articleId);
    return chats.map(({ chatId, state, form, reason }) => [chatId, form, state, reason]);
  }
}

describe('an alert that Telegram', () => {
  it('took stands in its message, and is not sent again', async () => {
    const ground = new Ground();
    ground.queue(7, 'a0', { paragraph: 0, subscriptionId: 3 });
    await ground.run(MINUTE);
    expect(ground.channel.calls.map(({ message }) => message)).toEqual([
      {
        chatId: 7,
        threadId: null,
        form: 'alert',
        articles: [{ article: stored('a0'), subscriptionId: 3, paragraph: 0, before: undefined }],
        held: 0,
      },
    ]);
    expect(await ground.outbox.inMessage(7, 101)).toMatchObject([{ articleId: 'a0', subscriptionId: 3 }]);
    expect([await ground.outbox.waiting(), ground.counted]).toEqual([0, ['alert sent']]);
    await ground.stop();
  });

  it('asks to wait with waits, and holds up no other chat', async () => {
    const ground = new Ground();
    ground.channel.answer(7, { kind: 'flood', retryAfterMs: 30 * SECOND });
    ground.queue(7, 'a0');
    ground.queue(8, 'a0');
    await ground.run(29 * SECOND);
    ground.queue(7, 'a1');
    ground.queue(8, 'a1');
    await ground.run(500);
    expect(ground.channel.sent).toEqual([
      [7, 'a0'],
      [8, 'a0'],
      [8, 'a1'],
    ]);
    await ground.run(2 * SECOND);
    expect(ground.channel.sent.slice(3)).toEqual([[7, 'a0', 'a1']]);
    expect(ground.counted).toContain('alert flood');
    await ground.stop();
  });

  it('says to be for no one silences the chat, and goes out when that is back', async () => {
    for (const why of ['blocked', 'gone'] as const) {
      const ground = new Ground();
      ground.channel.answer(7, { kind: 'closed', why });
      ground.queue(7, 'a0');
      await ground.run(MINUTE);
      ground.queue(7, 'a1');
      await ground.run(MINUTE);
      expect([ground.channel.sent.length, (await ground.settings.of(7)).silence]).toEqual([1, why]);
      await ground.silences.unsilence(7, ground.time.nowMs);
      ground.sender.wake();
      await ground.run(MINUTE);
      expect(ground.channel.sent.slice(1)).toEqual([[7, 'a0', 'a1']]);
      await ground.stop();
    }
  });

  it('says to have moved goes to the new chat, and nothing more to the old one', async () => {
    const ground = new Ground();
    ground.channel.answer(-5, { kind: 'migrated', toChatId: -1005 });
    ground.queue(-5, 'a0');
    ground.queue(-5, 'a1', { form: 'digest' });
    await ground.run(MINUTE);
    expect(ground.channel.sent).toEqual([
      [-5, 'a0'],
      [-1005, 'a0'],
      [-1005, 'a1'],
    ]);
    expect(await ground.fates()).toEqual([[-1005, 'alert', 'sent', null]]);
    await ground.stop();
  });

  it('finds no topic for goes to the group without one, once', async () => {
    const ground = new Ground();
    ground.channel.answer(-5, { kind: 'thread gone' });
    ground.queue(-5, 'a0', { threadId: 9 });
    await ground.run(MINUTE);
    expect(ground.channel.calls.map(({ message }) => message.threadId)).toEqual([9, null]);
    expect(await ground.fates()).toEqual([[-5, 'alert', 'sent', null]]);
    await ground.stop();
  });

  it('has refused in a topic has not left while it waits for its turn in General: who dies there has sent nothing', async () => {
    const ground = new Ground();
    ground.channel.answer(-5, { kind: 'thread gone' });
    ground.queue(-5, 'a0', { threadId: 9 });
    await ground.run(500);
    expect(ground.channel.calls).toHaveLength(1);
    const { nowMs } = ground.time;
    expect(await ground.outbox.releaseAll({ nowMs, againMs: nowMs + MINUTE })).toEqual({
      possibleDoubles: 0,
      dropped: 0,
    });
  });

  it('takes in no topic at all suspends the group', async () => {
    const ground = new Ground();
    ground.channel.answer(-5, { kind: 'thread gone' }, { kind: 'thread gone' });
    ground.queue(-5, 'a0', { threadId: 9 });
    await ground.run(MINUTE);
    expect(ground.channel.calls).toHaveLength(2);
    expect((await ground.settings.of(-5)).silence).toBe('no rights');
    expect(await ground.outbox.waiting()).toBe(1);
    await ground.stop();
  });

  it('may have taken is sent one more time and counted, and never a third time', async () => {
    const ground = new Ground();
    ground.channel.answer(
      7,
      { kind: 'unknown', reason: 'ECONNRESET' },
      { kind: 'unknown', reason: 'ECONNRESET' },
    );
    ground.queue(7, 'a0');
    await ground.run(9 * SECOND);
    expect(ground.channel.sent).toHaveLength(1);
    await ground.run(MINUTE);
    expect(ground.channel.sent).toHaveLength(2);
    expect(ground.counted.filter((one) => one === 'possible double')).toHaveLength(1);
    expect(await ground.fates()).toEqual([[7, 'alert', 'dropped', 'answers were lost']]);
    expect(ground.log.said).toHaveLength(1);
    await ground.stop();
  });

  it('may have taken from a process that was killed is sent once more, when the next has lived for a while, and counted', async () => {
    const ground = new Ground();
    ground.queue(7, 'a0');
    ground.queue(8, 'a0');
    const { nowMs } = ground.time;
    const leased = await ground.outbox.lease({ chats: 9, perChat: 9 }, { nowMs, untilMs: Infinity });
    await ground.outbox.leaving(leased.find(({ chatId }) => chatId === 7)!.alerts.map(({ id }) => id));
    await ground.run(19 * SECOND);
    expect(ground.channel.sent).toEqual([[8, 'a0']]);
    await ground.run(2 * SECOND);
    expect(ground.channel.sent.slice(1)).toEqual([[7, 'a0']]);
    expect(ground.counted.filter((one) => one === 'possible double')).toHaveLength(1);
    await ground.stop();
  });

  it('may have taken from two processes that were killed is not sent a third time, and the operator is told', async () => {
    const ground = new Ground();
    ground.queue(7, 'a0');
    const { nowMs } = ground.time;
    for (const again of [1, 2]) {
      const [leased] = await ground.outbox.lease({ chats: 1, perChat: 1 }, { nowMs, untilMs: Infinity });
      await ground.outbox.leaving(leased!.alerts.map(({ id }) => id));
      if (again === 1) await ground.outbox.releaseAll({ nowMs, againMs: nowMs });
    }
    await ground.run(MINUTE);
    expect(ground.channel.calls).toEqual([]);
    expect(await ground.fates()).toEqual([[7, 'alert', 'dropped', 'it may have been sent twice']]);
    expect(ground.log.said).toEqual(['warn Alerts that may have been sent twice are not sent again']);
    await ground.stop();
  });

  it('is noted to be on its way to before it goes, and an edit is not', async () => {
    const ground = new Ground();
    const onTheirWay: unknown[] = [];
    const leaving = ground.outbox.leaving.bind(ground.outbox);
    ground.outbox.leaving = (ids) => {
      onTheirWay.push([ids, ground.channel.calls.length]);
      return leaving(ids);
    };
    ground.queue(7, 'a0');
    await ground.run(MINUTE);
    ground.outbox.queueCorrections('a0', ground.time.nowMs, ground.time.nowMs);
    ground.sender.wake();
    await ground.run(MINUTE);
    expect([onTheirWay, ground.channel.calls.length]).toEqual([[[[1], 0]], 2]);
    await ground.stop();
  });

  it('may have taken is overtaken by nothing else for its chat', async () => {
    const ground = new Ground();
    ground.channel.answer(7, { kind: 'unknown', reason: 'ECONNRESET' });
    ground.queue(7, 'a0');
    await ground.run(SECOND);
    ground.queue(7, 'a1');
    await ground.run(MINUTE);
    expect(ground.channel.sent).toEqual([
      [7, 'a0'],
      [7, 'a0', 'a1'],
    ]);
    await ground.stop();
  });

  it('gave no answer about is followed by nothing until Telegram answers again', async () => {
    const ground = new Ground();
    ground.channel.reachable = false;
    ground.channel.answer(7, { kind: 'unknown', reason: '502 Bad Gateway' });
    ground.queue(7, 'a0');
    await ground.run(SECOND);
    for (let chatId = 8; chatId < 20; chatId++) ground.queue(chatId, 'a0');
    await ground.run(10 * MINUTE);
    expect(ground.channel.sent).toEqual([[7, 'a0']]);
    expect(ground.channel.asked.length).toBeGreaterThan(100);
    ground.channel.reachable = true;
    await ground.run(MINUTE);
    expect(ground.channel.sent).toHaveLength(14);
    expect(await ground.outbox.waiting()).toBe(0);
    await ground.stop();
  });

  it('answers no sends of, while it answers all else, is not lost: its second time comes when sends have answers', async () => {
    const ground = new Ground();
    const chats = IDS.map((_, i) => i + 1);
    const endMs = ground.time.nowMs + MINUTE;
    const answer = (): SendOutcome =>
      ground.time.nowMs < endMs ? { kind: 'unknown', reason: '502' } : { kind: 'sent', messageId: 1 };
    for (const chatId of chats) {
      ground.channel.answer(chatId, answer, answer, answer);
      ground.queue(chatId, 'a0');
    }
    await ground.run(MINUTE);
    // Few are tried, as all of them may come twice.
    expect(ground.channel.calls.length).toBeLessThan(20);
    await ground.run(3 * MINUTE);
    expect(await ground.fates()).toEqual(chats.map((chatId) => [chatId, 'alert', 'sent', null]));
    const possible = ground.counted.filter((one) => one === 'possible double').length;
    expect(ground.channel.calls).toHaveLength(chats.length + possible);
    await ground.stop();
  });

  it('may have taken twice takes nothing with it that shared the second message', async () => {
    const ground = new Ground();
    const lost = { kind: 'unknown', reason: 'ECONNRESET' } as const;
    ground.channel.answer(7, lost, lost);
    ground.queue(7, 'a0');
    ground.queue(7, 'a1', { dueMs: ground.time.nowMs + 10 * SECOND });
    await ground.run(5 * MINUTE);
    expect(ground.channel.sent).toEqual([
      [7, 'a0'],
      [7, 'a0', 'a1'],
      [7, 'a1'],
    ]);
    expect(await ground.fates('a0')).toEqual([[7, 'alert', 'dropped', 'answers were lost']]);
    expect(await ground.fates('a1')).toEqual([[7, 'alert', 'sent', null]]);
    expect(ground.counted.filter((one) => one === 'possible double')).toHaveLength(2);
    await ground.stop();
  });

  it('lets nobody write in the group is tried again after ever longer times, and its admins are told once', async () => {
    const ground = new Ground();
    const refused: SendOutcome = { kind: 'closed', why: 'no rights' };
    ground.channel.admins = [21, 22];
    ground.channel.answer(-5, refused, refused, refused);
    ground.queue(-5, 'a0');
    await ground.run(59 * MINUTE);
    expect(ground.channel.sent).toHaveLength(1);
    expect(ground.channel.told).toEqual([[-5, [21, 22]]]);
    expect((await ground.settings.of(-5)).silence).toBe('no rights');
    await ground.run(2 * MINUTE);
    expect(ground.channel.sent).toHaveLength(2);
    await ground.run(3 * 60 * MINUTE);
    expect(ground.channel.sent).toHaveLength(2);
    await ground.run(60 * MINUTE);
    expect(ground.channel.sent).toHaveLength(3);
    await ground.run(17 * 60 * MINUTE);
    expect(ground.channel.sent).toHaveLength(4);
    expect(await ground.fates()).toEqual([[-5, 'alert', 'sent', null]]);
    expect(ground.channel.told).toHaveLength(1);
    await ground.stop();
  });

  it('lets write again in a group as soon as it says so', async () => {
    const ground = new Ground();
    ground.channel.answer(-5, { kind: 'closed', why: 'no rights' });
    ground.queue(-5, 'a0');
    await ground.run(MINUTE);
    await ground.silences.unsilence(-5, ground.time.nowMs);
    ground.sender.wake();
    await ground.run(MINUTE);
    expect(ground.channel.sent).toHaveLength(2);
    await ground.stop();
  });

  it('cannot be reached for the admins of is asked for them when the group is tried again', async () => {
    const ground = new Ground();
    ground.channel.admins = 'out of reach';
    ground.channel.answer(-5, { kind: 'closed', why: 'no rights' }, { kind: 'closed', why: 'no rights' });
    ground.queue(-5, 'a0');
    await ground.run(30 * MINUTE);
    ground.channel.admins = [21];
    await ground.run(60 * MINUTE);
    expect(ground.channel.told).toEqual([[-5, [21]]]);
    await ground.stop();
  });

  it('cannot be reached for is sent when it can be, and nobody is called dead', async () => {
    const ground = new Ground();
    const away = { kind: 'unreachable', reason: 'ENOTFOUND' } as const;
    ground.channel.answer(7, away, away, away);
    ground.queue(7, 'a0');
    await ground.run();
    ground.queue(8, 'a0');
    await ground.run(4 * SECOND);
    expect(ground.channel.sent).toEqual([[7, 'a0']]);
    await ground.run(MINUTE);
    expect(await ground.fates()).toEqual([
      [7, 'alert', 'sent', null],
      [8, 'alert', 'sent', null],
    ]);
    expect((await ground.settings.of(7)).silence).toBeNull();
    await ground.stop();
  });

  it('refuses for a fault of ours is dropped and told to the operator', async () => {
    const ground = new Ground();
    ground.channel.answer(7, { kind: 'refused', reason: '400 Bad Request: message is too long' });
    ground.queue(7, 'a0');
    await ground.run(MINUTE);
    expect(await ground.fates()).toEqual([[7, 'alert', 'dropped', '400 Bad Request: message is too long']]);
    expect(ground.log.said).toEqual(['error Telegram refused an alert']);
    await ground.stop();
  });
});

describe('a correction', () => {
  async function corrected(): Promise<Ground> {
    const ground = new Ground();
    ground.queue(7, 'a0');
    await ground.run(MINUTE);
    ground.articles.before.set('a0', { ...stored('a0'), title: 'About what was' });
    ground.outbox.queueCorrections('a0', ground.time.nowMs, ground.time.nowMs);
    ground.sender.wake();
    return ground;
  }

  it('edits the message that was sent, and knows what stood there', async () => {
    const ground = await corrected();
    await ground.run(MINUTE);
    const { message, edited } = ground.channel.calls[1]!;
    expect([ground.channel.calls.length, edited]).toEqual([2, 101]);
    expect(message.articles[0]!.before?.title).toBe('About what was');
    await ground.stop();
  });

  it('that was taken back before it was shown is told as none', async () => {
    const ground = await corrected();
    ground.articles.before.set('a0', stored('a0'));
    await ground.run(MINUTE);
    expect(ground.channel.calls[1]!.message.articles[0]!.before).toBeUndefined();
    await ground.stop();
  });

  it('of a message in a topic that is closed is dropped: a second message is no correction', async () => {
    const ground = new Ground();
    ground.queue(-5, 'a0', { threadId: 9 });
    await ground.run(SECOND);
    ground.channel.answer(-5, { kind: 'thread gone' });
    ground.queue(-5, 'a0', { threadId: 9, form: 'correction' });
    await ground.run(MINUTE);
    expect(ground.channel.calls.map(({ edited }) => edited)).toEqual([undefined, 101]);
    expect((await ground.settings.of(-5)).silence).toBeNull();
    expect(await ground.outbox.waiting()).toBe(0);
    await ground.stop();
  });

  it('of a message that is gone is dropped', async () => {
    const ground = await corrected();
    ground.channel.answer(7, { kind: 'message gone' });
    await ground.run(MINUTE);
    expect(await ground.fates()).toEqual([
      [7, 'alert', 'sent', null],
      [7, 'correction', 'dropped', 'what was to be corrected is gone'],
    ]);
    await ground.stop();
  });
});

describe('messages', () => {
  it('to a chat are in order, a second apart, and several articles share one', async () => {
    const ground = new Ground();
    for (const id of IDS.slice(0, 25)) ground.queue(7, id);
    await ground.run(MINUTE);
    expect(ground.channel.sent).toEqual([
      [7, ...IDS.slice(0, 10)],
      [7, ...IDS.slice(10, 20)],
      [7, ...IDS.slice(20, 25)],
    ]);
    const [first, ...others] = ground.channel.calls.map(({ atMs }) => atMs);
    for (const [i, atMs] of others.entries()) expect(atMs - first!).toBeGreaterThanOrEqual((i + 1) * SECOND);
    await ground.stop();
  });

  it('keep to the limits of a group; one whose turn is far gives way to others', async () => {
    const ground = new Ground();
    for (let n = 0; n < 30; n++) ground.queue(-5, IDS[n]!, { threadId: n });
    await ground.run(30 * SECOND);
    expect(ground.channel.calls).toHaveLength(20);
    const startedMs = ground.time.nowMs;
    ground.queue(8, 'a0');
    await ground.run(SECOND);
    expect(ground.channel.calls.at(-1)).toMatchObject({ atMs: startedMs, message: { chatId: 8 } });
    await ground.run(5 * MINUTE);
    expect(ground.channel.calls).toHaveLength(31);
    const times = ground.channel.calls.flatMap(({ atMs, message }) => (message.chatId === -5 ? [atMs] : []));
    for (const [i, atMs] of times.entries())
      if (i >= 20) expect(atMs - times[i - 20]!).toBeGreaterThanOrEqual(MINUTE);
    await ground.stop();
  });

  it('to many chats go out side by side, 25 a second', async () => {
    const ground = new Ground();
    for (let chatId = 1; chatId <= 200; chatId++) ground.queue(chatId, 'a0');
    await ground.run(9 * SECOND);
    const times = ground.channel.calls.map(({ atMs }) => atMs);
    expect(new Set(ground.channel.calls.map(({ message }) => message.chatId)).size).toBe(200);
    for (const [i, atMs] of times.entries())
      if (i >= 25) expect(atMs - times[i - 25]!).toBeGreaterThanOrEqual(SECOND);
    await ground.stop();
  });

  it('stay where they are while nothing may go to anybody', async () => {
    const ground = new Ground();
    ground.parts.lanes.blockAll(ground.time.nowMs + MINUTE);
    for (let chatId = 1; chatId <= 200; chatId++) ground.queue(chatId, 'a0');
    let givenBack = 0;
    const postpone = ground.outbox.postpone.bind(ground.outbox);
    ground.outbox.postpone = (...args) => {
      givenBack += 1;
      return postpone(...args);
    };
    await ground.run(MINUTE - 1);
    expect([givenBack, ground.channel.calls.length]).toEqual([0, 0]);
    await ground.run(10 * SECOND);
    expect(ground.channel.calls).toHaveLength(200);
    await ground.stop();
  });

  it('leave one after the other also when all were held up on their way', async () => {
    const ground = new Ground();
    for (let chatId = 1; chatId <= 60; chatId++) ground.queue(chatId, 'a0');
    const note = ground.outbox.leaving.bind(ground.outbox);
    const freeMs = ground.time.nowMs + SECOND;
    ground.outbox.leaving = async (ids, areLeaving) => {
      await ground.time.pause(freeMs - ground.time.nowMs, new AbortController().signal);
      await note(ids, areLeaving);
    };
    await ground.run(10 * SECOND);
    const times = ground.channel.calls.map(({ atMs }) => atMs);
    expect(times).toHaveLength(60);
    for (const [i, atMs] of times.entries())
      expect(times.filter((time) => time >= atMs && time < atMs + SECOND).length, `${i}`).toBeLessThanOrEqual(
        25,
      );
    // They make up for it.
    expect(times.at(-1)! - times[0]!).toBeLessThan(60 * 39);
    await ground.stop();
  });

  it('tell nothing of an article that is gone', async () => {
    const ground = new Ground();
    ground.queue(7, 'gone');
    ground.queue(7, 'a0');
    ground.queue(8, 'gone');
    await ground.run(MINUTE);
    expect(ground.channel.sent).toEqual([[7, 'a0']]);
    expect(await ground.fates('gone')).toContainEqual([8, 'alert', 'dropped', 'the article is gone']);
    expect(await ground.outbox.waiting()).toBe(0);
    await ground.stop();
  });

  it('say when a pause is over how many alerts it has held', async () => {
    const ground = new Ground();
    ground.queue(7, 'a0', { dueMs: null });
    ground.queue(7, 'a1', { dueMs: null });
    await ground.settings.change(7, { pausedUntilMs: ground.time.nowMs + MINUTE });
    await ground.run(30 * SECOND);
    expect(ground.channel.calls).toEqual([]);
    await ground.run(MINUTE);
    expect(ground.channel.calls.map(({ message }) => message)).toEqual([
      { chatId: 7, threadId: null, form: 'resumed', articles: [], held: 2 },
    ]);
    await ground.outbox.releaseHeld(7, ground.time.nowMs);
    ground.sender.wake();
    await ground.run(MINUTE);
    expect(ground.channel.sent.slice(1)).toEqual([[7, 'a0', 'a1']]);
    await ground.stop();
  });

  it('that come late do not break into quiet hours: they come at the end, as a digest', async () => {
    const ground = new Ground();
    // 1970-01-01, 00:16:40 UTC: quiet begins at 00:17.
    ground.channel.answer(7, { kind: 'flood', retryAfterMs: MINUTE });
    ground.queue(7, 'a0');
    await ground.run();
    await ground.settings.change(7, { quiet: { from: '00:17', to: '01:00' } });
    ground.queue(8, 'a0');
    await ground.run(40 * MINUTE);
    expect(ground.channel.sent).toEqual([
      [7, 'a0'],
      [8, 'a0'],
    ]);
    await ground.run(5 * MINUTE);
    expect(ground.channel.calls.slice(2).map(({ message }) => [message.chatId, message.form])).toEqual([
      [7, 'digest'],
    ]);
    await ground.stop();
  });

  it('that were changed are edited in quiet hours too: nobody hears of it', async () => {
    const ground = new Ground();
    ground.queue(7, 'a0');
    await ground.run();
    await ground.settings.change(7, { quiet: { from: '00:00', to: '01:00' } });
    ground.outbox.queueCorrections('a0', ground.time.nowMs, ground.time.nowMs);
    ground.sender.wake();
    await ground.run(MINUTE);
    expect(ground.channel.calls.map(({ edited }) => edited)).toEqual([undefined, 101]);
    await ground.stop();
  });

  it('come when they are due, not before', async () => {
    const ground = new Ground();
    ground.queue(7, 'a0', { form: 'digest', dueMs: ground.time.nowMs + MINUTE });
    await ground.run(59 * SECOND);
    expect(ground.channel.calls).toEqual([]);
    await ground.run(2 * SECOND);
    expect(ground.channel.calls).toHaveLength(1);
    await ground.stop();
  });
});

describe('when nearly all chats refuse', () => {
  const DEAD: Answer = { kind: 'closed', why: 'blocked' };

  it('sending pauses, nobody is silenced, and all get theirs when it is over', async () => {
    const ground = new Ground();
    const chatIds = Array.from({ length: 40 }, (_, n) => n + 1);
    for (const chatId of chatIds) {
      ground.channel.answer(chatId, DEAD);
      ground.queue(chatId, 'a0');
    }
    await ground.run(30 * SECOND);
    expect(ground.log.said.some((line) => line.startsWith('error So many chats'))).toBe(true);
    const silenced = await Promise.all(
      chatIds.map(async (chatId) => (await ground.settings.of(chatId)).silence),
    );
    expect(silenced.filter((why) => why !== null)).toEqual([]);
    for (const chatId of chatIds) ground.channel.answer(chatId);
    const before = ground.channel.calls.length;
    await ground.run(20 * SECOND);
    expect(ground.channel.calls).toHaveLength(before);
    await ground.run(10 * MINUTE);
    expect(await ground.fates()).toEqual(chatIds.map((chatId) => [chatId, 'alert', 'sent', null]));
    await ground.stop();
  });

  it('a few are tried after that, and it waits longer when they refuse too', async () => {
    const ground = new Ground();
    for (let chatId = 1; chatId <= 60; chatId++) {
      ground.channel.answer(chatId, ...Array.from({ length: 20 }, () => DEAD));
      ground.queue(chatId, 'a0');
    }
    await ground.run(30 * SECOND);
    const first = ground.channel.calls.length;
    await ground.run(MINUTE);
    const tried = ground.channel.calls.length - first;
    expect(tried).toBeGreaterThan(0);
    expect(tried).toBeLessThanOrEqual(5);
    await ground.run(MINUTE);
    expect(ground.channel.calls).toHaveLength(first + tried);
    await ground.stop();
  });

  it('and one of them is taken, those who still refuse are tried again before they are silenced', async () => {
    const ground = new Ground();
    const chatIds = Array.from({ length: 12 }, (_, n) => n + 1);
    for (const chatId of chatIds) {
      // The first closes the breaker; the last has really blocked the bot.
      const refusals = { 2: 2, 3: 2, 4: 2, 12: 40 }[chatId] ?? 1;
      ground.channel.answer(chatId, ...Array.from({ length: refusals }, () => DEAD));
      ground.queue(chatId, 'a0');
    }
    await ground.run(30 * MINUTE);
    const fates = (await ground.fates()) as readonly (readonly [number, string, string])[];
    expect(fates.filter(([, , state]) => state !== 'sent').map(([chatId]) => chatId)).toEqual([12]);
    expect((await ground.settings.of(12)).silence).toBe('blocked');
    await ground.stop();
  });

  it('one that has blocked the bot is silenced all the same while others are alive', async () => {
    const ground = new Ground();
    for (let chatId = 1; chatId <= 40; chatId++) {
      if (chatId % 4 === 0) ground.channel.answer(chatId, DEAD);
      ground.queue(chatId, 'a0');
    }
    await ground.run(MINUTE);
    expect((await ground.settings.of(4)).silence).toBe('blocked');
    expect((await ground.settings.of(5)).silence).toBeNull();
    expect(ground.log.said).toEqual([]);
    await ground.stop();
  });
});

describe('a stop', () => {
  it('loses nothing: what is on its way is settled, what waits for its turn is sent by the next run', async () => {
    const ground = new Ground();
    let arrive: (outcome: SendOutcome) => void = () => undefined;
    ground.channel.answer(7, () => new Promise<SendOutcome>((resolve) => (arrive = resolve)));
    for (let chatId = 7; chatId < 60; chatId++) ground.queue(chatId, 'a0');
    await ground.run();
    const stopped = ground.stop();
    arrive({ kind: 'sent', messageId: 500 });
    await stopped;
    expect(await ground.outbox.inMessage(7, 500)).toHaveLength(1);
    const sent = ground.channel.calls.length;
    expect(await ground.outbox.waiting()).toBe(53 - sent);
    const next = new Ground();
    const again = new SendAlerts({
      ...ground.parts,
      channel: next.channel,
      waiting: next.time,
      clock: next.time,
    });
    const stop = new AbortController();
    setMaxListeners(0, stop.signal);
    const running = again.run(stop.signal);
    await next.time.pass(MINUTE);
    stop.abort();
    await running;
    expect(next.channel.calls).toHaveLength(53 - sent);
    expect(await ground.outbox.waiting()).toBe(0);
  });

  it('that a fault of the channel brings about is thrown, after the others have come to their end', async () => {
    const ground = new Ground();
    ground.channel.answer(7, new Error('the token was replaced'));
    ground.queue(7, 'a0');
    ground.queue(8, 'a0');
    await ground.run(MINUTE);
    await expect(ground.running).rejects.toThrow('the token was replaced');
    expect(await ground.fates()).toEqual([
      [7, 'alert', 'queued', null],
      [8, 'alert', 'sent', null],
    ]);
  });

  it('of another run that died leaves nothing in its hands', async () => {
    const ground = new Ground();
    ground.queue(7, 'a0');
    await ground.outbox.lease({ chats: 1, perChat: 1 }, { nowMs: ground.time.nowMs, untilMs: Infinity });
    await ground.run(MINUTE);
    expect(ground.channel.sent).toEqual([[7, 'a0']]);
    await ground.stop();
  });
});
