import { alertsInMemory, alertsInSqlite } from './alert-ground.js';
import { subscriptionStoreContract } from './subscription-store.suite.js';

subscriptionStoreContract('the store of subscriptions in memory', alertsInMemory);
subscriptionStoreContract('the store of subscriptions in SQLite', alertsInSqlite);
