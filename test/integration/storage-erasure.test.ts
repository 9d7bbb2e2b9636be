import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { databasePath, openDatabase } from '../../src/adapters/storage/database.js';
import { scrubDatabase } from '../../src/adapters/storage/scrub-database.js';
import { SqliteChatStore } from '../../src/adapters/storage/chats/sqlite-chat-store.js';
import { openSqliteStore } from '../../src/adapters/storage/sqlite-store.js';
import type { SqliteStore } from '../../src/adapters/storage/sqlite-store.js';
import { DataDirBusyError } from '../../src/application/errors.js';
import { chatLane, inlineLane } from '../../src/domain/chats/lanes.js';
import type { PlannedAlert } from '../../src/application/ports/alert-transaction.js';
import { anAlert } from '../contract/alert-ground.js';
import { aShownAnswer } from '../contract/shown-answers.suite.js';
import { anArticle } from '../support/fake-corpus.js';
import { temporaryFolder } from '../support/store-folder.js';

const clock = { now: () => 1_000 };
const [user, group, supergroup] = [7_312_345_678, -987_654_321_012, -1_001_234_567_890_123];
const words = ['Xyzzyquestion', 'Nguyễn Thị Bí Mật', 'plughname'];

/** Everything that must not be found: words, ids as text, and as SQLite writes them into rows, indexes and row ids. */
const traces: ReadonlyMap<string, Buffer> = new Map([
  ...words.map((word) => [word, Buffer.from(word)] as const),
  ...[user, group, supergroup].flatMap((id) => [
    [`${id} as text`, Buffer.from(String(id))] as const,
    [`${id} as an integer`, integer(id)] as const,
    [`${id} as a row id`, varint(id)] as const,
    [`${id} as a float`, float(id)] as const,
  ]),
]);

/** Six or eight bytes, big-endian: https://www.sqlite.org/fileformat.html#record_format */
function integer(id: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64BE(BigInt(id));
  return Math.abs(id) < 2 ** 47 ? bytes.subarray(2) : bytes;
}

/** Seven bits a byte, big-endian; nine bytes, the last whole, for what is negative: https://www.sqlite.org/fileformat.html#varint */
function varint(id: number): Buffer {
  const bits = BigInt.asUintN(64, BigInt(id));
  const bytes: bigint[] = [];
  if (id < 0) {
    bytes.push(bits & 255n);
    for (let i = 0n; i < 8n; i++) bytes.unshift(((bits >> (8n + 7n * i)) & 127n) | 128n);
  } else {
    for (let rest = bits; rest > 0n; rest >>= 7n)
      bytes.unshift((rest & 127n) | (bytes.length === 0 ? 0n : 128n));
  }
  return Buffer.from(bytes.map(Number));
}

function float(id: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(id);
  return bytes;
}

/** What of the chats is found in any file under the folder. */
function found(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return files.flatMap((file) => {
    const bytes = readFileSync(join(file.parentPath, file.name));
    return [...traces]
      .filter(([, trace]) => bytes.includes(trace))
      .map(([name]) => `${name} in ${file.name}`);
  });
}

/** A store, and how an alert gets into it: with an article. */
function storeOfAlerts(folder: string) {
  let toQueue: PlannedAlert | undefined;
  const store = openSqliteStore(folder, clock, {
    onArticle: async ({ articleId }, tx) => {
      if (toQueue !== undefined) await tx.queue([{ ...toQueue, articleId }], 1);
    },
  });
  return {
    store,
    plan: async (chatId: number, step: number, dueMs: number | null) => {
      toQueue = anAlert({ chatId, dueMs });
      const path = `${step}.txt`;
      await store.ingest.expect({ modelHash: 'a model', version: '1' });
      await store.ingest.record({ path, size: 1, modifiedMs: 1, checkedMs: 1, contentHash: path }, []);
      const article = anArticle({ title: path, paragraphs: [] });
      await store.ingest.storeFile(
        path,
        [{ id: path, article, rank: '', fingerprint: '', passages: [] }],
        null,
      );
    },
  };
}

