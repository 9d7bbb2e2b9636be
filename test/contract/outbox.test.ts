import { alertsInMemory, alertsInSqlite } from './alert-ground.js';
import { outboxContract } from './outbox.suite.js';

outboxContract('the outbox in memory', alertsInMemory);
outboxContract('the outbox in SQLite', alertsInSqlite);
