import { expect, it } from 'vitest';
import { killRun } from '../../kill/kill-run.js';
import { writeSmallModels } from '../../support/small-models.js';
import { temporaryFolder } from '../../support/store-folder.js';

it('killed again and again while articles come, it loses no alert and no subscription, and sends twice only what it cannot know of', async () => {
  // Who gets which alert is no matter of models here.
  const embeddingsDir = temporaryFolder();
  writeSmallModels(embeddingsDir);
  // More chats than are written to at a time.
  const seed = Date.now() % 1_000_000;
  const report = await killRun({
    rounds: 1,
    seed,
    chats: 55,
    killsPerRound: 3,
    embeddingsDir,
    say: () => undefined,
  });
  expect(report.violations, `npm run test:kill -- --rounds 1 --chats 55 --seed ${seed}`).toEqual([]);
  expect(report).toMatchObject({ lost: 0, lostSubscriptions: 0, subscriptions: 56 });
  expect(report.due).toBeGreaterThan(30);
}, 120_000);
