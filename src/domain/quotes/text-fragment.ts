import { detectLanguage } from '../articles/detect-language.js';
import { MAX_URL_LENGTH, openableUrl } from './openable-url.js';
import { pageLanguage } from './page-language.js';

/** A quote of at most this many units stands in the link as a whole. */
const WHOLE_QUOTE = 80;
/** Else its first and its last words do: as many at each end, fewer where the address has no room. */
const WORDS_AT_EACH_END = [6, 4, 2] as const;

const words = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * The address of the article where its page opens at the quote: with a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/), which browsers that do not know it pass over. Without one where there
 * is no room for it, and where the page is in another language than the quote. `null` for an address that cannot be opened at all (`openableUrl`).
 * @param quote verbatim text of that page, white space folded
 */
export function linkToQuote(url: string, quote: string): string | null {
  const address = openableUrl(url);
  if (address === null) return null;
  if (standsTranslated(address, quote)) return address;
  const [plainAddress = '', fragment = ''] = address.split(/#(.*)/s);
  const [ownFragment = ''] = fragment.split(':~:');
  const start = `${plainAddress}#${ownFragment}:~:text=`;
  for (const directive of directives(quote.trim())) {
    if (start.length + directive.length <= MAX_URL_LENGTH) return start + directive;
  }
  return address;
}

/** The quote is of a translation: its words do not stand at the address. */
function standsTranslated(address: string, quote: string): boolean {
  const page = pageLanguage(address);
  const { language } = detectLanguage(quote);
  return page !== undefined && (language === 'en' || language === 'vi') && page !== language;
}

/** Texts that find the quote, the surest first. */
function* directives(quote: string): Generator<string> {
  const found = [...words.segment(quote)].filter(({ isWordLike }) => isWordLike);
  if (found.length === 0) return;
  if (quote.length <= WHOLE_QUOTE || found.length <= 2 * WORDS_AT_EACH_END[0]) yield encoded(quote);
  for (const count of WORDS_AT_EACH_END) {
    if (found.length < 2 * count) continue;
    const last = found[count - 1]!;
    const start = quote.slice(found[0]!.index, last.index + last.segment.length);
    const final = found.at(-1)!;
    const end = quote.slice(found.at(-count)!.index, final.index + final.segment.length);
    yield `${encoded(start)},${encoded(end)}`;
  }
}

/** A dash, a comma and an ampersand have meanings of their own in a text directive. */
function encoded(text: string): string {
  const wellFormed = text.replace(/\p{Surrogate}/gu, '\ufffd');
  return encodeURIComponent(wellFormed).replaceAll('-', '%2D');
}
