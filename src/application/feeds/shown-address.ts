/** A feed's address as it may be shown: without a password, and without what stands behind `?`, which may be a key. */
export function shownAddress(url: string): string {
  if (!URL.canParse(url)) return '…';
  const { host, pathname, search } = new URL(url);
  return `${host}${pathname === '/' ? '' : pathname}${search === '' ? '' : '?…'}`;
}
