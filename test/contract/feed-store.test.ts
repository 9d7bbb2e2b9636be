import { onTestFinished } from 'vitest';
import { openDatabase } from '../../src/adapters/storage/database.js';
import { SqliteFeedStore } from '../../src/adapters/storage/sqlite-feed-store.js';
import { FakeFeedStore } from '../support/fake-feed-store.js';
import { temporaryFolder } from '../support/store-folder.js';
import { feedStoreContract } from './feed-store.suite.js';

feedStoreContract('a feed store in memory', () => new FakeFeedStore());

feedStoreContract('a feed store in SQLite', () => {
  const database = openDatabase(temporaryFolder());
  onTestFinished(() => database.close());
  return new SqliteFeedStore(database.writer, database.reader);
});
