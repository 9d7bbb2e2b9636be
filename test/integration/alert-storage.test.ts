import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { ArticleListener } from '../../src/adapters/storage/alerts/article-listener.js';
import { databasePath, openDatabase } from '../../src/adapters/storage/database.js';
import type { Schema } from '../../src/adapters/storage/schema.js';
import { SqliteAlertSettings } from '../../src/adapters/storage/alerts/sqlite-alert-settings.js';
import { SqliteAlertTransaction } from '../../src/adapters/storage/alerts/sqlite-alert-transaction.js';
import { SqliteChatStore } from '../../src/adapters/storage/chats/sqlite-chat-store.js';
import { SqliteOutbox } from '../../src/adapters/storage/alerts/sqlite-outbox.js';
import { SqliteSilences } from '../../src/adapters/storage/alerts/sqlite-silences.js';
import { openSqliteStore } from '../../src/adapters/storage/sqlite-store.js';
import { SqliteSubscriptionStore } from '../../src/adapters/storage/alerts/sqlite-subscription-store.js';
import { IngestCorpus } from '../../src/application/ingest-corpus.js';
import type { ArticleChange } from '../../src/application/ports/alert-transaction.js';
import { anAlert } from '../contract/alert-ground.js';
import { anArticle, FakeCorpus } from '../support/fake-corpus.js';
import { FakeEmbedder } from '../support/fake-embedder.js';
import { temporaryFolder } from '../support/store-folder.js';

let nowMs = 10_000_000;
const clock = { now: () => nowMs };
const flood = anArticle({
  title: 'Flood',
  url: 'https://news.example/flood',
  paragraphs: ['The river rose.', 'Nobody was hurt.'],
  captions: ['The river.'],
});
const harvest = anArticle({ title: 'Harvest', paragraphs: ['Rice did well this year.'] });

/** An ingest over a store that tells of articles, and what it told, as a line each. */
function ground(folder = temporaryFolder(), corpus = new FakeCorpus(), listening = true) {
  const changes: ArticleChange[] = [];
  const told: string[] = [];
  let alsoDo: ArticleListener = () => Promise.resolve();
  const onArticle: ArticleListener = async (change, tx) => {
    changes.push(change);
    const title = change.kind === 'removed' ? '' : ` ${change.article.title}`;
    told.push(`${change.kind}${title}${(await tx.baselineDone()) ? '' : ', before the baseline'}`);
    if (change.kind === 'added')
      await tx.remember(
        change.articleId,
        [1],
        { kind: (await tx.baselineDone()) ? 'planned' : 'baseline' },
        0,
      );
    await alsoDo(change, tx);
  };
  const embedder = new FakeEmbedder();
  const store = openSqliteStore(folder, clock, listening ? { onArticle } : {});
  let open = true;
  const close = async () => {
    if (open) await store.close();
    open = false;
  };
  onTestFinished(close);
  const ingest = new IngestCorpus({
    corpus,
    reader: corpus,
    store: store.ingest,
    embedder,
    indexes: [store.lexicalIndex],
    hashing: corpus,
    clock,
  });
  return {
    corpus,
    store,
    changes,
    /** Ingests, and gives what was told meanwhile. */
    run: async () => {
      told.length = 0;
      await ingest.run();
      return [...told];
    },
    alsoDo: (act: ArticleListener) => (alsoDo = act),
    close,
  };
}

