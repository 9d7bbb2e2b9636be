/**
 * An address in a feed, made absolute; `null` when it is no web address.
 * @param bases the nearest first, each resolved against those after it
 */
export function feedAddress(
  address: string | undefined,
  ...bases: readonly (string | null | undefined)[]
): string | null {
  const text = address?.trim() ?? '';
  if (text === '') return null;
  const base = bases.length === 0 ? null : baseOf(bases);
  if (!URL.canParse(text, base ?? undefined)) return null;
  const url = new URL(text, base ?? undefined);
  return /^https?:$/.test(url.protocol) && url.hostname !== '' ? url.href : null;
}

function baseOf(bases: readonly (string | null | undefined)[]): string | null {
  return bases.reduceRight<string | null>((outer, base) => {
    const text = base?.trim() ?? '';
    return text !== '' && URL.canParse(text, outer ?? undefined)
      ? new URL(text, outer ?? undefined).href
      : outer;
  }, null);
}
