/** A language that the bot speaks. */
export type ChatLanguage = 'en' | 'vi';

/** How dates and numbers are written in a language, as `Intl` names it. */
export const LOCALES = { en: 'en-GB', vi: 'vi-VN' } as const satisfies Record<ChatLanguage, string>;

/**
 * The language to speak in a chat: what was chosen there, else that of the user's Telegram, else the fallback. A group
 * is spoken to in its own language or the fallback, not in that of whoever writes; give no `clientLanguage` for it.
 * @param clientLanguage an IETF language tag as Telegram gives it, like `vi` or `en-GB`
 */
export function chatLanguage(
  chosen: ChatLanguage | null,
  clientLanguage: string | undefined,
  fallback: ChatLanguage,
): ChatLanguage {
  if (chosen !== null) return chosen;
  const primary = clientLanguage?.toLowerCase().split(/[-_]/)[0];
  return primary === 'en' || primary === 'vi' ? primary : fallback;
}
