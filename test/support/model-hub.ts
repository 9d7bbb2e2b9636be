import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A model hub on this machine that serves a folder as OWNER/NAME. */
export interface ModelHub {
  readonly host: string;
  /** Paths that were asked for, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/**
 * Serves the files of `folder` as `/ID/resolve/main/FILE`, but for those in `without`.
 * @param instead bodies to give in place of a file's own; `null` begins an answer and says no more
 */
export async function modelHub(
  id: string,
  folder: string,
  {
    without = [],
    instead = {},
  }: {
    readonly without?: readonly string[];
    readonly instead?: Readonly<Record<string, string | null>>;
  } = {},
): Promise<ModelHub> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const start = `/${id}/resolve/main/`;
    const file = path.slice(start.length);
    const own = instead[file];
    if (!path.startsWith(start) || without.includes(file) || !existsSync(join(folder, file)))
      response.writeHead(404).end('Entry not found');
    else if (own === null) response.writeHead(200, { 'content-length': '1000' }).write('{');
    else if (own !== undefined) response.writeHead(200).end(own);
    else createReadStream(join(folder, file)).pipe(response.writeHead(200));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => {
        resolve();
      });
    });
  onTestFinished(close);
  return { host: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, close };
}
