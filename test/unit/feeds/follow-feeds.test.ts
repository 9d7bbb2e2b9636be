import { describe, expect, test } from 'vitest';
import { FollowFeeds } from '../../../src/application/feeds/follow-feeds.js';
import type { PollRound } from '../../../src/application/feeds/poll-feeds.js';
import type { Waiting } from '../../../src/application/ports/waiting.js';
import { FakeFeedStore } from '../../support/fake-feed-store.js';
import { RecordingLog } from '../../support/recording-log.js';

const FEED = 'https://paper.example/rss';
const HOUR = 3_600_000;

/** Follows feeds in a time that passes at once, until it is the given one; each round does the next of these. */
async function follow(
  untilMs: number,
  settings: readonly string[],
  ...rounds: readonly (PollRound | Error)[]
) {
  const stop = new AbortController();
  const store = new FakeFeedStore();
  const log = new RecordingLog();
  const begunMs: number[] = [];
  let nowMs = 0;
  let brought = 0;
  const passTo = (timeMs: number): Promise<void> => {
    nowMs = Math.min(timeMs, untilMs);
    if (nowMs === untilMs) stop.abort();
    return Promise.resolve();
  };
  const waiting: Waiting = {
    until: (timeMs) => passTo(timeMs),
    pause: (milliseconds) => passTo(nowMs + milliseconds),
    wake: () => undefined,
  };
  const run = async (): Promise<PollRound> => {
    const round = rounds[begunMs.length] ?? { feeds: [], articles: [] };
    begunMs.push(nowMs);
    if (round instanceof Error) throw round;
    for (const { id } of await store.due(nowMs))
      await store.noteResult(id, { kind: 'unchanged', dueMs: nowMs + HOUR });
    return round;
  };
  await new FollowFeeds({
    store,
    polling: { run },
    settings,
    waiting,
    clock: { now: () => nowMs },
    log,
    onArticles: () => (brought += 1),
  }).run(stop.signal);
  return { begunMs, brought, said: log.said };
}

const listed = { url: FEED, outcome: 'listed', baseline: true, newItems: 2, problem: null } as const;
const kept = { file: 'paper.example/a.html', baseline: true, renewed: false };

describe('while feeds are followed', () => {
  test('there is a round when a feed is due, and none when there is no feed', async () => {
    expect((await follow(3.5 * HOUR, [FEED])).begunMs).toEqual([0, HOUR, 2 * HOUR, 3 * HOUR]);
    expect((await follow(3.5 * HOUR, [])).begunMs).toEqual([]);
  });

  test('the ingest is woken by rounds that brought articles, and the log tells of them', async () => {
    const { brought, said } = await follow(1.5 * HOUR, [FEED], { feeds: [listed], articles: [kept] });
    expect(brought).toBe(1);
    expect(said).toEqual(['info A feed was read for the first time', 'info Articles came from feeds']);
  });

  test('a failing database or folder is said once and tried again after a minute', async () => {
    const full = new Error('no space left');
    const { begunMs, said } = await follow(HOUR, [FEED], full, full);
    expect(begunMs).toEqual([0, 60_000, 120_000]);
    expect(said).toEqual([
      'error The feeds cannot be followed; it is tried again',
      'info The feeds are followed again',
    ]);
  });
});
