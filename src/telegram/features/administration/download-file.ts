import { GrammyError, type Api } from 'grammy';

/** What a bot may download at most (https://core.telegram.org/bots/api#getfile). */
export const LARGEST_DOWNLOAD = 20 * 1024 * 1024;

/** Seconds for the whole of a file. */
const TIMEOUT_S = 60;

export type Downloaded =
  | { readonly kind: 'file'; readonly content: Uint8Array }
  | { readonly kind: 'too large' }
  /** Telegram does not give it, or the network did not let it through. */
  | { readonly kind: 'failed'; readonly reason: string };

/**
 * Fetches a file that somebody sent, of so many bytes at most. The address holds the token, so no error that names it is
 * let out (https://core.telegram.org/bots/api#file).
 */
export async function downloadFile(
  api: Pick<Api, 'getFile' | 'token' | 'options'>,
  fileId: string,
  { maxBytes, apiRoot }: { readonly maxBytes: number; readonly apiRoot: string },
): Promise<Downloaded> {
  let path: string | undefined;
  try {
    const file = await api.getFile(fileId);
    if ((file.file_size ?? 0) > maxBytes) return { kind: 'too large' };
    path = file.file_path;
  } catch (error) {
    if (!(error instanceof GrammyError)) throw error;
    if (/too big/i.test(error.description)) return { kind: 'too large' };
    return { kind: 'failed', reason: error.description };
  }
  if (path === undefined) return { kind: 'failed', reason: 'no path' };
  const address = `${apiRoot}/file/bot${api.token}/${path.split('/').map(encodeURIComponent).join('/')}`;
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_S * 1_000) });
    if (!response.ok || response.body === null) return { kind: 'failed', reason: `HTTP ${response.status}` };
    return await readAtMost(response.body, maxBytes);
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.name : 'unknown' };
  }
}

async function readAtMost(body: ReadableStream<Uint8Array>, maxBytes: number): Promise<Downloaded> {
  const parts: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop gives the stream up.
  for await (const part of body) {
    size += part.length;
    if (size > maxBytes) return { kind: 'too large' };
    parts.push(part);
  }
  const content = new Uint8Array(size);
  let end = 0;
  for (const part of parts) {
    content.set(part, end);
    end += part.length;
  }
  return { kind: 'file', content };
}
