import { isSyllableShaped } from '../text/syllable-shape.js';

/** Words that an address must have before they say anything of its language. */
const ENOUGH_WORDS = 4;

/**
 * The language of the page at an address, as far as the address tells it: by a part of the path that names one
 * (`/en/`, `vi.example.org`), else by the words of its last part: nearly all of them could be Vietnamese syllables, or
 * only few. A dump may hold a page as a browser translated it; at its address it still stands in its own language.
 */
export function pageLanguage(url: string): 'en' | 'vi' | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname } = new URL(url);
  const named = [hostname.split('.')[0]!, ...pathname.split('/')].find((part) => /^(en|vi)$/i.test(part));
  if (named !== undefined) return named.toLowerCase() === 'en' ? 'en' : 'vi';
  const slug = pathname.split('/').findLast((part) => part !== '') ?? '';
  const words = slug
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1 && !/^(html?|aspx?|php)$/.test(word));
  if (words.length < ENOUGH_WORDS) return undefined;
  const share = words.filter(isSyllableShaped).length / words.length;
  return share >= 0.9 ? 'vi' : share <= 0.6 ? 'en' : undefined;
}
