/** What a link of the form `https://t.me/BOT?start=PARAMETER` asks for. */
export type DeepLink =
  | { readonly kind: 'article'; readonly articleId: string }
  | { readonly kind: 'question'; readonly question: string }
  | { readonly kind: 'subscription'; readonly id: number }
  | { readonly kind: 'unknown' };

/** What Telegram lets through (https://core.telegram.org/bots/features#deep-linking). */
const PARAMETER = /^[A-Za-z0-9_-]{1,64}$/;
/** Ids are counted from 1. */
const SUBSCRIPTION = /^s_([1-9]\d{0,14})$/;
/** Text that somebody may have asked. Of 10,000 words that were never base64 some 20 decode to such text by chance. */
const READABLE =
  /^(?=.*\p{Script=Latin}\p{M}*\p{Script=Latin})[\p{Script=Latin}\p{M}\p{N}\p{P}\p{Sc}\p{Sm} ]+$/u;

/**
 * Understands the parameter: `a_` and an article's id, `s_` and a subscription's, or `q_` and a question, which is
 * base64url of UTF-8 or plain words with `_` or `-` for spaces.
 */
export function parseDeepLink(parameter: string): DeepLink {
  const [prefix, rest] = [parameter.slice(0, 2), parameter.slice(2)];
  if (!PARAMETER.test(parameter) || rest === '') return { kind: 'unknown' };
  if (prefix === 'a_') return { kind: 'article', articleId: rest };
  const [, id] = SUBSCRIPTION.exec(parameter) ?? [];
  if (id !== undefined) return { kind: 'subscription', id: Number(id) };
  const question = prefix === 'q_' ? (decoded(rest) ?? words(rest)) : '';
  return question === '' ? { kind: 'unknown' } : { kind: 'question', question };
}

/** The parameter that shows this subscription. */
export function subscriptionLink(id: number): string {
  return `s_${id}`;
}

/**
 * The parameter that asks this question, in plain words when they say it all. Undefined when the question does not fit
 * as it stands (base64 takes 46 bytes, words 62), or is not readable as a question in a link is; nothing is cut.
 */
export function questionLink(question: string): string | undefined {
  const candidates = [`q_${question.replaceAll(' ', '_')}`, `q_${encoded(question)}`];
  return candidates.find((parameter) => {
    const link = parseDeepLink(parameter);
    return link.kind === 'question' && link.question === question;
  });
}

function words(text: string): string {
  return text.replace(/[_-]+/g, ' ').trim();
}

function encoded(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64url');
}

function decoded(text: string): string | undefined {
  const decodedText = Buffer.from(text, 'base64url').toString('utf8');
  // Node passes over what is no base64 or no UTF-8; encoding it once more tells.
  return encoded(decodedText) === text && READABLE.test(decodedText) ? decodedText : undefined;
}
