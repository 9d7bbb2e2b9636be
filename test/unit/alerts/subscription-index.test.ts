import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  SubscriptionIndex,
  type MatchableArticle,
} from '../../../src/application/alerts/subscription-index.js';
import type { IndexedSubscription } from '../../../src/application/ports/subscription-store.js';
import type { Article } from '../../../src/domain/articles/article.js';
import type { Interest, Strictness } from '../../../src/domain/subscriptions/subscription.js';
import type { TopicSpace } from '../../../src/domain/subscriptions/topic-space.js';

const DIMENSION = 6;
const nothing = new Float32Array(DIMENSION);
const space: TopicSpace = {
  passages: { en: nothing, vi: nothing },
  sentences: { en: nothing, vi: nothing },
};

/** A unit vector so far from the first axis that their cosine is this. */
function at(cosine: number, axis = 1): Float32Array {
  const vector = new Float32Array(DIMENSION);
  vector[0] = cosine;
  vector[axis] = Math.sqrt(1 - cosine * cosine);
  return vector;
}

function subscription(
  id: number,
  interest: Interest,
  more: Partial<IndexedSubscription> = {},
): IndexedSubscription {
  const vector = interest.kind === 'topic' ? at(1) : undefined;
  return { id, chatId: id % 7, threadId: null, interest, paused: false, vector, ...more };
}

const keywords = (query: string): Interest => ({ kind: 'keywords', query });
const publisher = (name: string): Interest => ({ kind: 'publisher', publisher: name });
const topic = (strictness: Strictness): Interest => ({ kind: 'topic', sentence: 'zzz', strictness });
const everything: Interest = { kind: 'everything' };

function article(more: Partial<Article> = {}, passages: MatchableArticle['passages'] = []): MatchableArticle {
  return {
    article: {
      title: 'Giá vàng lập đỉnh',
      summary: null,
      publisher: 'Báo Mới',
      publishedAt: null,
      url: null,
      language: 'en',
      paragraphs: ['Sáng nay trời mưa.', 'Vàng SJC tăng.'],
      captions: [],
      ...more,
    },
    passages,
  };
}

function indexOf(...subscriptions: IndexedSubscription[]): SubscriptionIndex {
  const index = new SubscriptionIndex(space);
  for (const one of subscriptions) index.add(one);
  return index;
}

function found(index: SubscriptionIndex, one: MatchableArticle): unknown {
  return index
    .match(one)
    .map(({ subscription: { id }, paragraph }) => [id, paragraph])
    .sort(([a], [b]) => a! - b!);
}

describe('an article is matched by', () => {
  it('whoever wants everything', () => {
    expect(found(indexOf(subscription(1, everything), subscription(2, everything)), article())).toEqual([
      [1, null],
      [2, null],
    ]);
  });

  it('its publisher, in whatever spelling', () => {
    const index = indexOf(subscription(1, publisher('bao  moi ')), subscription(2, publisher('Tin Mới')));
    expect(found(index, article())).toEqual([[1, null]]);
    expect(found(index, article({ publisher: null }))).toEqual([]);
  });

  it('keywords, with the paragraph they stand in, or the title', () => {
    const index = indexOf(
      subscription(1, keywords('giá vàng')),
      subscription(2, keywords('sjc')),
      subscription(3, keywords('bạc')),
      subscription(4, keywords('-vàng')),
    );
    expect(found(index, article())).toEqual([
      [1, null],
      [2, 1],
    ]);
  });

  it('a topic that it is close enough to, with the nearest paragraph', () => {
    const index = indexOf(
      subscription(1, topic('strict')),
      subscription(2, topic('normal')),
      subscription(3, topic('wide')),
    );
    const with1 = (lead: number, later: number) =>
      article({}, [
        { paragraph: 0, vector: at(lead, 1) },
        { paragraph: 1, vector: at(later, 2) },
      ]);
    expect(found(index, with1(0.6, 0.2))).toEqual([
      [1, 0],
      [2, 0],
      [3, 0],
    ]);
    expect(found(index, with1(0.3, 0.4))).toEqual([
      [2, 1],
      [3, 1],
    ]);
    expect(found(index, with1(0.28, 0.1))).toEqual([[3, 0]]);
    expect(found(index, with1(0.2, 0.1))).toEqual([]);
    // A paragraph far down alone does not make an article of another topic one on this.
    expect(found(index, with1(0.05, 0.99))).toEqual([]);
    expect(found(index, article())).toEqual([]);
  });

  it('a topic sooner when it speaks of the concepts of its sentence', () => {
    const gold: Interest = { kind: 'topic', sentence: 'gold price', strictness: 'normal' };
    const passages = [{ paragraph: 0, vector: at(0.25) }];
    const index = indexOf(subscription(1, gold));
    expect(found(index, article({ title: 'Gold prices rise', paragraphs: ['…'] }, passages))).toEqual([
      [1, 0],
    ]);
    expect(found(index, article({ title: 'Rain', paragraphs: ['…'] }, passages))).toEqual([]);
  });

  it('nobody who is paused', () => {
    const index = indexOf(subscription(1, everything, { paused: true }));
    expect(found(index, article())).toEqual([]);
    index.add(subscription(1, everything));
    expect(found(index, article())).toEqual([[1, null]]);
  });
});

