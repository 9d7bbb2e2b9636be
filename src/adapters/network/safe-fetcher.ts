import { isIP } from 'node:net';
import { Agent, request as send, type Dispatcher } from 'undici';
import {
  AddressRefusedError,
  FetchError,
  FetchFailedError,
  TooLargeError,
  WrongTypeError,
  type FetchedPage,
  type FetchRequest,
  type PageFetcher,
} from '../../application/ports/page-fetcher.js';
import { AddressPolicy, plainHost } from './address-policy.js';
import { checkedLookup, refusedHost, systemLookup, type Lookup } from './checked-lookup.js';
import { Deadline } from './deadline.js';
import { ACCEPTED_ENCODINGS, discardBody, readBody } from './read-body.js';
import { retryAfterMs } from './retry-after.js';

export interface SafeFetcherOptions {
  /** Names the program to the servers. */
  readonly userAgent: string;
  /** Hosts and networks of one's own that may be fetched from: FETCH_PRIVATE. */
  readonly exceptions?: readonly string[];
  /** Of what a response decompresses to. */
  readonly maxBytes?: number;
  /** For everything: names, redirects, the last byte of the body. */
  readonly timeoutMs?: number;
  readonly maxRedirects?: number;
  readonly lookup?: Lookup;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Fetches from public addresses only, within limits. Every address that a name stands for is checked, and the connection
 * goes to the very ones that were: a name that answers otherwise the next time changes nothing. Redirects are followed
 * here, each checked like the first address. The environment's proxies are not used: they would look names up themselves.
 */
export class SafeFetcher implements PageFetcher {
  readonly #agent: Agent;
  readonly #policy: AddressPolicy;
  readonly #options: Required<Omit<SafeFetcherOptions, 'exceptions' | 'lookup'>>;

  constructor(options: SafeFetcherOptions) {
    const { userAgent, maxBytes = 5 * 1024 * 1024, timeoutMs = 15_000, maxRedirects = 5 } = options;
    this.#options = { userAgent, maxBytes, timeoutMs, maxRedirects };
    this.#policy = new AddressPolicy(options.exceptions ?? []);
    const lookup = checkedLookup(options.lookup ?? systemLookup, this.#policy);
    this.#agent = new Agent({
      connect: { lookup, timeout: timeoutMs },
      connections: 4,
      pipelining: 1,
      keepAliveMaxTimeout: 10_000,
    });
  }

