const TRACKING_PARAMETER = /^(utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|zarsrc|igshid)$/i;

/**
 * A URL without what differs between two links to one page: scheme, `www.`, fragment, tracking parameters, slash at
 * the end. Undefined for what names no page: no web address, or a site's front page.
 */
export function canonicalUrl(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return undefined;
  for (const name of [...parsed.searchParams.keys()])
    if (TRACKING_PARAMETER.test(name)) parsed.searchParams.delete(name);
  parsed.searchParams.sort();
  const path = parsed.pathname.replace(/\/+$/, '');
  const query = parsed.searchParams.size === 0 ? '' : `?${parsed.searchParams.toString()}`;
  if (path === '' && query === '') return undefined;
  return `${parsed.host.replace(/^www\./, '')}${path}${query}`;
}
