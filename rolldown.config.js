import { defineConfig } from 'rolldown';

/** Small libraries of many files, which Node opens one by one at every start (docs/decisions/running-typescript.md). */
const BUNDLED = /^(?:kysely|zod|stemmer)(?:\/|$)/;

export default defineConfig({
  input: {
    main: 'dist/main.js',
    'model-worker': 'dist/adapters/models/model-worker.js',
    'checkpoint-worker': 'dist/adapters/storage/checkpoint-worker.js',
  },
  platform: 'node',
  external: (id, _, isResolved) => !isResolved && /^[^./]/.test(id) && !BUNDLED.test(id),
  output: {
    dir: 'bundle',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    sourcemap: true,
    cleanDir: true,
  },
});
