import type { IncomingMessage } from 'node:http';
import { ApiError, badRequest } from '../api-error.js';
import { isRecord } from '../parameters.js';

const LIMIT_BYTES = 50 * 1024 * 1024;

/**
 * The arguments of a Bot API request, from its query string and its body: JSON, a URL-encoded form or a multipart form
 * (whose files are named by their size only).
 */
export async function readArguments(request: IncomingMessage, url: URL): Promise<Record<string, unknown>> {
  const body = await readBody(request);
  const values: Record<string, unknown> = Object.fromEntries(url.searchParams);
  const type = request.headers['content-type'] ?? '';
  if (body.length > 0) {
    if (type.startsWith('application/json')) Object.assign(values, parseJson(decodeUtf8(body)));
    else if (/^(multipart\/form-data|application\/x-www-form-urlencoded)/.test(type))
      Object.assign(values, await parseForm(body, type));
  }
  refuseLoneSurrogates(values);
  return values;
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LIMIT_BYTES) throw new ApiError(413, 'Request Entity Too Large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function decodeUtf8(body: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    throw badRequest('strings must be encoded in UTF-8');
  }
}

function parseJson(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw badRequest("can't parse JSON object");
  }
  if (!isRecord(value)) throw badRequest('expected a JSON object');
  return value;
}

async function parseForm(body: Buffer, type: string): Promise<Record<string, unknown>> {
  const form = await new Request('http://localhost', {
    method: 'POST',
    headers: { 'content-type': type },
    body: new Uint8Array(body),
  })
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- a test server has no need of streaming.
    .formData()
    .catch(() => {
      throw badRequest("can't parse the form");
    });
  const values: Record<string, unknown> = {};
  for (const [name, value] of form) {
    values[name] = typeof value === 'string' ? value : { file: value.name, bytes: value.size };
  }
  return values;
}

function refuseLoneSurrogates(value: unknown): void {
  if (typeof value === 'string') {
    if (/\p{Surrogate}/u.test(value)) throw badRequest('strings must be encoded in UTF-8');
  } else if (Array.isArray(value)) {
    value.forEach(refuseLoneSurrogates);
  } else if (isRecord(value)) {
    Object.values(value).forEach(refuseLoneSurrogates);
  }
}
