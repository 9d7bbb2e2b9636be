import fc from 'fast-check';
import type { Message, MessageEntity } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { questionIn } from '../../../../../src/telegram/features/questions/question-in-message.js';

const ME = { id: 42, username: 'NewsQuote_bot' };
const us = { id: 42, is_bot: true, first_name: 'newsquote' };
const somebody = { id: 7, is_bot: false, first_name: 'An' };
const PRIVATE = { id: 7, type: 'private', first_name: 'An' } as const;
const GROUP = { id: -5, type: 'supergroup', title: 'Figures' } as const;
const CHANNEL = { id: -6, type: 'channel', title: 'Bulletin' } as const;

function message(text: string | undefined, fields: Partial<Message> = {}): Message {
  return {
    message_id: 10,
    date: 0,
    chat: GROUP,
    from: somebody,
    ...(text === undefined ? {} : { text, entities: entitiesOf(text) }),
    ...fields,
  };
}

/** Commands and mentions as Telegram marks them, in UTF-16 units. */
function entitiesOf(text: string): MessageEntity[] {
  return Array.from(text.matchAll(/(?<!\S)(?:\/|@)\w+(?:@\w+)?/g), ({ 0: piece, index }) => ({
    type: piece.startsWith('/') ? ('bot_command' as const) : ('mention' as const),
    offset: index,
    length: piece.length,
  }));
}

function replyTo(fields: Partial<Message>): Partial<Message> {
  return { reply_to_message: { ...message(undefined), message_id: 9, ...fields } as never };
}

function asked(question: string, quote: string | undefined = question, messageId = 10) {
  return { kind: 'question', question, source: { messageId, quote } };
}

const SILENCE = { kind: 'silence' };
const NOTHING = { kind: 'nothing' };

