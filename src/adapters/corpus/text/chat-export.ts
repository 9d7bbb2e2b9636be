const DAY = String.raw`\d{1,2}[/.]\d{1,2}[/.]\d{2,4}`;
const HOUR = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?`;
/**
 * "[30/11/2025, 07:14:22] NAME: ", "[07:14, 30/11/2025] NAME: " and "30/11/2025, 07:14 - NAME: " at the start of each
 * message, without a name where the program speaks itself, and "NAME, [30/11/2025 07:14]" over it.
 */
const STAMP = new RegExp(
  String.raw`^\u200e?(?:(?:\[${DAY},? ${HOUR}\]|\[${HOUR},? ${DAY}\]|${DAY},? ${HOUR} -) (?<name>[^:\n]{1,40}: ?)?|(?<over>[^,\n]{1,40}), \[${DAY},? ${HOUR}\]:?[ ]*\n)`,
  'gim',
);

/** Below this share of a chat no message is what was saved of it. */
const LEAST_SHARE = 0.5;

/** Of a saved chat the message that holds the article; other texts as they are, and chats in which none stands out. */
export function withoutChat(text: string): string {
  const stamps = [...text.matchAll(STAMP)];
  const named = stamps.filter(({ groups }) => (groups?.['name'] ?? groups?.['over']) !== undefined);
  if (named.length < 2 || text.slice(0, stamps[0]!.index).trim() !== '') return text;
  const messages = stamps.map(({ 0: stamp, index }, i) =>
    text.slice(index + stamp.length, stamps[i + 1]?.index),
  );
  const longest = messages.reduce((best, message) => (message.length > best.length ? message : best));
  return longest.length >= LEAST_SHARE * text.length ? longest : text;
}
