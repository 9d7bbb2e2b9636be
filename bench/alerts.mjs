/**
 * New articles stored with their alerts: 100,000 subscriptions of 20,000 chats in a real store, one article, one right
 * after somebody subscribed, and 1,000 at once: `npm run bench -- alerts`. How long matching and the queue take, how long
 * the event loop is held, processor time, and memory. What is sent from the queue afterwards is `send-lanes.mjs`.
 */
import { closeSync, mkdtempSync, openSync, readdirSync, readSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises';
import { SystemClock } from '../dist/adapters/clock/system-clock.js';
import { openSqliteStore } from '../dist/adapters/storage/sqlite-store.js';
import { PlanAlerts } from '../dist/application/alerts/plan-alerts.js';
import { SubscriptionMatching } from '../dist/application/alerts/subscription-matching.js';
import { atMost, note, quantile, report, timed } from './figures.mjs';
import { generatedArticle, generatedSubscriptions, space } from './generated-subscriptions.mjs';
import { quick } from './settings.mjs';

const SUBSCRIPTIONS = quick ? 10_000 : 100_000;
const CHATS = SUBSCRIPTIONS / 5;
const AT_ONCE = quick ? 50 : 1_000;
/** A long report matches more than most articles do. */
const LONG = 25;
const USUAL = 3;
const ZONES = ['Asia/Ho_Chi_Minh', 'Europe/Berlin', 'America/New_York', 'Australia/Sydney'];
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

const MEGABYTE = 2 ** 20;
const rss = () => process.memoryUsage.rss() / MEGABYTE;
const seconds = (ms) => `${(ms / 1_000).toFixed(2)} s`;
const megabytes = (count) => `${count.toFixed(0)} MB`;

const folder = mkdtempSync(join(tmpdir(), 'newsquote-bench-alerts-'));
const clock = new SystemClock();
let matchingMs = 0;
const store = openSqliteStore(folder, clock, {
  onArticle: (change, tx) => planner.plan(change, tx),
  modelHash: 'generated',
});
const matching = new SubscriptionMatching({
  store: store.subscriptions,
  topicSpace: () => Promise.resolve(space),
  pause: () => turn(),
});
const planner = new PlanAlerts(
  {
    match: async (article) => {
      const { ms, result } = await timed(() => matching.match(article));
      matchingMs += ms;
      return result;
    },
  },
  clock,
  'UTC',
);
const held = heldLoop();
let highest = 0;
let count = 0;
const watch = setInterval(() => (highest = Math.max(highest, rss())), 20);

try {
  await store.ingest.expect({ modelHash: 'generated', version: '1' });
  await store.ingest.finishIngest();
  const filling = await timed(fill);
  note(`${SUBSCRIPTIONS} subscriptions of ${CHATS} chats written in ${seconds(filling.ms)}`);

  const before = rss();
  const read = await timed(() => matching.warmUp());
  const after = rss();
  note(`read into memory in ${seconds(read.ms)}; process ${megabytes(before)}, then ${megabytes(after)}`);

  await one('one article of 25 paragraphs', LONG);
  await one('another', LONG);
  await store.subscriptions.add(subscription(1, { kind: 'keywords', query: 'bridge' }), 1_000, clock.now());
  await one('one right after somebody subscribed', LONG);
  await many();
} finally {
  clearInterval(watch);
  held.end();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}

function subscription(chatId, interest) {
  return { chatId, threadId: null, interest, vector: undefined };
}

/** A tenth of the chats has a digest, a tenth quiet hours, half a zone of its own. */
async function fill() {
  for (const { chatId, interest, vector } of generatedSubscriptions(SUBSCRIPTIONS, CHATS))
    await store.subscriptions.add({ chatId: chatId + 1, threadId: null, interest, vector }, 1_000, 0);
  for (let chatId = 1; chatId <= CHATS; chatId += 2)
    await store.alertSettings.change(chatId, {
      timeZone: ZONES[chatId % ZONES.length],
      ...(chatId % 10 === 1 ? { digest: { times: ['08:00', '18:00'], days: EVERY_DAY } } : {}),
      ...(chatId % 10 === 3 ? { quiet: { from: '22:00', to: '07:00' } } : {}),
    });
}

/** Stored as an ingest stores it, its vectors included. */
async function storeArticle(length) {
  const number = ++count;
  const { article, passages } = generatedArticle(number, length);
  const path = `${number}.md`;
  const texts = article.paragraphs.map((text, i) => `${number}:${i} ${text}`);
  await store.ingest.addEmbeddings(texts.map((text, i) => ({ text, vector: passages[i].vector })));
  const file = { path, size: 1, modifiedMs: 1, checkedMs: 1, contentHash: String(number) };
  await store.ingest.record(file, []);
  const planned = {
    id: number.toString(16).padStart(16, '0'),
    article,
    rank: '1',
    fingerprint: String(number),
    passages: article.paragraphs.map((text, paragraph) => ({
      kind: 'body',
      paragraph,
      text,
      embeddedText: texts[paragraph],
      units: [],
    })),
  };
  matchingMs = 0;
  const before = process.cpuUsage();
  const { ms } = await timed(() => store.ingest.storeFile(path, [planned], null));
  const { user, system } = process.cpuUsage(before);
  return { ms, matchingMs, cpuMs: (user + system) / 1_000 };
}

async function one(name, length) {
  const waiting = await store.outbox.waiting();
  await pause(50);
  held.reset();
  const { ms, matchingMs: matched, cpuMs } = await storeArticle(length);
  await pause(5);
  const queued = (await store.outbox.waiting()) - waiting;
  note(`${name}: ${queued} chats hear of it`);
  report('  matching', seconds(matched), atMost(matched, 1_000, ' ms'));
  report('  article and queue written, in all', seconds(ms), atMost(ms, 5_000, ' ms'));
  report('  processor time of it', seconds(cpuMs));
  reportHeld();
}

/** On a machine with other work it is no fault of ours that a thread waits for a core. */
function reportHeld() {
  report('  event loop held at most', `${held.max().toFixed(0)} ms`);
  if (held.knowsWaits) report('    less what the thread waited for a core', `${held.maxOwn().toFixed(0)} ms`);
}

/** Looks every 2 ms how long ago it looked last, and how long of it the thread was ready to run and had no core. */
function heldLoop() {
  let stats;
  try {
    stats = openSync('/proc/thread-self/schedstat');
  } catch {
    // Not Linux.
  }
  const buffer = Buffer.alloc(64);
  const waitedMs = () =>
    stats === undefined
      ? 0
      : Number(buffer.toString('latin1', 0, readSync(stats, buffer, 0, 64, 0)).split(' ')[1]) / 1e6;
  let [lastMs, lastWaitedMs, most, mostOwn] = [performance.now(), waitedMs(), 0, 0];
  const look = setInterval(() => {
    const [nowMs, nowWaitedMs] = [performance.now(), waitedMs()];
    const gap = nowMs - lastMs - 2;
    most = Math.max(most, gap);
    mostOwn = Math.max(mostOwn, gap - (nowWaitedMs - lastWaitedMs));
    [lastMs, lastWaitedMs] = [nowMs, nowWaitedMs];
  }, 2);
  return {
    max: () => most,
    maxOwn: () => mostOwn,
    knowsWaits: stats !== undefined,
    reset: () => ([most, mostOwn] = [0, 0]),
    end: () => {
      clearInterval(look);
      if (stats !== undefined) closeSync(stats);
    },
  };
}

async function many() {
  const waiting = await store.outbox.waiting();
  const [times, matched, cpu] = [[], [], []];
  highest = rss();
  const first = highest;
  held.reset();
  const all = await timed(async () => {
    for (let i = 0; i < AT_ONCE; i++) {
      const { ms, matchingMs: own, cpuMs } = await storeArticle(USUAL);
      times.push(ms);
      cpu.push(cpuMs);
      matched.push(own);
    }
  });
  const queued = (await store.outbox.waiting()) - waiting;
  note(`${AT_ONCE} articles of ${USUAL} paragraphs, one after the other: ${queued} alerts queued`);
  report('  in all', seconds(all.ms));
  report(
    '  matching, median and longest',
    `${seconds(quantile(matched, 0.5))}, ${seconds(Math.max(...matched))}`,
  );
  report(
    '  article and queue, median and longest',
    `${seconds(quantile(times, 0.5))}, ${seconds(Math.max(...times))}`,
  );
  report('  alerts written in a second', ((queued / all.ms) * 1_000).toFixed(0));
  report(
    '  processor time of one, median and longest',
    `${seconds(quantile(cpu, 0.5))}, ${seconds(Math.max(...cpu))}`,
  );
  reportHeld();
  report('  memory of the process, before and at most', `${megabytes(first)}, ${megabytes(highest)}`);
  const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  report('  files of the store', megabytes(bytes / MEGABYTE));
}