describe('who listens to an ingest', () => {
  test('hears of each article that is added with the vectors of its paragraphs, before the baseline in the first run', async () => {
    const { corpus, store, run, changes } = ground();
    corpus.put('a.txt', { articles: [flood] });
    expect(await run()).toEqual(['added Flood, before the baseline']);
    const [change] = changes;
    if (change?.kind !== 'added') throw new Error('It was told as something else.');
    const stored = await store.articles.article(change.articleId);
    expect(stored).toEqual({ id: change.articleId, ...change.article });
    expect(change.passages.map(({ paragraph }) => paragraph)).toEqual([0, 1]);
    for (const { vector } of change.passages)
      expect(vector.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(1, 5);
    corpus.put('b.txt', { articles: [harvest] });
    expect(await run()).toEqual(['added Harvest']);
  });

  test('hears of a changed text with the one before, and of what is removed', async () => {
    const { corpus, run, changes } = ground();
    corpus.put('a.txt', { articles: [flood] });
    await run();
    const reworded = { ...flood, paragraphs: ['The river rose twice.', 'Nobody was hurt.'] };
    corpus.put('a.txt', { articles: [reworded] }, 2_000);
    expect(await run()).toEqual(['changed Flood']);
    expect(changes.at(-1)).toMatchObject({ kind: 'changed', article: reworded, before: flood });
    corpus.delete('a.txt');
    expect(await run()).toEqual(['removed']);
    expect(changes.at(-1)).toEqual({ kind: 'removed', articleId: changes[0]!.articleId });
  });

  test('hears that nobody changed what is only understood otherwise, as when furniture has shown itself', async () => {
    const { corpus, run, changes } = ground();
    const edges = ['Read more here.'];
    const river = anArticle({ title: 'River', paragraphs: ['It rose.'] });
    corpus.put('a.txt', { edges, articles: [river] });
    await run();
    corpus.put('b.txt', { edges, articles: [harvest] });
    expect((await run()).sort()).toEqual(['added Harvest', 'changed River']);
    expect(changes.filter(({ kind }) => kind === 'changed')).toMatchObject([{ isReread: true }]);
    corpus.put('a.txt', { edges, articles: [{ ...river, paragraphs: ['It fell.'] }] }, 2_000);
    expect(await run()).toEqual(['changed River']);
    expect(changes.at(-1)).toMatchObject({ kind: 'changed', isReread: false });
  });

  test('hears nothing of a file that is renamed, touched, read anew or there twice', async () => {
    const { corpus, run } = ground();
    corpus.put('a.txt', { articles: [flood] });
    await run();
    corpus.rename('a.txt', 'b.txt');
    expect(await run()).toEqual([]);
    corpus.put('b.txt', { articles: [flood] }, 3_000);
    expect(await run()).toEqual([]);
    corpus.put('c.txt', { articles: [flood] });
    expect(await run()).toEqual([]);
    corpus.delete('b.txt');
    expect(await run()).toEqual([]);
  });

  test('hears nothing of an article from before the baseline that was removed and comes back', async () => {
    const { corpus, run } = ground();
    corpus.put('a.txt', { articles: [flood] });
    await run();
    corpus.delete('a.txt');
    await run();
    corpus.put('b.txt', { edges: ['Another page.'], articles: [flood] });
    expect(await run()).toEqual([]);
  });

  test('still finds the story of an article that was removed, for thirty days or until it is back', async () => {
    const { corpus, run, alsoDo } = ground();
    await run();
    const near: string[][] = [];
    alsoDo(async (change, tx) => {
      if (change.kind !== 'added') return;
      const stories = await tx.storiesNear({ bands: [1], page: null }, change.articleId, 9);
      near.push(stories.map(({ article }) => article.title).sort());
    });
    corpus.put('a.txt', { articles: [harvest] });
    await run();
    corpus.delete('a.txt');
    corpus.put('b.txt', { edges: ['Another page.'], articles: [{ ...harvest, title: 'Rice' }] });
    await run();
    expect(near).toEqual([[], ['Harvest']]);
    corpus.put('a.txt', { articles: [harvest] });
    await run();
    corpus.put('c.txt', { articles: [flood] });
    await run();
    expect(near.at(-1)).toEqual(['Harvest', 'Rice']);
    for (const path of ['a.txt', 'b.txt']) corpus.delete(path);
    await run();
    nowMs += 30 * 24 * 60 * 60_000 + 1;
    corpus.delete('c.txt');
    await run();
    corpus.put('d.txt', { articles: [{ ...harvest, title: 'Wheat' }] });
    await run();
    expect(near.at(-1)).toEqual(['Flood']);
  });

  test('that is changed is queued anew for none who subscribed after it was news', async () => {
    const { corpus, run, alsoDo, store } = ground();
    await run();
    const subscribe = (chatId: number, atMs: number) =>
      store.subscriptions.add(
        { chatId, threadId: null, interest: { kind: 'everything' }, vector: undefined },
        9,
        atMs,
      );
    const ids = [(await subscribe(1, 0))!.id, (await subscribe(2, nowMs + 1))!.id];
    corpus.put('a.txt', { articles: [flood] });
    alsoDo((change, tx) => tx.remember(change.articleId, [1], { kind: 'planned' }, nowMs));
    await run();
    alsoDo(async (change, tx) => {
      expect(change).toMatchObject({ kind: 'changed', newsSinceMs: nowMs });
      const alerts = [1, 2].map((chatId) =>
        anAlert({ chatId, articleId: change.articleId, subscriptionId: ids[chatId - 1]! }),
      );
      expect(await tx.queue(alerts, nowMs, 'new')).toBe(1);
    });
    corpus.put('a.txt', { articles: [{ ...flood, paragraphs: ['The river fell.'] }] }, 2_000);
    expect(await run()).toEqual(['changed Flood']);
    expect(await store.outbox.waiting()).toBe(1);
  });

  test('hears once more of news that was removed and comes back, and queues it for nobody who has got it', async () => {
    const { corpus, run, alsoDo, store } = ground();
    await run();
    alsoDo(async (change, tx) => {
      const alerts = [1, 2].map((chatId) => anAlert({ chatId, articleId: change.articleId }));
      if (change.kind === 'added') await tx.queue(alerts, 0);
      if (change.kind === 'removed') await tx.dropQueued(change.articleId, 'removed', 0);
    });
    corpus.put('a.txt', { articles: [flood] });
    await run();
    const lease = () => store.outbox.lease({ chats: 1, perChat: 9 }, { nowMs: 1, untilMs: 2 });
    const [first] = await lease();
    await store.outbox.sent([first!.alerts[0]!.id], 42, 1);
    corpus.delete('a.txt');
    await run();
    expect(await store.outbox.waiting()).toBe(0);
    corpus.put('b.txt', { edges: ['Another page.'], articles: [flood] });
    expect(await run()).toEqual(['added Flood']);
    expect(await lease()).toMatchObject([{ chatId: first!.chatId === 1 ? 2 : 1 }]);
    expect(await store.outbox.waiting()).toBe(1);
  });

  test('undoes the article with its alerts when it throws, and is told again by the next run', async () => {
    const { corpus, run, alsoDo, store } = ground();
    await run();
    corpus.put('a.txt', { articles: [flood] });
    alsoDo(async ({ articleId }, tx) => {
      await tx.queue([anAlert({ articleId })], 0);
      throw new Error('no plan');
    });
    await expect(run()).rejects.toThrow('no plan');
    expect((await store.articles.counts()).articles).toBe(0);
    expect(await store.outbox.waiting()).toBe(0);
    alsoDo(async ({ articleId }, tx) => {
      await tx.queue([anAlert({ articleId })], 0);
    });
    expect(await run()).toEqual(['added Flood']);
    expect(await store.outbox.waiting()).toBe(1);
  });

  test('reads while it listens what is stored elsewhere, subscriptions say', async () => {
    const { corpus, run, alsoDo, store } = ground();
    const interest = { kind: 'everything' } as const;
    await store.subscriptions.add({ chatId: 1, threadId: null, interest, vector: undefined }, 9, 0);
    const seen: number[] = [];
    alsoDo(async () => {
      seen.push((await store.subscriptions.page(0, 9)).length, await store.subscriptions.revision());
    });
    corpus.put('a.txt', { articles: [flood] });
    await run();
    expect(seen).toEqual([1, 1]);
  });

  test('has every article of a large file told once, however long each takes', async () => {
    const { corpus, run, alsoDo, store } = ground();
    const articles = Array.from({ length: 45 }, (_, i) =>
      anArticle({ title: `Article ${i}`, paragraphs: [`It is number ${i}.`] }),
    );
    alsoDo(async ({ articleId }, tx) => {
      await tx.queue([anAlert({ articleId })], 0);
    });
    corpus.put('a.jsonl', { articles });
    const told = await run();
    expect(told).toHaveLength(45);
    expect(new Set(told).size).toBe(45);
    expect(await store.outbox.waiting()).toBe(45);
    expect((await store.articles.counts()).articles).toBe(45);
  });

  test('is not over the baseline before the first ingest is through, also when that takes several starts', async () => {
    const folder = temporaryFolder();
    const first = ground(folder);
    first.corpus.put('a.txt', { articles: [flood] });
    first.corpus.put('b.txt', { articles: [harvest] });
    first.alsoDo((change) =>
      change.kind === 'added' && change.article.title === 'Harvest'
        ? Promise.reject(new Error('the power went'))
        : Promise.resolve(),
    );
    await expect(first.run()).rejects.toThrow('the power went');
    await first.close();
    const second = ground(folder, first.corpus);
    expect(await second.run()).toEqual(['added Harvest, before the baseline']);
    await second.close();
    const third = ground(folder, first.corpus);
    third.corpus.put('c.txt', { articles: [anArticle({ title: 'News', paragraphs: ['It is new.'] })] });
    expect(await third.run()).toEqual(['added News']);
  });

  test('hears, as from before the baseline, of what was stored when alerts were not planned yet', async () => {
    const folder = temporaryFolder();
    const before = ground(folder, new FakeCorpus(), false);
    before.corpus.put('a.txt', { articles: [flood, harvest] });
    expect(await before.run()).toEqual([]);
    await before.close();
    const after = ground(folder, before.corpus);
    expect((await after.run()).sort()).toEqual([
      'added Flood, before the baseline',
      'added Harvest, before the baseline',
    ]);
    expect(await after.run()).toEqual([]);
    await after.close();
    // What an ingest stores later while nobody listens is news when somebody listens again.
    const deaf = ground(folder, before.corpus, false);
    deaf.corpus.put('c.txt', { articles: [anArticle({ title: 'News', paragraphs: ['It is new.'] })] });
    await deaf.run();
    await deaf.close();
    expect(await ground(folder, before.corpus).run()).toEqual(['added News']);
  });
});

describe('what alerts ask of the database', () => {
  test('reads no table from end to end, however much was sent, waits, or is subscribed to', async () => {
    const folder = temporaryFolder();
    await openDatabase(folder).close();
    const raw = new Database(databasePath(folder));
    onTestFinished(() => {
      raw.close();
    });
    const statements = new Map<string, readonly unknown[]>();
    const database = new Kysely<Schema>({
      dialect: new SqliteDialect({ database: raw }),
      log: ({ query }) => {
        statements.set(query.sql, query.parameters);
      },
    });
    const outbox = new SqliteOutbox(database, database);
    const silences = new SqliteSilences(database, database);
    const settings = new SqliteAlertSettings(database, database, clock, 'UTC');
    const subscriptions = new SqliteSubscriptionStore(database, database, 'a model');
    const chats = new SqliteChatStore(database, database);
    const planning = <T>(act: (tx: SqliteAlertTransaction) => Promise<T>) =>
      database.transaction().execute((trx) => act(new SqliteAlertTransaction(trx)));
    const lease = (nowMs: number) => outbox.lease({ chats: 9, perChat: 9 }, { nowMs, untilMs: nowMs + 1 });

    const topic = { kind: 'topic', sentence: 'Rice is exported.', strictness: 'normal' } as const;
    const vector = Float32Array.of(1);
    const added = await subscriptions.add({ chatId: 1, threadId: null, interest: topic, vector }, 9, 0);
    await subscriptions.ofChat(1);
    await subscriptions.find(added!.id);
    await subscriptions.setPaused(added!.id, true);
    await subscriptions.change(added!.id, topic, vector);
    await subscriptions.page(0, 9);
    await subscriptions.withOtherModel('another', 9);
    await subscriptions.revision();
    await planning(async (tx) => {
      await tx.baselineDone();
      await tx.remember('a', [1, 2], { kind: 'planned' }, 0);
      await tx.rebind('a', [3]);
      await tx.storiesNear({ bands: [3], page: 3 }, 'b', 9);
      await tx.settings([1, 2]);
      await tx.queue([anAlert(), anAlert({ chatId: 2 }), anAlert({ chatId: 3, dueMs: null })], 0);
    });
    const [first, second] = await lease(1);
    await outbox.nextDueMs();
    await outbox.sent([first!.alerts[0]!.id], 42, 1);
    await outbox.postpone([second!.alerts[0]!.id], 5, { unknownOutcome: true });
    await planning((tx) => tx.queueCorrections('a', 5, 5));
    for (const { alerts } of await lease(5)) await outbox.drop([alerts[0]!.id], 'refused', 5);
    await outbox.inMessage(1, 42);
    await outbox.trace('a');
    await silences.silence(1, 'blocked');
    await silences.unsilence(1, 5);
    await settings.change(3, { pausedUntilMs: 9 });
    await settings.of(3);
    await settings.nextPauseEndMs();
    await settings.endPauses(9);
    await outbox.held(3);
    await outbox.releaseHeld(3, 9);
    await planning((tx) => tx.dropQueued('a', 'removed', 9));
    await settings.change(4, { timeZone: 'Asia/Tokyo' });
    await chats.migrate(1, 4);
    await chats.erase(4);
    await subscriptions.remove(added!.id);

    const scans = [...statements].flatMap(([statement, values]) =>
      (/^\s*(?:select|insert|update|delete|replace)/i.test(statement) ? plan(raw, statement, values) : [])
        // The index of what is in hand holds a few rows; a list of values, or what was found with a limit, is read whole.
        .filter(
          (step) => /^SCAN (?!json_each|\(subquery)/.test(step) && !step.includes('INDEX outbox_leased'),
        )
        .map((step) => `${step}: ${statement}`),
    );
    expect(statements.size).toBeGreaterThan(50);
    expect(scans).toEqual([]);
  });

  test('leases in a moment and queues for thousands of chats in a moment, beside all that was sent and waits', async () => {
    const database = openDatabase(temporaryFolder());
    onTestFinished(() => database.close());
    const outbox = new SqliteOutbox(database.writer, database.reader);
    const chats = Array.from({ length: 2_000 }, (_, i) => -1_001_000_000_000 - i);
    const queue = (articleId: string) =>
      database.writer.transaction().execute((trx) =>
        new SqliteAlertTransaction(trx).queue(
          chats.map((chatId) => anAlert({ chatId, articleId })),
          0,
        ),
      );
    expect(await queue('a')).toBe(2_000);
    const ids = (await database.reader.selectFrom('outbox').select('id').execute()).map(({ id }) => id);
    await outbox.sent(ids, 42, 1);
    // The event loop turns meanwhile.
    let turns = 0;
    const turning = setInterval(() => (turns += 1), 0);
    onTestFinished(() => {
      clearInterval(turning);
    });
    expect(await queue('b')).toBe(2_000);
    expect(turns).toBeGreaterThan(0);
    const leased = await outbox.lease({ chats: 25, perChat: 10 }, { nowMs: 1, untilMs: 2 });
    expect(new Set(leased.map(({ chatId }) => chatId)).size).toBe(25);
  });
});

function plan(raw: Database.Database, statement: string, values: readonly unknown[]): readonly string[] {
  const steps = raw.prepare(`EXPLAIN QUERY PLAN ${statement}`).all(...values) as { detail: string }[];
  return steps.map(({ detail }) => detail);
}
