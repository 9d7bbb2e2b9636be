import { foldDiacritics } from '../../domain/text/fold.js';

const SEPARATOR = /\s+[|–—·»>:-]\s+|\s*[|»]\s*|:\s+/u;
/** Words of a feed's title that name a section or the feed itself, folded. */
const GENERIC =
  /^(?:(?:the )?(?:all |latest|top|breaking|recent|new|news|world|home|articles?|posts?|stories|headlines|updates?|rss|atom|xml|feeds?|blog| )+|tin (?:moi|moi nhat|nong|nong nhat|tuc|noi bat|tuc moi nhat|chinh)|trang chu|ban tin|thoi su|the gioi)$/;

/**
 * The name of a paper in the title of its feed ("Tin mới nhất - VnExpress RSS" → "VnExpress"): the part that the
 * site's host spells too, else what is left without words of feeds and sections. `null` when nothing is left.
 */
export function publisherInTitle(title: string | null, address: string | null): string | null {
  if (title === null) return null;
  const parts = title
    .split(SEPARATOR)
    .map((part) => part.replace(/\s*\(?\b(?:RSS(?: ?2\.0)?|Atom|Feed)\b\)?/gi, '').trim())
    .filter((part) => part !== '' && !GENERIC.test(foldDiacritics(part)));
  const host = address !== null && URL.canParse(address) ? new URL(address).hostname : '';
  const letters = host.replace(/[^a-z\d]/g, '');
  const inHost = parts.find((part) => {
    const spelled = foldDiacritics(part).replace(/[^a-z\d]/g, '');
    return spelled.length >= 3 && letters.includes(spelled);
  });
  const name = inHost ?? (parts.length > 0 ? parts.join(' - ') : null);
  return name === null || name.length > 80 ? null : name;
}
