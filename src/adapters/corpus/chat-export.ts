/** "[30/11/2025, 07:14:22] NAME: " and "30/11/2025, 07:14 - NAME: " at the start of each message. */
const STAMP =
  /^\u200e?(?:\[\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?\]|\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d{2}(?: ?[AP]M)? -) [^:\n]{1,40}: ?/gim;

/** Below this share of a chat no message is what was saved of it. */
const LEAST_SHARE = 0.5;

/** Of a saved chat the message that holds the article; other texts as they are, and chats in which none stands out. */
export function withoutChat(text: string): string {
  const stamps = [...text.matchAll(STAMP)];
  if (stamps.length < 2 || text.slice(0, stamps[0]!.index).trim() !== '') return text;
  const messages = stamps.map(({ 0: stamp, index }, i) =>
    text.slice(index + stamp.length, stamps[i + 1]?.index),
  );
  const longest = messages.reduce((best, message) => (message.length > best.length ? message : best));
  return longest.length >= LEAST_SHARE * text.length ? longest : text;
}
