import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  SubscriptionIndex,
  type MatchableArticle,
} from '../../../src/application/alerts/subscription-index.js';
import { SubscriptionMatching } from '../../../src/application/alerts/subscription-matching.js';
import type { SubscriptionStore } from '../../../src/application/ports/subscription-store.js';
import type { Interest } from '../../../src/domain/subscriptions/subscription.js';
import type { TopicSpace } from '../../../src/domain/subscriptions/topic-space.js';
import { anArticle } from '../../support/fake-corpus.js';
import { FakeSubscriptionStore } from '../../support/fake-subscription-store.js';

const zero = new Float32Array(4);
const SPACE: TopicSpace = { passages: { en: zero, vi: zero }, sentences: { en: zero, vi: zero } };

const keywords = (query: string): Interest => ({ kind: 'keywords', query });
const topic = (sentence: string): Interest => ({ kind: 'topic', sentence, strictness: 'normal' });

/** Unit vectors with nothing in common. */
const along = (axis: number): Float32Array =>
  Float32Array.from({ length: 4 }, (_, d) => (d === axis ? 1 : 0));

const article: MatchableArticle = {
  article: anArticle({ title: 'The bridge is open', paragraphs: ['It took three years.'] }),
  passages: [{ paragraph: 0, vector: along(0) }],
};

type ReadStore = Pick<SubscriptionStore, 'page' | 'revision' | 'changedSince' | 'withIds'>;

function matchingOver(store: ReadStore) {
  const asked = { pages: 0, spaces: 0, ids: 0 };
  const matching = new SubscriptionMatching({
    store: {
      revision: () => store.revision(),
      page: (afterId, limit) => {
        asked.pages += 1;
        return store.page(afterId, limit);
      },
      changedSince: (revision) => store.changedSince(revision),
      withIds: (ids) => {
        asked.ids += ids.length;
        return store.withIds(ids);
      },
    },
    topicSpace: () => {
      asked.spaces += 1;
      return Promise.resolve(SPACE);
    },
    pause: () => Promise.resolve(),
  });
  return { matching, asked };
}

async function subscribe(
  store: FakeSubscriptionStore,
  interest: Interest,
  more: { readonly chatId?: number; readonly vector?: Float32Array } = {},
): Promise<number> {
  const { chatId = 7, vector } = more;
  const made = await store.add({ chatId, threadId: null, interest, vector }, 1_000);
  return made!.id;
}

async function idsOf(matching: SubscriptionMatching): Promise<readonly number[]> {
  return (await matching.match(article)).map(({ subscription }) => subscription.id).sort((a, b) => a - b);
}

