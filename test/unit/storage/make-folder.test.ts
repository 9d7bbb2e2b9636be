import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeFolder } from '../../../src/adapters/make-folder.js';
import { StorageFullError } from '../../../src/application/errors.js';

let folder: string;
beforeEach(({ onTestFinished }) => {
  folder = mkdtempSync(join(tmpdir(), 'newsquote-folder-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
});

describe('a folder', () => {
  it('is made with those above it, and left when it is there, behind a link too', () => {
    makeFolder(join(folder, 'a', 'b', 'c'));
    makeFolder(join(folder, 'a', 'b'));
    symlinkSync('a', join(folder, 'link'));
    makeFolder(join(folder, 'link'));
    makeFolder(join(folder, 'link', 'd'));
    expect(['a/b/c', 'a/d'].map((path) => existsSync(join(folder, path)))).toEqual([true, true]);
  });

  it('is not made where a link leads to nothing, which is said, nor below it', () => {
    symlinkSync('/mnt/not-mounted', join(folder, 'link'));
    for (const path of ['link', 'link/below']) {
      const make = () => {
        makeFolder(join(folder, path));
      };
      expect(make).toThrow(StorageFullError);
      expect(make).toThrow(/link is a link to \/mnt\/not-mounted, which is not there/);
    }
  });

  it('is not made in the place of a file or below one', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(() => {
      makeFolder(join(folder, 'file'));
    }).toThrow(/EEXIST/);
    expect(() => {
      makeFolder(join(folder, 'file', 'below'));
    }).toThrow(/ENOTDIR/);
  });

  it.runIf(existsSync('/proc/self'))('is given up at once where none can be made', () => {
    expect(() => {
      makeFolder('/proc/x/y');
    }).toThrow(/\/proc\/x cannot be made .* Set DATA_DIR/);
  });
});
