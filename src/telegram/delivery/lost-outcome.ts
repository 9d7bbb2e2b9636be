import type { HttpError } from 'grammy';

/** Failures to connect at all: Telegram has not seen the request, and it can be made again without a thought. */
const NEVER_CONNECTED =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL)$/;

/** Whether a call that failed on its way may have been carried out all the same: its answer was lost, or it never arrived. */
export function mayHaveBeenDone(error: HttpError): boolean {
  const { error: cause } = error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return !NEVER_CONNECTED.test(code);
}

/** Why Telegram could not be reached, in a few words and without the address, which holds the token. */
export function networkReason({ error }: HttpError): string {
  if (!(error instanceof Error)) return 'no answer';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return code ?? error.message.replace(/https?:\/\/\S+/g, '[address]');
}
