/** What Telegram answers to a call that it refuses; `parameters` tell the caller what to do about it. */
export class ApiError extends Error {
  constructor(
    readonly code: number,
    readonly description: string,
    readonly parameters?: Readonly<Record<string, number>>,
  ) {
    super(`${code} ${description}`);
    this.name = 'ApiError';
  }
}

/** 400; Telegram writes the reason's first letter small, but for reasons in capitals as `TOPIC_CLOSED`. */
export function badRequest(reason: string, parameters?: Readonly<Record<string, number>>): ApiError {
  const isSentence = /^[A-Z][a-z]/.test(reason);
  const text = isSentence ? reason.charAt(0).toLowerCase() + reason.slice(1) : reason;
  return new ApiError(400, `Bad Request: ${text}`, parameters);
}

export function forbidden(reason: string): ApiError {
  return new ApiError(403, `Forbidden: ${reason}`);
}

export function tooManyRequests(retryAfterS: number): ApiError {
  return new ApiError(429, `Too Many Requests: retry after ${retryAfterS}`, { retry_after: retryAfterS });
}