describe('the question in a message', () => {
  it('is any text in a private chat, white space folded and quoted as it stands', () => {
    expect(questionIn(message(' what grows\n\nin 2026? ', { chat: PRIVATE }), ME)).toEqual(
      asked('what grows in 2026?', 'what grows\n\nin 2026?'),
    );
  });

  it('is not found in plain talk of a group or a channel', () => {
    for (const chat of [GROUP, CHANNEL])
      expect(questionIn(message('what grows in 2026?', { chat }), ME)).toEqual(SILENCE);
  });

  it.each(['/ask', '/ASK', '/ask@NewsQuote_bot', '/Ask@newsquote_BOT'])(
    'follows %s in all chats',
    (command) => {
      for (const chat of [PRIVATE, GROUP, CHANNEL])
        expect(questionIn(message(`${command}\nwho won?`, { chat }), ME)).toEqual(asked('who won?'));
    },
  );

  it.each(['/start who won?', '/ask@other_bot who won?', '/asks who won?', '/other@x hi @NewsQuote_bot'])(
    'is not in the command of something else: %s',
    (text) => {
      for (const chat of [PRIVATE, GROUP]) expect(questionIn(message(text, { chat }), ME)).toEqual(SILENCE);
    },
  );

  it('may have a command of another bot inside', () => {
    expect(questionIn(message('what does /roll do?', { chat: PRIVATE }), ME)).toEqual(
      asked('what does /roll do?'),
    );
  });

  it('stands around a mention in any case, and is quoted when it is one piece', () => {
    expect(questionIn(message('@newsquote_BOT who won?'), ME)).toEqual(asked('who won?'));
    expect(questionIn(message('who won? @NewsQuote_bot'), ME)).toEqual(asked('who won?'));
    expect(questionIn(message('say, @newsquote_bot who won?'), ME)).toMatchObject({
      question: 'say, who won?',
      source: { quote: undefined },
    });
    expect(questionIn(message('@newsquote_bot2 who won?'), ME)).toEqual(SILENCE);
  });

  it('is found behind a mention of a bot without a username, by its id', () => {
    const entities = [{ type: 'text_mention' as const, offset: 0, length: 9, user: us }];
    expect(questionIn(message('newsquote who won?', { entities }), ME)).toEqual(asked('who won?'));
    const other = [{ ...entities[0]!, user: { ...us, id: 43 } }];
    expect(questionIn(message('newsquote who won?', { entities: other }), ME)).toEqual(SILENCE);
  });

  it('may stand in the caption of a picture', () => {
    const caption = '🇻🇳🇻🇳 @NewsQuote_bot tăng trưởng?';
    const entities = { caption_entities: entitiesOf(caption) };
    expect(questionIn(message(undefined, { caption, ...entities }), ME)).toMatchObject({
      question: '🇻🇳🇻🇳 tăng trưởng?',
    });
  });

  it('keeps emoji and decomposed letters as they were written', () => {
    const vietnamese = 'tăng trưởng 👨‍👩‍👧 năm 2026?'.normalize('NFD');
    expect(questionIn(message(`/ask ${vietnamese}`), ME)).toEqual(asked(vietnamese));
    expect(questionIn(message(`👍👍 @newsquote_bot ${vietnamese}`), ME)).toMatchObject({
      question: `👍👍 ${vietnamese}`,
    });
  });

  it('answers a message of ours, but not one that somebody sent through us inline', () => {
    expect(questionIn(message('and in 2025?', replyTo({ from: us, text: '8.06%' })), ME)).toEqual(
      asked('and in 2025?'),
    );
    const inline = replyTo({ from: somebody, via_bot: us, text: '8.06%' });
    expect(questionIn(message('and in 2025?', inline), ME)).toEqual(SILENCE);
    const ours = replyTo({ from: us, via_bot: us, text: '8.06%' });
    expect(questionIn(message('and in 2025?', ours), ME)).toEqual(SILENCE);
    expect(questionIn(message('and in 2025?', replyTo({ from: somebody })), ME)).toEqual(SILENCE);
  });

  it('is the message that a bare /ask or mention replies to, or the part of it that is quoted', () => {
    for (const bare of ['/ask', '@NewsQuote_bot', '@newsquote_bot ?!']) {
      const other = replyTo({ text: 'Really? Who won the cup?' });
      expect(questionIn(message(bare, other), ME)).toEqual(
        asked('Really? Who won the cup?', 'Really? Who won the cup?', 9),
      );
      const quote = { text: 'Who won the cup?', position: 8 };
      expect(questionIn(message(bare, { ...other, quote }), ME)).toEqual(
        asked('Who won the cup?', 'Who won the cup?', 9),
      );
    }
    expect(questionIn(message('/ask', replyTo({ caption: 'Who is this?' })), ME)).toMatchObject({
      question: 'Who is this?',
    });
  });

  it('is what a bare /ask quotes of a message in another chat, which cannot be replied to here', () => {
    const quote = { text: 'Who won the cup?', position: 8 };
    const origin = { type: 'hidden_user', sender_user_name: 'Anna', date: 1 } as const;
    expect(questionIn(message('/ask', { external_reply: { origin }, quote }), ME)).toMatchObject({
      kind: 'question',
      question: 'Who won the cup?',
      source: { messageId: 10, quote: undefined },
    });
    expect(questionIn(message('/ask', { external_reply: { origin } }), ME)).toEqual(NOTHING);
  });

  it('is its own words when a reply has some', () => {
    const reply = { ...replyTo({ text: 'Who won the cup?' }), quote: { text: 'cup', position: 12 } };
    expect(questionIn(message('/ask and where?', reply), ME)).toEqual(asked('and where?'));
  });

  it('is missing where the bot is spoken to without a word that could be looked up', () => {
    const cases: Message[] = [
      message('/ask'),
      message('/ask …'),
      message('@newsquote_bot'),
      message('/ask', replyTo({ text: '👍' })),
      message('/ask', replyTo({ from: us, text: 'an answer of ours' })),
      message('🙂', { chat: PRIVATE }),
      message(undefined, { chat: PRIVATE }),
    ];
    for (const one of cases) expect(questionIn(one, ME)).toEqual(NOTHING);
  });

  it('is not looked for in a thumb under an answer', () => {
    expect(questionIn(message('👍', replyTo({ from: us, text: '8.06%' })), ME)).toEqual({ kind: 'silence' });
  });

  it('has a quote that is part of its message and that Telegram takes, whatever was written', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        '@newsquote_bot',
        '/ask',
        ' ',
        '\n',
        'ă'.normalize('NFD'),
        '👍',
        '\ud83d',
        'word ',
        'w'.repeat(600),
      ),
    );
    const words = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(words, words, fc.constantFrom(PRIVATE, GROUP, CHANNEL), (text, other, chat) => {
        const found = questionIn(message(text, { chat, ...replyTo({ text: other }) }), ME);
        if (found.kind !== 'question') return;
        const { messageId, quote } = found.source;
        expect(found.question).toMatch(/[\p{L}\p{N}]/u);
        expect(found.question).not.toMatch(/^\s|\s$|\s\s|\n/u);
        if (quote === undefined) return;
        expect(messageId === 10 ? text : other).toContain(quote);
        expect(quote.length).toBeLessThanOrEqual(1024);
      }),
    );
  });
});
