import type { EvaluatedQuestion, Evaluation } from '../application/evaluation/evaluate.js';
import { paceText, ProgressDisplay } from './progress-display.js';
import type { Style, Terminal } from './terminal.js';

export interface EvaluateParts {
  /** How many are asked. */
  readonly questions: number;
  /** Runs the set; hears of each question as it is done. */
  readonly evaluate: (onDone: (done: EvaluatedQuestion) => void) => Promise<Evaluation>;
  /** Writes a line of `--out`; undefined without it. */
  readonly write: ((line: string) => void) | undefined;
  readonly terminal: Terminal;
}

/** The command `evaluate`: runs a labelled set through the pipeline of `ask` and prints what it is worth. */
export async function runEvaluate(parts: EvaluateParts): Promise<number> {
  const { questions, write, terminal } = parts;
  const startedMs = performance.now();
  const display = new ProgressDisplay(terminal, () => performance.now());
  let count = 0;
  const evaluation = await parts
    .evaluate((done) => {
      count++;
      write?.(`${JSON.stringify(done)}\n`);
      const perSecond = (1000 * count) / (performance.now() - startedMs);
      const pace = paceText(perSecond, (questions - count) / perSecond);
      const details = `${count} of ${questions} questions, ${pace}`;
      display.show({ label: 'Asking', share: count / questions, details });
    })
    .finally(() => {
      display.end();
    });
  await terminal.print(evaluationText(evaluation, terminal.style));
  return 0;
}

/** The metrics, a line each. */
function evaluationText(evaluation: Evaluation, style: Style): string {
  const { notFound, notFoundAt95 } = evaluation;
  const lines: (readonly [string, string])[] = [
    ['questions', `${evaluation.questions} (${evaluation.answerable} answerable)`],
    ['recall@1', percent(evaluation.recallAt1)],
    ['recall@10', percent(evaluation.recallAt10)],
    ['quote holds the answer', percent(evaluation.quoteHoldsAnswer)],
    ['median quote', `${evaluation.medianQuoteCharacters} characters`],
    ['median time', `${evaluation.medianTookMs.toFixed(0)} ms`],
    ['answerable answered', percent(notFound.answered)],
  ];
  if (evaluation.answerable < evaluation.questions) {
    lines.push(
      [
        'not_found F1',
        `${notFound.f1.toFixed(3)} (precision ${notFound.precision.toFixed(3)}, recall ${notFound.recall.toFixed(3)})`,
      ],
      ['AUROC', evaluation.auroc.toFixed(3)],
      ['not_found F1 with 95 % answered', notFoundAt95.f1.toFixed(3)],
    );
  }
  const width = Math.max(...lines.map(([name]) => name.length));
  return lines.map(([name, value]) => `${style.paint('dim', name.padEnd(width))}  ${value}\n`).join('');
}

function percent(share: number): string {
  return Number.isNaN(share) ? '-' : `${(100 * share).toFixed(1)} %`;
}
