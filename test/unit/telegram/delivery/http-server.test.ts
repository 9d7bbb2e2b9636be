import { request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Update } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PrometheusMetrics } from '../../../../src/adapters/metrics/prometheus-metrics.js';
import { HttpServerError } from '../../../../src/application/errors.js';
import { startHttpServer, type HttpServerParts } from '../../../../src/telegram/delivery/http-server.js';
import { RecordingLog } from '../../../support/recording-log.js';

const SECRET = 'a-secret_of-letters';
const WEBHOOK = { path: '/hook', secret: SECRET };

const servers: Server[] = [];
let log: RecordingLog;
let received: (readonly Update[])[];

beforeEach(() => {
  log = new RecordingLog();
  received = [];
});
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

/** Starts a server and gives what asks it. */
async function serving(parts: Partial<HttpServerParts> = {}) {
  const metrics = new PrometheusMetrics({
    inboxWaiting: () => Promise.resolve(3),
    articles: () => Promise.resolve(7),
  });
  metrics.updateHandled('message', 'done', 0.3);
  metrics.possibleDouble();
  const server = await startHttpServer({
    port: 0,
    webhook: WEBHOOK,
    receive: (updates) => {
      received.push(updates);
      return Promise.resolve();
    },
    isReady: () => true,
    metricsText: () => metrics.text(),
    log,
    ...parts,
  });
  servers.push(server);
  const { port } = server.address() as AddressInfo;
  const root = `http://127.0.0.1:${port}`;
  return {
    port,
    get: async (path: string, method = 'GET') => {
      const response = await fetch(root + path, { method });
      return [response.status, await response.text()] as const;
    },
    post: async (body: string | Buffer, headers: Readonly<Record<string, string>> = secret(SECRET)) => {
      const response = await fetch(`${root}/hook?x=1`, { method: 'POST', body, headers });
      return response.status;
    },
  };
}

function secret(text: string) {
  return { 'x-telegram-bot-api-secret-token': text };
}

describe('the webhook', () => {
  it('takes an update, and says so when it is stored', async () => {
    let store: () => void = () => undefined;
    const stored = new Promise<void>((resolve) => (store = resolve));
    const { post } = await serving({
      receive: (updates) => {
        received.push(updates);
        return stored;
      },
    });
    let status: number | undefined;
    const posted = post('{"update_id":5,"message":{"text":"giá vàng 👍"}}').then((got) => (status = got));
    await expect.poll(() => received).toEqual([[{ update_id: 5, message: { text: 'giá vàng 👍' } }]]);
    expect(status).toBeUndefined();
    store();
    await posted;
    expect(status).toBe(200);
  });

  it.each([
    ['none', {}],
    ['an empty one', secret('')],
    ['its beginning', secret(SECRET.slice(0, -1))],
    ['more than it', secret(`${SECRET}x`)],
    ['one that is as long', secret(SECRET.toUpperCase())],
    ['it twice', secret(`${SECRET}, ${SECRET}`)],
  ])('lets nobody in who gives another secret: %s', async (_, headers) => {
    const { post } = await serving();
    expect(await post('{"update_id":5}', headers)).toBe(401);
    expect(received).toEqual([]);
  });

  it.each([
    '',
    '{"update_id":5',
    '{}',
    '[]',
    'null',
    '5',
    '{"update_id":"5"}',
    '{"update_id":1.5}',
    '{"update_id":5,"callback_query":{}}',
  ])('takes only updates: %j', async (body) => {
    const { post } = await serving();
    expect(await post(body)).toBe(400);
    expect(received).toEqual([]);
  });

  it('reads no more than a megabyte', async () => {
    const { post, port } = await serving();
    const update = (bytes: number) => `{"update_id":5,"x":"${'x'.repeat(bytes - 22)}"}`;
    expect(await post(update(1024 * 1024))).toBe(200);
    expect(await post(update(1024 * 1024 + 1))).toBe(413);
    expect(await post(update(8 * 1024 * 1024))).toBe(413);
    // Without saying how long it will be.
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const posting = request({ port, path: '/hook', method: 'POST', headers: secret(SECRET) }, resolve);
      posting.on('error', reject);
      for (let i = 0; i < 20; i++) posting.write(Buffer.alloc(64 * 1024, 'x'));
    });
    response.destroy();
    expect(response.statusCode).toBe(413);
    expect(received).toHaveLength(1);
  });

  it('lives on when a sender goes away in the middle of an update', async () => {
    const { port, get } = await serving();
    const headers = { ...secret(SECRET), 'content-length': '1000' };
    const posting = request({ port, path: '/hook', method: 'POST', headers });
    posting.on('error', () => undefined);
    posting.write('{"update_id":5');
    await expect.poll(async () => (await get('/healthz'))[0]).toBe(200);
    posting.destroy();
    expect((await get('/healthz'))[0]).toBe(200);
    expect(received).toEqual([]);
  });

  it('has Telegram send an update again that could not be stored', async () => {
    const { post } = await serving({ receive: () => Promise.reject(new Error('the disk is full')) });
    expect(await post('{"update_id":5}')).toBe(500);
    expect(log.said).toEqual(['error an HTTP request could not be answered']);
  });

  it('is there for POST alone, and only when there is one', async () => {
    const { get } = await serving();
    for (const method of ['GET', 'HEAD', 'PUT', 'DELETE'])
      expect([method, (await get('/hook', method))[0]]).toEqual([method, 404]);
    const { post } = await serving({ webhook: undefined });
    expect(await post('{"update_id":5}')).toBe(404);
  });
});

describe('the HTTP server', () => {
  it('says that the process lives, and whether it can answer', async () => {
    let ready = false;
    const { get } = await serving({ isReady: () => ready });
    expect(await get('/healthz')).toEqual([200, 'ok\n']);
    expect(await get('/readyz')).toEqual([503, 'the index is being built\n']);
    ready = true;
    expect(await get('/readyz?from=probe')).toEqual([200, 'ready\n']);
    expect(await get('/readyz', 'HEAD')).toEqual([200, '']);
  });

  it('shows what was counted', async () => {
    const { get } = await serving();
    const [status, text] = await get('/metrics');
    expect(status).toBe(200);
    for (const line of [
      'newsquote_inbox_waiting 3',
      'newsquote_articles 7',
      'newsquote_update_seconds_count{kind="message",outcome="done"} 1',
      'newsquote_possible_doubles_total 1',
    ])
      expect(text.split('\n')).toContain(line);
  });

  it('lives on when the figures cannot be had', async () => {
    const { get } = await serving({ metricsText: () => Promise.reject(new Error('closed')) });
    expect((await get('/metrics'))[0]).toBe(500);
    expect((await get('/healthz'))[0]).toBe(200);
  });

  it('knows nothing else', async () => {
    const { get } = await serving();
    for (const path of ['/', '/healthz/', '/hookx', '//healthz', '/%'])
      expect([path, (await get(path))[0]]).toEqual([path, 404]);
    expect((await get('/healthz', 'POST'))[0]).toBe(404);
  });

  it('says so when its port is taken', async () => {
    const { port } = await serving();
    const second = serving({ port });
    await expect(second).rejects.toBeInstanceOf(HttpServerError);
    await expect(second).rejects.toThrow(`HTTP_PORT ${port} cannot be had (EADDRINUSE)`);
  });
});
