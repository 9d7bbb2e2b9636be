import { describe, expect, it } from 'vitest';
import { PlanAlerts } from '../../../src/application/alerts/plan-alerts.js';
import type { SubscriptionHit } from '../../../src/application/alerts/subscription-index.js';
import type { AlertSettings } from '../../../src/application/ports/alert-settings.js';
import type { Article } from '../../../src/domain/articles/article.js';
import { FakeAlertSettings } from '../../support/fake-alert-settings.js';
import { FakeAlertTransaction } from '../../support/fake-alert-transaction.js';
import { FakeOutbox } from '../../support/fake-outbox.js';
import { aStory } from '../stories/stories.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** A Wednesday, noon in London and 19:00 in Hanoi. */
const NOW = Date.parse('2025-11-19T12:00:00Z');
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7] as const;

function hit(
  id: number,
  chatId: number,
  more: { threadId?: number; paragraph?: number } = {},
): SubscriptionHit {
  const { threadId = null, paragraph = null } = more;
  const interest = { kind: 'everything' } as const;
  return { subscription: { id, chatId, threadId, interest, paused: false }, paragraph };
}

class Ground {
  nowMs = NOW;
  hits: readonly SubscriptionHit[] = [hit(1, 7)];
  matched = 0;
  readonly settings = new FakeAlertSettings({ now: () => this.nowMs });
  readonly outbox = new FakeOutbox(this.settings);
  readonly tx = new FakeAlertTransaction(this.outbox);
  readonly planner = new PlanAlerts(
    {
      match: () => {
        this.matched += 1;
        return Promise.resolve(this.hits);
      },
    },
    { now: () => this.nowMs },
    'UTC',
  );

  async add(articleId: string, article: Article = other(articleId), isBaseline = false): Promise<void> {
    const comesBack = this.tx.articles.has(articleId);
    this.tx.articles.set(articleId, article);
    await this.planner.plan(
      { kind: 'added', articleId, article, passages: [], isBaseline, comesBack },
      this.tx,
    );
  }

  async change(
    articleId: string,
    article: Article,
    newsSinceMs: number | null = NOW,
    isReread = false,
  ): Promise<void> {
    const before = this.tx.articles.get(articleId) ?? article;
    this.tx.articles.set(articleId, article);
    await this.planner.plan(
      { kind: 'changed', articleId, article, before, passages: [], newsSinceMs, isReread },
      this.tx,
    );
  }

  async outcome(articleId: string): Promise<unknown> {
    return (await this.outbox.trace(articleId)).outcome;
  }

  /** What is queued of the article: chat, subscription, form, state, due time. */
  async queued(articleId: string): Promise<unknown> {
    const { chats } = await this.outbox.trace(articleId);
    return chats.map(({ chatId, form, state, atMs, subscriptionId }) => [
      chatId,
      subscriptionId,
      form,
      state,
      atMs,
    ]);
  }

  async choose(chatId: number, change: Partial<AlertSettings>): Promise<void> {
    await this.settings.change(chatId, change);
  }
}

/** A story of its own. */
function other(name: string, changes: Partial<Article> = {}): Article {
  return aStory({
    title: `About ${name}`,
    url: `https://news.example/${name}`,
    publishedAt: '2025-11-19',
    paragraphs: [`Nobody but ${name} is spoken of here.`],
    ...changes,
  });
}

