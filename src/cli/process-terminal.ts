import type { WriteStream } from 'node:tty';
import { Style, understandsHyperlinks, type Terminal } from './terminal.js';

type Output = NodeJS.WriteStream & Partial<Pick<WriteStream, 'isTTY' | 'columns' | 'hasColors'>>;

/**
 * A terminal of the process's streams. Colours and links only where a terminal shows them, and no colours under
 * NO_COLOR (Node's `hasColors` looks at it). When the reader of stdout goes away (`| head`), the process ends quietly.
 */
export function processTerminal(options: {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Called when nobody reads stdout any more. */
  readonly onReaderGone: () => void;
}): Terminal {
  const { stdout, stderr, environment } = options;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    options.onReaderGone();
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
    redraws: stderr.isTTY && environment['TERM'] !== 'dumb',
    columns: stderr.isTTY ? stderr.columns : 80,
    style: new Style({
      colours: stdout.isTTY && stdout.hasColors(),
      hyperlinks: stdout.isTTY && understandsHyperlinks(environment),
    }),
  };
}
