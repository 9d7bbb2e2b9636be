/** "14 captures" beside an address, or "Saved from" over it: web archives print over a page how often they kept it, and whence. */
const CAPTURES = /^(?:[\d.,]+ captures?|saved from)$/i;
const HEAD_LINES = 25;
/** What such a head ends in, the last of them that is there. */
const HEAD_END =
  /^(?:about this capture|timestamps|share download \.zip\b.*|collection: .*|the wayback machine - https?:\S+)$/i;
const ADDRESS = /^(https?:\/\/\S+)(?:\s+go)?$/i;

/** A page that an archive kept, without what the archive prints over it but for the page's address; other text as it is. */
export function withoutCaptureHead(text: string): string {
  const lines = text.split('\n');
  const head = lines.slice(0, HEAD_LINES).map((line) => line.trim());
  const captures = head.findIndex((line) => CAPTURES.test(line));
  const end = head.findLastIndex((line) => HEAD_END.test(line));
  if (captures === -1 || end < captures) return text;
  const addresses = head.slice(0, end).map((line) => ADDRESS.exec(line)?.[1]);
  const url = addresses.find((found) => found !== undefined);
  if (url === undefined) return text;
  return `${lines.slice(end + 1).join('\n')}\n\nCanonical: ${url}\n`;
}
