import { expect, it } from 'vitest';
import { ConfigError, ModelError, UsageError } from '../../../src/application/errors.js';
import { usageOf } from '../../../src/cli/command-line.js';
import { failureReport } from '../../../src/cli/failure-report.js';

it('answers a wrong command line with one line and the usage, and code 2', () => {
  expect(failureReport(new UsageError('no file is given'), 'read')).toEqual({
    text: `newsquote: no file is given\n${usageOf('read')}`,
    exitCode: 2,
  });
});

it('gives wrong settings as they are: each line names its variable', () => {
  const report = failureReport(new ConfigError('A must be 1\nB must be 2'), 'ask');
  expect(report).toEqual({ text: 'A must be 1\nB must be 2\n', exitCode: 1 });
});

it('gives what the operator can act on in one line, without a stack', () => {
  expect(failureReport(new ModelError('restore the model'), 'ask')).toEqual({
    text: 'newsquote: restore the model\n',
    exitCode: 1,
  });
});

it('shows the stack of a bug', () => {
  const { text, exitCode } = failureReport(new TypeError('x is undefined'), 'ask');
  expect(exitCode).toBe(1);
  expect(text).toMatch(/^newsquote failed: TypeError: x is undefined\n {4}at /);
  expect(failureReport('a string', undefined).text).toBe('newsquote failed: a string\n');
});
