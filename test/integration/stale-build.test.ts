import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { freeBytes } from '../../src/adapters/diagnosis/free-space.js';
import { isStaleBuild } from '../../src/cli/stale-build.js';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'newsquote-build-'));
});
afterEach(() => rm(root, { recursive: true }));

async function write(path: string, atSeconds: number): Promise<void> {
  await mkdir(join(root, path, '..'), { recursive: true });
  await writeFile(join(root, path), '');
  await utimes(join(root, path), atSeconds, atSeconds);
}

it('takes a program for stale when any source file is newer than the last compilation', async () => {
  await write('src/a.ts', 100);
  await write('src/deep/er/b.ts', 150);
  await write('bundle/main.js', 200);
  expect(isStaleBuild(root)).toBe(false);
  await write('src/deep/er/b.ts', 201);
  expect(isStaleBuild(root)).toBe(true);
});

it('takes a program that was never compiled for stale, and one without source for good', async () => {
  expect(isStaleBuild(root)).toBe(false);
  await write('src/a.ts', 100);
  expect(isStaleBuild(root)).toBe(true);
});

it('tells the free space of a folder that is not made yet as that of where it will be', async () => {
  const [there, toBe] = await Promise.all([freeBytes(root), freeBytes(join(root, 'not', 'yet'))]);
  expect(there).toBeGreaterThan(0);
  expect(Math.abs(there - toBe)).toBeLessThan(1e9);
});
