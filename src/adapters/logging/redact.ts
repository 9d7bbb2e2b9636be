/** A bot token wherever it stands, also one that is not ours. */
const BOT_TOKEN = /(?<!\d)\d{6,}:[\w-]{30,}/g;

/** Makes a function that takes the secrets out of a text, as they are and as JSON or an address would write them. */
export function redactor(secrets: readonly string[]): (text: string) => string {
  const spellings = secrets.flatMap((secret) => [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
  ]);
  // Longest first: a secret that holds another one goes whole.
  const ordered = [...new Set(spellings)].sort((a, b) => b.length - a.length);
  return (text) =>
    ordered
      .reduce((rest, secret) => rest.replaceAll(secret, '[secret]'), text)
      .replace(BOT_TOKEN, '[secret]');
}
