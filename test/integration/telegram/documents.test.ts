import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BotApiServer } from '../../bot-api/bot-api-server.js';
import type { Person } from '../../bot-api/people/person.js';
import type { PrivateChat } from '../../bot-api/people/private-chat.js';
import { BotInProcess, storedArticle } from '../../support/bot-in-process.js';

const PAGE = `---
title: Rice <b>did</b> well
---

The harvest of this year was the best in ten years, the ministry said on Monday.
`;

let telegram: BotApiServer;
let bot: BotInProcess;
let dataDir: string;
let ingests: number;
let admin: Person;
let chat: PrivateChat;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'newsquote-documents-'));
  telegram = await BotApiServer.start();
  admin = telegram.user({ first_name: 'Anna', language_code: 'en' });
  chat = telegram.privateChat(admin);
  ingests = 0;
  bot = new BotInProcess({
    telegram,
    articles: [storedArticle(0)],
    dataDir,
    environment: { ADMIN_IDS: String(admin.id), DATA_DIR: dataDir, MAX_FILE_MB: '1' },
    ingest: () => {
      ingests += 1;
      return Promise.resolve();
    },
  });
});
afterEach(async () => {
  await bot.stop();
  await telegram.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const uploads = (): readonly string[] =>
  existsSync(join(dataDir, 'uploads')) ? readdirSync(join(dataDir, 'uploads')).sort() : [];

async function send(name: string, content: string | Uint8Array, text = ''): Promise<string> {
  return (await admin.asks(chat, text, { media: telegram.document(name, content) })).text;
}

describe('a document of an admin', () => {
  it('becomes an article: its title is told, the folder holds it, the index follows', async () => {
    expect(await send('Lúa gạo: 2025.md', PAGE)).toBe(
      'I have added this article:\n📄 Rice <b>did</b> well\n\nIn a few seconds it can be quoted.',
    );
    const [name, ...others] = uploads();
    expect([name, others]).toEqual([expect.stringMatching(/^Lúa-gạo-2025\.[0-9a-f]{16}\.md$/), []]);
    expect(readFileSync(join(dataDir, 'uploads', name!), 'utf8')).toBe(PAGE);
    await telegram.until(() => ingests === 2, { timeoutMs: 10_000 });
  });

  it('that was forwarded counts too, with words beside it or without', async () => {
    const author = telegram.user({ first_name: 'Boris' });
    const media = telegram.document('a.md', PAGE);
    await admin.asks(chat, 'for the archive', { media, forwardedFrom: { account: author.account } });
    expect(uploads()).toHaveLength(1);
  });

  it('is news to who subscribed', async () => {
    await bot.stop();
    const folder = join(dataDir, 'corpus');
    mkdirSync(folder);
    bot = new BotInProcess({ telegram, folder, dataDir, environment: { ADMIN_IDS: String(admin.id) } });
    const anna = telegram.user({ first_name: 'Anna', language_code: 'en' });
    const hers = telegram.privateChat(anna, { isStarted: true });
    await anna.presses(await anna.asks(hers, '/subscribe harvest'), '✅ Subscribe');
    for (const [name, content] of [
      ['rice.md', PAGE],
      [
        'figs.txt',
        'Figs did badly\n\nThe harvest of figs was poor, as rain fell for most of May, a farmer said.\n',
      ],
      [
        'nuts.html',
        '<title>Nuts are late</title><h1>Nuts are late</h1><p>The harvest of nuts begins in November, three weeks later than usual, the growers say.</p>',
      ],
    ] as const)
      expect(await send(name, content)).toMatch(/^I have added/);
    await telegram.until(
      () => {
        const told = hers.fromBot.map(({ text }) => text).join('\n');
        return ['Rice <b>did</b> well', 'Figs did badly', 'Nuts are late'].every((title) =>
          told.includes(title),
        );
      },
      { timeoutMs: 20_000 },
    );
  });

  it('with the same content is recognised whatever it is called; another of the same name stands beside it', async () => {
    await send('a.md', PAGE);
    expect(await send('b.md', PAGE)).toBe('I have this article already:\n📄 Rice <b>did</b> well');
    await send('a.md', PAGE.replace('best', 'worst'));
    expect(uploads()).toEqual([expect.stringMatching(/^a\./), expect.stringMatching(/^a\./)]);
  });

  it('of many lines says what was added and what was not', async () => {
    const line = (number: number) =>
      JSON.stringify({
        title: `Story ${number}`,
        text: `What story ${number} tells is told in this sentence.`,
      });
    const lines = [...Array.from({ length: 7 }, (_, number) => line(number)), '{"title":'];
    expect(await send('all.jsonl', lines.join('\n'))).toBe(
      [
        'I have added these 7 articles:',
        ...[0, 1, 2, 3, 4].map((number) => `📄 Story ${number}`),
        'and 2 more',
        '',
        'One part of the file could not be read as an article.',
        '',
        'In a few seconds it can be quoted.',
      ].join('\n'),
    );
  });

  it('that cannot be read is told why, and nothing of it is kept', async () => {
    expect(await send('a.txt', Uint8Array.from([0x25, 0x50, 0x44, 0x46, 1]))).toMatch(
      /^I cannot read this as an article \(it is not text\)\. I have not kept it\.$/,
    );
    await admin.asks(chat, '/lang vi');
    expect(await send('b.html', Buffer.from('<p>Please enable JavaScript.</p>'))).toMatch(
      /^Tôi không đọc được tệp này thành bài báo \(trang chỉ chạy khi có JavaScript\)\./,
    );
    expect(uploads()).toEqual([]);
  });

  it('of another kind, or too large, is told so', async () => {
    expect(await send('a.pdf', 'text')).toMatch(/end in \.txt, \.md, \.html or \.jsonl/);
    expect(await send('a.txt', new Uint8Array(1_048_577))).toMatch(/too large.* up to 1 megabyte\./);
    telegram.fault(
      { method: 'getFile' },
      { error: { code: 400, description: 'Bad Request: file is too big' } },
    );
    expect(await send('b.txt', PAGE)).toMatch(/too large/);
    expect(uploads()).toEqual([]);
  });

  it('that Telegram does not give is asked for once more', async () => {
    const lost = { ...telegram.document('a.md', PAGE), id: 'of another bot' };
    expect((await admin.asks(chat, '', { media: lost })).text).toMatch(/send it again/);
  });

  it.each([
    '../../../etc/passwd.md',
    '..md',
    `${'ả'.repeat(300)}.md`,
    `${'𠮷'.repeat(300)}.markdown`,
    '.md.txt',
    'a\u202Eb\n\0.md',
  ])('called %j goes nowhere but into its folder', async (name) => {
    const text = await send(name, PAGE);
    expect(text).toMatch(/^I have added|end in/);
    expect(uploads()).toHaveLength(text.startsWith('I have added') ? 1 : 0);
    for (const stored of uploads())
      expect(stored).toMatch(/^[\p{L}\p{N}-]{1,180}\.[0-9a-f]{16}\.(?:md|markdown|txt)$/u);
  });
});

describe('a document of anybody else', () => {
  it('gets what any picture or recording gets', async () => {
    const boris = telegram.user({ first_name: 'Boris', language_code: 'en' });
    const media = telegram.document('a.md', PAGE);
    const answer = await boris.asks(telegram.privateChat(boris), '', { media });
    expect(answer.text).toMatch(/^I read only text/);
    expect(telegram.ledger.of('getFile')).toEqual([]);
    expect(uploads()).toEqual([]);
  });

  it('as one of the admin in a group, adds nothing', async () => {
    const group = telegram.group({ members: [admin], bot: 'administrator' });
    await admin.sends(group, '', { media: telegram.document('a.md', PAGE) });
    await admin.asks(chat, '/help');
    expect(uploads()).toEqual([]);
  });
});
