import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { EvaluatedQuestion, Evaluation } from '../../../src/application/evaluation/evaluate.js';
import { runEvaluate } from '../../../src/cli/evaluate.js';
import { RecordingTerminal } from '../../support/recording-terminal.js';

const said = { precision: 0.5, recall: 0.25, f1: 1 / 3, answered: 0.95 };
const evaluation: Evaluation = {
  questions: 3,
  answerable: 3,
  recallAt1: 2 / 3,
  recallAt10: 1,
  quoteHoldsAnswer: 1 / 3,
  medianQuoteCharacters: 97,
  medianTookMs: 412.6,
  notFound: said,
  auroc: 0.9876,
  notFoundAt95: said,
};
const question = (id: string): EvaluatedQuestion => ({
  id,
  ranked: ['p1'],
  quote: 'It cost 214 dollars.',
  quoteParagraph: 'p1',
  status: 'answered',
  confidence: 0.9,
  tookMs: 400,
});

async function printed(terminal: RecordingTerminal, changes: Partial<Evaluation> = {}, lines?: string[]) {
  const code = await runEvaluate({
    questions: 3,
    evaluate: (onDone) => {
      for (const id of ['a', 'b', 'c']) onDone(question(id));
      return Promise.resolve({ ...evaluation, ...changes });
    },
    write: lines && ((line) => lines.push(line)),
    terminal,
  });
  expect(code).toBe(0);
  return terminal.stdout;
}

describe('evaluate', () => {
  it('prints a metric a line, in percent and milliseconds', async () => {
    expect(await printed(new RecordingTerminal())).toBe(
      [
        'questions               3 (3 answerable)',
        'recall@1                66.7 %',
        'recall@10               100.0 %',
        'quote holds the answer  33.3 %',
        'median quote            97 characters',
        'median time             413 ms',
        'answerable answered     95.0 %',
        '',
      ].join('\n'),
    );
  });

  it('tells how well it knows when not to answer where there is something not to answer', async () => {
    const text = await printed(new RecordingTerminal(), { answerable: 2 });
    expect(text).toContain('not_found F1                     0.333 (precision 0.500, recall 0.250)\n');
    expect(text).toContain('AUROC                            0.988\n');
    expect(text).toContain('not_found F1 with 95 % answered  0.333\n');
  });

  it('says nothing of a share of no questions', async () => {
    expect(await printed(new RecordingTerminal(), { recallAt1: NaN })).toContain(
      'recall@1                -\n',
    );
  });

  it('sets the names of the metrics back on a terminal', async () => {
    const text = await printed(new RecordingTerminal({ colours: true }));
    expect(text).toContain('\u001b[2mrecall@1 ');
    expect(stripVTControlCharacters(text)).toBe(await printed(new RecordingTerminal()));
  });

  it('writes one JSON line a question, in their order', async () => {
    const lines: string[] = [];
    await printed(new RecordingTerminal(), {}, lines);
    expect(lines.every((line) => line.endsWith('\n') && !line.trimEnd().includes('\n'))).toBe(true);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(['a', 'b', 'c'].map(question));
  });

  it('leaves nothing on the terminal before a failure is told', async () => {
    const terminal = new RecordingTerminal({ redraws: true });
    const failing = runEvaluate({
      questions: 3,
      evaluate: () => Promise.reject(new Error('the disk is full')),
      write: undefined,
      terminal,
    });
    await expect(failing).rejects.toThrow('the disk is full');
    expect(terminal.stderr).toBe('');
  });
});
