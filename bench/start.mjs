import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { atMost, median, report, timed } from './figures.mjs';
import { folderArticles, runsOf } from './program.mjs';
import { environment, keep, nodeFlags, paragraphs, quick, root, scratch } from './settings.mjs';

const ROUNDS = quick ? 3 : 9;
const QUESTIONS = [
  'What is the 2026 growth target of the province?',
  'Hội nghị diễn ra khi nào và do ai chủ trì?',
];

function run(script, args, env) {
  const { status, stderr } = spawnSync(process.execPath, [...nodeFlags, script, ...args], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${script} ended with ${status}: ${stderr}`);
}

async function compare(name, corpusDir, dataDir) {
  const env = environment(corpusDir, dataDir);
  const runs = await runsOf(folderArticles(corpusDir, dataDir), QUESTIONS);
  const ours = [];
  const theirs = [];
  // The round before the first only warms the file system's cache.
  for (let round = -1; round < ROUNDS; round++)
    for (const [i, question] of QUESTIONS.entries()) {
      const file = join(scratch, 'runs.json');
      writeFileSync(file, JSON.stringify(runs[i]));
      const ask = await timed(() => run(join(root, 'bundle/main.js'), ['ask', question, '--json'], env));
      const bare = await timed(() => run(join(import.meta.dirname, 'bare-models.mjs'), [file], env));
      if (round < 0) continue;
      ours.push(ask.ms);
      theirs.push(bare.ms);
    }
  const ratio = median(ours.map((ms, i) => ms / theirs[i]));
  const medians = `${median(ours).toFixed(0)} ms beside ${median(theirs).toFixed(0)} ms`;
  report(`${name}, ${ours.length} starts`, `${ratio.toFixed(2)} x (${medians})`, atMost(ratio, 1.5));
}

const folder = join(scratch, 'start');
if (!keep) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
cpSync(join(root, 'corpus'), join(folder, 'corpus'), { recursive: true, preserveTimestamps: true });
await compare('corpus/', join(folder, 'corpus'), join(folder, 'data'));
const scale = join(scratch, 'scale');
await compare(`${paragraphs} paragraphs`, join(scale, 'corpus'), join(scale, 'data'));
