import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PinoLog, type PinoLogOptions } from '../../../src/adapters/logging/pino-log.js';
import { redactor } from '../../../src/adapters/logging/redact.js';

const token = '123456789:AAFabcdefghijklmnopqrstuvwxyz012345';

describe('redactor', () => {
  it('takes secrets out however they are spelled', () => {
    const redact = redactor(['p"ss wörd', '42:abc']);
    expect(redact('p"ss wörd and 42:abc')).toBe('[secret] and [secret]');
    expect(redact(JSON.stringify({ say: 'p"ss wörd' }))).toBe('{"say":"[secret]"}');
    expect(redact(`https://x/?k=${encodeURIComponent('p"ss wörd')}`)).toBe('https://x/?k=[secret]');
  });

  it("takes out anybody's bot token", () => {
    expect(redactor([])(`https://api.telegram.org/bot${token}/getMe failed`)).toBe(
      'https://api.telegram.org/bot[secret]/getMe failed',
    );
  });

  it('leaves no secret behind, also where one holds another', () => {
    const secret = fc.string({ minLength: 4, unit: fc.constantFrom('a', 'b', '"', '\\', '%', '/', 'é') });
    fc.assert(
      fc.property(fc.array(secret, { minLength: 1 }), fc.string(), (secrets, noise) => {
        const text = redactor(secrets)(secrets.map((one) => `${noise}${one}`).join(' '));
        for (const one of secrets)
          if (!noise.includes(one)) expect(text.split('[secret]').join('\n')).not.toContain(one);
      }),
    );
  });
});

describe('PinoLog', () => {
  const lines = (options: Partial<PinoLogOptions>, write: (log: PinoLog) => void): string[] => {
    const written: string[] = [];
    const defaults = { level: 'info', format: 'json', redact: redactor([token]) } as const;
    write(new PinoLog({ ...defaults, write: (line) => written.push(line), ...options }));
    return written;
  };

  it('writes JSON lines with the message and its fields', () => {
    const [line = ''] = lines({}, (log) => {
      log.warn('the index is rebuilt', { passages: 3 });
    });
    expect(JSON.parse(line)).toMatchObject({ level: 40, msg: 'the index is rebuilt', passages: 3 });
  });

  it('writes lines for people', () => {
    const [line] = lines({ format: 'pretty' }, (log) => {
      log.error('no room', { free: 0 });
    });
    expect(line).toMatch(/^\[\d\d:\d\d:\d\d\] ERROR: no room \{"free":0\}\n$/);
  });

  it('leaves out what is less severe than its level', () => {
    const written = lines({ level: 'warn' }, (log) => {
      log.info('quiet');
      log.warn('loud');
    });
    expect(written).toHaveLength(1);
  });

  it.each(['json', 'pretty'] as const)('never writes a secret (%s)', (format) => {
    const written = lines({ format }, (log) => {
      log.error(`call to bot${token}/getMe failed`, { url: `https://x/bot${token}` });
    });
    expect(written.join('')).not.toContain(token);
    expect(written.join('')).toContain('[secret]');
  });
});
