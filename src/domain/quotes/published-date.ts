import { LOCALES, type ChatLanguage } from '../chats/chat-language.js';

/** How dates are shown. */
export interface DateStyle {
  readonly language: ChatLanguage;
  readonly timeZone: string;
}

/**
 * An article's date in words. A date, or a time without an offset, is shown as the article states it;
 * a moment (time and offset) is shown in the reader's time zone.
 */
export function publishedDate(iso: string, { language, timeZone }: DateStyle): string {
  const [, day, time, offset] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)\S*?(Z|[+-]\d\d:?\d\d)?)?$/.exec(iso) ?? [];
  if (day === undefined) return iso;
  const moment = new Date(offset === undefined ? `${day}T${time ?? '00:00'}Z` : iso);
  if (Number.isNaN(moment.getTime())) return iso;
  return new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: 'long',
    ...(time === undefined ? {} : { timeStyle: 'short' }),
    timeZone: offset === undefined ? 'UTC' : timeZone,
  }).format(moment);
}
