import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfig, secretsOf, settings, type VariableName } from '../../../src/config.js';

const read = (environment: Record<string, string>) => {
  const { config, problems } = readConfig(environment);
  if (!config) throw new Error(problems.join('; '));
  return config;
};

describe('readConfig', () => {
  it('gives the defaults of the contract when nothing is set', () => {
    expect(read({})).toMatchObject({
      BOT_TOKEN: undefined,
      UPDATES: 'polling',
      HTTP_PORT: undefined,
      CORPUS_DIR: 'corpus',
      EMBEDDINGS_DIR: 'embeddings',
      DATA_DIR: 'data',
      LANGUAGE: 'en',
      TIME_ZONE: 'Asia/Ho_Chi_Minh',
      FEEDS: [],
      ADMIN_IDS: [],
      FEED_INTERVAL: 900,
      MAX_FILE_MB: 20,
      MAX_SUBSCRIPTIONS: 50,
    });
  });

  it('counts an empty or blank value as unset', () => {
    const blank = Object.fromEntries(Object.keys(settings).map((name) => [name, '  ']));
    expect(readConfig(blank)).toEqual(readConfig({}));
  });

  it.each<[VariableName, string, unknown]>([
    ['BOT_TOKEN', '123456:AAF-x_y', '123456:AAF-x_y'],
    ['HTTP_PORT', '8080', 8080],
    [
      'FEEDS',
      'https://a.example/rss, http://b.example/atom ,',
      ['https://a.example/rss', 'http://b.example/atom'],
    ],
    ['FEED_INTERVAL', '90', 90],
    ['FEED_INTERVAL', '2h', 7200],
    ['FETCH_PRIVATE', 'rsshub,10.0.0.0/8,::1,fd00::/8', ['rsshub', '10.0.0.0/8', '::1', 'fd00::/8']],
    ['ADMIN_IDS', '42, 7', ['42', '7']],
    ['LANGUAGE', 'vi', 'vi'],
    ['LANGUAGE', 'fr_FR:vi_VN:en', 'vi'],
    ['EMBEDDING_MODEL', 'Xenova/multilingual-e5-small', 'Xenova/multilingual-e5-small'],
    ['DATA_DIR', ' /srv/news quote ', '/srv/news quote'],
  ])('reads %s=%s', (name, text, value) => {
    expect(read({ [name]: text })[name]).toEqual(value);
  });

  it.each<[VariableName, string]>([
    ['BOT_TOKEN', 'hunter2'],
    ['TELEGRAM_API_ROOT', 'ftp://api.example'],
    ['UPDATES', 'push'],
    ['WEBHOOK_URL', 'bot.example'],
    ['WEBHOOK_SECRET', 'no spaces allowed'],
    ['HTTP_PORT', '70000'],
    ['HTTP_PORT', '-1'],
    ['EMBEDDING_MODEL', '../elsewhere'],
    ['MAX_FILE_MB', '0'],
    ['MAX_SUBSCRIPTIONS', '0'],
    ['FEEDS', 'https://ok.example, nonsense'],
    ['FEED_INTERVAL', 'often'],
    ['FEED_INTERVAL', '0'],
    ['FETCH_PRIVATE', '10.0.0.0/33'],
    ['FETCH_PRIVATE', '999.1.1.1'],
    ['ADMIN_IDS', '@me'],
    ['LANGUAGE', 'fr'],
    ['TIME_ZONE', 'Mars/Olympus'],
    ['LOG_LEVEL', 'loud'],
    ['LOG_FORMAT', 'xml'],
    ['DATABASE_URL', 'postgres://me:pass@db/news'],
  ])('refuses %s=%s in one line that names it and says what is allowed', (name, text) => {
    const { problems } = readConfig({ [name]: text });
    expect(problems).toHaveLength(1);
    expect(problems?.[0]).toContain(`${name} must be ${settings[name].kind.allowed}`);
    expect(problems?.[0]).not.toContain('\n');
  });

  it('names every wrong variable', () => {
    const { problems } = readConfig({ UPDATES: 'push', LOG_LEVEL: 'loud', BOT_TOKEN: 'x' });
    expect(problems?.map((line) => line.split(' ')[0])).toEqual(['BOT_TOKEN', 'UPDATES', 'LOG_LEVEL']);
  });

  it('asks for everything that a webhook needs', () => {
    const { problems } = readConfig({ UPDATES: 'webhook', HTTP_PORT: '8080' });
    expect(problems?.map((line) => line.split(' ')[0])).toEqual(['WEBHOOK_URL', 'WEBHOOK_SECRET']);
    const plain = {
      UPDATES: 'webhook',
      WEBHOOK_SECRET: 's',
      HTTP_PORT: '1',
      WEBHOOK_URL: 'http://bot.example',
    };
    expect(readConfig(plain).problems).toEqual([expect.stringMatching(/^WEBHOOK_URL must be an https/)]);
    expect(readConfig({ ...plain, TELEGRAM_API_ROOT: 'http://localhost:8081' }).problems).toBeUndefined();
  });

  it('takes the address of a Bot API server with slashes at its end', () => {
    const { config } = readConfig({ TELEGRAM_API_ROOT: 'http://localhost:8081/bots//' });
    expect(config?.TELEGRAM_API_ROOT).toBe('http://localhost:8081/bots');
  });

  it('never shows the value of a secret', () => {
    const secrets = Object.entries(settings).filter(([, setting]) => 'secret' in setting);
    expect(secrets.map(([name]) => name)).toEqual(
      expect.arrayContaining(['BOT_TOKEN', 'WEBHOOK_SECRET', 'DATABASE_URL', 'WEBHOOK_URL', 'FEEDS']),
    );
    // A letter that no message holds, around what is no valid value of any secret.
    fc.assert(
      fc.property(fc.constantFrom(...secrets.map(([name]) => name)), fc.string(), (name, noise) => {
        const { problems } = readConfig({ [name]: `ẞ ${noise} ẞ` });
        expect(problems?.join('\n')).not.toContain('ẞ');
      }),
    );
  });
});

describe('secretsOf', () => {
  it('lists tokens, and passwords and query values inside addresses', () => {
    const config = read({
      BOT_TOKEN: '1:token',
      WEBHOOK_SECRET: 'whsecret',
      FEEDS: 'https://user:passw0rd@feeds.example/rss?key=k3y-of-mine',
    });
    expect(secretsOf(config)).toEqual(['1:token', 'whsecret', 'user', 'passw0rd', 'k3y-of-mine']);
  });
});
