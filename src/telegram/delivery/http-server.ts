import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Update } from 'grammy/types';
import { HttpServerError } from '../../application/errors.js';
import type { Log } from '../../application/ports/log.js';
import { incomingUpdate } from './update-lane.js';

export interface HttpServerParts {
  readonly port: number;
  /** Unset when updates come by polling. */
  readonly webhook: { readonly path: string; readonly secret: string } | undefined;
  /** Commits the updates; Telegram hears that they are taken afterwards. */
  readonly receive: (updates: readonly Update[]) => Promise<void>;
  readonly isReady: () => boolean;
  readonly metricsText: () => Promise<string>;
  readonly log: Log;
}

/** Largest update that is taken, in bytes: Telegram's are a few kilobytes. */
const LARGEST_BODY = 1024 * 1024;

/** Who dribbles a request longer than that is cut off, when that is next looked at: every 30 s, if not said. */
const REQUEST_TIMEOUT_MS = 10_000;
const LOOKED_AT_MS = 2_000;

/**
 * Serves `/healthz`, `/readyz` and `/metrics`, and takes updates at the webhook's path.
 * @throws HttpServerError when the port cannot be had
 */
export async function startHttpServer(parts: HttpServerParts): Promise<Server> {
  const limits = { requestTimeout: REQUEST_TIMEOUT_MS, connectionsCheckingInterval: LOOKED_AT_MS };
  const server = createServer(limits, (request, response) => {
    answer(request, response, parts).catch((error: unknown) => {
      // Cut off, or gone away: nobody listens, and nothing was taken.
      if (!request.complete) return;
      parts.log.error('an HTTP request could not be answered', {
        reason: error instanceof Error ? error.message : String(error),
      });
      // Not acknowledged: Telegram sends the update again.
      end(response, 500, 'failed\n');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        new HttpServerError(
          `HTTP_PORT ${parts.port} cannot be had (${error.code ?? error.message}). Stop what uses it, or set another.`,
          { cause: error },
        ),
      );
    });
    server.listen(parts.port, resolve);
  });
  return server;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  parts: HttpServerParts,
): Promise<void> {
  const path = (request.url ?? '').split('?')[0];
  if (parts.webhook !== undefined && path === parts.webhook.path && request.method === 'POST') {
    await takeUpdate(request, response, { ...parts, webhook: parts.webhook });
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    end(response, 404, 'not found\n');
    return;
  }
  switch (path) {
    case '/healthz':
      end(response, 200, 'ok\n');
      return;
    case '/readyz':
      if (parts.isReady()) end(response, 200, 'ready\n');
      else end(response, 503, 'the index is being built\n');
      return;
    case '/metrics':
      end(response, 200, await parts.metricsText(), 'text/plain; version=0.0.4; charset=utf-8');
      return;
    default:
      end(response, 404, 'not found\n');
  }
}

/** https://core.telegram.org/bots/api#setwebhook: the secret comes in a header; any status but 2xx means "again, later". */
async function takeUpdate(
  request: IncomingMessage,
  response: ServerResponse,
  { webhook, receive }: HttpServerParts & { readonly webhook: { readonly secret: string } },
): Promise<void> {
  const given = request.headers['x-telegram-bot-api-secret-token'];
  if (typeof given !== 'string' || !sameSecret(given, webhook.secret)) {
    end(response, 401, 'wrong secret\n');
    return;
  }
  const body = await bodyOf(request);
  if (body === undefined) {
    end(response, 413, 'too large\n');
    return;
  }
  const update = updateIn(body);
  if (update === undefined) {
    end(response, 400, 'this is no update\n');
    return;
  }
  await receive([update]);
  end(response, 200, '');
}

/** Takes as long whatever is wrong with what is given. */
function sameSecret(given: string, secret: string): boolean {
  const expected = Buffer.from(secret);
  const actual = Buffer.alloc(expected.length);
  const written = actual.write(given);
  return (
    timingSafeEqual(actual, expected) && written === expected.length && Buffer.byteLength(given) === written
  );
}

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // What is left is not read: the connection ends with the answer.
    if (size > LARGEST_BODY) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function updateIn(body: string): Update | undefined {
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value !== 'object' || value === null || !('update_id' in value)) return undefined;
    if (!Number.isSafeInteger(value.update_id)) return undefined;
    // What cannot be put into a lane is of no shape that Telegram sends.
    incomingUpdate(value as Update);
    return value as Update;
  } catch {
    return undefined;
  }
}

function end(
  response: ServerResponse,
  status: number,
  text: string,
  type = 'text/plain; charset=utf-8',
): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, {
    'content-type': type,
    ...(status === 413 ? { connection: 'close' } : {}),
  });
  response.end(text);
}
