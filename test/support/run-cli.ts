import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

const MAIN = join(import.meta.dirname, '../../bundle/main.js');

/**
 * Whoever edits while tests run is told so by every process, and on a slow machine each says how far it is; no test is
 * about that.
 */
const BESIDE_THE_POINT =
  /^(?:newsquote: src\/ is newer than bundle\/|(?:Reading|Indexing|Finishing|Asking) ).*\n/gm;

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** Settings of the process. Those of whoever runs the tests do not reach it. */
  readonly env?: Readonly<Record<string, string>>;
  /** Where relative paths and `.env` are looked for; by default the project's folder. */
  readonly cwd?: string;
  /** What stands on stdin; nothing unless said. */
  readonly input?: string;
}

/** Runs `node bundle/main.js ARGS` to its end. */
export function runCli(args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  return finished(startCli(args, options));
}

export function startCli(args: readonly string[], { env = {}, cwd, input }: RunOptions = {}): ChildProcess {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [MAIN, ...args], {
    cwd,
    env: { PATH, ...env },
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  child.stdin?.end(input);
  return child;
}

export async function finished(child: ChildProcess): Promise<Finished> {
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  return { code, stdout, stderr: toThePoint(stderr) };
}

/** What a process wrote, without lines that no test is about. */
export function toThePoint(text: string): string {
  return text.replace(BESIDE_THE_POINT, '');
}
