/** A link that Telegram does not take; the message is its reason. */
export class LinkRefused extends Error {}

/**
 * The link as Telegram keeps it: with a scheme, the host in small letters, a path, and nothing raw below U+0021. Throws
 * `LinkRefused`. After `LinkManager::check_link` and `parse_url` of tdlib.
 */
export function checkedLink(link: string): string {
  const own = /^(tg|ton):(?:\/\/)?/i.exec(link);
  if (own) return checkedOwnLink(own[1]!.toLowerCase(), link.slice(own[0].length));
  const [, scheme = 'http', rest = ''] = /^(?:([a-z]+):\/\/)?([^]*)$/i.exec(link) ?? [];
  const protocol = scheme.toLowerCase();
  if (protocol !== 'http' && protocol !== 'https') throw new LinkRefused('Unsupported URL protocol');
  const end = rest.search(/[/?#]/);
  const authority = end < 0 ? rest : rest.slice(0, end);
  const query = end < 0 ? '' : rest.slice(end).trimEnd();
  const { host, port, isIpv6 } = splitAuthority(authority);
  if (!isIpv6 && !host.includes('.')) throw new LinkRefused('Wrong HTTP URL');
  const path = query.startsWith('/') ? query : `/${query}`;
  // Telegram encodes exactly these.
  return `${protocol}://${host}${port}${path.replace(/[\u0000-\u0020]/g, percentEncoded)}`;
}

function checkedOwnLink(scheme: string, rest: string): string {
  const [, host = '', query = ''] = /^([^/?#]*)([^]*)$/.exec(rest) ?? [];
  if (!/^[a-z0-9_-]+$/i.test(host)) throw new LinkRefused(`Wrong ${scheme} URL`);
  return `${scheme}://${host.toLowerCase()}${query}`;
}

function splitAuthority(authority: string): { host: string; port: string; isIpv6: boolean } {
  const afterUser = authority.slice(authority.lastIndexOf('@') + 1);
  const ipv6 = /^(\[[0-9a-f:.]+\])(?::(\d+))?$/i.exec(afterUser);
  if (ipv6) return { host: ipv6[1]!.toLowerCase(), port: ipv6[2] ? `:${ipv6[2]}` : '', isIpv6: true };
  const [, host = '', port] = /^([^:]*)(?::([^]*))?$/.exec(afterUser) ?? [];
  if (host === '' || host === '.') throw new LinkRefused('URL host is empty');
  if (port !== undefined && (!/^\d{1,5}$/.test(port) || Number(port) === 0 || Number(port) > 65535))
    throw new LinkRefused('Wrong port number specified in the URL');
  // Anything beyond ASCII may be a host of another script.
  if (!/^(?:[a-z0-9.\-_!$,~*'();&+=]|%[0-9a-f]{2}|[^\u0000-\u007f])+$/i.test(host))
    throw new LinkRefused('Disallowed character in URL host');
  return { host: host.toLowerCase(), port: port === undefined ? '' : `:${port}`, isIpv6: false };
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
