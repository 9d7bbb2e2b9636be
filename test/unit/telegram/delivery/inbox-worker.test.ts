import type { Update } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { InboxWorker, type Handled } from '../../../../src/telegram/delivery/inbox-worker.js';
import { FakeInbox } from '../../../support/fake-inbox.js';
import { RecordingLog } from '../../../support/recording-log.js';

const DAY_MS = 24 * 60 * 60_000;
const DONE: Handled = { kind: 'done' };

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Lets a worker run whose updates are handled when the test says so, or as `handle` says. */
function working(handle?: (id: number) => Handled | Promise<Handled>) {
  const [inbox, log, stop] = [new FakeInbox(), new RecordingLog(), new AbortController()];
  const events: string[] = [];
  const open = new Map<number, (handled: Handled | Promise<Handled>) => void>();
  const worker = new InboxWorker({
    inbox,
    log,
    clock: { now: () => Date.now() },
    async handle({ update_id: id }: Update) {
      events.push(`begins ${id}`);
      const handled = await (handle?.(id) ?? new Promise<Handled>((resolve) => open.set(id, resolve)));
      events.push(`${handled.kind} ${id}`);
      return handled;
    },
    onHandled: (id) => {
      events.push(`out ${id}`);
      return Promise.resolve();
    },
  });
  let ended: unknown = 'running';
  return {
    inbox,
    log,
    stop,
    events,
    worker,
    ended: () => ended,
    start: () => {
      worker.run(stop.signal).then(
        () => (ended = 'ended'),
        (error: unknown) => (ended = error),
      );
      return settled();
    },
    receive: async (...updates: readonly (readonly [id: number, lane: string])[]) => {
      await inbox.store(updates.map(incoming), Date.now());
      worker.wake();
      await settled();
    },
    end: async (id: number, handled: Handled | Promise<Handled> = DONE) => {
      open.get(id)!(handled);
      await settled();
    },
    /** What has happened since the last look. */
    seen: () => events.splice(0),
  };
}

function incoming([id, lane]: readonly [number, string]) {
  return { id, lane, body: JSON.stringify({ update_id: id }), replacesWaiting: false };
}

/** Everything that waits for no time to pass has happened. */
function settled(): Promise<unknown> {
  return vi.advanceTimersByTimeAsync(0);
}

