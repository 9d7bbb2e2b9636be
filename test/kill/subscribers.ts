import type { Interest } from '../../src/domain/subscriptions/subscription.js';
import type { BotApiServer } from '../bot-api/bot-api-server.js';
import type { Person } from '../bot-api/people/person.js';
import type { PrivateChat } from '../bot-api/people/private-chat.js';
import { KEYWORDS, PUBLISHERS, type NewsItem } from './news-desk.js';

/** A chat and what it wants to hear of. */
export class Subscriber {
  readonly person: Person;
  readonly chat: PrivateChat;
  readonly interest: Interest;
  /** All articles behind this one are due; Infinity as long as the bot has not said that it is subscribed. */
  dueAfter = 0;

  constructor(telegram: BotApiServer, index: number) {
    this.person = telegram.user({ first_name: `Person ${index}`, language_code: 'en' });
    this.chat = telegram.privateChat(this.person, { isStarted: true });
    this.interest = interestOf(index);
  }

  wants(item: NewsItem): boolean {
    switch (this.interest.kind) {
      case 'everything':
        return true;
      case 'keywords':
        return item.keyword === this.interest.query;
      case 'publisher':
        return item.publisher === this.interest.publisher;
      case 'topic':
        return false;
    }
  }
}

/** One that subscribes in the chat while processes die: it asks, presses the button, and presses again when nothing came of it. */
export class Joiner extends Subscriber {
  override dueAfter = Infinity;
  override readonly interest: Interest;

  constructor(telegram: BotApiServer, index: number) {
    super(telegram, index);
    this.interest = { kind: 'keywords', query: KEYWORDS[index % KEYWORDS.length]! };
  }

  async ask(): Promise<void> {
    const query = this.interest.kind === 'keywords' ? this.interest.query : '';
    await this.person.sends(this.chat, `/subscribe ${query}`);
  }

  /** @param published how many articles were put by now */
  goOn(published: number): void {
    if (this.dueAfter !== Infinity) return;
    if (this.chat.fromBot.some(({ text }) => text.includes('Subscribed'))) {
      this.dueAfter = published;
      return;
    }
    const preview = this.chat.fromBot.find(({ buttons }) =>
      buttons.flat().some(({ text }) => text === CONFIRM),
    );
    // Nobody answers a press while no process runs.
    if (preview !== undefined) void this.person.presses(preview, CONFIRM).catch(() => undefined);
  }
}

const CONFIRM = '✅ Subscribe';

function interestOf(index: number): Interest {
  const turn = Math.floor(index / 3);
  if (index % 3 === 0) return { kind: 'everything' };
  if (index % 3 === 1) return { kind: 'keywords', query: KEYWORDS[turn % KEYWORDS.length]! };
  return { kind: 'publisher', publisher: PUBLISHERS[turn % PUBLISHERS.length]! };
}
