import { describe, expect, it } from 'vitest';
import {
  decisionOn,
  diagnoseArticle,
  type ExaminedArticle,
  type ExaminedChat,
} from '../../../src/application/diagnose-article.js';
import type { ArticleTrace } from '../../../src/application/ports/outbox.js';
import type { Interest } from '../../../src/domain/subscriptions/subscription.js';
import { anArticle } from '../../support/fake-corpus.js';

const CAME = Date.parse('2026-11-20T08:00:00Z');
const bridge: Interest = { kind: 'keywords', query: 'bridge' };
const rain: Interest = { kind: 'keywords', query: 'rain' };

function chat(
  chatId: number,
  interest: Interest = bridge,
  more: Partial<ExaminedChat & { paused: boolean; createdMs: number }> = {},
): ExaminedChat {
  const { paused = false, createdMs = 0, ...rest } = more;
  const subscription = { id: chatId * 10, chatId, threadId: null, interest, paused, createdMs };
  return { chatId, silence: null, pausedUntilMs: null, subscriptions: [subscription], ...rest };
}

const row = (chatId: number, more: Partial<ArticleTrace['chats'][number]> = {}) => ({
  chatId,
  state: 'sent' as const,
  form: 'alert' as const,
  subscriptionId: chatId * 10,
  atMs: CAME + 1_000,
  reason: null,
  ...more,
});

function examined(more: Partial<ExaminedArticle> = {}): ExaminedArticle {
  return {
    id: 'a1',
    article: anArticle({ title: 'A new bridge', paragraphs: ['It was opened.'] }),
    plannedMs: CAME,
    trace: { outcome: { kind: 'planned' }, chats: [] },
    heldIn: [],
    chats: [],
    ...more,
  };
}

const says = (article: ExaminedArticle) =>
  diagnoseArticle(article).map(({ chatId, verdict, says }) => `${chatId} ${verdict}: ${says}`);

describe('what became of an article', () => {
  it('is told of each chat it was planned for, in order of their ids', () => {
    const rows = [
      row(4, { state: 'queued', form: 'digest', atMs: CAME + 60_000 }),
      row(2),
      row(3, { state: 'dropped', reason: 'Telegram said no' }),
      row(-1005, { subscriptionId: 7 }),
    ];
    const chats = [chat(2), chat(3), chat(4)];
    expect(says(examined({ trace: { outcome: { kind: 'planned' }, chats: rows }, chats }))).toEqual([
      '-1005 sent: 2026-11-20T08:00:01.000Z, for a subscription that is gone',
      '2 sent: 2026-11-20T08:00:01.000Z, for words bridge',
      '3 filtered: Telegram said no (2026-11-20T08:00:01.000Z)',
      '4 queued: as a digest, due 2026-11-20T08:01:00.000Z, for words bridge',
    ]);
  });

  it('says what an alert waits for in a chat that is silenced or paused', () => {
    const rows = [1, 2, 3].map((chatId) => row(chatId, { state: 'queued' }));
    const chats = [
      chat(1, bridge, { silence: 'blocked' }),
      chat(2, bridge, { pausedUntilMs: Infinity }),
      chat(3, bridge, { pausedUntilMs: CAME + 5_000 }),
    ];
    expect(says(examined({ trace: { outcome: { kind: 'planned' }, chats: rows }, chats }))).toEqual([
      '1 queued: until the chat takes messages again (blocked), for words bridge',
      '2 queued: until the chat is resumed, for words bridge',
      '3 queued: until the pause of the chat ends, 2026-11-20T08:00:05.000Z, for words bridge',
    ]);
  });

  it('says that what a pause held waits for the chat when that is over', () => {
    const rows = [1, 2, 3].map((chatId) => row(chatId, { state: 'queued' }));
    const trace = { outcome: { kind: 'planned' }, chats: rows } as const;
    const chats = [chat(1), chat(2, bridge, { pausedUntilMs: Infinity })];
    expect(says(examined({ trace, chats, heldIn: [1, 2, 3] }))).toEqual([
      '1 queued: until the chat asks for what its pause has held, for words bridge',
      '2 queued: until the chat is resumed, for words bridge',
      '3 queued: until the chat asks for what its pause has held, for a subscription that is gone',
    ]);
  });

  it('does not say that it came for words that it has not, as after a change of the subscription', () => {
    const chats = [chat(1, rain), chat(2, bridge, { paused: true }), chat(3, { kind: 'everything' })];
    const trace = { outcome: { kind: 'planned' }, chats: [row(1), row(2), row(3)] } as const;
    expect(says(examined({ trace, chats })).map((line) => line.replace(/^.*Z, /, ''))).toEqual([
      'for a subscription that is words rain now and does not match any more',
      'for words bridge',
      'for everything',
    ]);
  });

  it('says why a chat was passed by', () => {
    const more = chat(6);
    const many = { ...more, subscriptions: [1, 2, 3, 4, 5].flatMap(() => more.subscriptions) };
    const others = many.subscriptions.map((one, i) => ({ ...one, id: 60 + i, interest: rain }));
    const chats = [
      chat(1, rain),
      chat(2, bridge, { silence: 'gone' }),
      chat(3, bridge, { paused: true }),
      chat(4, bridge, { createdMs: CAME + 1 }),
      chat(5, { kind: 'topic', sentence: 'new roads', strictness: 'strict' }),
      { ...many, subscriptions: others },
      chat(7, { kind: 'publisher', publisher: 'Harbour Post' }),
      chat(8),
    ];
    expect(says(examined({ chats: chats }))).toEqual([
      '1 filtered: no match: words rain',
      '2 filtered: the chat takes no messages (gone)',
      '3 filtered: paused: words bridge',
      '4 filtered: the chat subscribed after the article came',
      '5 filtered: no match: topic new roads (strict)',
      '6 filtered: no match: words rain; words rain; words rain; and 2 more',
      '7 filtered: no match: publisher Harbour Post',
      expect.stringMatching(/^8 filtered: words bridge matches now; /),
    ]);
  });

  it.each([
    [
      { kind: 'baseline' },
      'it was there before alerts began or before a backup was restored, or came with the first reading of its feed',
    ],
    [{ kind: 'old' }, 'it was published more than 30 days before it came, and many such came at once'],
    [{ kind: 'same story', as: 'b2' }, 'it tells the same story as article b2'],
  ] as const)('is the same for all chats when it was no news: %j', (outcome, why) => {
    const article = examined({ trace: { outcome, chats: [] }, chats: [chat(1), chat(2, rain)] });
    expect(says(article)).toEqual([`1 filtered: ${why}`, `2 filtered: ${why}`]);
    expect(decisionOn(article)).toBe(`${why} (2026-11-20T08:00:00.000Z)`);
  });

  it('is told of an article that was removed, and of one that nobody has decided on', () => {
    expect(says(examined({ article: undefined, chats: [chat(1)] }))).toEqual([
      '1 filtered: no match: words bridge',
    ]);
    const undecided = { ...examined(), plannedMs: undefined, trace: { outcome: undefined, chats: [] } };
    expect(decisionOn(undecided)).toMatch(/^nothing is decided yet/);
  });
});
