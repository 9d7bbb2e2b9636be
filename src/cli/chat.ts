import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Terminal } from './terminal.js';

export interface ChatParts {
  readonly input: Readable;
  /** Where the prompt and what is typed are shown; undefined when no person sits at the input. */
  readonly echo: Writable | undefined;
  readonly terminal: Terminal;
  /** Said before the first line, to stderr. */
  readonly greeting: string;
  /** Answers a line; what it shows has been shown when it resolves. */
  readonly answer: (line: string) => Promise<void>;
  /** Control-C, where the terminal is read key by key. */
  readonly interrupt: () => void;
  readonly signal: AbortSignal;
}

/** Talks with the bot in the terminal, a line at a time, until the input ends or the signal fires. */
export async function runChat(parts: ChatParts): Promise<number> {
  const { input, echo, terminal, greeting, answer, interrupt, signal } = parts;
  const stopped = (): boolean => signal.aborted;
  if (stopped()) return 0;
  terminal.note(greeting);
  const lines = createInterface({ input, ...(echo === undefined ? {} : { output: echo, prompt: '> ' }) });
  lines.on('SIGINT', interrupt);
  const end = (): void => {
    lines.close();
  };
  signal.addEventListener('abort', end);
  try {
    if (echo !== undefined) lines.prompt();
    for await (const line of lines) {
      // Control characters that were pasted are no part of a question.
      const text = line.replace(/[\p{Cc}\p{Cs}]/gu, ' ').trim();
      if (text !== '') await answer(text);
      if (stopped()) break;
      if (echo !== undefined) lines.prompt();
    }
  } finally {
    signal.removeEventListener('abort', end);
    lines.close();
  }
  return 0;
}
