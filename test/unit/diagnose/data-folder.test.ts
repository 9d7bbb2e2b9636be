import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { dataFolderProblem } from '../../../src/adapters/diagnosis/data-folder.js';

let folder: string;
beforeEach(({ onTestFinished }) => {
  folder = mkdtempSync(join(tmpdir(), 'newsquote-data-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
});
const problem = (path: string) => dataFolderProblem(join(folder, path));

describe('a data folder', () => {
  it('is as it should be when it is there, yet to be made, or a link to one', () => {
    mkdirSync(join(folder, 'data'));
    symlinkSync('data', join(folder, 'link'));
    expect(['data', 'link', 'link/stores/one', 'not/yet'].map(problem)).toEqual(Array(4).fill(undefined));
  });

  it('is not where a link leads to nothing or a file is, nor below these', () => {
    symlinkSync('none', join(folder, 'link'));
    writeFileSync(join(folder, 'file'), '');
    for (const path of ['link', 'link/data']) expect(problem(path)).toContain('link is a link to none');
    expect(problem('file')).toMatch(/file is not a folder$/);
    expect(problem('file/data')).toMatch(/file\/data cannot be written \(ENOTDIR/);
  });

  // Root may write everywhere.
  it.runIf(process.getuid?.() !== 0)('is not where this user may not write', () => {
    mkdirSync(join(folder, 'data'), { mode: 0o555 });
    expect(problem('data')).toMatch(/data cannot be written \(EACCES/);
    expect(problem('data/stores')).toMatch(/data cannot be written \(EACCES/);
    mkdirSync(join(folder, 'own'));
    writeFileSync(join(folder, 'own', 'newsquote.sqlite'), '');
    chmodSync(join(folder, 'own', 'newsquote.sqlite'), 0o444);
    expect(problem('own')).toContain('newsquote.sqlite');
  });
});
