import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LeasedAlerts } from '../../src/application/ports/outbox.js';
import { alertsInMemory, alertsInSqlite, anAlert, type AlertGround } from './alert-ground.js';
import { outboxContract } from './outbox.suite.js';

outboxContract('the outbox in memory', alertsInMemory);
outboxContract('the outbox in SQLite', alertsInSqlite);

const anAct = fc.record({
  afterMs: fc.integer({ min: 0, max: 8 }),
  what: fc.constantFrom(
    ...(['queue', 'lease', 'sent', 'postpone', 'drop', 'queue', 'lease', 'sent'] as const),
    ...([
      'correct',
      'withdraw',
      'silence',
      'unsilence',
      'pause',
      'resume',
      'digest',
      'quiet',
      'zone',
    ] as const),
    ...(['endPauses', 'releaseHeld', 'releaseAll', 'migrate', 'erase', 'prune'] as const),
    ...(['leaving', 'leaving', 'suspend', 'told', 'endSuspensions'] as const),
  ),
  chatId: fc.integer({ min: 1, max: 3 }),
  others: fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { maxLength: 3 }),
  threadId: fc.constantFrom(null, null, 7),
  articleId: fc.constantFrom('a', 'b', 'c'),
  spanMs: fc.integer({ min: 1, max: 30 }),
  flag: fc.boolean(),
});
type Act = typeof anAct extends fc.Arbitrary<infer T> ? T : never;

/** One store under test, and what is in hand of it. */
interface Side {
  readonly ground: AlertGround;
  inHand: readonly LeasedAlerts[];
}

async function carryOut(side: Side, act: Act, nowMs: number): Promise<unknown> {
  const { outbox, silences, settings, chats, clock } = side.ground;
  const plan: AlertGround['plan'] = (act) => side.ground.plan(act);
  const { chatId, articleId, spanMs, flag } = act;
  clock.nowMs = nowMs;
  const ids = side.inHand
    .filter((leased) => leased.chatId === chatId)
    .flatMap(({ alerts }) => alerts.map(({ id }) => id));
  const settled = ['sent', 'postpone', 'drop'].includes(act.what);
  if (settled) side.inHand = side.inHand.filter((leased) => leased.chatId !== chatId);
  switch (act.what) {
    case 'queue': {
      const dueMs = spanMs > 25 ? null : nowMs + spanMs - 10;
      const alert = { articleId, dueMs, threadId: act.threadId, form: flag ? 'alert' : 'digest' } as const;
      return plan((tx) =>
        tx.queue(
          [chatId, ...act.others].map((to) => anAlert({ ...alert, chatId: to })),
          nowMs,
        ),
      );
    }
    case 'lease': {
      const leased = await outbox.lease({ chats: 99, perChat: 2 }, { nowMs, untilMs: nowMs + spanMs });
      side.inHand = [...side.inHand, ...leased];
      return leased
        .map(({ alerts, ...rest }) => ({ ...rest, alerts: alerts.map((alert) => ({ ...alert, id: 0 })) }))
        .sort((one, other) => one.chatId - other.chatId);
    }
    case 'sent':
      return outbox.sent(ids, spanMs, nowMs);
    case 'postpone':
      return outbox.postpone(ids, spanMs > 25 ? 'held' : nowMs + spanMs, {
        unknownOutcome: flag,
        asDigest: spanMs < 5,
      });
    case 'leaving':
      return outbox.leaving(ids);
    case 'suspend':
      return silences.suspend(chatId, (refusals) => refusals * spanMs, nowMs);
    case 'told':
      return silences.told(chatId);
    case 'endSuspensions':
      return silences.endSuspensions(nowMs);
    case 'drop':
      return outbox.drop(ids, 'refused', nowMs);
    case 'correct':
      return plan((tx) => tx.queueCorrections(articleId, nowMs + spanMs - 10, nowMs));
    case 'withdraw':
      return plan((tx) => tx.dropQueued(articleId, 'removed', nowMs));
    case 'silence':
      return silences.silence(chatId, 'blocked');
    case 'unsilence':
      return silences.unsilence(chatId, nowMs);
    case 'pause':
      return settings.change(chatId, { pausedUntilMs: flag ? nowMs + spanMs : Infinity });
    case 'resume':
      return settings.change(chatId, { pausedUntilMs: null });
    case 'digest':
      return settings.change(chatId, {
        digest: flag ? { times: ['00:00'], days: [1, 2, 3, 4, 5, 6, 7] } : null,
      });
    case 'quiet':
      return settings.change(chatId, { quiet: flag ? { from: '00:00', to: '00:01' } : null });
    case 'zone':
      return settings.change(chatId, { timeZone: flag ? 'Asia/Tokyo' : 'Etc/GMT+3' });
    case 'endPauses':
      return settings.endPauses(nowMs);
    case 'releaseHeld':
      return outbox.releaseHeld(chatId, nowMs);
    case 'releaseAll':
      return outbox.releaseAll({ nowMs, againMs: nowMs + spanMs });
    case 'migrate':
      return chats.migrate(chatId, act.others[0] ?? 4);
    case 'erase':
      return chats.erase(chatId);
    case 'prune':
      return outbox.prune(nowMs - spanMs);
  }
}

/** All that can be asked of it. */
async function state({ ground: { outbox, silences, settings } }: Side): Promise<unknown> {
  const chats = [1, 2, 3, 4];
  const traces = await Promise.all(['a', 'b', 'c'].map((id) => outbox.trace(id)));
  return {
    waiting: await outbox.waiting(),
    dueMs: await outbox.nextDueMs(),
    suspensionEndMs: await silences.nextSuspensionEndMs(),
    pauseEndMs: await settings.nextPauseEndMs(),
    settings: await Promise.all(chats.map((id) => settings.of(id))),
    held: await Promise.all(chats.map((id) => outbox.held(id))),
    traces: traces.map((trace) =>
      trace.chats.map((chat) => JSON.stringify(Object.entries(chat).sort())).sort(),
    ),
  };
}

describe('both outboxes', () => {
  test('give the same answers, whatever happens in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anAct, { minLength: 1, maxLength: 40 }), async (acts) => {
        const sides: readonly Side[] = [alertsInMemory, alertsInSqlite].map((make) => ({
          ground: make(),
          inHand: [],
        }));
        const [inMemory, stored] = sides as readonly [Side, Side];
        let nowMs = 100;
        for (const act of acts) {
          nowMs += act.afterMs;
          const given = await carryOut(stored, act, nowMs);
          expect(given, JSON.stringify(act)).toEqual(await carryOut(inMemory, act, nowMs));
          expect(await state(stored), JSON.stringify(act)).toEqual(await state(inMemory));
        }
      }),
      { numRuns: 60 },
    );
  });
});
