import type { Config } from '../config.js';
import type { Webhook } from '../telegram/delivery/connect.js';
import { startHttpServer, type HttpServerParts } from '../telegram/delivery/http-server.js';

/** Where Telegram is to post updates; undefined when it is asked for them. */
export function webhookOf({ UPDATES, WEBHOOK_URL, WEBHOOK_SECRET }: Config): Webhook | undefined {
  if (UPDATES !== 'webhook' || WEBHOOK_URL === undefined || WEBHOOK_SECRET === undefined) return undefined;
  return { url: WEBHOOK_URL, secret: WEBHOOK_SECRET };
}

/** Serves HTTP where a port is set, for as long as the work goes on. */
export async function withHttpServer(
  config: Config,
  parts: Omit<HttpServerParts, 'port' | 'webhook'>,
  work: () => Promise<void>,
): Promise<number> {
  const webhook = webhookOf(config);
  const server =
    config.HTTP_PORT === undefined
      ? undefined
      : await startHttpServer({
          ...parts,
          port: config.HTTP_PORT,
          webhook: webhook && { path: new URL(webhook.url).pathname, secret: webhook.secret },
        });
  try {
    await work();
    return 0;
  } finally {
    server?.close();
    server?.closeAllConnections();
  }
}
