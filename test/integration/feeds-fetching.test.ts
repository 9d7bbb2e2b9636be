import { createServer, type RequestListener, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Lookup } from '../../src/adapters/network/checked-lookup.js';
import { SafeFetcher, type SafeFetcherOptions } from '../../src/adapters/network/safe-fetcher.js';
import {
  AddressRefusedError,
  FetchFailedError,
  TooLargeError,
  WrongTypeError,
  type FetchRequest,
} from '../../src/application/ports/page-fetcher.js';

const html: FetchRequest = { types: ['text/html'] };

interface Site {
  readonly port: number;
  readonly seen: { readonly url: string; readonly headers: NodeJS.Dict<string | string[]> }[];
}

async function site(answer: RequestListener): Promise<Site> {
  const seen: Site['seen'] = [];
  const server: Server = createServer((request, response) => {
    seen.push({ url: request.url!, headers: request.headers });
    response.on('error', () => undefined);
    answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, seen };
}

/** Names stand for 127.0.0.1, which is open; what else it stands for is not. */
function fetcher(options: Partial<SafeFetcherOptions> = {}): SafeFetcher {
  const made = new SafeFetcher({
    userAgent: 'newsquote-test',
    exceptions: ['127.0.0.1'],
    lookup: always('127.0.0.1'),
    ...options,
  });
  onTestFinished(() => made.close());
  return made;
}

function always(...addresses: readonly string[]): Lookup {
  return () =>
    Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));
}

const page = (text: string): RequestListener => {
  return (_, response) => response.setHeader('content-type', 'text/html').end(text);
};

