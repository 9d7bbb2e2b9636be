import { alertsInMemory, alertsInSqlite } from './alert-ground.js';
import { silencesContract } from './silences.suite.js';

silencesContract('silences in memory', alertsInMemory);
silencesContract('silences in SQLite', alertsInSqlite);