describe('what is news', () => {
  it('is an article that comes when those from before are all stored', async () => {
    const ground = new Ground();
    ground.tx.baseline = false;
    await ground.add('old');
    expect(await ground.outcome('old')).toEqual({ kind: 'baseline' });
    expect([await ground.queued('old'), ground.matched]).toEqual([[], 0]);
    ground.tx.baseline = true;
    await ground.add('new');
    expect(await ground.outcome('new')).toEqual({ kind: 'planned' });
    expect(await ground.queued('new')).toEqual([[7, 1, 'alert', 'queued', NOW]]);
  });

  it('is not what stood in a feed when the feed was new', async () => {
    const ground = new Ground();
    await ground.add('a', other('a'), true);
    expect(await ground.outcome('a')).toEqual({ kind: 'baseline' });
    expect(await ground.queued('a')).toEqual([]);
  });

  it('is not a story that was told before, under whatever title and address', async () => {
    const ground = new Ground();
    await ground.add('first', aStory());
    await ground.add('copy', aStory({ title: 'A wall for Port Wexley', url: 'https://other.example/1' }));
    expect(await ground.outcome('copy')).toEqual({ kind: 'same story', as: 'first' });
    expect(await ground.queued('copy')).toEqual([]);
  });

  it('is not one of many notices of a day in the same words, reprinted when the others had come', async () => {
    const ground = new Ground();
    const notice = (place: number, more: Partial<Article> = {}) =>
      other(`notice-${place}`, {
        paragraphs: [
          `The weather station of district ${place} measured ${place * 7 + 3} millimetres of rain between six in the evening and six in the morning, and ${place * 3 + 11} in the week before.`,
          `The lowest temperature at night was ${(place % 17) + 4}.${place % 10} degrees, the highest of the day before ${(place % 13) + 19}.${(place + 3) % 10}, and the wind came from the east at ${place + 8} kilometres an hour.`,
        ],
        ...more,
      });
    for (let place = 0; place < 60; place++) await ground.add(`n${place}`, notice(place));
    expect(await ground.outcome('n59')).toEqual({ kind: 'planned' });
    await ground.add('copy', notice(5, { title: 'Rain in district 5', url: 'https://other.example/rain' }));
    expect(await ground.outcome('copy')).toEqual({ kind: 'same story', as: 'n5' });
  });

  it('is not a story that stood in the corpus before alerts began', async () => {
    const ground = new Ground();
    ground.tx.baseline = false;
    await ground.add('first', aStory());
    ground.tx.baseline = true;
    await ground.add('copy', aStory({ title: 'A wall for Port Wexley', url: null }));
    expect(await ground.outcome('copy')).toEqual({ kind: 'same story', as: 'first' });
  });

  it('is not the story that an article told which was removed, when it is put back under another name', async () => {
    const ground = new Ground();
    await ground.add('first', aStory());
    await ground.planner.plan({ kind: 'removed', articleId: 'first' }, ground.tx);
    await ground.add('copy', aStory({ url: null }));
    expect(await ground.outcome('copy')).toEqual({ kind: 'same story', as: 'first' });
  });

  it('is an old article that comes alone, and not the rest of an archive', async () => {
    const ground = new Ground();
    const old = (name: string) => ground.add(name, other(name, { publishedAt: '2025-10-01' }));
    for (let n = 0; n < 50; n++) await old(`a${n}`);
    expect(await ground.outcome('a49')).toEqual({ kind: 'planned' });
    await old('a50');
    expect(await ground.outcome('a50')).toEqual({ kind: 'old' });
    expect(await ground.queued('a50')).toEqual([]);
    await ground.add('fresh');
    expect(await ground.outcome('fresh')).toEqual({ kind: 'planned' });
    ground.nowMs += 11 * MINUTE;
    await old('alone');
    expect(await ground.outcome('alone')).toEqual({ kind: 'planned' });
  });

  it('is an article of 30 days ago, of tomorrow, and one that states no date, however many come', async () => {
    const ground = new Ground();
    const dates = [new Date(NOW - 30 * DAY).toISOString(), '2025-11-20', null];
    for (let n = 0; n < 60; n++)
      for (const [d, publishedAt] of dates.entries())
        await ground.add(`n${n}-${d}`, other(`n${n}-${d}`, { publishedAt }));
    const outcomes = await Promise.all(dates.map((_, d) => ground.outcome(`n59-${d}`)));
    expect(outcomes).toEqual(dates.map(() => ({ kind: 'planned' })));
  });
});

describe('a chat hears of an article', () => {
  it('once, in the topic and for the paragraph of its oldest subscription that matches', async () => {
    const ground = new Ground();
    ground.hits = [
      hit(9, -5, { threadId: 90, paragraph: 2 }),
      hit(4, -5, { threadId: 40, paragraph: 1 }),
      hit(6, -5),
      hit(5, 7),
    ];
    await ground.add('a');
    expect(await ground.queued('a')).toEqual([
      [-5, 4, 'alert', 'queued', NOW],
      [7, 5, 'alert', 'queued', NOW],
    ]);
    const [first] = await ground.outbox.lease({ chats: 1, perChat: 9 }, { nowMs: NOW, untilMs: Infinity });
    expect(first).toMatchObject({ chatId: -5, threadId: 40, alerts: [{ subscriptionId: 4, paragraph: 1 }] });
  });

  it('however many chats there are', async () => {
    const ground = new Ground();
    ground.hits = Array.from({ length: 1_201 }, (_, n) => hit(n + 1, n + 1));
    await ground.add('a');
    expect(await ground.outbox.waiting()).toBe(1_201);
  });

  it('later when it lets nobody write for now', async () => {
    const ground = new Ground();
    ground.hits = [hit(1, 7)];
    await ground.choose(7, { silence: 'no rights' });
    await ground.add('a');
    expect(await ground.queued('a')).toEqual([[7, 1, 'alert', 'queued', NOW]]);
  });

  it('never while it takes no messages', async () => {
    const ground = new Ground();
    ground.hits = [hit(1, 7), hit(2, 8)];
    await ground.choose(7, { silence: 'blocked' });
    await ground.add('a');
    expect(await ground.queued('a')).toEqual([[8, 2, 'alert', 'queued', NOW]]);
  });

  it('at its next digest, in its own time zone', async () => {
    const ground = new Ground();
    await ground.choose(7, {
      timeZone: 'Asia/Ho_Chi_Minh',
      digest: { times: ['08:00', '20:00'], days: EVERY_DAY },
    });
    await ground.add('a');
    expect(await ground.queued('a')).toEqual([
      [7, 1, 'digest', 'queued', Date.parse('2025-11-19T13:00:00Z')],
    ]);
  });

  it('when its quiet hours end, in the time zone of the program where it has chosen none', async () => {
    const ground = new Ground();
    await ground.choose(7, { quiet: { from: '11:00', to: '13:30' } });
    await ground.add('a');
    expect(await ground.queued('a')).toEqual([
      [7, 1, 'digest', 'queued', Date.parse('2025-11-19T13:30:00Z')],
    ]);
  });

  it('not while it has paused, when what comes is held', async () => {
    const ground = new Ground();
    await ground.choose(7, { pausedUntilMs: Infinity });
    ground.hits = [hit(1, 7), hit(2, 8)];
    await ground.choose(8, { pausedUntilMs: NOW + DAY });
    await ground.add('a');
    expect([await ground.outbox.held(7), await ground.outbox.held(8)]).toEqual([1, 1]);
    expect(await ground.outbox.nextDueMs()).toBeUndefined();
  });
});

