import { expect, it } from 'vitest';
import { killRun } from '../../kill/kill-run.js';

it('killed again and again while articles come, it loses no alert and no subscription, and sends twice only what it cannot know of', async () => {
  const seed = Date.now() % 1_000_000;
  const report = await killRun({ rounds: 2, seed, chats: 15, killsPerRound: 3, say: () => undefined });
  expect(report.violations, `npm run test:kill -- --rounds 2 --chats 15 --seed ${seed}`).toEqual([]);
  expect(report).toMatchObject({ lost: 0, lostSubscriptions: 0, subscriptions: 17 });
  expect(report.due).toBeGreaterThan(30);
}, 120_000);
