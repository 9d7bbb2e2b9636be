import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { checkTelegram } from '../../../src/adapters/diagnosis/telegram-check.js';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const me = {
  id: 7,
  is_bot: true,
  first_name: 'News',
  username: 'news_bot',
  can_read_all_group_messages: true,
};
const check = (apiRoot: string) => checkTelegram({ token: '7:abc', apiRoot, timeoutMs: 500 });

it('tells whose token it is, the privacy mode and the time of the server', async () => {
  let asked: string | undefined;
  const root = await serve((request, response) => {
    asked = request.url;
    response.setHeader('date', 'Wed, 03 Dec 2025 10:00:00 GMT');
    response.end(JSON.stringify({ ok: true, result: me }));
  });
  expect(await check(root)).toEqual({
    status: 'accepted',
    username: 'news_bot',
    readsAllGroupMessages: true,
    serverMs: Date.parse('2025-12-03T10:00:00Z'),
  });
  expect(asked).toBe('/bot7:abc/getMe');
});

it.each([
  [401, 'Unauthorized'],
  [404, 'Not Found'],
])('understands %d as a refusal', async (code, description) => {
  const root = await serve((_, response) => {
    response.statusCode = code;
    response.end(JSON.stringify({ ok: false, error_code: code, description }));
  });
  expect(await check(root)).toEqual({ status: 'refused', reason: `${code} ${description}` });
});

it('tells why Telegram cannot be reached, without the token', async () => {
  const root = await serve(() => undefined);
  const silent = await check(root);
  expect(silent).toMatchObject({
    status: 'unreachable',
    reason: expect.stringMatching(/timeout/i) as string,
  });
  server?.closeAllConnections();
  await new Promise((resolve) => server?.close(resolve));
  server = undefined;
  expect(await check(root)).toMatchObject({
    status: 'unreachable',
    reason: expect.stringContaining('ECONNREFUSED') as string,
  });
});

it('takes an answer that is not of the Bot API for no Telegram', async () => {
  const root = await serve((_, response) => response.end('<html>proxy login</html>'));
  const account = await check(root);
  expect(account.status).toBe('unreachable');
  expect(JSON.stringify(account)).not.toContain('7:abc');
});
