/** Code of test/ for scripts: it is TypeScript, which Node 20 does not run, so it is bundled first. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { root } from './settings.mjs';

/** What a module under test/ exports; it may import no package, only its types. */
export async function importTestCode(path) {
  const folder = mkdtempSync(join(tmpdir(), 'newsquote-test-code-'));
  try {
    const bundle = await rolldown({ input: join(root, 'test', path), platform: 'node' });
    await bundle.write({ file: join(folder, 'code.mjs'), format: 'esm' });
    return await import(pathToFileURL(join(folder, 'code.mjs')).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