  async fetch(url: string, request: FetchRequest): Promise<FetchedPage | undefined> {
    const deadline = new Deadline(this.#options.timeoutMs, request.signal);
    let host = hostOf(url);
    try {
      for (let [target, redirects] = [this.#checked(url), 0]; ; redirects++) {
        host = target.hostname;
        const response = await this.#send(target, request, redirects === 0, deadline.signal);
        const location = asUtf8(headerOf(response, 'location'));
        if (!REDIRECTS.has(response.statusCode) || location === null)
          return await this.#received(response, target, request);
        discardBody(response.body);
        if (redirects === this.#options.maxRedirects)
          throw new FetchFailedError(`${host} redirects more than ${String(redirects)} times`);
        target = this.#checked(location, target);
      }
    } catch (error) {
      request.signal?.throwIfAborted();
      throw deadline.hasPassed
        ? new FetchFailedError(`${host} took longer than ${String(this.#options.timeoutMs / 1000)} s`)
        : fetchError(error, host);
    } finally {
      deadline.clear();
    }
  }

  /** Cuts off what is on its way. */
  async close(): Promise<void> {
    await this.#agent.destroy();
  }

  /** A literal address is connected to without a lookup, so it is checked here. `URL` has made "0x7f.1" plain by then. */
  #checked(address: string, base?: URL): URL {
    if (!URL.canParse(address, base?.href))
      throw base === undefined
        ? new AddressRefusedError('not a web address')
        : new FetchFailedError(`${base.hostname} redirects to what is no web address`);
    const url = new URL(address, base);
    if (!/^https?:$/.test(url.protocol))
      throw new AddressRefusedError(`only http:// and https:// are fetched, not ${url.protocol}`);
    const host = plainHost(url.hostname);
    if (host === '') throw new AddressRefusedError('an address without a host');
    if (isIP(host) > 0 && !this.#policy.allows(host, host)) throw refusedHost(host);
    // Credentials are for whom they were given to, not for whom that one names.
    if (base !== undefined) url.username = url.password = '';
    return url;
  }

  #send(
    target: URL,
    { types, etag, lastModified }: FetchRequest,
    isFirst: boolean,
    signal: AbortSignal,
  ): Promise<Dispatcher.ResponseData> {
    const headers: Record<string, string> = {
      'user-agent': this.#options.userAgent,
      accept: [...types, '*/*;q=0.1'].join(', '),
      'accept-encoding': ACCEPTED_ENCODINGS,
    };
    if (etag) headers['if-none-match'] = etag;
    if (lastModified) headers['if-modified-since'] = lastModified;
    if (isFirst && (target.username !== '' || target.password !== ''))
      headers['authorization'] = basicCredentials(target);
    const { origin, pathname, search } = target;
    return send(origin + pathname + search, { dispatcher: this.#agent, method: 'GET', headers, signal });
  }

  async #received(
    response: Dispatcher.ResponseData,
    target: URL,
    { types, etag, lastModified }: FetchRequest,
  ): Promise<FetchedPage | undefined> {
    const host = target.hostname;
    const { statusCode: status } = response;
    const problem = this.#problemOf(response, host, types);
    if (problem !== undefined || status === 304) {
      discardBody(response.body);
      if (status === 304 && (etag || lastModified)) return undefined;
      throw problem ?? new FetchFailedError(`${host} answers with status 304`, { status });
    }
    const { maxBytes } = this.#options;
    const encoding = headerOf(response, 'content-encoding') ?? undefined;
    const body = await readBody(response.body, { encoding, maxBytes, host });
    return {
      url: target.href,
      body,
      contentType: headerOf(response, 'content-type'),
      etag: headerOf(response, 'etag'),
      lastModified: headerOf(response, 'last-modified'),
    };
  }

  #problemOf(
    response: Dispatcher.ResponseData,
    host: string,
    types: readonly string[],
  ): FetchError | undefined {
    const { statusCode: status } = response;
    if (status === 304) return undefined;
    if (status !== 200 && status !== 203)
      return new FetchFailedError(`${host} answers with status ${String(status)}`, {
        status,
        retryAfterMs: retryAfterMs(headerOf(response, 'retry-after'), Date.now()),
      });
    const type = headerOf(response, 'content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
    if (type !== '' && !types.includes(type))
      return new WrongTypeError(`${host} sends ${type.slice(0, 100)}, which is not wanted here`);
    const length = Number(headerOf(response, 'content-length') ?? 0);
    return length > this.#options.maxBytes
      ? new TooLargeError(
          `${host} sends ${String(Math.round(length / 1024))} kB; at most ${String(Math.round(this.#options.maxBytes / 1024))} kB are taken`,
        )
      : undefined;
  }
}

/** What we threw ourselves, which may come back as a cause; else that the server failed, with the system's code. */
function fetchError(error: unknown, host: string): FetchError {
  if (error instanceof FetchError) return error;
  const inner: unknown = error instanceof AggregateError ? error.errors[0] : undefined;
  const causes = [error, inner, error instanceof Error ? error.cause : undefined];
  const ours = causes.find((cause) => cause instanceof FetchError);
  if (ours !== undefined) return ours;
  const codes = causes.map((cause) => (cause instanceof Error && 'code' in cause ? cause.code : undefined));
  const code = codes.find((found) => typeof found === 'string') ?? 'no answer';
  return new FetchFailedError(`${host} could not be read (${code})`, { cause: error });
}

function headerOf({ headers }: Dispatcher.ResponseData, name: string): string | null {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

/** Header bytes are read as Latin-1; addresses that are not escaped are UTF-8, as browsers take them. */
function asUtf8(header: string | null): string | null {
  if (header === null || !/[\u0080-\u00ff]/.test(header)) return header;
  const text = Buffer.from(header, 'latin1').toString('utf8');
  return text.includes('\ufffd') ? header : text;
}

function basicCredentials({ username, password }: URL): string {
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return `Basic ${Buffer.from(credentials).toString('base64')}`;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : 'the address';
}
