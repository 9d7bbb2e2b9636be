/** Runs main.ts: it is TypeScript, which Node 20 does not run, so it is bundled first, where packages are found from. */
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const folder = join(import.meta.dirname, `../../node_modules/.cache/newsquote-kill-${process.pid}`);
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const bundle = await rolldown({
  input: join(import.meta.dirname, 'main.ts'),
  platform: 'node',
  external: (id, _, isResolved) => !isResolved && /^[^./]/.test(id),
  plugins: [
    {
      name: 'modules know their own folder',
      transform: (code, id) => code.replaceAll('import.meta.dirname', JSON.stringify(dirname(id))),
    },
  ],
});
await bundle.write({ file: join(folder, 'kill.mjs'), format: 'esm', codeSplitting: false });
await import(pathToFileURL(join(folder, 'kill.mjs')).href);
