import { describe, expect, test } from 'vitest';
import type { ChatStore } from '../../src/application/ports/chat-store.js';
import type { Inbox } from '../../src/application/ports/inbox.js';
import type { ShownAnswers } from '../../src/application/ports/shown-answers.js';
import { chatLane, guestLane, inlineLane } from '../../src/domain/chats/lanes.js';
import { aShownAnswer } from './shown-answers.suite.js';

/** The stores of one bot, empty. */
export interface ChatGround {
  readonly chats: ChatStore;
  readonly inbox: Inbox;
  readonly shownAnswers: ShownAnswers;
}

const [group, supergroup, user, other] = [-987_654_321, -1_001_234_567_890_123, 7_312_345_678, 42];
const minute = { nowMs: 1_000, untilMs: 61_000 };

function waiting(id: number, lane: string) {
  return { id, lane, body: '{}', replacesWaiting: false };
}

/** What every chat store promises. */
export function chatStoreContract(name: string, given: () => ChatGround): void {
  describe(name, () => {
    test('knows nothing of a chat at first', async () => {
      const { chats } = given();
      expect(await chats.settings(user)).toEqual({ language: null });
      await chats.resetIntroduction(user);
      await chats.setLanguage(user, null);
      await chats.erase(user);
      await chats.scrub();
      expect(await chats.settings(user)).toEqual({ language: null });
    });

    test('keeps what was chosen, of each chat its own, until it is taken back', async () => {
      const { chats } = given();
      await chats.setLanguage(user, 'vi');
      await chats.setLanguage(supergroup, 'vi');
      await chats.setLanguage(supergroup, 'en');
      await chats.claimIntroduction(user);
      expect(await chats.settings(user)).toEqual({ language: 'vi' });
      expect(await chats.settings(supergroup)).toEqual({ language: 'en' });
      await chats.setLanguage(user, null);
      expect(await chats.settings(user)).toEqual({ language: null });
      expect(await chats.settings(supergroup)).toEqual({ language: 'en' });
    });

    test('lets one alone introduce the bot, once more after a reset', async () => {
      const { chats } = given();
      await chats.setLanguage(group, 'vi');
      const claims = await Promise.all([1, 2, 3].map(() => chats.claimIntroduction(group)));
      expect(claims.filter(Boolean)).toHaveLength(1);
      expect(await chats.claimIntroduction(group)).toBe(false);
      await chats.resetIntroduction(group);
      expect(await chats.claimIntroduction(group)).toBe(true);
      expect(await chats.claimIntroduction(other)).toBe(true);
      expect(await chats.settings(group)).toEqual({ language: 'vi' });
    });

    test('takes all that is kept of a group along to its supergroup', async () => {
      const { chats, inbox, shownAnswers } = given();
      await chats.setLanguage(group, 'vi');
      await chats.claimIntroduction(group);
      const id = await shownAnswers.keep(aShownAnswer({ chatId: group }), 1);
      const others = await shownAnswers.keep(aShownAnswer({ chatId: other }), 1);
      await inbox.store([waiting(1, chatLane(group)), waiting(2, chatLane(other))], 1);
      await inbox.store([waiting(3, chatLane(supergroup))], 1);
      await chats.migrate(group, supergroup);
      expect(await chats.settings(supergroup)).toEqual({ language: 'vi' });
      expect(await chats.settings(group)).toEqual({ language: null });
      expect(await chats.claimIntroduction(supergroup)).toBe(false);
      expect((await shownAnswers.find(id))?.chatId).toBe(supergroup);
      expect((await shownAnswers.find(others))?.chatId).toBe(other);
      const leased = await inbox.lease(9, minute);
      expect(leased.map(({ lane }) => lane)).toEqual([chatLane(supergroup), chatLane(other)]);
    });

    test('lets what the supergroup has chosen stand, and fills what it has not', async () => {
      const { chats } = given();
      await chats.setLanguage(group, 'vi');
      await chats.setLanguage(supergroup, 'en');
      await chats.claimIntroduction(supergroup);
      await chats.migrate(group, supergroup);
      expect(await chats.settings(supergroup)).toEqual({ language: 'en' });
      await chats.setLanguage(supergroup, null);
      await chats.setLanguage(group, 'vi');
      await chats.migrate(group, supergroup);
      expect(await chats.settings(supergroup)).toEqual({ language: 'vi' });
      expect(await chats.claimIntroduction(supergroup)).toBe(false);
    });

    test('may be told twice of a migration, and to where the chat is already', async () => {
      const { chats } = given();
      await chats.setLanguage(group, 'vi');
      await chats.migrate(group, supergroup);
      await chats.migrate(group, supergroup);
      await chats.migrate(supergroup, supergroup);
      expect(await chats.settings(supergroup)).toEqual({ language: 'vi' });
    });

    test('erases all that is kept of a chat, and nothing of others', async () => {
      const { chats, inbox, shownAnswers } = given();
      for (const chat of [user, other]) {
        await chats.setLanguage(chat, 'vi');
        await chats.claimIntroduction(chat);
      }
      const mine = await shownAnswers.keep(aShownAnswer({ chatId: user }), 1);
      const theirs = await shownAnswers.keep(aShownAnswer({ chatId: other }), 1);
      await shownAnswers.vote(mine, other, true);
      await shownAnswers.vote(theirs, user, true);
      await shownAnswers.vote(theirs, other, false);
      const lanesOf = (id: number) => [chatLane(id), chatLane(id), inlineLane(id), guestLane(id)];
      const lanes = [...lanesOf(user), ...lanesOf(other), chatLane(user * 10)];
      const updates = lanes.map((lane, index) => waiting(index, lane));
      await inbox.store(updates, 1);
      await inbox.postpone(1, 9_000);
      await chats.erase(user);
      expect(await chats.settings(user)).toEqual({ language: null });
      expect(await chats.claimIntroduction(user)).toBe(true);
      expect(await shownAnswers.find(mine)).toBeUndefined();
      expect(await shownAnswers.votes()).toEqual({ helpful: 0, notHelpful: 1 });
      expect(await chats.settings(other)).toEqual({ language: 'vi' });
      expect(await chats.claimIntroduction(other)).toBe(false);
      expect((await inbox.lease(9, minute)).map(({ id }) => id)).toEqual([4, 6, 7, 8]);
      expect(await inbox.waiting()).toBe(5);
      // They are known: Telegram may deliver them again.
      expect(await inbox.store(updates, 2)).toBe(0);
    });

    test('leaves the update that is in hand, which erases, until it is done', async () => {
      const { chats, inbox } = given();
      const updates = [1, 2].map((id) => waiting(id, chatLane(user)));
      await inbox.store(updates, 1);
      await inbox.lease(1, minute);
      await chats.erase(user);
      expect(await inbox.waiting()).toBe(1);
      await inbox.releaseAll();
      expect(await inbox.lease(9, minute)).toMatchObject([{ id: 1, attempt: 2 }]);
      await inbox.done(1);
      await chats.scrub();
      expect(await inbox.waiting()).toBe(0);
      expect(await inbox.store(updates, 2)).toBe(0);
    });
  });
}
