import { describe, expect, it } from 'vitest';
import { ingestStep } from '../../../src/cli/ingest-progress.js';
import { runIngest } from '../../../src/cli/ingest.js';
import { ProgressDisplay } from '../../../src/cli/progress-display.js';
import { RecordingTerminal } from '../../support/recording-terminal.js';

const result = {
  added: 2,
  changed: 0,
  unchanged: 5,
  removed: 1,
  rejected: [{ file: 'x\u001b.txt', reason: 'empty' }],
};
const parts = (terminal: RecordingTerminal) => ({
  ingest: { run: () => Promise.resolve(result) },
  terminal,
  signal: new AbortController().signal,
});

describe('ingest', () => {
  it('prints the counts, and the rejected files with reasons', async () => {
    const terminal = new RecordingTerminal();
    expect(await runIngest({ json: false }, parts(terminal))).toBe(0);
    expect(terminal.stdout).toBe('2 added, 0 changed, 5 unchanged, 1 removed, 1 rejected\n  x.txt: empty\n');
    expect(terminal.stderr).toBe('');
  });

  it('prints the same as one JSON object', async () => {
    const terminal = new RecordingTerminal();
    await runIngest({ json: true }, parts(terminal));
    expect(JSON.parse(terminal.stdout)).toEqual(result);
  });
});

describe('the progress of an ingest', () => {
  const step = (done: number) =>
    ({ stage: 'embedding', done, total: 200, perSecond: 20, secondsLeft: (200 - done) / 20 }) as const;

  const shown = (terminal: RecordingTerminal, stepMs: number): string => {
    let nowMs = 0;
    const display = new ProgressDisplay(terminal, () => nowMs);
    for (let done = 1; done <= 200; done++) {
      nowMs += stepMs;
      display.show(ingestStep(step(done)));
    }
    display.end();
    return terminal.stderr;
  };

  it('is not shown for what is quickly done', () => {
    expect(shown(new RecordingTerminal({ redraws: true }), 3)).toBe('');
  });

  it('is a bar with rate and time left on a terminal, cleared at the end', () => {
    const drawn = shown(new RecordingTerminal({ redraws: true }), 50).split('\r\u001b[K');
    expect(drawn.length).toBeGreaterThan(80);
    expect(drawn[30]).toMatch(/^Indexing [█░]{24} \d+ % \d+ of 200 texts, 20\/s, \d s left$/);
    expect(drawn.at(-1)).toBe('');
    for (const line of drawn) expect(line.length).toBeLessThan(80);
  });

  it('is a plain line now and then elsewhere', () => {
    const lines = shown(new RecordingTerminal(), 50).trimEnd().split('\n');
    expect(lines).toEqual([
      'Indexing 100 of 200 texts, 20/s, 5 s left',
      'Indexing 200 of 200 texts, 20/s, 0 s left',
    ]);
  });
});