/** As the bot would: many chats, those that are to be forgotten among them, rows that come, change and go. */
async function use(
  store: SqliteStore,
  plan: (chatId: number, step: number, dueMs: number | null) => Promise<void>,
  { steps, random }: { readonly steps: number; readonly random: () => number },
): Promise<void> {
  const { inbox, chats, shownAnswers, subscriptions, alertSettings, outbox, silences } = store;
  const others = Array.from({ length: 120 }, (_, i) =>
    i % 2 === 0 ? 5_000_000_000 + i : -1_002_000_000_000 - i,
  );
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const [ids, answers]: [number[], number[]] = [[], []];
  for (let step = 0; step < steps; step++) {
    const ours = random() < 0.3;
    const chat = ours ? one([user, group]) : one(others);
    const text = `${ours ? one(words) : 'other'} `.repeat(1 + Math.floor(random() ** 4 * 800));
    const body = JSON.stringify({ update_id: step, chat: { id: chat, first_name: text }, text });
    const lane = random() < 0.2 ? inlineLane(chat) : chatLane(chat);
    // Ids that do not ascend: pages are split in their middle.
    const id = Math.floor(random() * 2 ** 31);
    await inbox.store([{ id, lane, body, replacesWaiting: random() < 0.1 }], step);
    answers.push(await shownAnswers.keep(aShownAnswer({ chatId: chat, question: text }), step));
    for (let votes = 0; votes < 2; votes++)
      await shownAnswers.vote(one(answers), ours ? user : 6_000_000_000 + step, random() < 0.5);
    if (random() < 0.1) await chats.setLanguage(chat, one(['en', 'vi', null]));
    if (random() < 0.1) await chats.claimIntroduction(chat);
    const interest = { kind: 'topic', sentence: text, strictness: one(['strict', 'wide'] as const) } as const;
    const vector = Float32Array.from({ length: 8 }, random);
    if (random() < 0.4) await subscriptions.add({ chatId: chat, threadId: null, interest, vector }, 9, step);
    const own = one([undefined, ...(await subscriptions.ofChat(chat))]);
    if (own !== undefined && random() < 0.3)
      await subscriptions.change(own.id, { kind: 'keywords', query: `${text}!` }, undefined);
    if (own !== undefined && random() < 0.3) await subscriptions.remove(own.id);
    if (random() < 0.2)
      await alertSettings.change(chat, { pausedUntilMs: step + 50, timeZone: 'Asia/Tokyo' });
    if (random() < 0.1) await silences.silence(chat, 'blocked');
    if (random() < 0.1) await silences.unsilence(chat, step);
    await alertSettings.endPauses(step);
    await plan(one([chat, one(others)]), step, random() < 0.2 ? null : step);
    for (const { alerts } of await outbox.lease({ chats: 1, perChat: 3 }, { nowMs: step, untilMs: step + 9 }))
      await outbox.sent(
        alerts.map((alert) => alert.id),
        step,
        step,
      );
    ids.push(id);
    if (random() < 0.6) await inbox.done(one(ids));
    if (random() < 0.01) await shownAnswers.prune(step - 250);
    if (random() < 0.01) await inbox.prune(step - 250);
  }
  await chats.migrate(group, supergroup);
}

describe('what is erased and scrubbed', () => {
  test('is in no file of the data folder, as no row and no byte', async () => {
    for (const seed of fc.sample(fc.integer(), 2)) {
      const folder = temporaryFolder();
      const { store, plan } = storeOfAlerts(folder);
      await use(store, plan, { steps: 350, random: seeded(seed) });
      expect(found(folder).length, `seed ${seed}`).toBeGreaterThan(6);
      const { inbox, chats, shownAnswers, outbox, subscriptions } = store;
      await inbox.releaseAll();
      for (const chat of [user, group, supergroup]) await chats.erase(chat);
      const others = { waiting: await inbox.waiting(), votes: await shownAnswers.votes() };
      const alerts = { waiting: await outbox.waiting(), subscriptions: await subscriptions.page(0, 9_999) };
      expect(alerts.waiting * alerts.subscriptions.length).toBeGreaterThan(0);
      await chats.scrub();
      expect(found(folder), `seed ${seed}`).toEqual([]);
      expect(await inbox.waiting()).toBe(others.waiting);
      expect(await shownAnswers.votes()).toEqual(others.votes);
      expect(await outbox.waiting()).toBe(alerts.waiting);
      expect(await subscriptions.page(0, 9_999)).toEqual(alerts.subscriptions);
      await store.close();
      expect(found(folder), `seed ${seed}`).toEqual([]);
      expectSound(folder);
    }
  });

  test('includes the update that erases, when it is done', async () => {
    const folder = temporaryFolder();
    const store = openSqliteStore(folder, clock);
    onTestFinished(() => store.close());
    const { inbox, chats } = store;
    const body = JSON.stringify({ from: { id: user, first_name: words[1] }, text: words[0] });
    await inbox.store([{ id: 1, lane: chatLane(user), body, replacesWaiting: false }], 1);
    await inbox.lease(1, { nowMs: 1, untilMs: 99 });
    await chats.erase(user);
    expect(found(folder)).not.toEqual([]);
    await inbox.done(1);
    await chats.scrub();
    expect(found(folder)).toEqual([]);
  });

  test('never gives an answer the id of one that is gone', async () => {
    const store = openSqliteStore(temporaryFolder(), clock);
    onTestFinished(() => store.close());
    const { chats, shownAnswers } = store;
    const first = await shownAnswers.keep(aShownAnswer({ chatId: user }), 1);
    await chats.erase(user);
    await chats.scrub();
    expect(await shownAnswers.keep(aShownAnswer({ chatId: user }), 1)).toBeGreaterThan(first);
  });

  test('waits for another process that reads, without stopping this one, and says so when that takes long', async () => {
    const folder = temporaryFolder();
    const database = openDatabase(folder);
    onTestFinished(() => database.close());
    const { writer, reader } = database;
    const chats = new SqliteChatStore(writer, reader);
    await chats.setLanguage(user, 'vi');
    const other = new Database(databasePath(folder), { readonly: true });
    onTestFinished(() => {
      other.close();
    });
    const reading = other.prepare('SELECT key FROM meta UNION SELECT name FROM sqlite_master').iterate();
    reading.next();
    await chats.erase(user);
    await expect(scrubDatabase(writer, 0)).rejects.toBeInstanceOf(DataDirBusyError);
    const scrubbed = chats.scrub();
    await chats.setLanguage(5, 'vi');
    reading.return?.();
    await scrubbed;
    expect(found(folder)).toEqual([]);
    expect(await chats.settings(5)).toEqual({ language: 'vi' });
  });
});

function expectSound(folder: string): void {
  const raw = new Database(databasePath(folder), { readonly: true });
  expect(raw.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(raw.pragma('foreign_key_check')).toEqual([]);
  raw.close();
}

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
