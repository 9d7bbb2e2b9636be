import type { ApiError } from 'grammy/types';

/** What a refusal of the Bot API means for whoever made the call; `other` is a fault of ours. */
export type Refusal =
  | { readonly kind: 'token refused' | 'conflict' | 'server fault' | 'not modified' | 'too late' }
  | { readonly kind: 'flood'; readonly retryAfterS: number }
  | { readonly kind: 'migrated'; readonly toChatId: number }
  | { readonly kind: 'thread gone' | 'quote unknown' | 'formatting' | 'message gone' }
  | { readonly kind: 'chat closed'; readonly reason: 'blocked' | 'no rights' | 'gone' }
  | { readonly kind: 'other' };

/**
 * Understands a refusal. Telegram tells most of them apart by the description alone
 * (https://core.telegram.org/bots/api#making-requests; texts as in github.com/tdlib/telegram-bot-api).
 */
export function refusalOf({ error_code: code, description, parameters }: ApiError): Refusal {
  if (parameters?.migrate_to_chat_id !== undefined)
    return { kind: 'migrated', toChatId: parameters.migrate_to_chat_id };
  if (code === 429) return { kind: 'flood', retryAfterS: parameters?.retry_after ?? 5 };
  if (code === 401) return { kind: 'token refused' };
  if (code === 409) return { kind: 'conflict' };
  if (code >= 500) return { kind: 'server fault' };
  return kinds.find(({ pattern }) => pattern.test(description))?.refusal ?? { kind: 'other' };
}

const kinds: readonly { readonly pattern: RegExp; readonly refusal: Refusal }[] = [
  { pattern: /message is not modified/i, refusal: { kind: 'not modified' } },
  { pattern: /query is too old|query ID is invalid|QUERY_ID_INVALID/i, refusal: { kind: 'too late' } },
  {
    pattern: /message thread not found|TOPIC_DELETED|TOPIC_ID_INVALID/i,
    refusal: { kind: 'thread gone' },
  },
  { pattern: /QUOTE_TEXT_INVALID|quote (?:text )?(?:is )?not found/i, refusal: { kind: 'quote unknown' } },
  {
    pattern:
      /can't parse (?:entities|MessageEntity)|entity (?:begin(?:s|ning) |URL ')|an entity with incorrect|ENTITY_|ENTITIES_TOO_LONG/i,
    refusal: { kind: 'formatting' },
  },
  {
    pattern:
      /message (?:to edit|to delete|to be replied|to reply) not found|message can't be edited|MESSAGE_ID_INVALID/i,
    refusal: { kind: 'message gone' },
  },
  {
    pattern:
      /bot was blocked|user is deactivated|can't initiate conversation|can't send messages to (?:the )?bot/i,
    refusal: { kind: 'chat closed', reason: 'blocked' },
  },
  {
    pattern:
      /not enough rights to send|have no rights to send|have no write access|need administrator rights|CHAT_WRITE_FORBIDDEN|TOPIC_CLOSED|CHAT_ADMIN_REQUIRED|CHAT_RESTRICTED|CHAT_SEND_PLAIN_FORBIDDEN/i,
    refusal: { kind: 'chat closed', reason: 'no rights' },
  },
  {
    pattern:
      /bot was kicked|chat not found|bot is not a member|group chat was (?:deactivated|deleted)|PEER_ID_INVALID|CHANNEL_PRIVATE/i,
    refusal: { kind: 'chat closed', reason: 'gone' },
  },
];
