import { expect, it } from 'vitest';
import type { Check } from '../../../src/application/diagnose.js';
import { runDoctor } from '../../../src/cli/doctor.js';
import { RecordingTerminal } from '../../support/recording-terminal.js';

const finding = (about: string, verdict: 'ok' | 'warn' | 'fail', advice?: string): Check => ({
  about,
  look: () => [{ verdict, says: `${about} \u001b[31mseen`, ...(advice === undefined ? {} : { advice }) }],
});

it('prints a line a finding and what to do below it, and obeys nothing that a finding says', async () => {
  const terminal = new RecordingTerminal();
  expect(await runDoctor([finding('disk', 'ok'), finding('corpus', 'warn', 'add articles')], terminal)).toBe(
    0,
  );
  expect(terminal.stdout).toBe(
    'ok    disk      disk [31mseen\nwarn  corpus    corpus [31mseen\n                → add articles\n',
  );
});

it('fails when one check fails, and goes on with the others', async () => {
  const terminal = new RecordingTerminal({ colours: true });
  const thrown: Check = { about: 'index', look: () => Promise.reject(new Error('unreadable')) };
  expect(await runDoctor([thrown, finding('clock', 'ok')], terminal)).toBe(1);
  expect(terminal.stdout).toContain('\u001b[31mFAIL\u001b[39m  index     unreadable\n');
  expect(terminal.stdout).toContain('\u001b[32mok  \u001b[39m  clock ');
});
