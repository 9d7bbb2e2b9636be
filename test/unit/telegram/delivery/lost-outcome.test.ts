import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Api, HttpError } from 'grammy';
import { afterEach, describe, expect, it } from 'vitest';
import { mayHaveBeenDone, networkReason } from '../../../../src/telegram/delivery/lost-outcome.js';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

async function listening(listener: RequestListener): Promise<Server> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** What grammY makes of a call to a server that does this with it. */
async function failureAt(server: Server): Promise<HttpError> {
  const { port } = server.address() as AddressInfo;
  const api = new Api('1:SECRET', { apiRoot: `http://127.0.0.1:${port}`, timeoutSeconds: 0.2 });
  if (!server.listening) throw new Error('the server must listen to have a port');
  return failureOf(api);
}

function failureOf(api: Api): Promise<HttpError> {
  return api.sendMessage(1, 'hi').then(
    () => expect.unreachable(),
    (error: unknown) => {
      expect(error).toBeInstanceOf(HttpError);
      return error as HttpError;
    },
  );
}

describe('a call whose answer never came', () => {
  it('has not been carried out when there was no connection', async () => {
    const server = await listening(() => undefined);
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const refused = await failureOf(new Api('1:SECRET', { apiRoot: `http://127.0.0.1:${port}` }));
    expect([mayHaveBeenDone(refused), networkReason(refused)]).toEqual([false, 'ECONNREFUSED']);
    const unknown = new HttpError('failed', Object.assign(new Error('no'), { code: 'ENOTFOUND' }));
    expect(mayHaveBeenDone(unknown)).toBe(false);
  });

  it('may have been carried out in all other cases', async () => {
    const cases: readonly [RequestListener, RegExp][] = [
      [(request) => request.socket.destroy(), /^(ECONNRESET|ERR_STREAM_PREMATURE_CLOSE)$/],
      [() => undefined, /timed out after 0.2 seconds/],
      [
        (_, response) => response.writeHead(502).end('<html>Bad Gateway</html>'),
        /invalid json response body at \[address\]/,
      ],
    ];
    for (const [listener, reason] of cases) {
      const failure = await failureAt(await listening(listener));
      expect(mayHaveBeenDone(failure)).toBe(true);
      expect(networkReason(failure)).toMatch(reason);
      expect(networkReason(failure)).not.toContain('SECRET');
    }
  });

  it('has a reason whatever was thrown', () => {
    for (const thrown of [undefined, 'away', {}]) {
      const failure = new HttpError('failed', thrown);
      expect([mayHaveBeenDone(failure), networkReason(failure)]).toEqual([true, 'no answer']);
    }
  });
});
