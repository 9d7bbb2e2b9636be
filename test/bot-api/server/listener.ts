import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An HTTP server that can go away and come back at the same port. */
export class Listener {
  #server: Server | undefined;
  #port = 0;

  constructor(private readonly answer: RequestListener) {}

  /** Without a slash at the end. */
  get root(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** The first time at a free port. */
  async open(): Promise<void> {
    if (this.#server) return;
    const server = createServer(this.answer);
    server.keepAliveTimeout = 60_000;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.#port, '127.0.0.1', resolve);
    });
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  /** Breaks every connection. */
  async close(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    this.#server = undefined;
    const closed = new Promise<void>((resolve) => {
      server.close(() => {
        resolve();
      });
    });
    server.closeAllConnections();
    await closed;
  }
}
