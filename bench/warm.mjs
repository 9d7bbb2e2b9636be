import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { answeringOver } from '../dist/composition/answering.js';
import { withArticles } from '../dist/composition/articles.js';
import { loadBareModels, repeatRuns } from './bare-models.mjs';
import { atMost, median, note, quantile, report, sum, timed } from './figures.mjs';
import { folderArticles, labelledArticles, NotedModels } from './program.mjs';
import { evalsets, keep, quick, root, scratch } from './settings.mjs';

const QUESTIONS = quick ? 15 : 60;
const ROUNDS = quick ? 1 : 3;
/** Over the two articles of corpus/. */
const CORPUS_QUESTIONS = [
  'What is the 2026 growth target?',
  'Who chaired the conference?',
  'Hội nghị diễn ra khi nào?',
  'How many communes took part in the working session?',
  'chi tieu tang truong nam 2026 la bao nhieu',
  'What does the Secretary ask of the communes?',
  'Tỷ lệ giải ngân vốn đầu tư công đạt bao nhiêu?',
  'Where did the working session take place?',
  'How high is the poverty rate?',
  'When was the last earthquake in Chile?',
];

async function compare(name, setup, questions) {
  await withArticles(setup, async (articles) => {
    await articles.ingest.run();
    const models = new NotedModels(articles.models);
    const answering = await answeringOver({ ...articles, models }, setup.config);
    const bare = await loadBareModels();
    const ratios = [];
    const ours = [];
    const theirs = [];
    const counts = [];
    const one = async (question) => {
      models.runs = [];
      const asked = await timed(() => answering.ask(question, { top: 3 }));
      const { runs } = models;
      const alone = await timed(() => repeatRuns(bare, runs));
      return { asked: asked.ms, alone: alone.ms, runs };
    };
    // Warm: the reader is loaded, the code compiled.
    for (const question of questions.slice(0, 10)) await one(question);
    for (const question of questions) {
      const rounds = [];
      for (let round = 0; round < ROUNDS; round++) rounds.push(await one(question));
      const asked = median(rounds.map((round) => round.asked));
      const alone = median(rounds.map((round) => round.alone));
      ours.push(asked);
      theirs.push(alone);
      ratios.push(asked / alone);
      counts.push(rounds[0].runs.length);
    }
    const ratio = sum(ours) / sum(theirs);
    const medians = `${median(ours).toFixed(0)} ms beside ${median(theirs).toFixed(0)} ms`;
    report(
      `${name}, ${questions.length} questions`,
      `${ratio.toFixed(2)} x (${medians})`,
      atMost(ratio, 1.25),
    );
    note(
      `    of single questions: median ${median(ratios).toFixed(2)}, p95 ${quantile(ratios, 0.95).toFixed(2)}; ` +
        `model runs a question: ${(sum(counts) / counts.length).toFixed(1)}`,
    );
  });
}

const folder = join(scratch, 'warm');
if (!keep) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const corpus = join(folder, 'corpus');
cpSync(join(root, 'corpus'), corpus, { recursive: true, preserveTimestamps: true });
await compare('corpus/', folderArticles(corpus, join(folder, 'data')), CORPUS_QUESTIONS);
const { setup, questions } = await labelledArticles(join(evalsets, 'news-dev'), join(folder, 'news-dev'));
const every = Math.ceil(questions.length / QUESTIONS);
await compare(
  'news-dev',
  setup,
  questions.filter((_, i) => i % every === 0),
);