describe('subscriptions are matched', () => {
  it('as the store holds them now, and read only when one was changed', async () => {
    const store = new FakeSubscriptionStore();
    const { matching, asked } = matchingOver(store);
    expect(await idsOf(matching)).toEqual([]);
    const id = await subscribe(store, keywords('bridge'));
    expect(await idsOf(matching)).toEqual([id]);
    const { pages } = asked;
    expect(await idsOf(matching)).toEqual([id]);
    expect(asked.pages).toBe(pages);
    await store.setPaused(id, true);
    expect(await idsOf(matching)).toEqual([]);
    await store.setPaused(id, false);
    expect(await idsOf(matching)).toEqual([id]);
    await store.change(id, keywords('tunnel'), undefined);
    expect(await idsOf(matching)).toEqual([]);
    await store.change(id, keywords('bridge'), undefined);
    await store.remove(id);
    expect(await idsOf(matching)).toEqual([]);
  });

  it('reading what was changed and nothing else, until that is too much to be known', async () => {
    const store = new FakeSubscriptionStore();
    const { matching, asked } = matchingOver(store);
    for (let n = 0; n < 1_200; n++) await subscribe(store, keywords(`bridge -w${n}`), { chatId: n });
    await matching.warmUp();
    const { pages } = asked;
    await store.remove(7);
    await subscribe(store, keywords('bridge'));
    await subscribe(store, keywords('open'));
    expect(await idsOf(matching)).toHaveLength(1_201);
    expect(asked).toMatchObject({ pages, ids: 3 });
    store.forgets = true;
    await store.remove(8);
    expect(await idsOf(matching)).toHaveLength(1_200);
    expect(asked.pages).toBe(2 * pages);
  });

  it('under the new id of a chat that has moved', async () => {
    const store = new FakeSubscriptionStore();
    const { matching } = matchingOver(store);
    await subscribe(store, keywords('bridge'), { chatId: -1 });
    await subscribe(store, topic('bridges'), { chatId: -1, vector: along(0) });
    await matching.warmUp();
    store.moveChat(-1, -1001);
    const chats = (await matching.match(article)).map(({ subscription }) => subscription.chatId);
    expect(chats).toEqual([-1001, -1001]);
  });

  it('without asking what vectors have in common where there is no topic', async () => {
    const store = new FakeSubscriptionStore();
    const { matching, asked } = matchingOver(store);
    const one = await subscribe(store, keywords('bridge'));
    await matching.match(article);
    expect(asked.spaces).toBe(0);
    const other = await subscribe(store, topic('bridges'), { vector: along(0) });
    expect(await idsOf(matching)).toEqual([one, other]);
    expect(asked.spaces).toBe(1);
  });

  it('by a topic only when it has a vector, and by the new one when it is embedded anew', async () => {
    const store = new FakeSubscriptionStore();
    const { matching } = matchingOver(store);
    const id = await subscribe(store, topic('bridges'));
    const same = await subscribe(store, topic('bridges'), { chatId: 8, vector: along(1) });
    expect(await idsOf(matching)).toEqual([]);
    await store.change(id, topic('bridges'), along(1));
    expect(await idsOf(matching)).toEqual([]);
    await store.change(id, topic('bridges'), along(0));
    await store.change(same, topic('bridges'), along(0));
    expect(await idsOf(matching)).toEqual([id, same]);
  });

  it('also when they are more than are read at once', async () => {
    const store = new FakeSubscriptionStore();
    const { matching } = matchingOver(store);
    for (let n = 0; n < 4_000; n++)
      await store.add(
        { chatId: n, threadId: null, interest: keywords(`bridge -w${n}`), vector: undefined },
        1,
      );
    expect(await matching.match(article)).toHaveLength(4_000);
  });

  it('once more after the store has failed', async () => {
    const store = new FakeSubscriptionStore();
    let broken = true;
    const orFail = <T>(act: () => Promise<T>) => (broken ? Promise.reject(new Error('disk')) : act());
    const { matching } = matchingOver({
      revision: () => store.revision(),
      page: (afterId, limit) => orFail(() => store.page(afterId, limit)),
      changedSince: (revision) => store.changedSince(revision),
      withIds: (ids) => orFail(() => store.withIds(ids)),
    });
    const id = await subscribe(store, keywords('bridge'));
    await expect(matching.match(article)).rejects.toThrow('disk');
    broken = false;
    expect(await idsOf(matching)).toEqual([id]);
    broken = true;
    await subscribe(store, keywords('open'));
    await expect(matching.match(article)).rejects.toThrow('disk');
    broken = false;
    expect(await matching.match(article)).toHaveLength(2);
  });

  it('read once for those who ask at the same time', async () => {
    const store = new FakeSubscriptionStore();
    const { matching, asked } = matchingOver(store);
    await subscribe(store, keywords('bridge'));
    const found = await Promise.all([matching.match(article), matching.match(article), matching.warmUp()]);
    expect([found[0].length, found[1].length, asked.pages]).toEqual([1, 1, 1]);
  });

  const interests = fc.constantFrom<Interest>(
    { kind: 'everything' },
    keywords('bridge'),
    keywords('open -bridge'),
    { kind: 'publisher', publisher: 'Coast Wire' },
    topic('bridges'),
    topic('roads'),
  );
  const vectors = fc.constantFrom(undefined, along(0), along(1));
  const changes = fc.array(
    fc.oneof(
      fc.record({ what: fc.constant('add' as const), chat: fc.nat(2), interest: interests, vector: vectors }),
      fc.record({
        what: fc.constant('change' as const),
        id: fc.nat(8),
        interest: interests,
        vector: vectors,
      }),
      fc.record({ what: fc.constant('pause' as const), id: fc.nat(8), paused: fc.boolean() }),
      fc.record({ what: fc.constant('remove' as const), id: fc.nat(8) }),
      fc.record({ what: fc.constant('match' as const) }),
    ),
    { maxLength: 25 },
  );

  it('after any changes as by an index made of what is left', async () => {
    await fc.assert(
      fc.asyncProperty(changes, async (made) => {
        const store = new FakeSubscriptionStore();
        const { matching } = matchingOver(store);
        // One model gives one sentence one vector, or none yet.
        for (const one of made) {
          if (one.what === 'add') await subscribe(store, one.interest, { chatId: one.chat, ...given(one) });
          if (one.what === 'change') await store.change(one.id, one.interest, given(one).vector);
          if (one.what === 'pause') await store.setPaused(one.id, one.paused);
          if (one.what === 'remove') await store.remove(one.id);
          if (one.what === 'match') await matching.match(article);
        }
        const fresh = new SubscriptionIndex(SPACE);
        for (const one of await store.page(0, 100))
          if (one.interest.kind !== 'topic' || one.vector !== undefined) fresh.add(one);
        const expected = fresh.match(article).map(({ subscription }) => subscription.id);
        expect(await idsOf(matching)).toEqual(expected.sort((a, b) => a - b));
      }),
    );
  });

  function given({
    interest,
    vector,
  }: {
    readonly interest: Interest;
    readonly vector: Float32Array | undefined;
  }) {
    if (interest.kind !== 'topic' || vector === undefined) return {};
    return { vector: along(interest.sentence === 'bridges' ? 0 : 1) };
  }
});

describe('an interest', () => {
  it('is matched by itself, whoever subscribed to what', async () => {
    const store = new FakeSubscriptionStore();
    const { matching, asked } = matchingOver(store);
    await subscribe(store, keywords('bridge'));
    const place = async (interest: Interest, vector?: Float32Array) =>
      (await matching.matcher({ interest, vector }))(article)?.paragraph;
    expect(await place(keywords('bridge'))).toBeNull();
    expect(await place(keywords('tunnel'))).toBeUndefined();
    expect(await place(topic('x'), along(0))).toBe(0);
    expect(await place(topic('x'), along(1))).toBeUndefined();
    expect(asked.pages).toBe(0);
  });
});
