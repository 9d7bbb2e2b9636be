import { LOCALES } from '../../domain/chats/chat-language.js';
import type { Texts } from './texts.js';
import type { ViewStyle } from './view-style.js';

/** A moment in words, in the chat's language and time zone. */
export function momentText({ language }: Texts, { timeZone }: ViewStyle, ms: number): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  }).format(ms);
}

/** Days of the week in words, those that follow each other as one: "Mon–Fri, Sun". 1 is Monday. */
export function daysText(
  { language }: Texts,
  runs: readonly { readonly from: number; readonly to: number }[],
): string {
  // 2024 began on a Monday.
  const name = (day: number) =>
    new Intl.DateTimeFormat(LOCALES[language], { weekday: 'short', timeZone: 'UTC' }).format(
      Date.UTC(2024, 0, day),
    );
  return runs.map(({ from, to }) => (from === to ? name(from) : `${name(from)}–${name(to)}`)).join(', ');
}
