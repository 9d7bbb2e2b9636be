import {
  judgeAccount,
  judgeClock,
  judgeDisk,
  type Check,
  type Finding,
  type TelegramAccount,
} from './diagnose.js';
import type { Corpus, CorpusFile } from './ports/corpus.js';

/** What the state in DATA_DIR looks like from outside. */
export interface StoredState {
  readonly articles: number;
  readonly passages: number;
  readonly rejected: readonly { readonly file: string; readonly reason: string }[];
}

/** Where the doctor looks. Nothing here may create, change or lock anything. */
export interface Examination {
  /** Undefined when there is no token. */
  readonly account: (() => Promise<TelegramAccount>) | undefined;
  /** How many model files match their hashes; 0 when there is nothing to compare with. Throws ModelError. */
  readonly hashModel: () => Promise<number>;
  readonly corpus: Corpus;
  /** Undefined when nothing was stored yet. Throws DatabaseDamagedError. */
  readonly stored: () => Promise<StoredState | undefined>;
  /** What is wrong with the index, in a line; undefined when it is whole. Asked only when something is stored. */
  readonly indexProblem: () => Promise<string | undefined>;
  readonly freeBytes: () => Promise<number>;
  readonly nowMs: () => number;
  readonly builtMs: number;
}

const ok = (says: string): Finding => ({ verdict: 'ok', says });

/** The checks of `doctor`, in the order they are printed. */
export function examinationChecks(examination: Examination): readonly Check[] {
  let account: TelegramAccount | undefined;
  let files: readonly CorpusFile[] = [];
  return [
    { about: 'config', look: () => Promise.resolve([ok('every setting is valid')]) },
    {
      about: 'token',
      async look() {
        account = await examination.account?.();
        return judgeAccount(account);
      },
    },
    {
      about: 'models',
      async look() {
        const files = await examination.hashModel();
        if (files > 0) return [ok(`${files} files match SHA256SUMS`)];
        return [
          {
            verdict: 'warn',
            says: 'the model has no SHA256SUMS: damage to it would not be noticed',
            advice: 'run sha256sum in its folder and keep the output as SHA256SUMS',
          },
        ];
      },
    },
    {
      about: 'corpus',
      async look() {
        files = await examination.corpus.list();
        if (files.length > 0) return [ok(`${files.length} files`)];
        return [
          {
            verdict: 'warn',
            says: 'no article files',
            advice: 'put articles (.txt, .md, .html, .jsonl) into CORPUS_DIR',
          },
        ];
      },
    },
    { about: 'database', look: () => databaseFindings(examination) },
    { about: 'index', look: () => indexFindings(examination) },
    { about: 'disk', look: async () => [judgeDisk(await examination.freeBytes())] },
    {
      about: 'clock',
      look: () =>
        Promise.resolve([
          judgeClock({
            nowMs: examination.nowMs(),
            builtMs: examination.builtMs,
            newestFileMs:
              files.length > 0
                ? files.reduce((newest, file) => Math.max(newest, file.modifiedMs), 0)
                : undefined,
            serverMs: account?.status === 'accepted' ? account.serverMs : undefined,
          }),
        ]),
    },
  ];
}

async function databaseFindings({ stored }: Examination): Promise<readonly Finding[]> {
  const state = await stored();
  if (state === undefined) {
    return [
      {
        verdict: 'warn',
        says: 'there is none yet',
        advice: 'npm run ingest makes it, and so does the first question',
      },
    ];
  }
  const { articles, passages, rejected } = state;
  return [
    ok(`${articles} articles, ${passages} passages`),
    ...rejected.map(({ file, reason }): Finding => ({
      verdict: 'warn',
      says: `${file} was rejected: ${reason}`,
    })),
    ...(rejected.length === 0
      ? []
      : [
          {
            ...ok(`${rejected.length} files rejected`),
            advice: 'npm run read -- FILE shows how a file is understood',
          },
        ]),
  ];
}

async function indexFindings({ stored, indexProblem }: Examination): Promise<readonly Finding[]> {
  const state = await stored().catch(() => undefined);
  if (state === undefined) return [{ verdict: 'warn', says: 'there is none yet' }];
  const problem = await indexProblem();
  if (problem === undefined) return [ok('matches its manifest')];
  return [
    {
      verdict: 'warn',
      says: problem,
      advice: 'npm run ingest rebuilds it from the database without embedding anything',
    },
  ];
}
