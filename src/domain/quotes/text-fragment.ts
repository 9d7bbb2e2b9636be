import { detectLanguage } from '../articles/detect-language.js';
import type { Span } from '../text/span.js';
import { MAX_URL_LENGTH, openableUrl } from './openable-url.js';
import { pageLanguage } from './page-language.js';

/** A quote of at most this many units stands in the link as a whole. */
const WHOLE_QUOTE = 80;
/** Else its first and its last words do: as many at each end, fewer where the address has no room. */
const WORDS_AT_EACH_END = [6, 4, 2] as const;
/** Words are looked for in this many units of each end: finding them takes its time. */
const END = 240;

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
  const { language, sure } = detectLanguage(quote);
  // Of a few words another language is guessed badly; those of Vietnamese show by their marks.
  const byMarks = /[\u0300-\u036fđ]/iu.test(quote.normalize('NFD')) ? 'vi' : 'en';
  const written = sure || language === 'en' || language === 'vi' ? language : byMarks;
  return page !== undefined && (written === 'en' || written === 'vi') && page !== written;
}

/** Texts that find the quote, the surest first. */
function* directives(quote: string): Generator<string> {
  const [first, last] = [firstWords(quote), lastWords(quote)];
  if (first.length === 0 || last.length === 0) return;
  if (quote.length <= WHOLE_QUOTE) yield encoded(quote);
  for (const count of WORDS_AT_EACH_END) {
    const [start, end] = [first[count - 1]?.end, last.at(-count)?.start];
    if (start === undefined || end === undefined || start > end) continue;
    yield `${encoded(quote.slice(first[0]!.start, start))},${encoded(quote.slice(end, last.at(-1)!.end))}`;
  }
}

function firstWords(quote: string): readonly Span[] {
  const found = wordsIn(quote.slice(0, END), 0);
  return quote.length > END ? found.slice(0, -1) : found;
}

function lastWords(quote: string): readonly Span[] {
  const found = wordsIn(quote.slice(-END), Math.max(0, quote.length - END));
  return quote.length > END ? found.slice(1) : found;
}

function wordsIn(text: string, offset: number): readonly Span[] {
  return [...words.segment(text)].flatMap(({ segment, index, isWordLike }) =>
    isWordLike === true ? { start: offset + index, end: offset + index + segment.length } : [],
  );
}

/** A dash, a comma and an ampersand have meanings of their own in a text directive. */
function encoded(text: string): string {
  const wellFormed = text.replace(/\p{Surrogate}/gu, '\ufffd');
  return encodeURIComponent(wellFormed).replaceAll('-', '%2D');
}
