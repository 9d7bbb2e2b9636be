import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../src/adapters/storage/database.js';
import { SqliteFeedStore } from '../../src/adapters/storage/feeds/sqlite-feed-store.js';
import { FakeFeedStore } from '../support/fake-feed-store.js';
import { temporaryFolder } from '../support/store-folder.js';
import { feedStoreContract } from './feed-store.suite.js';

feedStoreContract('a feed store in memory', () => new FakeFeedStore());

feedStoreContract('a feed store in SQLite', () => {
  const database = openDatabase(temporaryFolder());
  onTestFinished(() => database.close());
  return new SqliteFeedStore(database.writer, database.reader);
});

test('a feed in SQLite that failed before problems had kinds is listed as one that gives no answer', async () => {
  const database = openDatabase(temporaryFolder());
  onTestFinished(() => database.close());
  const store = new SqliteFeedStore(database.writer, database.reader);
  await store.add('https://paper.example/rss', 'admin', 0);
  await database.writer
    .updateTable('feeds')
    .set({ problem: 'paper.example took longer than 15 s' })
    .execute();
  expect(await store.list()).toMatchObject([{ problem: { kind: 'no answer', host: 'paper.example' } }]);
});
