import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from '../application/errors.js';
import { holdsWord } from '../domain/questions/holds-word.js';
import { LONGEST_QUESTION } from '../domain/questions/longest-question.js';

/** What the command line asks for. */
export type Command =
  | {
      readonly name: 'ask';
      readonly question: string;
      readonly json: boolean;
      readonly explain: boolean;
      /** How many passages to show. */
      readonly top: number;
      readonly corpus: string | undefined;
    }
  | { readonly name: 'ingest'; readonly json: boolean }
  | { readonly name: 'read'; readonly json: boolean; readonly files: readonly string[] }
  | {
      readonly name: 'evaluate';
      readonly set: string;
      readonly out: string | undefined;
      readonly limit: number | undefined;
    }
  | {
      readonly name: 'doctor';
      /** The article of which is asked who got it; undefined: everything is checked. */
      readonly article: string | undefined;
    }
  | { readonly name: 'start' }
  | { readonly name: 'fit'; readonly sets: string }
  | { readonly name: 'help'; readonly text: string };

type CommandName = Exclude<Command['name'], 'help'>;

const usages: Readonly<Record<CommandName, { readonly line: string; readonly about: string }>> = {
  ask: {
    line: 'npm run ask -- "QUESTION" [--top N] [--corpus DIR] [--json] [--explain]',
    about: `Answers a question of up to ${LONGEST_QUESTION} characters with quotes from the articles; brings the index up to date first.

  --top N       show N passages, 1 to 50 (default 3)
  --corpus DIR  ask the articles of this folder instead of CORPUS_DIR (they get an index of their own)
  --json        print one JSON object (npm run --silent keeps npm's own lines out)
  --explain     show the scores of each stage`,
  },
  start: {
    line: 'npm start',
    about:
      'Runs the bot: in Telegram when BOT_TOKEN is set, else here in the terminal. Piped input is answered line by line.',
  },
  ingest: {
    line: 'npm run ingest [-- --json]',
    about: `Brings the index up to date with CORPUS_DIR and prints what changed.

  --json        print one JSON object`,
  },
  read: {
    line: 'npm run read -- FILE... [--json]',
    about: `Shows how article files are understood, storing nothing.

  --json        print one JSON array, an object a file`,
  },
  evaluate: {
    line: 'npm run evaluate -- --set DIR [--out FILE] [--limit N]',
    about: `Runs a labelled set through the pipeline of ask and prints metrics.

  --set DIR     folder with corpus.jsonl and queries.jsonl
  --out FILE    write one JSON line a question
  --limit N     only the first N questions`,
  },
  fit: {
    line: 'npm run fit [-- --sets DIR]',
    about: `Fits the weights of ranking and confidence on the labelled sets; for developers (docs/decisions).

  --sets DIR    folder that holds the labelled sets (default test/evalsets)`,
  },
  doctor: {
    line: 'npm run doctor [-- --article ID]',
    about: `Checks settings, token, models, index, database, disk and clock, and says what to do about each.

  --article ID  say instead which chats got an article as an alert, and why the others did not; ID is its id, as
                ask --json gives it, or its web address`,
  },
};

const help = { help: { type: 'boolean', short: 'h' } } as const;

/**
 * Understands the arguments after the program's name.
 * @throws UsageError for an unknown command or flag, a missing question, file or set, or a value out of range.
 */
export function parseCommandLine(argv: readonly string[]): Command {
  const [name, ...args] = argv;
  if (name === '--help' || name === '-h' || name === 'help')
    return { name: 'help', text: usageOf(undefined) };
  if (name === undefined) throw new UsageError('no command is given');
  if (!isCommandName(name)) throw new UsageError(`there is no command ${JSON.stringify(name)}`);
  const { line, about } = usages[name];
  if (asksForHelp(args)) return { name: 'help', text: `Usage: ${line}\n\n${about}\n` };
  return parsers[name](args);
}