async function failure(work: Promise<unknown>): Promise<Error> {
  try {
    await work;
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing failed');
}

describe('a fetch', () => {
  test('brings the page with what the next one is asked by, and names the program', async () => {
    const { port, seen } = await site((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.setHeader('etag', '"7"').setHeader('last-modified', 'Mon, 01 Dec 2025 10:00:00 GMT');
      response.end('xin chào');
    });
    const url = `http://paper.example:${port}/a?b=1#c`;
    expect(await fetcher().fetch(url, html)).toEqual({
      url,
      body: Buffer.from('xin chào'),
      contentType: 'text/html; charset=utf-8',
      etag: '"7"',
      lastModified: 'Mon, 01 Dec 2025 10:00:00 GMT',
    });
    expect(seen).toMatchObject([
      {
        url: '/a?b=1',
        headers: {
          host: `paper.example:${port}`,
          'user-agent': 'newsquote-test',
          accept: 'text/html, */*;q=0.1',
        },
      },
    ]);
  });

  test('asks only for what has changed, and says so when nothing has', async () => {
    const { port, seen } = await site((request, response) => {
      response.statusCode = request.headers['if-none-match'] === '"7"' ? 304 : 200;
      response.end();
    });
    const known = { ...html, etag: '"7"', lastModified: 'Mon, 01 Dec 2025 10:00:00 GMT' };
    const url = `http://paper.example:${port}/`;
    expect(await fetcher().fetch(url, known)).toBeUndefined();
    expect(seen[0]!.headers).toMatchObject({
      'if-none-match': '"7"',
      'if-modified-since': 'Mon, 01 Dec 2025 10:00:00 GMT',
    });
    expect(await fetcher().fetch(url, { ...html, etag: null })).toMatchObject({ etag: null });
  });

  test.each([
    ['gzip', gzipSync('trang báo')],
    ['br', brotliCompressSync('trang báo')],
    ['identity', Buffer.from('trang báo')],
  ])('decodes %s', async (encoding, body) => {
    const { port } = await site((_, response) => response.setHeader('content-encoding', encoding).end(body));
    const fetched = await fetcher().fetch(`http://paper.example:${port}/`, html);
    expect(Buffer.from(fetched!.body).toString()).toBe('trang báo');
  });

  test.each(['zstd', 'gzip, gzip', 'rot13'])('refuses %s, which was not offered', async (encoding) => {
    const { port } = await site((_, response) => response.setHeader('content-encoding', encoding).end('x'));
    await expect(fetcher().fetch(`http://paper.example:${port}/`, html)).rejects.toThrow(FetchFailedError);
  });

  test('takes what is broken in the middle for a failure', async () => {
    const { port } = await site((_, response) => {
      response.setHeader('content-encoding', 'gzip').end(gzipSync('x'.repeat(5000)).subarray(0, 20));
    });
    const { port: cut } = await site((_, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('short');
      response.socket?.end();
    });
    for (const broken of [port, cut])
      await expect(fetcher().fetch(`http://paper.example:${broken}/`, html)).rejects.toThrow(
        FetchFailedError,
      );
  });

  test.each([
    [404, {}, null, false],
    [410, {}, null, false],
    [429, { 'retry-after': '120' }, 120_000, true],
    [503, { 'retry-after': 'soon' }, null, true],
    [206, {}, null, false],
    [304, {}, null, false],
  ])(
    'says which status it was, and when to come again: %i',
    async (status, headers, retryAfterMs, isPassing) => {
      const { port } = await site((_, response) => response.writeHead(status, headers).end());
      const error = await failure(fetcher().fetch(`http://paper.example:${port}/`, html));
      expect(error).toBeInstanceOf(FetchFailedError);
      expect(error).toMatchObject({ status, retryAfterMs, isPassing });
    },
  );

  test('says that a server cannot be reached, naming the host but not the address', async () => {
    const { port } = await site(page(''));
    const failing = fetcher({
      lookup: () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' })),
    });
    const error = await failure(failing.fetch(`http://user:s3cret@paper.example:${port}/?key=s3cret`, html));
    expect(error).toMatchObject({
      status: null,
      isPassing: true,
      message: 'paper.example could not be read (ENOTFOUND)',
    });
    const refused = await failure(fetcher().fetch('http://paper.example:1/', html));
    expect(refused.message).toBe('paper.example could not be read (ECONNREFUSED)');
  });

  test('gives a name and password to whom they were given to, and to nobody else', async () => {
    const other = await site(page('there'));
    const { port, seen } = await site((_, response) => {
      response.writeHead(302, { location: `http://x:y@other.example:${other.port}/` }).end();
    });
    await fetcher().fetch(`http://me:p%40ss@paper.example:${port}/`, html);
    expect(seen[0]!.headers['authorization']).toBe(`Basic ${Buffer.from('me:p@ss').toString('base64')}`);
    expect(other.seen[0]!.headers['authorization']).toBeUndefined();
  });

  test('uses no proxy of the environment', async () => {
    const proxy = await site(page('from the proxy'));
    const { port } = await site(page('from the paper'));
    const before = process.env;
    process.env = {
      ...before,
      http_proxy: `http://127.0.0.1:${proxy.port}`,
      HTTP_PROXY: `http://127.0.0.1:${proxy.port}`,
    };
    onTestFinished(() => {
      process.env = before;
    });
    const fetched = await fetcher().fetch(`http://paper.example:${port}/`, html);
    expect(Buffer.from(fetched!.body).toString()).toBe('from the paper');
    expect(proxy.seen).toEqual([]);
  });
});

describe('the limits of a fetch', () => {
  const small = { maxBytes: 10_000 };

  test('of types: what was not asked for is not read', async () => {
    const { port } = await site((_, response) => response.setHeader('content-type', 'image/png').end('x'));
    const error = await failure(fetcher().fetch(`http://paper.example:${port}/`, html));
    expect(error).toBeInstanceOf(WrongTypeError);
    expect(error.message).toBe('paper.example sends image/png, which is not wanted here');
  });

  test('of bytes: announced, endless, and after decompression', async () => {
    const announced = await site((_, response) =>
      response.writeHead(200, { 'content-length': 10_001 }).end(),
    );
    let ended = false;
    const endless = await site((_, response) => {
      response.on('close', () => (ended = true));
      const more = (): void => {
        while (!response.destroyed && response.write('x'.repeat(1000)));
      };
      response.on('drain', more);
      more();
    });
    const bomb = await site((_, response) => {
      response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(50_000_000)));
    });
    for (const { port } of [announced, endless, bomb])
      await expect(fetcher(small).fetch(`http://paper.example:${port}/`, html)).rejects.toThrow(
        TooLargeError,
      );
    await expect.poll(() => ended).toBe(true);
  });

  test('of bytes on the wire, also when they decompress to nothing', async () => {
    const empty = gzipSync('');
    const { port } = await site((_, response) => {
      response
        .setHeader('content-encoding', 'gzip')
        .end(Buffer.concat(Array.from({ length: 1000 }, () => empty)));
    });
    await expect(fetcher(small).fetch(`http://paper.example:${port}/`, html)).rejects.toThrow(TooLargeError);
  });

  test('of bytes: as many as are allowed are taken', async () => {
    const { port } = await site(page('x'.repeat(10_000)));
    expect((await fetcher(small).fetch(`http://paper.example:${port}/`, html))!.body).toHaveLength(10_000);
  });

  test('of time: for headers, for a body that drips, for names, and for all redirects together', async () => {
    const silent = await site(() => undefined);
    const dripping = await site((_, response) => {
      const timer = setInterval(() => response.write('x'), 20);
      response.on('close', () => {
        clearInterval(timer);
      });
    });
    const turning = await site((request, response) => {
      setTimeout(() => response.writeHead(302, { location: `/x${request.url}` }).end(), 100);
    });
    for (const { port } of [silent, dripping, turning]) {
      const quick = fetcher({ timeoutMs: 250 });
      const error = await failure(quick.fetch(`http://paper.example:${port}/`, html));
      expect(error).toMatchObject({ status: null, message: 'paper.example took longer than 0.25 s' });
    }
    const nameless = fetcher({ timeoutMs: 100, lookup: () => new Promise(() => undefined) });
    await expect(nameless.fetch('http://paper.example/', html)).rejects.toThrow('took longer than 0.1 s');
  });

  test('follows a redirect to an address that is written in plain Vietnamese', async () => {
    const { port, seen } = await site((request, response) => {
      const location = Buffer.from('/tin-tức').toString('latin1');
      if (request.url === '/') response.writeHead(302, { location }).end();
      else response.setHeader('content-type', 'text/html').end('x');
    });
    await fetcher().fetch(`http://paper.example:${port}/`, html);
    expect(seen.map(({ url }) => url)).toEqual(['/', '/tin-t%E1%BB%A9c']);
  });

  test('of redirects: five are followed, the sixth is not', async () => {
    const { port, seen } = await site((request, response) => {
      const left = Number(request.url!.slice(1));
      if (left === 0) response.end('there');
      else response.writeHead(301, { location: String(left - 1) }).end();
    });
    expect(await fetcher().fetch(`http://paper.example:${port}/5`, html)).toMatchObject({
      url: `http://paper.example:${port}/0`,
    });
    await expect(fetcher().fetch(`http://paper.example:${port}/6`, html)).rejects.toThrow(
      'paper.example redirects more than 5 times',
    );
    expect(seen).toHaveLength(12);
  });

  test('stops with the reason of the caller, at once and in the middle', async () => {
    const silent = await site(() => {
      stop.abort(new Error('told to stop'));
    });
    const stop = new AbortController();
    const url = `http://paper.example:${silent.port}/`;
    for (let i = 0; i < 2; i++)
      await expect(fetcher().fetch(url, { ...html, signal: stop.signal })).rejects.toThrow('told to stop');
    expect(silent.seen).toHaveLength(1);
  });
});