describe('an article that was told of', () => {
  it('is corrected a minute after its text was changed, where it stands', async () => {
    const ground = new Ground();
    ground.hits = [hit(1, 7), hit(2, 8)];
    await ground.add('a', aStory());
    const [leased] = await ground.outbox.lease(
      { chats: 1, perChat: 1 },
      { nowMs: NOW, untilMs: NOW + MINUTE },
    );
    await ground.outbox.sent(
      leased!.alerts.map(({ id }) => id),
      55,
      NOW,
    );
    const article = aStory({ title: 'Another title' });
    await ground.change('a', article);
    const { chats } = await ground.outbox.trace('a');
    expect(chats.filter(({ form }) => form === 'correction')).toMatchObject([
      { chatId: 7, state: 'queued', atMs: NOW + MINUTE },
    ]);
  });

  it('is not told as changed when it was only understood otherwise, and is known by what it is now', async () => {
    const ground = new Ground();
    await ground.add('a', other('a'));
    const [leased] = await ground.outbox.lease(
      { chats: 1, perChat: 1 },
      { nowMs: NOW, untilMs: NOW + MINUTE },
    );
    await ground.outbox.sent([leased!.alerts[0]!.id], 55, NOW);
    ground.hits = [hit(1, 7), hit(2, 8)];
    await ground.change('a', aStory(), NOW, true);
    expect((await ground.outbox.trace('a')).chats).toHaveLength(1);
    await ground.add('copy', aStory({ title: 'A wall', url: null }));
    expect(await ground.outcome('copy')).toEqual({ kind: 'same story', as: 'a' });
  });

  it('is known by its new text when that is copied', async () => {
    const ground = new Ground();
    await ground.add('a', other('a'));
    await ground.change('a', aStory());
    await ground.add('copy', aStory({ title: 'A wall', url: null }));
    expect(await ground.outcome('copy')).toEqual({ kind: 'same story', as: 'a' });
    expect(await ground.outcome('a')).toEqual({ kind: 'planned' });
  });

  it('is not sent any more when it was removed, and told of as before when it comes back', async () => {
    const ground = new Ground();
    await ground.add('a');
    await ground.planner.plan({ kind: 'removed', articleId: 'a' }, ground.tx);
    expect(await ground.outbox.waiting()).toBe(0);
    expect((await ground.outbox.trace('a')).chats).toMatchObject([
      { state: 'dropped', reason: 'the article was removed' },
    ]);
    await ground.add('a');
    expect(await ground.queued('a')).toEqual([[7, 1, 'alert', 'queued', NOW]]);
  });

  it('is nothing to who subscribed while it was away', async () => {
    const ground = new Ground();
    await ground.add('a');
    await ground.planner.plan({ kind: 'removed', articleId: 'a' }, ground.tx);
    ground.hits = [hit(1, 7), hit(2, 8)];
    await ground.add('a');
    expect(await ground.queued('a')).toEqual([[7, 1, 'alert', 'queued', NOW]]);
  });

  it('that grows goes out, once, to who it had nothing for at first; the day after to nobody', async () => {
    const ground = new Ground();
    await ground.add('a');
    ground.hits = [hit(1, 7), hit(2, 8)];
    await ground.change('a', other('a', { paragraphs: ['More of a was written.'] }));
    await ground.change('a', other('a', { paragraphs: ['Still more of a was written.'] }));
    const both = [
      [7, 1, 'alert', 'queued', NOW],
      [8, 2, 'alert', 'queued', NOW],
    ];
    expect(await ground.queued('a')).toEqual(both);
    ground.hits = [hit(3, 9)];
    await ground.change('a', other('a', { paragraphs: ['No news.'] }), null);
    ground.nowMs += DAY + 1;
    await ground.change('a', other('a', { paragraphs: ['A late word.'] }));
    expect(await ground.queued('a')).toEqual(both);
  });
});
