/** Where a block stands: before the body, after it, a short line between its paragraphs; or it is the headline. */
export type Zone = 'before' | 'after' | 'between' | 'title';

/** Eight words or more and the end of a sentence. */
const SENTENCE = /^(?:\S+ ){7,}\S*[.!?…]["”’)]*$/;

/**
 * Names a block of a page's surroundings, so that blocks of many pages can be compared without keeping them: the
 * zone and a 53-bit hash (cyrb53) of the text, in which counts and dates do not matter, but in sentences: tomorrow's prices are
 * told in today's words. Takes folded text.
 */
export function fingerprint(folded: string, zone: Zone): string {
  const isSentence = SENTENCE.test(folded);
  const text = (isSentence ? folded : folded.replace(/\d+/g, '0')).replace(/\s+/g, ' ').trim();
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (zone === 'between' ? 'm' : zone[0]!) + (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