/** The lines to show after a wrong command line: of the command if there is such a one, else of all. */
export function usageOf(name: string | undefined): string {
  if (name !== undefined && isCommandName(name)) return `Usage: ${usages[name].line}\n`;
  return `Usage:\n${Object.values(usages)
    .map(({ line }) => `  ${line}\n`)
    .join('')}`;
}

const parsers: { readonly [Name in CommandName]: (args: readonly string[]) => Command } = {
  ask(args) {
    const { values, positionals } = parsed(args, {
      top: { type: 'string' },
      corpus: { type: 'string' },
      json: { type: 'boolean' },
      explain: { type: 'boolean' },
    });
    const question = positionals.join(' ').replace(/\s+/g, ' ').trim();
    if (question === '') throw new UsageError('no question is given');
    if (!holdsWord(question)) throw new UsageError('the question holds no word');
    // Besides, ONNX Runtime reads the command line of its process with a recursive pattern, and overflows its stack at 15,000 characters.
    if (question.length > LONGEST_QUESTION)
      throw new UsageError(
        `the question is too long (${question.length} characters, ${LONGEST_QUESTION} at most); ask in fewer words`,
      );
    if (values.corpus === '') throw new UsageError('--corpus needs a folder');
    return {
      name: 'ask',
      question,
      json: values.json ?? false,
      explain: values.explain ?? false,
      top: values.top === undefined ? 3 : count('--top', values.top, 50),
      corpus: values.corpus,
    };
  },
  ingest(args) {
    const { values, positionals } = parsed(args, { json: { type: 'boolean' } });
    refuseWords(positionals);
    return { name: 'ingest', json: values.json ?? false };
  },
  read(args) {
    const { values, positionals } = parsed(args, { json: { type: 'boolean' } });
    if (positionals.length === 0) throw new UsageError('no file is given');
    return { name: 'read', json: values.json ?? false, files: positionals };
  },
  evaluate(args) {
    const { values, positionals } = parsed(args, {
      set: { type: 'string' },
      out: { type: 'string' },
      limit: { type: 'string' },
    });
    refuseWords(positionals);
    if (!values.set) throw new UsageError('--set DIR is missing');
    if (values.out === '') throw new UsageError('--out needs a file');
    const limit = values.limit === undefined ? undefined : count('--limit', values.limit, 1_000_000);
    return { name: 'evaluate', set: values.set, out: values.out, limit };
  },
  fit(args) {
    const { values, positionals } = parsed(args, { sets: { type: 'string' } });
    refuseWords(positionals);
    return { name: 'fit', sets: values.sets ?? 'test/evalsets' };
  },
  start(args) {
    refuseWords(parsed(args, {}).positionals);
    return { name: 'start' };
  },
  doctor(args) {
    const { values, positionals } = parsed(args, { article: { type: 'string' } });
    refuseWords(positionals);
    if (values.article === '') throw new UsageError('--article needs an id');
    return { name: 'doctor', article: values.article };
  },
};

function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(usages, name);
}

/** `--help` counts wherever it stands before a `--`, whatever else is wrong. */
function asksForHelp(args: readonly string[]): boolean {
  const { tokens } = parseArgs({ args: [...args], options: help, strict: false, tokens: true });
  return tokens.some((token) => token.kind === 'option' && token.name === 'help');
}

function parsed<const T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [, flag] =
      /^Option '(?:-\w, )?(--\w+)\b.*' argument (?:missing|is ambiguous)/.exec(error.message) ?? [];
    if (flag !== undefined) throw new UsageError(`${flag} needs a value`);
    // Node's own messages go on after the first sentence with advice on quoting that fits no npm script.
    throw new UsageError(error.message.split(/\.\s|\n/)[0] ?? error.message);
  }
}

function count(flag: string, text: string, max: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : 0;
  if (value < 1 || value > max) throw new UsageError(`${flag} must be a whole number from 1 to ${max}`);
  return value;
}

function refuseWords(words: readonly string[]): void {
  if (words.length > 0) throw new UsageError(`unexpected argument ${JSON.stringify(words[0])}`);
}
