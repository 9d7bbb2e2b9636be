import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { processTerminal } from '../../../src/cli/process-terminal.js';

interface Screen {
  readonly isTTY: boolean;
  readonly columns: number;
  hasColors(): boolean;
}

/** A stream that keeps what is written, or fails with the code that is given. */
function stream(screen?: Partial<Screen>, failsWith?: string) {
  let written = '';
  const writable = new Writable({
    write(chunk: Buffer, _, done) {
      written += chunk.toString();
      done(failsWith === undefined ? null : Object.assign(new Error('write refused'), { code: failsWith }));
    },
  });
  return { output: Object.assign(writable, screen), written: () => written };
}

function terminalOf(
  stdout: ReturnType<typeof stream>,
  stderr = stream(),
  environment: Readonly<Record<string, string>> = {},
) {
  const codes: number[] = [];
  const terminal = processTerminal({
    stdout: stdout.output,
    stderr: stderr.output,
    environment,
    end: (code) => codes.push(code),
  });
  return { terminal, codes };
}

describe('the terminal of the process', () => {
  it('prints to stdout and notes to stderr', async () => {
    const [stdout, stderr] = [stream(), stream()];
    const { terminal } = terminalOf(stdout, stderr);
    await terminal.print('answer\n');
    terminal.note('warning\n');
    expect([stdout.written(), stderr.written()]).toEqual(['answer\n', 'warning\n']);
  });

  it('ends quietly when nobody reads stdout any more', async () => {
    const stderr = stream();
    const { terminal, codes } = terminalOf(stream({}, 'EPIPE'), stderr);
    await terminal.print('answer\n');
    await new Promise(setImmediate);
    expect({ codes, said: stderr.written() }).toEqual({ codes: [0], said: '' });
  });

  it('says that stdout cannot be written, and fails', async () => {
    const stderr = stream();
    const { terminal, codes } = terminalOf(stream({}, 'ENOSPC'), stderr);
    await terminal.print('answer\n');
    await new Promise(setImmediate);
    expect(codes).toEqual([1]);
    expect(stderr.written()).toMatch(/^newsquote: the output cannot be written \(write refused\); .*\n$/);
  });

  it('goes on when nobody reads stderr', async () => {
    const { terminal, codes } = terminalOf(stream(), stream({}, 'EPIPE'));
    terminal.note('warning\n');
    await new Promise(setImmediate);
    expect(codes).toEqual([]);
  });

  it('has colours and links on a terminal that knows them, and neither in a file', () => {
    const screen = { isTTY: true, columns: 120, hasColors: () => true };
    const known = { VTE_VERSION: '7006' };
    expect(terminalOf(stream(screen), stream(), known).terminal.style.abilities).toEqual({
      colours: true,
      hyperlinks: true,
    });
    const without = { ...screen, hasColors: () => false };
    expect(terminalOf(stream(without), stream(), known).terminal.style.abilities.colours).toBe(false);
    expect(terminalOf(stream(), stream(screen), known).terminal.style.abilities).toEqual({
      colours: false,
      hyperlinks: false,
    });
  });

  it('draws progress in place on a terminal only, and not on one that cannot', () => {
    const screen = { isTTY: true, columns: 120 };
    const of = (environment: Readonly<Record<string, string>>, stderr = stream(screen)) => {
      const { redraws, columns } = terminalOf(stream(), stderr, environment).terminal;
      return { redraws, columns };
    };
    expect(of({ TERM: 'xterm' })).toEqual({ redraws: true, columns: 120 });
    expect(of({ TERM: 'dumb' }).redraws).toBe(false);
    expect(of({ TERM: 'xterm' }, stream())).toEqual({ redraws: false, columns: 80 });
  });
});
