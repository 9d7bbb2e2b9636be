import { describe, expect, it } from 'vitest';
import { runAsk } from '../../../src/cli/ask.js';
import type { Answer } from '../../../src/domain/answering/answer.js';
import { RecordingTerminal } from '../../support/recording-terminal.js';

const answer: Answer = {
  question: 'how much',
  status: 'answered',
  confidence: 0.93,
  language: 'en',
  passages: [
    {
      quote: 'It cost 214 billion VND',
      before: 'A bridge opened.',
      after: '',
      emphasis: { start: 8, end: 23 },
      articleId: 'a1',
      title: 'Bridge opens',
      publisher: null,
      publishedAt: '2025-12-03',
      url: null,
      paragraph: 0,
      score: 0.8,
    },
  ],
};
const ingested = { added: 0, changed: 0, unchanged: 1, removed: 0, rejected: [] };

function parts(
  terminal: RecordingTerminal,
  given: { answer?: Answer; ingested?: typeof ingested | object; signal?: AbortSignal } = {},
) {
  const asked: [string, { top: number }][] = [];
  return {
    asked,
    ingest: { run: () => Promise.resolve({ ...ingested, ...given.ingested }) },
    answering: {
      ask: (question: string, options: { top: number }) => {
        asked.push([question, options]);
        return Promise.resolve(given.answer ?? answer);
      },
    },
    corpusDir: 'corpus',
    terminal,
    dates: { language: 'en', timeZone: 'UTC' } as const,
    signal: given.signal ?? new AbortController().signal,
  };
}

describe('ask', () => {
  it('asks what was asked, for as many passages as were wanted', async () => {
    const given = parts(new RecordingTerminal());
    expect(await runAsk({ question: 'how much', json: false, top: 5 }, given)).toBe(0);
    expect(given.asked).toEqual([['how much', { top: 5 }]]);
  });

  it('prints the object of the contract on one line, and nothing else', async () => {
    const terminal = new RecordingTerminal();
    await runAsk({ question: 'how much', json: true, top: 3 }, parts(terminal));
    expect(terminal.stdout.trimEnd()).not.toContain('\n');
    const printed = JSON.parse(terminal.stdout) as { passages: object[]; tookMs: number };
    expect(Object.keys(printed)).toEqual([
      'question',
      'status',
      'confidence',
      'language',
      'passages',
      'tookMs',
    ]);
    expect(Object.keys(printed.passages[0]!)).toEqual(
      'quote before after articleId title publisher publishedAt url paragraph score'.split(' '),
    );
    expect(printed.tookMs).toBeGreaterThanOrEqual(0);
    expect(terminal.stderr).toBe('');
  });

  it('says on stderr that there are no articles, and whether any were rejected', async () => {
    const nothing: Answer = { ...answer, status: 'not_found', confidence: 0, passages: [] };
    const empty = new RecordingTerminal();
    const code = await runAsk(
      { question: 'how much', json: true, top: 3 },
      parts(empty, { answer: nothing, ingested: { unchanged: 0 } }),
    );
    expect(code).toBe(0);
    expect(JSON.parse(empty.stdout)).toMatchObject({ status: 'not_found', passages: [] });
    expect(empty.stderr).toBe('There are no articles in corpus: it is empty.\n');

    const rejected = new RecordingTerminal();
    const allRejected = { unchanged: 0, rejected: [{ file: 'a', reason: 'b' }] };
    await runAsk(
      { question: 'how much', json: true, top: 3 },
      parts(rejected, { answer: nothing, ingested: allRejected }),
    );
    expect(rejected.stderr).toContain('all 1 files were rejected');
  });

  it('prints no answer once it was told to stop', async () => {
    const terminal = new RecordingTerminal();
    const given = parts(terminal, { signal: AbortSignal.abort(new Error('stopped')) });
    await expect(runAsk({ question: 'how much', json: false, top: 3 }, given)).rejects.toThrow('stopped');
    expect(given.asked).toEqual([]);
    expect(terminal.stdout).toBe('');
  });
});
