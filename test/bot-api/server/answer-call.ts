import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiError, tooManyRequests } from '../api-error.js';
import { Described, type Method } from '../methods/method.js';
import { findMethod, isSending } from '../methods/method-table.js';
import { Parameters } from '../parameters.js';
import type { LedgerCall } from '../state/ledger.js';
import type { World } from '../state/world.js';
import type { Fault, Faults } from './faults.js';
import type { RateLimiter } from './rate-limits.js';
import { readArguments } from './request-body.js';

export interface CallServices {
  readonly world: World;
  readonly faults: Faults;
  readonly limiter: RateLimiter;
  /** Undefined: every token is refused. */
  readonly token: () => string | undefined;
}

/** Answers one HTTP request to the Bot API: who asks, what goes wrong by script, then the method itself. */
export async function answerCall(
  services: CallServices,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const download = /^\/file\/bot([^/]+)\/(.+)$/.exec(decodeURIComponent(url.pathname));
  if (download) {
    giveFile(services, { token: download[1]!, path: download[2]! }, response);
    return;
  }
  const path = /^\/bot([^/]+)\/(?:test\/)?([^/]+)\/?$/.exec(decodeURIComponent(url.pathname));
  if (!path) {
    send(response, refusal(new ApiError(404, 'Not Found')));
    return;
  }
  const [, token = '', method = ''] = path;
  let payload: Record<string, unknown>;
  try {
    payload = await readArguments(request, url);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const call = services.world.ledger.open(method, {}, services.world.now());
    services.world.ledger.close(call, outcomeOf(error));
    send(response, refusal(error));
    return;
  }
  const call = services.world.ledger.open(method, payload, services.world.now());
  await new Call(services, call, token, response).run();
}

class Call {
  readonly #gone = new AbortController();

  constructor(
    private readonly services: CallServices,
    private readonly call: LedgerCall,
    private readonly token: string,
    private readonly response: ServerResponse,
  ) {
    response.on('close', () => {
      this.#gone.abort();
    });
  }

  async run(): Promise<void> {
    const { faults, holds } = this.services.faults.for(this.call);
    for (const hold of holds.filter(({ stage }) => stage === 'before-applying')) {
      hold.reach(this.call);
      if (!(await hold.decision)) {
        this.#break();
        return;
      }
    }
    for (const fault of faults) {
      if ('delayMs' in fault) await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
      else if (this.#failsBefore(fault)) return;
    }
    const answer = await this.#apply();
    for (const hold of holds.filter(({ stage }) => stage === 'after-applying')) {
      hold.reach(this.call);
      if (!(await hold.decision)) {
        this.#break();
        return;
      }
    }
    if (faults.some((fault) => 'withhold' in fault)) {
      this.services.world.ledger.close(this.call, { kind: 'unanswered' });
      return;
    }
    if (faults.some((fault) => 'drop' in fault)) {
      this.#break();
      return;
    }
    this.#answer(answer);
  }

  /** True when the fault ended the call before it had an effect. */
  #failsBefore(fault: Fault): boolean {
    if ('status' in fault) {
      const page = `<html><body><h1>${fault.status}</h1></body></html>`;
      this.response.writeHead(fault.status, { 'content-type': 'text/html' }).end(fault.body ?? page);
      const description = 'a page of HTML';
      this.services.world.ledger.close(this.call, { kind: 'refused', code: fault.status, description });
      return true;
    }
    if ('drop' in fault && fault.drop === 'before-applying') {
      this.#break();
      return true;
    }
    if ('retryAfterS' in fault) {
      this.#answer(tooManyRequests(fault.retryAfterS));
      return true;
    }
    if ('error' in fault) {
      const { code, description, parameters } = fault.error;
      this.#answer(new ApiError(code, description, parameters));
      return true;
    }
    return false;
  }

  /** The result, or the error that the caller gets. */
  async #apply(): Promise<unknown> {
    try {
      const method = this.#admit();
      const parameters = new Parameters(this.call.payload);
      const result = await method({ world: this.services.world, parameters, gone: this.#gone.signal });
      this.call.applied = true;
      return result;
    } catch (error) {
      if (error instanceof ApiError) return error;
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return new ApiError(500, `Internal Server Error: this test server failed: ${message}`);
    }
  }

  #admit(): Method {
    if (!/^[1-9]\d*:[\w-]+$/.test(this.token))
      throw new ApiError(401, 'Unauthorized: invalid token specified');
    if (this.token !== this.services.token()) throw new ApiError(401, 'Unauthorized');
    const method = findMethod(this.call.method);
    if (!method) throw new ApiError(404, 'Not Found: method not found');
    if (isSending(this.call.method)) this.services.limiter.count(this.call.chatId ?? 'inline');
    return method;
  }

  #answer(answer: unknown): void {
    const { ledger } = this.services.world;
    if (this.#gone.signal.aborted) {
      ledger.close(this.call, { kind: 'unanswered' });
      return;
    }
    if (answer instanceof ApiError) {
      send(this.response, refusal(answer));
      ledger.close(this.call, outcomeOf(answer));
      return;
    }
    const described = answer instanceof Described ? answer : undefined;
    const result = structuredClone(described ? described.result : answer);
    const description = described && { description: described.description };
    send(this.response, { status: 200, body: { ok: true, result, ...description } });
    ledger.close(this.call, { kind: 'answered', result });
  }

  #break(): void {
    this.response.destroy();
    this.services.world.ledger.close(this.call, { kind: 'unanswered' });
  }
}

/** https://core.telegram.org/bots/api#file: the link that is made of a file's path. */
function giveFile(
  { world, token }: CallServices,
  asked: { readonly token: string; readonly path: string },
  response: ServerResponse,
): void {
  const file = [...world.files.values()].find(({ path }) => path === asked.path);
  if (asked.token !== token()) send(response, refusal(new ApiError(401, 'Unauthorized')));
  else if (!file) send(response, refusal(new ApiError(404, 'Not Found')));
  else response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(file.content);
}

interface Answer {
  readonly status: number;
  readonly body: object;
}

function refusal({ code, description, parameters }: ApiError): Answer {
  return {
    status: code,
    body: { ok: false, error_code: code, description, ...(parameters && { parameters }) },
  };
}

function outcomeOf({ code, description }: ApiError): NonNullable<LedgerCall['outcome']> {
  return { kind: 'refused', code, description };
}

function send(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
