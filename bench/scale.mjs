/** Indexes the generated articles and asks them, all in this process: its peak is the figure. Another generates them. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { answeringOver } from '../dist/composition/answering.js';
import { atMost, note, report, timed } from './figures.mjs';
import { GeneratedVectors, jsonLines, writeArticles } from './generated.mjs';
import { openModels } from '../dist/composition/models.js';
import { folderArticles, withGeneratedVectors } from './program.mjs';
import { evalsets, keep, paragraphs, scratch } from './settings.mjs';

const folder = join(scratch, 'scale');
const corpus = join(folder, 'corpus');
if (process.argv.includes('--generate')) {
  writeArticles(corpus, paragraphs);
  process.exit();
}
if (keep && existsSync(join(folder, 'data', 'index', 'manifest.json'))) {
  note(`kept from before: ${folder}`);
  process.exit();
}
rmSync(folder, { recursive: true, force: true });
mkdirSync(join(folder, 'data'), { recursive: true });
const generating = [import.meta.filename, ...process.argv.slice(2), '--generate'];
const { status } = spawnSync(process.execPath, generating, { stdio: 'inherit' });
if (status !== 0) throw new Error(`the articles could not be generated (exit code ${status})`);
const peak = () => process.resourceUsage().maxRSS / 1024;

const setup = folderArticles(corpus, join(folder, 'data'));
const models = await openModels(setup.config);
const vectors = new GeneratedVectors(models.modelHash, models.dimension);
await withGeneratedVectors(setup, vectors, async ({ store, vectorIndex, ingest }) => {
  const { ms, result } = await timed(() => ingest.run());
  if (result.rejected.length > 0) throw new Error(`rejected: ${JSON.stringify(result.rejected[0])}`);
  const { passages, units } = await store.articles.counts();
  note(`${passages} paragraphs, ${units} units indexed in ${(ms / 1000).toFixed(0)} s without the embedder`);
  report('peak memory after indexing', `${peak().toFixed(0)} MB`);
  const answering = await answeringOver({ store, vectorIndex, models, ingest }, setup.config);
  const questions = jsonLines(join(evalsets, 'news-dev', 'queries.jsonl')).filter((_, i) => i % 18 === 0);
  for (const { question } of questions) await answering.ask(question, { top: 3 });
  await models.close();
});
report('peak memory, both models loaded and asked', `${peak().toFixed(0)} MB`, atMost(peak(), 700, ' MB'));
