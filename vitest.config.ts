import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // Of what files share nothing changes, so a worker loads modules once for all of them.
      {
        extends: true,
        test: { name: 'most', include: ['test/{unit,contract,integration}/**/*.test.ts'], isolate: false },
      },
      // Whole evaluations, with models of their own in memory.
      { extends: true, test: { name: 'model', include: ['test/model/**/*.test.ts'] } },
    ],
    globalSetup: ['test/support/build-once.ts'],
    // On two cores vitest would take one; many tests wait for processes and timers.
    maxWorkers: Math.max(3, availableParallelism() - 1),
    testTimeout: 60_000,
    hookTimeout: 120_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'html'],
      thresholds: { lines: 80, branches: 75 },
    },
  },
});