describe('a worker over the inbox', () => {
  it("handles a chat's updates one after the other and those of different chats at the same time", async () => {
    const { start, receive, end, seen, inbox } = working();
    await start();
    await receive([1, 'a'], [2, 'a'], [3, 'b']);
    expect(seen()).toEqual(['begins 1', 'begins 3']);
    await end(3);
    expect(seen()).toEqual(['done 3', 'out 3']);
    await end(1);
    expect(seen()).toEqual(['done 1', 'out 1', 'begins 2']);
    await end(2);
    expect(await inbox.waiting()).toBe(0);
  });

  it('never has an update in hand twice, however long it takes', async () => {
    const { start, receive, end, seen, inbox } = working();
    await start();
    await receive([1, 'a'], [2, 'a']);
    await vi.advanceTimersByTimeAsync(DAY_MS);
    await receive([1, 'a'], [3, 'b']);
    expect(seen()).toEqual(['begins 1', 'begins 3']);
    await end(1);
    expect(seen()).toEqual(['done 1', 'out 1', 'begins 2']);
    expect(await inbox.waiting()).toBe(2);
  });

  it('has so many in hand as it can, and goes on when one is handled', async () => {
    const { start, receive, end, seen } = working();
    await start();
    await receive(...Array.from({ length: 66 }, (_, i) => [i + 1, `chat ${i}`] as const));
    expect(seen()).toHaveLength(64);
    await end(7);
    expect(seen()).toEqual(['done 7', 'out 7', 'begins 65']);
  });

  it('finds by itself what nobody has woken it for', async () => {
    const { start, inbox, seen } = working(() => DONE);
    await start();
    await inbox.store([incoming([1, 'a'])], Date.now());
    await vi.advanceTimersByTimeAsync(5_000);
    expect(seen()).toEqual(['begins 1', 'done 1', 'out 1']);
  });

  it('takes up what a process that died had in hand', async () => {
    const { start, inbox, seen } = working(() => DONE);
    await inbox.store([incoming([1, 'a'])], 0);
    await inbox.lease(1, { nowMs: 0, untilMs: DAY_MS });
    await start();
    expect(seen()).toEqual(['begins 1', 'done 1', 'out 1']);
  });

  it('takes an update over which the process died three times when nothing else is in hand, and others after it', async () => {
    const { start, inbox, seen, end } = working();
    await inbox.store([incoming([1, 'a']), incoming([2, 'b'])], 0);
    for (let attempt = 1; attempt <= 3; attempt++) {
      await inbox.lease(1, { nowMs: 0, untilMs: DAY_MS });
      await inbox.releaseAll();
    }
    await start();
    expect(seen()).toEqual(['begins 2']);
    await end(2);
    expect(seen()).toEqual(['done 2', 'out 2', 'begins 1']);
    await inbox.store([incoming([3, 'c'])], 0);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(seen()).toEqual([]);
    await end(1);
    expect(seen()).toEqual(['done 1', 'out 1', 'begins 3']);
    await end(3);
  });

  it('lets go of an update that took the process down six times', async () => {
    const { start, inbox, seen, log } = working(() => DONE);
    await inbox.store([incoming([1, 'a']), incoming([2, 'a'])], 0);
    for (let attempt = 1; attempt <= 6; attempt++) {
      await inbox.lease(1, { nowMs: 0, untilMs: DAY_MS });
      await inbox.releaseAll();
    }
    await start();
    expect(seen()).toEqual(['out 1', 'begins 2', 'done 2', 'out 2']);
    expect(log.said).toEqual([expect.stringContaining('again and again') as string]);
  });

  it('takes a postponed update when it is due, and lets the others of its chat go ahead', async () => {
    const { start, receive, end, seen, events } = working();
    await start();
    await receive([1, 'a'], [2, 'a']);
    await end(1, { kind: 'postponed', dueMs: 1_500 });
    expect(seen()).toEqual(['begins 1', 'postponed 1', 'begins 2']);
    await end(2);
    await vi.advanceTimersByTimeAsync(1_499);
    expect(seen()).toEqual(['done 2', 'out 2']);
    await vi.advanceTimersByTimeAsync(1);
    expect(events).toEqual(['begins 1']);
  });

  it('takes what is postponed at once when it is woken for it', async () => {
    const { start, receive, inbox, worker, seen } = working((id) =>
      Date.now() < 100 ? { kind: 'postponed', dueMs: DAY_MS + id } : DONE,
    );
    await start();
    await receive([1, 'a']);
    await vi.advanceTimersByTimeAsync(200);
    seen();
    await inbox.wake();
    worker.wake();
    await settled();
    expect(seen()).toEqual(['begins 1', 'done 1', 'out 1']);
  });

  it('does not ask again and again for a due update whose chat has another one in hand', async () => {
    const { start, receive, end, seen, inbox } = working();
    const lease = vi.spyOn(inbox, 'lease');
    await start();
    await receive([1, 'a'], [2, 'a']);
    await end(1, { kind: 'postponed', dueMs: 10 });
    seen();
    lease.mockClear();
    await vi.advanceTimersByTimeAsync(4_000);
    expect(lease.mock.calls.length).toBeLessThan(5);
    await end(2);
    expect(seen()).toEqual(['done 2', 'out 2', 'begins 1']);
  });

  it('forgets the ids of what was handled two days ago', async () => {
    const { start, receive, seen } = working(() => DONE);
    await start();
    await receive([1, 'a']);
    await vi.advanceTimersByTimeAsync(1.9 * DAY_MS);
    await receive([1, 'a']);
    expect(seen()).toEqual(['begins 1', 'done 1', 'out 1']);
    await vi.advanceTimersByTimeAsync(0.2 * DAY_MS);
    await receive([1, 'a']);
    expect(seen()).toEqual(['begins 1', 'done 1', 'out 1']);
  });
});

describe('the end of a worker', () => {
  it('waits for what is in hand, and takes nothing more', async () => {
    const { start, receive, end, seen, stop, ended, inbox } = working();
    await start();
    await receive([1, 'a'], [2, 'a']);
    stop.abort();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(ended()).toBe('running');
    await end(1);
    expect([ended(), seen(), await inbox.waiting()]).toEqual(['ended', ['begins 1', 'done 1', 'out 1'], 1]);
  });

  it('comes at once when there is nothing in hand', async () => {
    const { start, stop, ended } = working();
    await start();
    stop.abort();
    await settled();
    expect(ended()).toBe('ended');
  });

  it('comes when a handler fails: nothing more is taken, and the failure is thrown after the others have ended', async () => {
    const { start, receive, end, seen, ended, inbox } = working();
    await start();
    await receive([1, 'a'], [2, 'b'], [3, 'a']);
    await end(1, Promise.reject(new Error('the disk is full')));
    await receive([4, 'c']);
    expect(ended()).toBe('running');
    await end(2);
    expect(ended()).toEqual(new Error('the disk is full'));
    expect([seen(), await inbox.waiting()]).toEqual([['begins 1', 'begins 2', 'done 2', 'out 2'], 3]);
  });

  it('comes when the inbox fails, after the others have ended', async () => {
    const { start, receive, end, worker, ended, inbox } = working();
    await start();
    await receive([1, 'a']);
    vi.spyOn(inbox, 'lease').mockRejectedValue(new Error('the disk is full'));
    worker.wake();
    await settled();
    expect(ended()).toBe('running');
    await end(1);
    expect(ended()).toEqual(new Error('the disk is full'));
  });
});
