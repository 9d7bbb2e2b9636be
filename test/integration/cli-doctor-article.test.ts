import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { lockDataDir } from '../../src/adapters/storage/data-dir-lock.js';
import { openSqliteStore } from '../../src/adapters/storage/sqlite-store.js';
import { IngestCorpus } from '../../src/application/ingest-corpus.js';
import { anAlert } from '../contract/alert-ground.js';
import { anArticle, FakeCorpus } from '../support/fake-corpus.js';
import { FakeEmbedder } from '../support/fake-embedder.js';
import { runCli } from '../support/run-cli.js';
import { temporaryFolder } from '../support/store-folder.js';

const URL = 'https://news.example/bridge';
const clock = { now: () => Date.parse('2026-11-20T08:00:00Z') };
let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
  mkdirSync(join(folder, 'corpus'));
});

const doctor = (article: string) => runCli(['doctor', '--article', article], { cwd: folder });

/** An article that went to one chat and not to another; gives its id. */
async function storeAnArticle(): Promise<string> {
  let id = '';
  const corpus = new FakeCorpus();
  const store = openSqliteStore(join(folder, 'data'), clock, {
    onArticle: async (change, tx) => {
      if (change.kind !== 'added') return;
      id = change.articleId;
      await tx.remember(id, [1], { kind: 'planned' }, clock.now());
      await tx.queue([anAlert({ chatId: 5, articleId: id })], clock.now());
    },
  });
  const subscribe = (chatId: number, query: string) =>
    store.subscriptions.add(
      { chatId, threadId: null, interest: { kind: 'keywords', query }, vector: undefined },
      50,
      clock.now(),
    );
  await subscribe(5, 'bridge');
  await subscribe(-100777, 'rain');
  const article = anArticle({
    title: 'A new bridge\u001b[2J',
    url: URL,
    paragraphs: ['It was opened today.'],
  });
  corpus.put('a.txt', { articles: [article] });
  const indexes = [store.lexicalIndex];
  const parts = { corpus, reader: corpus, store: store.ingest, embedder: new FakeEmbedder(), indexes };
  await new IngestCorpus({ ...parts, hashing: corpus, clock }).run();
  const [leased] = await store.outbox.lease(
    { chats: 1, perChat: 1 },
    { nowMs: clock.now(), untilMs: Infinity },
  );
  await store.outbox.sent([leased!.alerts[0]!.id], 77, clock.now());
  await store.close();
  return id;
}

it('says of each chat whether it got an article and why not, by id or address, also beside a running process', async () => {
  const id = await storeAnArticle();
  const lock = lockDataDir(join(folder, 'data'));
  const byId = await doctor(id);
  const byAddress = await doctor(URL);
  lock.release();
  expect(byId).toMatchObject({ code: 0, stderr: '' });
  expect(byId.stdout.split('\n')).toEqual([
    expect.stringMatching(new RegExp(`^Article ${id}: A new bridge[^\\u001b]*$`)),
    'It was news when it came (2026-11-20T08:00:00.000Z).',
    'filtered  -100777         no match: words rain',
    'sent      5               2026-11-20T08:00:00.000Z, for words bridge',
    '1 sent, 0 queued, 1 filtered.',
    '',
  ]);
  expect(byAddress).toEqual(byId);
});

it('knows no article that never came, and writes nothing', async () => {
  expect(await doctor('nothing')).toMatchObject({
    code: 1,
    stdout: 'There is no article nothing, and no trace of one.\n',
  });
  expect(readdirSync(folder)).toEqual(['corpus']);
  await storeAnArticle();
  expect((await doctor('nothing')).code).toBe(1);
});