describe('an address inside the own networks is refused', () => {
  test.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://0/',
    'http://127.0.0.1./',
    'http://１２７.0.0.1/',
    'http://public.example@10.0.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://168.63.129.16/',
    'http://100.64.0.1/',
    'http://192.168.1.1/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::10.0.0.1]/',
    'http://[2002:7f00:1::]/',
    'http://[fe80::1]/',
    'http://[fd00:ec2::254]/',
    'http://[ff02::1]/',
  ])('as it is written: %s', async (url) => {
    const closed = fetcher({ exceptions: [], lookup: always('93.184.215.14') });
    await expect(closed.fetch(url, html)).rejects.toThrow(AddressRefusedError);
  });

  test.each([
    'ftp://paper.example/',
    'file:///etc/passwd',
    'data:text/html,x',
    'paper.example',
    '',
    'http://',
  ])('and what is no web address: %j', async (url) => {
    await expect(fetcher().fetch(url, html)).rejects.toThrow(AddressRefusedError);
  });

  test.each([
    [['127.0.0.1']],
    [['93.184.215.14', '10.0.0.1']],
    [['::1']],
    [['::ffff:10.0.0.1']],
    [['fe80::1%eth0']],
    [['nonsense']],
  ])('behind a name: %j', async (addresses) => {
    const closed = fetcher({ exceptions: [], lookup: always(...addresses) });
    for (const scheme of ['http', 'https']) {
      const error = await failure(closed.fetch(`${scheme}://localhost.:1/`, html));
      expect(error).toBeInstanceOf(AddressRefusedError);
      expect(error.message).toBe('localhost. is in a network that is not public; FETCH_PRIVATE can open it');
    }
  });

  test('when a redirect leads there, by address, by name and by another scheme', async () => {
    const inner = await site(page('secret'));
    for (const location of [
      `http://127.0.0.2:${inner.port}/`,
      `http://0x7f.2:${inner.port}/`,
      `//inner.example:${inner.port}/`,
      'file:///etc/passwd',
    ]) {
      const { port } = await site((_, response) => response.writeHead(302, { location }).end());
      const lookup: Lookup = (host) => always(host === 'inner.example' ? '127.0.0.2' : '127.0.0.1')(host);
      const url = `http://paper.example:${port}/`;
      await expect(fetcher({ lookup }).fetch(url, html)).rejects.toThrow(AddressRefusedError);
    }
    expect(inner.seen).toEqual([]);
  });

  test('whatever the name answers the next time: names are looked up once a connection, and that answer is used', async () => {
    // The private server listens where the public one does, on another address of this machine.
    const { port, seen } = await site(page('public'));
    const answers = [['127.0.0.1'], ['127.0.0.2'], ['127.0.0.1']];
    let asked = 0;
    const rebinding: Lookup = (host) => always(...answers[asked++ % 3]!)(host);
    const connect = async (): Promise<string> => {
      const fetched = await fetcher({ lookup: rebinding }).fetch(`http://paper.example:${port}/`, html);
      return Buffer.from(fetched!.body).toString();
    };
    expect(await connect()).toBe('public');
    expect(asked).toBe(1);
    await expect(connect()).rejects.toThrow(AddressRefusedError);
    expect(await connect()).toBe('public');
    expect(asked).toBe(3);
    expect(seen).toHaveLength(2);
  });

  test('but for what the settings open: a host, an address, a network', async () => {
    const { port } = await site(page('own'));
    for (const exception of ['Feeds.Home', '127.0.0.1', '127.0.0.0/8']) {
      const open = fetcher({ exceptions: [exception] });
      expect(await open.fetch(`http://feeds.home.:${port}/`, html)).toBeDefined();
    }
    for (const exception of ['home', '127.0.0.2', '10.0.0.0/8', '::1'])
      await expect(
        fetcher({ exceptions: [exception] }).fetch(`http://feeds.home:${port}/`, html),
      ).rejects.toThrow(AddressRefusedError);
  });
});
