import { describe, expect, it } from 'vitest';
import { runAsk } from '../../../src/cli/ask.js';
import type { TracedAnswer } from '../../../src/application/answer-question.js';
import type { FoundPassage } from '../../../src/application/find-passages.js';
import type { Answer } from '../../../src/domain/answering/answer.js';
import { questionProfile } from '../../../src/domain/questions/question-profile.js';
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

const found: FoundPassage = {
  passage: {
    id: 7,
    kind: 'body',
    language: 'en',
    text: 'A bridge opened. It cost 214 billion VND',
    vector: new Float32Array(),
    units: [
      { start: 0, end: 16, sentence: 0, vector: new Float32Array() },
      { start: 17, end: 40, sentence: 1, vector: new Float32Array() },
    ],
    articleId: 'a1',
    title: 'Bridge opens',
    publisher: null,
    publishedAt: '2025-12-03',
    url: null,
    paragraph: 0,
  },
  ownLanguage: true,
  passageCosine: 0.871,
  unitCosines: [0.7, 0.882],
  bestUnitCosine: 0.882,
  lexical: 4.25,
  score: 0.12,
};

/** The trace of an answer whose passages, if any, all come from `found`. */
function traced(answer: Answer): TracedAnswer {
  const candidate = {
    passage: found,
    unit: found.passage.units[1]!,
    answer: { start: 25, end: 40 },
    lead: 6.5,
    doubt: 0,
    lacksWanted: false,
    features: new Float64Array(),
  };
  const any = answer.passages.length > 0;
  return {
    answer,
    evidence: {
      question: { typed: answer.question, restored: answer.question, text: answer.question, language: 'en' },
      profile: questionProfile(answer.question),
      lists: any ? [[{ ...found, score: 0.2 }, found]] : [],
      candidates: any ? [candidate] : [],
      nothingAsked: undefined,
    },
    ranked: any ? [{ candidate, score: 3.5 }] : [],
    threshold: 0.4,
  };
}

function parts(
  terminal: RecordingTerminal,
  given: { answer?: Answer; ingested?: typeof ingested | object; signal?: AbortSignal } = {},
) {
  const asked: [string, { top: number }][] = [];
  return {
    asked,
    ingest: { run: () => Promise.resolve({ ...ingested, ...given.ingested }) },
    answering: {
      trace: (question: string, options: { top: number }) => {
        asked.push([question, options]);
        return Promise.resolve(traced(given.answer ?? answer));
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
    expect(await runAsk({ question: 'how much', json: false, explain: false, top: 5 }, given)).toBe(0);
    expect(given.asked).toEqual([['how much', { top: 5 }]]);
  });

  it('prints the object of the contract on one line, and nothing else', async () => {
    const terminal = new RecordingTerminal();
    await runAsk({ question: 'how much', json: true, explain: false, top: 3 }, parts(terminal));
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
      { question: 'how much', json: true, explain: false, top: 3 },
      parts(empty, { answer: nothing, ingested: { unchanged: 0 } }),
    );
    expect(code).toBe(0);
    expect(JSON.parse(empty.stdout)).toMatchObject({ status: 'not_found', passages: [] });
    expect(empty.stderr).toBe('There are no articles in corpus: it is empty.\n');

    const rejected = new RecordingTerminal();
    const allRejected = { unchanged: 0, rejected: [{ file: 'a', reason: 'b' }] };
    await runAsk(
      { question: 'how much', json: true, explain: false, top: 3 },
      parts(rejected, { answer: nothing, ingested: allRejected }),
    );
    expect(rejected.stderr).toContain('all 1 files were rejected');
  });

  it('explains below the answer what each stage said of each passage that is shown', async () => {
    const terminal = new RecordingTerminal();
    await runAsk({ question: 'how much', json: false, explain: true, top: 3 }, parts(terminal));
    const [shown, explained] = terminal.stdout.split('\nHow this was found\n');
    expect(shown).toContain('“It cost 214 billion VND”');
    expect(explained).toBe(
      [
        '  question    how much (language en)',
        '  search      2 passages found, 1 read, 1 units weighed',
        '  confidence  0.930: answered (answered from 0.400)',
        '1. Bridge opens, paragraph 0',
        '   “It cost 214 billion VND”',
        '   unit score  3.50',
        '   reader      +6.50 over no answer, marks “214 billion VND”',
        '   search      +0.12, no. 2 of language en: cosine 0.871, best unit 0.882, this unit 0.882, BM25 4.25',
        '',
      ].join('\n'),
    );
  });

  it('explains on stderr beside --json, and also that nothing was found', async () => {
    const nothing: Answer = { ...answer, status: 'not_found', confidence: 0, passages: [] };
    const terminal = new RecordingTerminal();
    await runAsk(
      { question: 'how much', json: true, explain: true, top: 3 },
      parts(terminal, { answer: nothing }),
    );
    expect(JSON.parse(terminal.stdout)).toMatchObject({ status: 'not_found' });
    expect(terminal.stderr).toContain('0 passages found, 0 read, 0 units weighed');
    expect(terminal.stderr).toContain('0.000: not answered (answered from 0.400)');
  });

  it('prints no answer once it was told to stop', async () => {
    const terminal = new RecordingTerminal();
    const given = parts(terminal, { signal: AbortSignal.abort(new Error('stopped')) });
    await expect(
      runAsk({ question: 'how much', json: false, explain: false, top: 3 }, given),
    ).rejects.toThrow('stopped');
    expect(given.asked).toEqual([]);
    expect(terminal.stdout).toBe('');
  });
});
