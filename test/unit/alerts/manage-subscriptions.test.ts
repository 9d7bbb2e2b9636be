import { describe, expect, it } from 'vitest';
import { ManageSubscriptions, type Preview } from '../../../src/application/alerts/manage-subscriptions.js';
import { SubscriptionMatching } from '../../../src/application/alerts/subscription-matching.js';
import type { StoredArticle } from '../../../src/application/ports/article-store.js';
import type { Interest } from '../../../src/domain/subscriptions/subscription.js';
import { FakeArticleStore } from '../../support/fake-article-store.js';
import { anArticle } from '../../support/fake-corpus.js';
import { FakeOutbox } from '../../support/fake-outbox.js';
import { FakeSubscriptionStore } from '../../support/fake-subscription-store.js';
import { WordEmbedder } from '../../support/word-embedder.js';

const NOW = Date.parse('2025-11-19T12:00:00Z');
const embedder = new WordEmbedder();
const zero = new Float32Array(embedder.dimension);

function stored(id: string, changes: Partial<StoredArticle> = {}): StoredArticle {
  const paragraphs = [`Open, says ${id}.`];
  const article = anArticle({ title: `Bridge ${id}`, publishedAt: '2025-11-18', paragraphs });
  return { ...article, id, ...changes };
}

function managing(articles: readonly StoredArticle[] = [], most = 3) {
  const outbox = new FakeOutbox();
  const store = new FakeSubscriptionStore('', outbox);
  const matching = new SubscriptionMatching({
    store,
    topicSpace: () =>
      Promise.resolve({ passages: { en: zero, vi: zero }, sentences: { en: zero, vi: zero } }),
    pause: () => Promise.resolve(),
  });
  const restored: string[] = [];
  const manage = new ManageSubscriptions({
    store,
    articles: new FakeArticleStore(articles, (text) => embedder.vectorOf(text)),
    matching,
    embedder,
    restore: (sentence) => {
      restored.push(sentence);
      return Promise.resolve(sentence.replace('cau', 'cầu'));
    },
    clock: { now: () => NOW },
    pause: () => Promise.resolve(),
    most,
  });
  return { manage, store, outbox, restored };
}

const keywords = (query: string): Interest => ({ kind: 'keywords', query });
const topic = (sentence: string): Interest => ({ kind: 'topic', sentence, strictness: 'normal' });
const idsOf = ({ articles }: Preview) => articles.map(({ id }) => id);

describe('a preview', () => {
  it('shows what the last 30 days would have sent, newest first, and stores nothing', async () => {
    const { manage, store } = managing([
      stored('new', { publishedAt: '2025-11-19' }),
      stored('other', { title: 'Tunnel' }),
      stored('middle', { publishedAt: '2025-11-01' }),
      stored('edge', { publishedAt: new Date(NOW - 30 * 86_400_000).toISOString() }),
      stored('old', { publishedAt: new Date(NOW - 30 * 86_400_000 - 1).toISOString() }),
      stored('undated', { publishedAt: null }),
    ]);
    expect(idsOf(await manage.preview(keywords('bridge')))).toEqual(['new', 'middle', 'edge']);
    expect(idsOf(await manage.preview({ kind: 'everything' }))).toEqual(['new', 'other', 'middle', 'edge']);
    expect(await store.page(0, 10)).toEqual([]);
  });

  it('looks at the newest 500 articles, over as many pages as that takes, and says when there are more', async () => {
    const many = (count: number) => managing(Array.from({ length: count }, (_, n) => stored(`n${n}`))).manage;
    const preview = await many(501).preview(keywords('bridge'));
    expect([preview.articles.length, preview.ofNewest]).toEqual([500, 500]);
    expect(await many(500).preview(keywords('bridge'))).toMatchObject({ ofNewest: undefined });
    expect(await many(0).preview(keywords('bridge'))).toEqual({ articles: [], ofNewest: undefined });
  });

  it('counts a story once, however many tell it, and shows who told it first', async () => {
    const paragraphs = [
      'The new bridge over the Ky Cung river opens on Monday, the provincial council said after its meeting on Tuesday.',
      'It took three years to build, two months longer than planned because of the floods of last autumn in the valley.',
    ];
    const { manage } = managing([
      stored('again', { publishedAt: '2025-11-19', title: 'Bridge to open', paragraphs }),
      stored('other'),
      stored('copy', { publishedAt: '2025-11-18', title: 'A bridge, at last', paragraphs }),
      stored('first', { publishedAt: '2025-11-17', paragraphs }),
    ]);
    expect(idsOf(await manage.preview(keywords('bridge')))).toEqual(['other', 'first']);
  });

  it('of a topic compares meanings, with the diacritics that were not typed', async () => {
    const { manage, restored } = managing([
      stored('near', { title: 'a new bridge over the river', paragraphs: ['a new bridge over the river'] }),
      stored('far', { title: 'gold prices fall', paragraphs: ['gold prices fall'] }),
    ]);
    expect(idsOf(await manage.preview(topic('a new bridge over the river')))).toEqual(['near']);
    await manage.preview(topic('cau'));
    expect(restored).toEqual(['a new bridge over the river', 'cau']);
  });
});

