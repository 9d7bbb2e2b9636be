import { describe, expect, it } from 'vitest';
import { refusalOf, type Refusal } from '../../../../src/telegram/delivery/refusal.js';

function kindOf(description: string, code = 400): Refusal['kind'] {
  return refusalOf({ ok: false, error_code: code, description }).kind;
}

/** Texts as Telegram sends them: the Bot API server's Client.cpp, TDLib's MessageEntity.cpp, and errors of Telegram's own servers. */
const TEXTS: Readonly<Partial<Record<Refusal['kind'], readonly string[]>>> = {
  'not modified': [
    'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
  ],
  'too late': [
    'Bad Request: query is too old and response timeout expired or query ID is invalid',
    'Bad Request: QUERY_ID_INVALID',
  ],
  'thread gone': [
    'Bad Request: message thread not found',
    'Bad Request: TOPIC_DELETED',
    'Bad Request: TOPIC_ID_INVALID',
  ],
  'quote unknown': ['Bad Request: QUOTE_TEXT_INVALID', 'Bad Request: message quote text not found'],
  formatting: [
    'Bad Request: can\'t parse entities: Can\'t find end tag corresponding to start tag "b"',
    'Bad Request: can\'t parse entities: Unmatched end tag at byte offset 20, expected "</blockquote>", found "</b>"',
    "Bad Request: can't parse MessageEntity: Unsupported type specified",
    'Bad Request: entity beginning at UTF-16 offset 3 ends after the end of the text at UTF-16 offset 9',
    'Bad Request: entity beginning at UTF-16 offset 3 ends in a middle of a UTF-16 symbol at byte offset 9',
    'Bad Request: entity begins after the end of the text at UTF-16 offset 9',
    'Bad Request: entity begins in a middle of a UTF-16 symbol at byte offset 9',
    'Bad Request: receive an entity with incorrect offset -1',
    "Bad Request: entity URL 'tg:http://a.com' is invalid: Wrong tg URL",
    'Bad Request: ENTITY_BOUNDS_INVALID',
    'Bad Request: ENTITIES_TOO_LONG',
  ],
  'message gone': [
    'Bad Request: message to edit not found',
    'Bad Request: message to be replied not found',
    "Bad Request: message can't be edited",
    'Bad Request: MESSAGE_ID_INVALID',
  ],
  other: [
    'Bad Request: message text is empty',
    'Bad Request: message is too long',
    'Bad Request: MESSAGE_TOO_LONG',
    'Bad Request: text must be encoded in UTF-8',
    'Bad Request: BUTTON_DATA_INVALID',
    "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    "Bad Request: can't parse reply parameters JSON object",
    "Bad Request: can't parse link preview options JSON object",
    'Bad Request: chat description is not modified',
    'Bad Request: RESULT_ID_DUPLICATE',
    'Bad Request: wrong HTTP URL specified',
    'Bad Request: REPLY_MARKUP_INVALID',
    'Bad Request: not enough rights to manage pinned messages in the chat',
    "Bad Request: message can't be deleted",
    'Request Entity Too Large',
  ],
};

describe('a refusal of Telegram', () => {
  it.each(Object.entries(TEXTS))('is told by its text to be: %s', (kind, texts) => {
    expect(texts.map((text) => [text, kindOf(text)])).toEqual(texts.map((text) => [text, kind]));
  });

  it.each([
    ['blocked', 403, 'Forbidden: bot was blocked by the user'],
    ['blocked', 403, 'Forbidden: user is deactivated'],
    ['blocked', 403, "Forbidden: bot can't initiate conversation with a user"],
    ['blocked', 403, "Forbidden: bot can't send messages to bots"],
    ['blocked', 403, "Forbidden: bots can't send messages to bots"],
    ['blocked', 403, "Forbidden: the bot can't send messages to the bot"],
    ['no rights', 400, 'Bad Request: not enough rights to send text messages to the chat'],
    ['no rights', 400, 'Bad Request: have no rights to send a message'],
    ['no rights', 400, 'Bad Request: need administrator rights in the channel chat'],
    ['no rights', 400, 'Bad Request: CHAT_WRITE_FORBIDDEN'],
    ['no rights', 400, 'Bad Request: CHAT_SEND_PLAIN_FORBIDDEN'],
    ['no rights', 400, 'Bad Request: CHAT_ADMIN_REQUIRED'],
    ['no rights', 400, 'Bad Request: TOPIC_CLOSED'],
    ['no rights', 400, 'Bad Request: have no write access to the chat'],
    ['gone', 403, 'Forbidden: bot was kicked from the supergroup chat'],
    ['gone', 403, 'Forbidden: bot is not a member of the channel chat'],
    ['gone', 403, 'Forbidden: the group chat was deleted'],
    ['gone', 400, 'Bad Request: group chat was deactivated'],
    ['gone', 400, 'Bad Request: chat not found'],
    ['gone', 400, 'Bad Request: private chat not found'],
    ['gone', 400, 'Bad Request: PEER_ID_INVALID'],
    ['gone', 400, 'Bad Request: CHANNEL_PRIVATE'],
  ])('closes the chat (%s): %i %s', (reason, code, description) => {
    expect(refusalOf({ ok: false, error_code: code, description })).toEqual({ kind: 'chat closed', reason });
  });

  it('is told by its code where the code says it all', () => {
    expect(kindOf('Unauthorized', 401)).toBe('token refused');
    expect(
      kindOf(
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
        409,
      ),
    ).toBe('conflict');
    for (const code of [500, 502, 504])
      expect(kindOf('Internal Server Error: chat not found', code)).toBe('server fault');
    expect(kindOf('Not Found', 404)).toBe('other');
  });

  it('says how long to wait, and where a group has gone', () => {
    const flood = { ok: false as const, error_code: 429, description: 'Too Many Requests: retry after 7' };
    expect(refusalOf({ ...flood, parameters: { retry_after: 7 } })).toEqual({
      kind: 'flood',
      retryAfterS: 7,
    });
    expect(refusalOf(flood)).toEqual({ kind: 'flood', retryAfterS: 5 });
    const migrated = {
      ok: false as const,
      error_code: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: -100 },
    };
    expect(refusalOf(migrated)).toEqual({ kind: 'migrated', toChatId: -100 });
  });
});
