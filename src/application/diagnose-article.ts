import type { Article } from '../domain/articles/article.js';
import type { Interest, Subscription } from '../domain/subscriptions/subscription.js';
import { SubscriptionIndex } from './alerts/subscription-index.js';
import { NO_SPACE } from './alerts/subscription-matching.js';
import type { Silence } from './ports/silences.js';
import type { ArticleTrace, PlanOutcome } from './ports/outbox.js';

/** A chat that has subscriptions, as it is now. Times are milliseconds since 1970, UTC. */
export interface ExaminedChat {
  readonly chatId: number;
  readonly silence: Silence | null;
  /** Infinity: until it is resumed. */
  readonly pausedUntilMs: number | null;
  readonly subscriptions: readonly (Subscription & { readonly createdMs: number })[];
}

/** What is stored about an article and whom it might have gone to. */
export interface ExaminedArticle {
  readonly id: string;
  /** Undefined when it was removed since. */
  readonly article: Article | undefined;
  /** When its alerts were planned, or decided against. */
  readonly plannedMs: number | undefined;
  readonly trace: ArticleTrace;
  /** Chats in which it is held by a pause, that of now or one that is over. */
  readonly heldIn: readonly number[];
  readonly chats: readonly ExaminedChat[];
}

/** What became of an article in a chat, and why. */
export interface ChatVerdict {
  readonly chatId: number;
  readonly verdict: 'sent' | 'queued' | 'filtered';
  readonly says: string;
}

/** Says of each chat that has subscriptions, or had, whether it got the article, and why not; in order of their ids. */
export function diagnoseArticle(examined: ExaminedArticle): readonly ChatVerdict[] {
  const { trace, chats } = examined;
  const byId = new Map(chats.map((chat) => [chat.chatId, chat]));
  const matching = matchingNow(examined);
  const held = new Set(examined.heldIn);
  const written = trace.chats.map((row) => {
    const chat = byId.get(row.chatId);
    const because = subscriptionOf(row, chat, { isThere: examined.article !== undefined, matching });
    return verdictOfRow(row, because, waitsFor(row, chat, held));
  });
  const hasRow = new Set(trace.chats.map(({ chatId }) => chatId));
  const without = chats.filter(({ chatId }) => !hasRow.has(chatId));
  const silent = without.map((chat): ChatVerdict => {
    const says = decidedForAll(trace.outcome) ?? whyNothing(chat, examined.plannedMs ?? 0, matching);
    return { chatId: chat.chatId, verdict: 'filtered', says };
  });
  return [...written, ...silent].sort((a, b) => a.chatId - b.chatId);
}

/** What was decided of the article as a whole, in a line. */
export function decisionOn({ trace: { outcome }, plannedMs }: ExaminedArticle): string {
  const when = plannedMs === undefined ? '' : ` (${moment(plannedMs)})`;
  if (outcome?.kind === 'planned') return `it was news when it came${when}`;
  return `${decidedForAll(outcome) ?? ''}${when}`;
}

type Row = ArticleTrace['chats'][number];

function verdictOfRow(
  { chatId, state, form, atMs, reason }: Row,
  because: string,
  waits: string,
): ChatVerdict {
  const what = form === 'alert' ? '' : `as a ${form}, `;
  switch (state) {
    case 'sent':
      return { chatId, verdict: 'sent', says: `${what}${moment(atMs)}, for ${because}` };
    case 'queued':
      return { chatId, verdict: 'queued', says: `${what}${waits}, for ${because}` };
    case 'dropped':
      return { chatId, verdict: 'filtered', says: `${what}${reason ?? 'dropped'} (${moment(atMs)})` };
  }
}

function subscriptionOf(
  row: Row,
  chat: ExaminedChat | undefined,
  article: { readonly isThere: boolean; readonly matching: ReadonlySet<number> },
): string {
  const subscription = chat?.subscriptions.find(({ id }) => id === row.subscriptionId);
  if (subscription === undefined) return 'a subscription that is gone';
  const { id, interest } = subscription;
  // Whether a topic matches only the model can say.
  const isKnown = article.isThere && interest.kind !== 'topic';
  return isKnown && !article.matching.has(id)
    ? `a subscription that is ${nameOf(interest)} now and does not match any more`
    : nameOf(interest);
}

function waitsFor({ chatId, atMs }: Row, chat: ExaminedChat | undefined, held: ReadonlySet<number>): string {
  if (chat !== undefined && chat.silence !== null)
    return `until the chat takes messages again (${chat.silence})`;
  if (chat !== undefined && chat.pausedUntilMs !== null)
    return chat.pausedUntilMs === Infinity
      ? 'until the chat is resumed'
      : `until the pause of the chat ends, ${moment(chat.pausedUntilMs)}`;
  if (held.has(chatId)) return 'until the chat asks for what its pause has held';
  return `due ${moment(atMs)}`;
}

/** Undefined when each chat has its own reason. */
function decidedForAll(outcome: PlanOutcome | undefined): string | undefined {
  switch (outcome?.kind) {
    case undefined:
      return 'nothing is decided yet: the next ingest that plans alerts will';
    case 'baseline':
      return 'it was there before alerts began or before a backup was restored, or came with the first reading of its feed';
    case 'old':
      return 'it was published more than 30 days before it came, and many such came at once';
    case 'same story':
      return `it tells the same story as article ${outcome.as}`;
    case 'planned':
      return undefined;
  }
}

function whyNothing(chat: ExaminedChat, plannedMs: number, matching: ReadonlySet<number>): string {
  if (chat.silence !== null && chat.silence !== 'no rights')
    return `the chat takes no messages (${chat.silence})`;
  const inTime = chat.subscriptions.filter(({ createdMs }) => createdMs <= plannedMs);
  if (inTime.length === 0) return 'the chat subscribed after the article came';
  const active = inTime.filter(({ paused }) => !paused);
  if (active.length === 0) return `paused: ${namesOf(inTime)}`;
  const matches = active.filter(({ id }) => matching.has(id));
  if (matches.length > 0)
    return `${namesOf(matches)} matches now; it was changed or paused when the article came, the chat took no messages, or 90 days have passed`;
  return `no match: ${namesOf(active)}`;
}

/** Ids of the subscriptions, paused or not, that match the article as it is now; topics are left out, which need the model. */
function matchingNow({ article, chats }: ExaminedArticle): ReadonlySet<number> {
  if (article === undefined) return new Set();
  const index = new SubscriptionIndex(NO_SPACE);
  for (const one of chats.flatMap(({ subscriptions }) => subscriptions))
    if (one.interest.kind !== 'topic') index.add({ ...one, paused: false, vector: undefined });
  return new Set(index.match({ article, passages: [] }).map(({ subscription }) => subscription.id));
}

const NAMED = 3;

function namesOf(subscriptions: readonly Subscription[]): string {
  const names = subscriptions.slice(0, NAMED).map(({ interest }) => nameOf(interest));
  const more = subscriptions.length - names.length;
  return `${names.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}

function nameOf(interest: Interest): string {
  switch (interest.kind) {
    case 'everything':
      return 'everything';
    case 'keywords':
      return `words ${interest.query}`;
    case 'topic':
      return `topic ${interest.sentence} (${interest.strictness})`;
    case 'publisher':
      return `publisher ${interest.publisher}`;
  }
}

function moment(ms: number): string {
  return new Date(ms).toISOString();
}