describe('a chat', () => {
  it('has as many subscriptions as it may, and the same one once', async () => {
    const { manage } = managing([], 2);
    const first = await manage.add(7, null, keywords('bridge'));
    expect((await manage.add(7, null, keywords('bridge')))?.id).toBe(first!.id);
    await manage.add(7, null, { kind: 'everything' });
    expect(await manage.add(7, null, keywords('tunnel'))).toBeUndefined();
    expect(await manage.add(8, null, keywords('tunnel'))).toBeDefined();
    expect([(await manage.ofChat(7)).length, manage.most]).toEqual([2, 2]);
  });

  it('that subscribes again to what it has paused hears of it again', async () => {
    const { manage } = managing();
    const own = (await manage.add(7, null, keywords('bridge')))!;
    await manage.setPaused(own, true);
    expect(await manage.add(7, null, keywords('bridge'))).toEqual(own);
    expect(await manage.ofChat(7)).toEqual([own]);
  });

  it('that changes one into another that it has keeps the other alone, topic of a forum by topic', async () => {
    const { manage } = managing([], 9);
    const own = (await manage.add(7, 5, keywords('bridge')))!;
    const other = (await manage.add(7, 5, keywords('tunnel')))!;
    const elsewhere = (await manage.add(7, null, keywords('road')))!;
    expect(await manage.change(own, keywords('tunnel'))).toEqual(other);
    expect(await manage.ofChat(7)).toEqual([other, elsewhere]);
    const changed = await manage.change(other, keywords('road'));
    expect(await manage.ofChat(7)).toEqual([changed, elsewhere]);
  });

  it('reaches its own subscriptions and no others', async () => {
    const { manage } = managing();
    const own = (await manage.add(7, 5, keywords('bridge')))!;
    expect(await manage.ofThisChat(7, own.id)).toEqual(own);
    expect(await manage.ofThisChat(8, own.id)).toBeUndefined();
    expect(await manage.ofThisChat(7, own.id + 1)).toBeUndefined();
  });

  it('pauses, changes and removes one', async () => {
    const { manage } = managing();
    const own = (await manage.add(7, null, keywords('bridge')))!;
    await manage.setPaused(own, true);
    expect(await manage.ofThisChat(7, own.id)).toEqual({ ...own, paused: true });
    await manage.change(own, keywords('tunnel'));
    expect((await manage.ofThisChat(7, own.id))?.interest).toEqual(keywords('tunnel'));
    await manage.remove(own);
    expect(await manage.ofChat(7)).toEqual([]);
  });

  it('sets how strict a topic is, which other kinds are not', async () => {
    const { manage, store } = managing();
    const own = (await manage.add(7, null, topic('bridges')))!;
    await manage.setStrictness(own, 'wide');
    const [kept] = await store.page(0, 1);
    expect(kept!.interest).toEqual({ ...topic('bridges'), strictness: 'wide' });
    expect(kept!.vector).toEqual(embedder.vectorOf('bridges'));
    const other = (await manage.add(7, null, keywords('bridge')))!;
    await manage.setStrictness(other, 'strict');
    expect(await manage.ofThisChat(7, other.id)).toEqual(other);
  });
});

describe('keywords', () => {
  it('are taken as they were typed, or refused with what is wrong', () => {
    const { manage } = managing();
    expect(manage.keywords('"Lang Son" -football OR cầu')).toEqual(keywords('"Lang Son" -football OR cầu'));
    expect(manage.keywords('… !')).toBe('no words');
    expect(manage.keywords('-football')).toBe('only excluded');
    expect(manage.keywords('bridge OR')).toBe('nothing beside OR');
  });
});

