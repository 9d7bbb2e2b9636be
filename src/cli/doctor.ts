import { diagnose, type Check, type Finding } from '../application/diagnose.js';
import { printable } from './printable.js';
import type { Terminal } from './terminal.js';

const signs = { ok: ['green', 'ok  '], warn: ['yellow', 'warn'], fail: ['red', 'FAIL'] } as const;

/** Prints what each check found, as it is found. Exit code 1 when one failed. */
export async function runDoctor(checks: readonly Check[], terminal: Terminal): Promise<number> {
  let failed = 0;
  for await (const { about, findings } of diagnose(checks)) {
    for (const finding of findings) await terminal.print(findingText(about, finding, terminal));
    failed += findings.filter(({ verdict }) => verdict === 'fail').length;
  }
  return failed > 0 ? 1 : 0;
}

function findingText(about: string, { verdict, says, advice }: Finding, { style }: Terminal): string {
  const [colour, sign] = signs[verdict];
  const line = `${style.paint(colour, sign)}  ${about.padEnd(8)}  ${printable(says)}\n`;
  return advice === undefined ? line : `${line}${' '.repeat(16)}${style.paint('dim', `→ ${advice}`)}\n`;
}
