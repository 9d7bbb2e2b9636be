import type { FitResult } from '../application/evaluation/fit-answering.js';
import type { Terminal } from './terminal.js';

/** What the command `fit` prints: what cross-validation says the new weights are worth. */
export async function printFit(result: FitResult, file: string, terminal: Terminal): Promise<void> {
  const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);
  const sets = result.crossValidated.map(
    (one) =>
      `${one.set.padEnd(14)} ${String(one.questions).padStart(5)} questions  recall@1 ${percent(one.recallAt1)}  quote ${percent(one.quoteHoldsAnswer)} (of at most ${percent(one.quoteCeiling)})  AUROC ${one.auroc.toFixed(3)}  not_found F1 ${one.notFoundF1.toFixed(3)}\n`,
  );
  const bins = result.reliability.map(
    ({ from, questions, expected, observed }) =>
      `${from.toFixed(1)}  ${String(questions).padStart(5)}  expected ${percent(expected)}  observed ${percent(observed)}\n`,
  );
  await terminal.print(
    `Cross-validated, five folds by article:\n${sets.join('')}\nConfidence, expected and observed:\n${bins.join('')}\nthreshold ${result.fitted.threshold.toFixed(3)}\nwritten to ${file}\n`,
  );
}
