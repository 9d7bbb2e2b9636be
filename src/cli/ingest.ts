import type { IngestOptions, IngestResult } from '../application/ingest-corpus.js';
import { ingestStep } from './ingest-progress.js';
import { jsonLine, printable } from './printable.js';
import { ProgressDisplay } from './progress-display.js';
import type { Terminal } from './terminal.js';

/** What is used of the use case. */
export interface Ingesting {
  run(options: IngestOptions): Promise<IngestResult>;
}

/** Brings the index up to date, showing on stderr how far it is when it takes long. */
export async function ingestWithProgress(
  ingest: Ingesting,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<IngestResult> {
  const display = new ProgressDisplay(terminal, () => performance.now());
  try {
    return await ingest.run({
      signal,
      onProgress: (progress) => {
        display.show(ingestStep(progress));
      },
    });
  } finally {
    display.end();
  }
}

/** The command `ingest`: prints what changed. */
export async function runIngest(
  command: { readonly json: boolean },
  parts: { readonly ingest: Ingesting; readonly terminal: Terminal; readonly signal: AbortSignal },
): Promise<number> {
  const { terminal } = parts;
  const result = await ingestWithProgress(parts.ingest, terminal, parts.signal);
  await terminal.print(command.json ? jsonLine(resultJson(result)) : resultText(result));
  return 0;
}

function resultJson({ added, changed, unchanged, removed, rejected }: IngestResult) {
  return { added, changed, unchanged, removed, rejected };
}

function resultText({ added, changed, unchanged, removed, rejected }: IngestResult): string {
  const counts = `${added} added, ${changed} changed, ${unchanged} unchanged, ${removed} removed, ${rejected.length} rejected\n`;
  const empty = added + changed + unchanged === 0 ? 'There are no articles yet.\n' : '';
  const reasons = rejected.map(({ file, reason }) => `  ${printable(file)}: ${printable(reason)}\n`);
  return counts + empty + reasons.join('');
}
