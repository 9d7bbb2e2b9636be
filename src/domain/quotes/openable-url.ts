/** Browsers and servers differ in how much they take; this much all do. */
export const MAX_URL_LENGTH = 2_000;

const NAME =
  /^(?=.{4,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;
const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/**
 * An address that people can be sent to, in the form that URLs travel in (ASCII, percent-encoded): http or https, of a
 * host with a dot in it, without a user's name or password, not longer than `MAX_URL_LENGTH`. Else `null`: Telegram
 * refuses a whole message for a button that opens anything else.
 */
export function openableUrl(url: string | null): string | null {
  if (url === null || url.length > MAX_URL_LENGTH || !URL.canParse(url)) return null;
  const { protocol, hostname, username, password, href } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  if (username !== '' || password !== '') return null;
  if (!NAME.test(hostname) && !IPV4.test(hostname)) return null;
  return href.length <= MAX_URL_LENGTH ? href : null;
}
