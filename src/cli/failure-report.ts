import { ConfigError, OperatorError, UsageError } from '../application/errors.js';
import { usageOf } from './command-line.js';

/** What stderr says about an error, and the exit code. */
export interface FailureReport {
  readonly text: string;
  readonly exitCode: 1 | 2;
}

/**
 * An error that the operator can do something about is its one line; anything else is a bug and shows its stack.
 * @param commandName the first argument, whose usage a wrong command line is answered with.
 */
export function failureReport(error: unknown, commandName: string | undefined): FailureReport {
  if (error instanceof UsageError) {
    return { text: `newsquote: ${error.message}\n${usageOf(commandName)}`, exitCode: 2 };
  }
  // One line a variable; each begins with its name.
  if (error instanceof ConfigError) return { text: `${error.message}\n`, exitCode: 1 };
  if (error instanceof OperatorError) return { text: `newsquote: ${error.message}\n`, exitCode: 1 };
  if (error instanceof Error)
    return { text: `newsquote failed: ${error.stack ?? error.message}\n`, exitCode: 1 };
  return { text: `newsquote failed: ${String(error)}\n`, exitCode: 1 };
}
