/** What every benchmark shares: sizes, folders, the settings of the program. */
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../dist/config.js';

export const root = join(import.meta.dirname, '..');
export const quick = process.argv.includes('--quick');
export const keep = process.argv.includes('--keep');
/** What `npm run ask` gives to Node. */
export const nodeFlags = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts.ask.match(
  /--\S+/g,
);
/** Generated paragraphs. */
export const paragraphs = quick ? 6_000 : 60_000;

/** Everything that a benchmark writes. */
export function scratchFolder(isQuick) {
  return join(tmpdir(), `newsquote-bench${isQuick ? '-quick' : ''}`);
}
export const scratch = scratchFolder(quick);
export const evalsets = join(root, 'test', 'evalsets');

/** The environment of a run of the program over these articles; of the caller's own settings only EMBEDDINGS_DIR. */
export function environment(corpusDir, dataDir) {
  const { PATH = '', EMBEDDINGS_DIR = join(root, 'embeddings') } = process.env;
  return {
    PATH,
    CORPUS_DIR: corpusDir,
    DATA_DIR: dataDir,
    EMBEDDINGS_DIR,
    LOG_LEVEL: 'warn',
  };
}

export function configOf(corpusDir, dataDir) {
  const { config, problems } = readConfig(environment(corpusDir, dataDir));
  if (!config) throw new Error(problems.join('\n'));
  return config;
}

export const log = { info: () => undefined, warn: console.warn, error: console.error };
