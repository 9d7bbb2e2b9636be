import { TokenRefusedError } from '../../application/errors.js';

/**
 * What to do about a token that Telegram does not take.
 * @param reason as Telegram says it, where it may be something else than "Unauthorized"
 */
export function tokenRefused(reason?: string): TokenRefusedError {
  const said = reason === undefined ? '' : ` (${reason})`;
  return new TokenRefusedError(
    `Telegram refuses the token${said}. Put the one that @BotFather shows now into BOT_TOKEN, and start again.`,
  );
}
