const TRACKING_PARAMETER =
  /^(?:(?:utm|itm|mtm|pk|hsa)_\w+|at_(?:medium|campaign)|ns_(?:source|campaign|mchannel)|(?:fb|g|d|y|ys|tw|tt)clid|msclkid|[gw]braid|_g[al]|mc_[ce]id|zarsrc|igshid|igsh|cmp|cmpid|ocid|smid|xtor|__twitter_impression)$/i;
/** Of a page's copy for telephones or for a search engine. */
const COPY_PARAMETER = /^(?:amp=(?:1|true)?|outputtype=amp)$/i;
/** Where a site's front page is, also by language; as the canonical address of all its articles it is a mistake. */
const FRONT_PAGE = /^\/(?:(?:index|default|home|trang-chu)(?:\.[a-z]{3,5})?|[a-z]{2}(?:-[a-z]{2})?)$/i;
const COPY_HOST = /^(?:www|m|mobile|amp)\.(?=[^.]+\.)/;

/**
 * A URL without what differs between two links to one page: scheme, `www.`, fragment, tracking parameters, slash at
 * the end, and what asks for its copy for telephones (`m.`, AMP). Undefined for what names no page: no web address, or a
 * site's front page.
 */
export function canonicalUrl(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return undefined;
  for (const [name, value] of [...parsed.searchParams])
    if (TRACKING_PARAMETER.test(name) || COPY_PARAMETER.test(`${name}=${value}`))
      parsed.searchParams.delete(name);
  parsed.searchParams.sort();
  const path = parsed.pathname.replace(/(?<!\/)\/+$/, '').replace(/\/amp$/, '');
  const query = parsed.searchParams.size === 0 ? '' : `?${parsed.searchParams.toString()}`;
  if ((path === '' || FRONT_PAGE.test(path)) && query === '') return undefined;
  return `${parsed.host.replace(COPY_HOST, '')}${path}${query}`;
}
