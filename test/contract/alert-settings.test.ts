import { alertsInMemory, alertsInSqlite } from './alert-ground.js';
import { alertSettingsContract } from './alert-settings.suite.js';

alertSettingsContract('alert settings in memory', alertsInMemory);
alertSettingsContract('alert settings in SQLite', alertsInSqlite);
