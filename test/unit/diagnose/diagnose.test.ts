import { describe, expect, it } from 'vitest';
import {
  diagnose,
  judgeAccount,
  judgeClock,
  judgeDisk,
  type Check,
} from '../../../src/application/diagnose.js';
import { ModelError } from '../../../src/application/errors.js';

describe('diagnose', () => {
  it('goes on after a check that throws, and tells what it threw', async () => {
    const checks: Check[] = [
      { about: 'a', look: () => Promise.reject(new ModelError('weights are wrong; restore them')) },
      { about: 'b', look: () => Promise.reject(new TypeError('x is undefined')) },
      { about: 'c', look: () => Promise.resolve([{ verdict: 'ok', says: 'fine' }]) },
    ];
    const found = [];
    for await (const findings of diagnose(checks)) found.push(findings);
    expect(found).toEqual([
      { about: 'a', findings: [{ verdict: 'fail', says: 'weights are wrong; restore them' }] },
      {
        about: 'b',
        findings: [
          { verdict: 'fail', says: 'x is undefined', advice: 'this was not foreseen; please report it' },
        ],
      },
      { about: 'c', findings: [{ verdict: 'ok', says: 'fine' }] },
    ]);
  });
});

describe('the verdict on the token', () => {
  const verdicts = (...args: Parameters<typeof judgeAccount>) =>
    judgeAccount(...args).map(({ verdict }) => verdict);
  const accepted = { status: 'accepted', username: 'my_bot', serverMs: undefined } as const;

  it('is no failure when there is none, and says how to get one', () => {
    const [finding] = judgeAccount(undefined);
    expect(finding?.verdict).toBe('ok');
    expect(finding?.advice).toContain('@BotFather');
  });

  it('names the bot, and what it hears in groups with its privacy mode', () => {
    const heard = (readsAllGroupMessages: boolean): string =>
      judgeAccount({ ...accepted, readsAllGroupMessages })[1]!.says;
    expect(heard(false)).toContain('mentions only where it is an admin');
    expect(heard(true)).toContain('hears mentions');
    expect(judgeAccount({ ...accepted, readsAllGroupMessages: false })[0]?.says).toContain('@my_bot');
    expect(verdicts({ ...accepted, readsAllGroupMessages: false })).toEqual(['ok', 'ok']);
    expect(verdicts({ ...accepted, readsAllGroupMessages: true })).toEqual(['ok', 'ok']);
  });

  it('is a failure when Telegram refuses it or cannot be reached', () => {
    expect(verdicts({ status: 'refused', reason: '401' })).toEqual(['fail']);
    expect(verdicts({ status: 'unreachable', reason: 'ECONNREFUSED' })).toEqual(['fail']);
  });
});

it.each([
  [80e9, 'ok', '80.0 GB'],
  [500e6, 'ok', '500 MB'],
  [499e6, 'warn', '499 MB'],
  [50e6, 'warn', '50 MB'],
  [49e6, 'fail', '49 MB'],
  [0, 'fail', '0 MB'],
])('%d free bytes are %s', (free, verdict, words) => {
  const finding = judgeDisk(free);
  expect(finding.verdict).toBe(verdict);
  expect(finding.says).toContain(words);
});

describe('the verdict on the clock', () => {
  const nowMs = Date.parse('2026-03-01T12:00:00Z');
  const readings = { nowMs, builtMs: nowMs - 1e9, newestFileMs: nowMs - 1e6, serverMs: nowMs + 5_000 };

  it('is good within a minute of Telegram', () => {
    expect(judgeClock(readings)).toEqual({ verdict: 'ok', says: '2026-03-01T12:00:00.000Z' });
  });

  it('says by how much it is off', () => {
    expect(judgeClock({ ...readings, serverMs: nowMs - 90_000 })).toMatchObject({
      verdict: 'fail',
      says: expect.stringContaining("90 s ahead of Telegram's") as string,
    });
    expect(judgeClock({ ...readings, serverMs: nowMs + 90_000 }).says).toContain('90 s behind');
  });

  it('notices a clock from before the program, and files from the future', () => {
    expect(judgeClock({ ...readings, serverMs: undefined, builtMs: nowMs + 1e8 }).verdict).toBe('fail');
    expect(judgeClock({ ...readings, serverMs: undefined, newestFileMs: nowMs + 1e8 }).verdict).toBe('warn');
    expect(judgeClock({ ...readings, serverMs: undefined, newestFileMs: undefined }).verdict).toBe('ok');
  });
});
