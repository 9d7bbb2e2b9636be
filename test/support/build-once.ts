import { execFileSync } from 'node:child_process';
import { utimesSync } from 'node:fs';
import { isStaleBuild } from '../../src/cli/stale-build.js';

/**
 * Process tests start `bundle/main.js`; it must be today's source, not the one of the last `npm ci`. Types are left to
 * `npm run types`.
 */
export default function buildOnce(): void {
  if (!isStaleBuild('.')) return;
  const startedS = Date.now() / 1000;
  execFileSync('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json', '--noCheck'], { stdio: 'inherit' });
  execFileSync('node_modules/.bin/rolldown', ['-c'], { stdio: ['ignore', 'ignore', 'inherit'] });
  // An edit while it compiled makes it stale again.
  utimesSync('bundle/main.js', startedS, startedS);
}
