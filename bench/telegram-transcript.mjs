/** Writes what the bot says now into the README, and its picture into docs/: `npm run transcript`. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './settings.mjs';
import { startBot } from './telegram-process.mjs';
import { importTestCode } from './telegram-test-code.mjs';

const { startReadmeTelegram, playReadmeScenes } = await importTestCode('support/readme-scenes.ts');
const { showInReadme, readmePicture } = await importTestCode('support/readme-transcript.ts');

const dataDir = mkdtempSync(join(tmpdir(), 'newsquote-transcript-'));
const telegram = await startReadmeTelegram();
try {
  const end = await startBot(telegram, join(root, 'corpus'), dataDir);
  try {
    const scenes = await playReadmeScenes(telegram);
    const readme = join(root, 'README.md');
    writeFileSync(readme, showInReadme(readFileSync(readme, 'utf8'), scenes));
    writeFileSync(join(root, 'docs', 'answer.svg'), readmePicture(scenes));
  } finally {
    await end();
  }
} finally {
  await telegram.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