describe('the index', () => {
  it('takes one in place of the one with the same id', () => {
    const index = indexOf(subscription(1, keywords('vàng')), subscription(1, keywords('bạc')));
    expect(index.size).toBe(1);
    expect(found(index, article())).toEqual([]);
    expect(found(index, article({ title: 'Bạc' }))).toEqual([[1, null]]);
  });

  it('keeps what others ask too when one is removed', () => {
    const index = indexOf(subscription(1, keywords('vàng')), subscription(2, keywords('vàng')));
    index.remove(1);
    index.remove(1);
    expect(found(index, article())).toEqual([[2, null]]);
  });

  it('refuses a topic of another model, or without a vector, and keeps what it had', () => {
    const index = indexOf(subscription(1, everything));
    expect(() => {
      index.add(subscription(1, topic('wide'), { vector: new Float32Array(3) }));
    }).toThrow(RangeError);
    expect(() => {
      index.add(subscription(2, topic('wide'), { vector: undefined }));
    }).toThrow(RangeError);
    expect(index.size).toBe(1);
    expect(found(index, article())).toEqual([[1, null]]);
  });

  it('keeps keywords that cannot be looked for, and matches nothing with them', () => {
    const index = indexOf(subscription(1, keywords('…')));
    expect(found(index, article({ title: '…' }))).toEqual([]);
    index.remove(1);
    expect(index.size).toBe(0);
  });

  it('tells the chat and its interest, and keeps no vector', () => {
    const index = indexOf(subscription(5, topic('wide'), { chatId: -100, threadId: 3 }));
    const [hit] = index.match(article({}, [{ paragraph: 0, vector: at(0.5) }]));
    expect(hit!.subscription).toEqual({
      id: 5,
      chatId: -100,
      threadId: 3,
      interest: topic('wide'),
      paused: false,
    });
    expect(hit!.score).toBeCloseTo(0.5, 2);
  });

  it('finds the same in steps, between which others have their turn', async () => {
    const index = new SubscriptionIndex(space);
    for (let id = 0; id < 3_000; id++)
      index.add(
        id % 2 === 0
          ? subscription(id, keywords(`vàng OR từ${id}`))
          : subscription(id, { kind: 'topic', sentence: `zzz ${id}`, strictness: 'normal' }),
      );
    const one = article({}, [{ paragraph: 0, vector: at(0.5) }]);
    let turns = 0;
    const hits = await index.matchInSteps(one, () => {
      turns++;
      return Promise.resolve();
    });
    expect(hits).toHaveLength(3_000);
    expect(hits).toEqual(index.match(one));
    expect(turns).toBeGreaterThan(4);
  });

  it('holds out when all is added and removed while an article is matched', async () => {
    const index = indexOf(
      ...Array.from({ length: 1_500 }, (_, id) =>
        subscription(id, keywords(`vàng ${'-x'.repeat(id % 2)}${id % 2 ? id : ''}`)),
      ),
    );
    let next = 0;
    await index.matchInSteps(article(), () => {
      for (let i = 0; i < 300; i++) index.remove(next++);
      index.add(subscription(10_000 + next, keywords('giá')));
      return Promise.resolve();
    });
    for (let id = 0; id < 20_000; id++) index.remove(id);
    expect(index.size).toBe(0);
    expect(index.match(article())).toEqual([]);
  });

  const interests = fc.constantFrom<Interest>(
    everything,
    keywords('vàng'),
    keywords('gia -sjc'),
    keywords('"vang sjc" OR bạc'),
    publisher('Báo Mới'),
    publisher('BÁO MỚI'),
    topic('strict'),
    topic('normal'),
    topic('wide'),
  );
  const changes = fc.array(fc.tuple(fc.nat(8), fc.option(interests, { nil: undefined }), fc.boolean()), {
    maxLength: 40,
  });

  it('is after any changes as if it had been made of what is left', () => {
    const one = article({}, [{ paragraph: 0, vector: at(0.37) }]);
    fc.assert(
      fc.property(changes, (made) => {
        const index = new SubscriptionIndex(space);
        const left = new Map<number, IndexedSubscription>();
        for (const [id, interest, paused] of made) {
          if (interest === undefined) {
            index.remove(id);
            left.delete(id);
          } else {
            const added = subscription(id, interest, { paused });
            index.add(added);
            left.set(id, added);
          }
        }
        expect(index.size).toBe(left.size);
        expect(found(index, one)).toEqual(found(indexOf(...left.values()), one));
      }),
    );
  });
});
