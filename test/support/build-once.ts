import { execFileSync } from 'node:child_process';

/** Process tests start `dist/main.js`; it must be today's source, not the one of the last `npm ci`. */
export default function buildOnce(): void {
  execFileSync('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' });
}
