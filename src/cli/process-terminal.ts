import type { Writable } from 'node:stream';
import type { WriteStream } from 'node:tty';
import { Style, understandsHyperlinks, type Terminal } from './terminal.js';

/** A stream of the process: that of a terminal has these three, that of a file or a pipe has none of them. */
type Output = Pick<Writable, 'write' | 'on'> & Partial<Pick<WriteStream, 'isTTY' | 'columns' | 'hasColors'>>;

/**
 * A terminal of the process's streams. Colours and links only where a terminal shows them, and no colours under
 * NO_COLOR (Node's `hasColors` looks at it). When the reader of stdout goes away (`| head`), the process ends quietly;
 * when stdout cannot be written for another reason (a full disk), it says so and fails.
 */
export function processTerminal(options: {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Called when stdout takes no more; ends the process with this code. */
  readonly end: (code: 0 | 1) => void;
}): Terminal {
  const { stdout, stderr, environment } = options;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') {
      options.end(0);
      return;
    }
    stderr.write(
      `newsquote: the output cannot be written (${error.message}); make room, or send it elsewhere\n`,
    );
    options.end(1);
  });
  // Diagnostics that nobody reads are no reason to stop.
  stderr.on('error', () => undefined);
  return {
    print: (text) =>
      new Promise((resolve) => {
        // A failed write reaches the listener above.
        stdout.write(text, () => {
          resolve();
        });
      }),
    note(text) {
      stderr.write(text);
    },
    redraws: stderr.isTTY === true && environment['TERM'] !== 'dumb',
    columns: stderr.columns ?? 80,
    style: new Style({
      colours: stdout.isTTY === true && stdout.hasColors?.() === true,
      hyperlinks: stdout.isTTY === true && understandsHyperlinks(environment),
    }),
  };
}
