import { Api, GrammyError } from 'grammy';
import type { TelegramAccount } from '../../application/diagnose.js';

/** Asks Telegram whose token this is. Never throws: what went wrong is part of the answer. */
export async function checkTelegram(options: {
  readonly token: string;
  readonly apiRoot: string;
  readonly timeoutMs: number;
}): Promise<TelegramAccount> {
  let serverMs: number | undefined;
  const api = new Api(options.token, {
    apiRoot: options.apiRoot,
    // The library's own fetch hides the response's headers, and the server's clock is one of them.
    fetch: async (url: string | URL | Request, init?: RequestInit) => {
      const { method, headers, body } = init ?? {};
      const signal = AbortSignal.timeout(options.timeoutMs);
      const response = await fetch(url, { method, headers, body, signal } as RequestInit);
      const date = Date.parse(response.headers.get('date') ?? '');
      serverMs = Number.isNaN(date) ? undefined : date;
      return response;
    },
  });
  try {
    const me = await api.getMe();
    return {
      status: 'accepted',
      username: me.username,
      readsAllGroupMessages: me.can_read_all_group_messages,
      serverMs,
    };
  } catch (error) {
    if (error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404)) {
      return { status: 'refused', reason: `${error.error_code} ${error.description}` };
    }
    return { status: 'unreachable', reason: innermostMessage(error) };
  }
}

/** `fetch failed` says little; its cause (ECONNREFUSED, ENOTFOUND) says what happened. */
function innermostMessage(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const inner = error.cause ?? (error as { error?: unknown }).error;
  if (error instanceof AggregateError && error.errors.length > 0) return innermostMessage(error.errors[0]);
  return inner instanceof Error ? innermostMessage(inner) : error.message;
}
