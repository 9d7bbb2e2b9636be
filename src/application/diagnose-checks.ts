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
  /** Reads the fitted weights and the lexicon. Throws ModelError. */
  readonly readWeights: () => Promise<void>;
  readonly corpus: Corpus;
  /** Why DATA_DIR cannot be written, in a line; undefined when it can. */
  readonly dataFolderProblem: () => string | undefined;
  /** Undefined when nothing was stored yet. Throws DatabaseDamagedError. */
  readonly stored: () => StoredState | undefined;
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
  let state: StoredState | undefined;
  return [
    { about: 'config', look: () => [ok('every setting is valid')] },
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
        const matching = await examination.hashModel();
        if (matching > 0) return [ok(`${matching} files match SHA256SUMS`)];
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
      about: 'weights',
      async look() {
        await examination.readWeights();
        return [ok('the fitted weights and the lexicon can be read')];
      },
    },
    {
      about: 'corpus',
      async look() {
        const unreadable: Finding[] = [];
        files = await examination.corpus.list(({ path, reason, passing }) => {
          // A folder that the bot makes when it needs it, or a file that is being written.
          if (passing === true) return;
          const finding: Finding = { verdict: 'warn', says: `${path}: ${reason}` };
          // Other reasons say themselves what to do.
          unreadable.push(
            reason.includes('no permission') ? { ...finding, advice: 'correct its rights' } : finding,
          );
        });
        if (files.length > 0) return [ok(`${files.length} files`), ...unreadable];
        return [
          ...unreadable,
          {
            verdict: 'warn',
            says: 'no article files',
            advice: 'put articles (.txt, .md, .html, .jsonl) into CORPUS_DIR',
          },
        ];
      },
    },
    {
      about: 'data',
      look() {
        const problem = examination.dataFolderProblem();
        if (problem === undefined) return [ok('DATA_DIR can be written')];
        const advice = 'correct its rights, or set DATA_DIR to another folder: nothing works without it';
        return [{ verdict: 'fail', says: problem, advice }];
      },
    },
    {
      about: 'database',
      look() {
        state = examination.stored();
        return databaseFindings(state);
      },
    },
    {
      about: 'index',
      // Without a database that can be read, or with nothing in it, there is nothing that the index could be held against.
      look: async () =>
        state === undefined || state.passages === 0 ? [] : indexFindings(await examination.indexProblem()),
    },
    { about: 'disk', look: async () => [judgeDisk(await examination.freeBytes())] },
    {
      about: 'clock',
      look: () => [
        judgeClock({
          nowMs: examination.nowMs(),
          builtMs: examination.builtMs,
          newestFileMs: newestOf(files),
          serverMs: account?.status === 'accepted' ? account.serverMs : undefined,
        }),
      ],
    },
  ];
}

function newestOf(files: readonly CorpusFile[]): number | undefined {
  return files.length === 0
    ? undefined
    : files.reduce((newest, { modifiedMs }) => Math.max(newest, modifiedMs), -Infinity);
}

function databaseFindings(state: StoredState | undefined): readonly Finding[] {
  if (state === undefined) {
    const advice = 'npm run ingest makes it, and so does the first question';
    return [{ verdict: 'warn', says: 'there is none yet', advice }];
  }
  const { articles, passages, rejected } = state;
  const holds = ok(`${articles} articles, ${passages} passages`);
  if (rejected.length === 0) return [holds];
  const summary: Finding = {
    verdict: 'warn',
    says: `${rejected.length} files were rejected`,
    advice: 'npm run read -- FILE shows how a file is understood',
  };
  return [
    holds,
    summary,
    ...rejected.map(({ file, reason }): Finding => ({ verdict: 'warn', says: `${file}: ${reason}` })),
  ];
}

function indexFindings(problem: string | undefined): readonly Finding[] {
  if (problem === undefined) return [ok('matches its manifest')];
  const advice = 'the next start or npm run ingest rebuilds it from the database, without embedding anything';
  return [{ verdict: 'warn', says: problem, advice }];
}
