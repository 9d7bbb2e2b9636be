import { expect, test } from 'vitest';
import type { IngestOptions } from '../../../src/application/ingest-corpus.js';
import { Readiness } from '../../../src/application/readiness.js';
import { keepReady } from '../../../src/composition/keep-ready.js';
import { readConfig } from '../../../src/config.js';
import { RecordingLog } from '../../support/recording-log.js';

test('while a long ingest runs it is told every two seconds that articles may have been stored', async () => {
  let nowMs = 0;
  const told: number[] = [];
  const embedding = { stage: 'embedding', total: 10, perSecond: 1, secondsLeft: 1 } as const;
  const run = ({ onProgress }: IngestOptions): Promise<void> => {
    for (let done = 0; done < 10; done++) {
      nowMs = done * 500;
      onProgress?.({ ...embedding, done });
    }
    return Promise.resolve();
  };
  const { config } = readConfig({});
  const ground = { config: config!, log: new RecordingLog() };
  await keepReady({ run }, ground, new Readiness(), {
    signal: new AbortController().signal,
    now: () => nowMs,
    onReady: () => Promise.resolve(),
    onChanged: () => told.push(nowMs),
  });
  expect(told).toEqual([2_000, 4_000]);
});
