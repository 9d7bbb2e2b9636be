import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/application/errors.js';
import { parseCommandLine, usageOf } from '../../../src/cli/command-line.js';

const refusal = (...argv: string[]): string => {
  try {
    parseCommandLine(argv);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  throw new Error(`accepted ${argv.join(' ')}`);
};

describe('parseCommandLine', () => {
  it('joins the words of a question', () => {
    expect(parseCommandLine(['ask', 'what is', 'the  2026', 'growth target'])).toEqual({
      name: 'ask',
      question: 'what is the 2026 growth target',
      json: false,
      explain: false,
      top: 3,
      corpus: undefined,
    });
  });

  it('takes flags before, after and between words', () => {
    expect(
      parseCommandLine([
        'ask',
        '--json',
        'mục tiêu',
        '--top=5',
        'tăng trưởng',
        '--corpus',
        'x y',
        '--explain',
      ]),
    ).toEqual({
      name: 'ask',
      question: 'mục tiêu tăng trưởng',
      json: true,
      explain: true,
      top: 5,
      corpus: 'x y',
    });
  });

  it('takes words that look like flags after --', () => {
    expect(parseCommandLine(['ask', '--', '--help', 'me'])).toMatchObject({ question: '--help me' });
  });

  it.each([
    [[], 'no command is given'],
    [['answer'], 'there is no command "answer"'],
    [['toString'], 'there is no command "toString"'],
    [['ask'], 'no question is given'],
    [['ask', ' \n '], 'no question is given'],
    [['ask', '?!'], 'the question holds no word'],
    [
      ['ask', 'why '.repeat(126)],
      'the question is too long (503 characters, 500 at most); ask in fewer words',
    ],
    [['ask', 'q', '--top', '0'], '--top must be a whole number from 1 to 50'],
    [['ask', 'q', '--top', '2.5'], '--top must be a whole number from 1 to 50'],
    [['ask', 'q', '--top', 'many'], '--top must be a whole number from 1 to 50'],
    [['ask', 'q', '--top'], '--top needs a value'],
    [['ask', 'q', '--top', '-1'], '--top needs a value'],
    [['ask', 'q', '--corpus='], '--corpus needs a folder'],
    [['ask', 'q', '--verbose'], "Unknown option '--verbose'"],
    [['ingest', 'now'], 'unexpected argument "now"'],
    [['read'], 'no file is given'],
    [['read', '--json'], 'no file is given'],
    [['evaluate'], '--set DIR is missing'],
    [['evaluate', '--set', 'x', '--limit', '-1'], '--limit needs a value'],
    [['doctor', '--json'], "Unknown option '--json'"],
    [['doctor', '--article='], '--article needs an id'],
    [['doctor', '--article'], '--article needs a value'],
  ])('refuses %j in one line', (argv, message) => {
    expect(refusal(...argv)).toBe(message);
  });

  it.each(['ask', 'ingest', 'read', 'evaluate', 'doctor'])(
    'explains %s with --help, whatever else is given',
    (name) => {
      const command = parseCommandLine([name, '--nonsense', '--help']);
      expect(command).toMatchObject({ name: 'help', text: expect.stringContaining(usageOf(name)) as string });
    },
  );

  it('explains all commands with --help alone', () => {
    expect(parseCommandLine(['--help'])).toEqual({ name: 'help', text: usageOf(undefined) });
    for (const name of ['ask', 'ingest', 'read', 'evaluate', 'doctor'])
      expect(usageOf(undefined)).toContain(`npm run ${name}`);
  });
});
