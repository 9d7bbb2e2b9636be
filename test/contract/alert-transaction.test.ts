import { alertsInMemory, alertsInSqlite } from './alert-ground.js';
import { alertTransactionContract } from './alert-transaction.suite.js';

alertTransactionContract('the transaction of alerts in memory', alertsInMemory);
alertTransactionContract('the transaction of alerts in SQLite', alertsInSqlite);
