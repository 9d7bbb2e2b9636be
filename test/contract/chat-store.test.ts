import { onTestFinished } from 'vitest';
import { openDatabase } from '../../src/adapters/storage/database.js';
import { SqliteChatStore } from '../../src/adapters/storage/chats/sqlite-chat-store.js';
import { SqliteInbox } from '../../src/adapters/storage/chats/sqlite-inbox.js';
import { SqliteShownAnswers } from '../../src/adapters/storage/chats/sqlite-shown-answers.js';
import { FakeChatStore } from '../support/fake-chat-store.js';
import { FakeInbox } from '../support/fake-inbox.js';
import { FakeShownAnswers } from '../support/fake-shown-answers.js';
import { temporaryFolder } from '../support/store-folder.js';
import { chatStoreContract } from './chat-store.suite.js';

chatStoreContract('the chat store in memory', () => {
  const [inbox, shownAnswers] = [new FakeInbox(), new FakeShownAnswers()];
  return { inbox, shownAnswers, chats: new FakeChatStore(inbox, shownAnswers) };
});

chatStoreContract('the chat store in SQLite', () => {
  const database = openDatabase(temporaryFolder());
  onTestFinished(() => database.close());
  const { writer, reader } = database;
  return {
    inbox: new SqliteInbox(writer, reader),
    shownAnswers: new SqliteShownAnswers(writer, reader),
    chats: new SqliteChatStore(writer, reader),
  };
});
