/**
 * All benchmarks, each in a process of its own: `npm run bench [-- [--quick] [SECTION...]]`. Figures are medians over
 * rounds in which the program and its peer take turns; nothing here passes or fails a build.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nodeFlags, scratchFolder } from './settings.mjs';

const SECTIONS = {
  scale: 'index and ask generated paragraphs within the memory goal (what is indexed here, others use)',
  finding: 'finding without models over the generated paragraphs, beside comparing with all vectors',
  warm: 'a warm question, beside the bare model runs it needs',
  start: 'the first answer of a new process, beside loading both models and those runs',
  ingest: 'tokens a second of an ingest, beside the embedder alone',
  matching: 'one new article against 100,000 subscriptions, beside looking at each',
  alerts: 'new articles stored with their alerts for 100,000 subscriptions, one and 1,000 at once',
  telegram: 'from update to answer, 1 and 50 chats at once, also with a slow Telegram',
};
const NEEDS_SCALE = ['finding', 'start'];

const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean' }, keep: { type: 'boolean' }, help: { type: 'boolean' } },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !(name in SECTIONS));
if (values.help || unknown.length > 0) {
  for (const name of unknown) console.error(`there is no section ${name}`);
  console.log('npm run bench [-- [--quick] [--keep] [SECTION...]]\n');
  console.log('  --quick  smaller sizes and fewer rounds\n  --keep   keep and use again what was indexed\n');
  for (const [name, about] of Object.entries(SECTIONS)) console.log(`  ${name.padEnd(8)} ${about}`);
  process.exit(unknown.length > 0 ? 2 : 0);
}

const chosen = positionals.length > 0 ? positionals : Object.keys(SECTIONS);
if (chosen.some((name) => NEEDS_SCALE.includes(name)) && !chosen.includes('scale')) chosen.unshift('scale');
const flags = [...(values.quick ? ['--quick'] : []), ...(values.keep ? ['--keep'] : [])];
let failed = false;
try {
  for (const name of Object.keys(SECTIONS).filter((one) => chosen.includes(one))) {
    console.log(`\n${name}: ${SECTIONS[name]}`);
    const { status } = spawnSync(
      process.execPath,
      [...nodeFlags, join(import.meta.dirname, `${name}.mjs`), ...flags],
      {
        stdio: 'inherit',
      },
    );
    failed ||= status !== 0;
  }
} finally {
  if (!values.keep) rmSync(scratchFolder(values.quick ?? false), { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;