describe('publishers', () => {
  it('are those of the newest articles, each once, with the newest of its articles', async () => {
    const { manage } = managing([
      stored('a', { publisher: 'Coast Wire', publishedAt: null }),
      stored('b', { publisher: 'Coast Wire', publishedAt: '2025-01-01' }),
      stored('c', { publisher: null }),
      stored('d', { publisher: 'Hill Times', publishedAt: '2025-06-01' }),
      stored('e', { publisher: 'Mill Post', publishedAt: '2024-06-01' }),
    ]);
    expect(await manage.publishers(2)).toEqual([
      { publisher: 'Hill Times', articleId: 'd' },
      { publisher: 'Coast Wire', articleId: 'b' },
    ]);
  });
});

describe('topics of another model', () => {
  it('are embedded anew, however many, until a stop', async () => {
    const { manage, store } = managing([], 1_000);
    for (let n = 0; n < 230; n++) await store.add(subscription(n), 1_000);
    store.modelHash = embedder.modelHash;
    const stop = new AbortController();
    await manage.embedAnew(embedder.modelHash, stop.signal);
    expect(await store.withOtherModel(embedder.modelHash, 10)).toEqual([]);
    expect((await store.page(0, 1))[0]!.vector).toEqual(embedder.vectorOf('topic 0'));
    store.modelHash = 'next';
    stop.abort();
    await expect(manage.embedAnew('next', stop.signal)).rejects.toThrow();
  });

  function subscription(n: number) {
    return { chatId: 7, threadId: null, interest: topic(`topic ${n}`), vector: undefined };
  }
});

describe('what waits for a digest', () => {
  const river = 'a new bridge over the river';

  async function waiting() {
    const ground = managing([stored('only'), stored('both', { title: river, paragraphs: [river] })], 9);
    const { manage, outbox } = ground;
    const bridge = (await manage.add(7, 4, keywords('bridge')))!;
    const muted = (await manage.add(7, 4, { kind: 'everything' }))!;
    await manage.setPaused(muted, true);
    const near = (await manage.add(7, 5, topic(river)))!;
    await manage.add(8, null, { kind: 'everything' });
    const alert = {
      chatId: 7,
      threadId: 4,
      form: 'digest',
      subscriptionId: bridge.id,
      paragraph: null,
    } as const;
    const alerts = ['only', 'both'].map((articleId) => ({ ...alert, articleId, dueMs: NOW + 1 }));
    outbox.queue(alerts, NOW);
    const fates = async () =>
      (await Promise.all(['only', 'both'].map((id) => outbox.trace(id)))).flatMap(({ chats }) => chats);
    return { ...ground, bridge, near, fates };
  }

  it('does not come when its subscription is removed, unless another active one of the chat wants it', async () => {
    const { manage, outbox, bridge, near, fates } = await waiting();
    await manage.remove(bridge);
    expect(await fates()).toMatchObject([
      { state: 'dropped', reason: 'the subscription was removed' },
      { state: 'queued', subscriptionId: near.id },
    ]);
    const [digest] = await outbox.lease({ chats: 1, perChat: 9 }, { nowMs: NOW + 1, untilMs: NOW + 2 });
    expect(digest).toMatchObject({ threadId: 5, alerts: [{ articleId: 'both', paragraph: 0 }] });
  });

  it('does not come when its subscription is paused, or made the same as another one', async () => {
    const paused = await waiting();
    await paused.manage.setPaused(paused.bridge, true);
    expect(await paused.fates()).toMatchObject([
      { state: 'dropped', reason: 'the subscription was paused' },
      { state: 'queued' },
    ]);
    const changed = await waiting();
    const same = (await changed.manage.add(7, 4, keywords('tunnel')))!;
    expect(await changed.manage.change(changed.bridge, keywords('tunnel'))).toEqual(same);
    expect(await changed.fates()).toMatchObject([
      { state: 'dropped', reason: 'the subscription was removed' },
      { state: 'queued' },
    ]);
  });

  it('comes when its subscription is paused no more', async () => {
    const { manage, bridge, fates } = await waiting();
    await manage.setPaused(bridge, false);
    expect(await fates()).toMatchObject([{ state: 'queued' }, { state: 'queued' }]);
  });
});
