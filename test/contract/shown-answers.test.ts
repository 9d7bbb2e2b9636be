import { onTestFinished } from 'vitest';
import { openDatabase } from '../../src/adapters/storage/database.js';
import { SqliteShownAnswers } from '../../src/adapters/storage/chats/sqlite-shown-answers.js';
import { FakeShownAnswers } from '../support/fake-shown-answers.js';
import { temporaryFolder } from '../support/store-folder.js';
import { shownAnswersContract } from './shown-answers.suite.js';

shownAnswersContract('shown answers in memory', () => new FakeShownAnswers());

shownAnswersContract('shown answers in SQLite', () => {
  const database = openDatabase(temporaryFolder());
  onTestFinished(() => database.close());
  const { writer, reader } = database;
  return new SqliteShownAnswers(writer, reader);
});
