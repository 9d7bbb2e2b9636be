const HOUR_MS = 60 * 60_000;
const LONGEST_MS = 24 * HOUR_MS;

/**
 * How long a chat that lets the bot write nothing is left alone, by how many times in a row it has refused (from 1): an
 * hour, four, sixteen, then a day. Telegram tells of changed rights at once; this is for what it does not tell of.
 */
export function suspensionMs(refusals: number): number {
  return Math.min(HOUR_MS * 4 ** (refusals - 1), LONGEST_MS);
}
