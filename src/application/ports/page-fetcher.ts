/** Fetches from the network within limits. Which limits, and what is refused, is the fetcher's to say. */
export interface PageFetcher {
  /**
   * Undefined when the server says that nothing has changed since `etag` or `lastModified`.
   * @throws AddressRefusedError, TooLargeError, WrongTypeError, FetchFailedError
   * @throws the signal's reason when it fires.
   */
  fetch(url: string, request: FetchRequest): Promise<FetchedPage | undefined>;
}

export interface FetchRequest {
  /** Media types that are wanted, in lower case ("text/html"). What does not say its type is taken too. */
  readonly types: readonly string[];
  /** As the server gave them the last time. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  readonly signal?: AbortSignal | undefined;
}

export interface FetchedPage {
  /** Where it was found in the end, after redirects. */
  readonly url: string;
  readonly body: Uint8Array;
  /** The header `Content-Type` as it came. */
  readonly contentType: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** Why a fetch brought nothing, in one line that names the host alone: an address may hold a password. */
export abstract class FetchError extends Error {
  override get name(): string {
    return this.constructor.name;
  }
}

/** The address is none that may be fetched: another scheme, or inside the host's own networks. FETCH_PRIVATE opens those. */
export class AddressRefusedError extends FetchError {}

/** More bytes than are taken. */
export class TooLargeError extends FetchError {}

/** The server answers with something else than was wanted: it is the wrong address. */
export class WrongTypeError extends FetchError {}

/** The server cannot be reached, is too slow or refuses; later it may not. */
export class FetchFailedError extends FetchError {
  /** HTTP status; null when there was no answer, or none that could be used. */
  readonly status: number | null;
  /** How long the server asks to wait; null when it does not say. */
  readonly retryAfterMs: number | null;

  constructor(
    message: string,
    options: {
      readonly status?: number | null;
      readonly retryAfterMs?: number | null;
      readonly cause?: unknown;
    } = {},
  ) {
    super(message, { cause: options.cause });
    this.status = options.status ?? null;
    this.retryAfterMs = options.retryAfterMs ?? null;
  }

  /** Whether asking again may help: no answer, too many requests, or a fault of the server's. */
  get isPassing(): boolean {
    return this.status === null || [408, 425, 429].includes(this.status) || this.status >= 500;
  }
}
