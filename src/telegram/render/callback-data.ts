import type { ChatLanguage } from '../../domain/chats/chat-language.js';
import { alertCallbackData, parseAlertCallbackData, type AlertAction } from './alert-callback-data.js';

/** What a press of a button asks for. */
export type CallbackAction =
  | {
      readonly kind: 'passage';
      readonly answerId: number;
      /** Counts from 0 in the answer's passages. */
      readonly index: number;
      /** With what stands further around it. */
      readonly widened: boolean;
    }
  | { readonly kind: 'vote'; readonly answerId: number; readonly helpful: boolean }
  | { readonly kind: 'article'; readonly articleId: string }
  | { readonly kind: 'latest'; readonly offset: number }
  | { readonly kind: 'settings'; readonly page: 'overview' | 'language' }
  | { readonly kind: 'language'; readonly choice: ChatLanguage | 'auto' }
  | { readonly kind: 'forget'; readonly confirmed: boolean }
  | AlertAction;

// Buttons of old messages send old data: change what a form means by giving it a new letter, never by reusing one.
const NUMBER = '(0|[1-9]\\d{0,15})';
const PASSAGE = new RegExp(`^p:${NUMBER}:${NUMBER}:([01])$`);
const VOTE = new RegExp(`^v:${NUMBER}:([01])$`);
const LATEST = new RegExp(`^l:${NUMBER}$`);
const ARTICLE = /^a:([0-9a-f]{1,60})$/;
const SETTINGS = /^s:(overview|language)$/;
const LANGUAGE = /^g:(en|vi|auto)$/;
const FORGET = /^f:([01])$/;

/** The data of a button: at most 64 bytes, and understood after a restart. */
export function callbackData(action: CallbackAction): string {
  switch (action.kind) {
    case 'passage':
      return `p:${action.answerId}:${action.index}:${flag(action.widened)}`;
    case 'vote':
      return `v:${action.answerId}:${flag(action.helpful)}`;
    case 'article':
      return `a:${action.articleId}`;
    case 'latest':
      return `l:${action.offset}`;
    case 'settings':
      return `s:${action.page}`;
    case 'language':
      return `g:${action.choice}`;
    case 'forget':
      return `f:${flag(action.confirmed)}`;
    default:
      return alertCallbackData(action);
  }
}

/** Undefined for what no button of ours sends: clients can send anything. */
export function parseCallbackData(data: string): CallbackAction | undefined {
  let match: RegExpExecArray | null;
  if ((match = PASSAGE.exec(data))) {
    const [answerId, index] = [Number(match[1]), Number(match[2])];
    return { kind: 'passage', answerId, index, widened: match[3] === '1' };
  }
  if ((match = VOTE.exec(data))) {
    return { kind: 'vote', answerId: Number(match[1]), helpful: match[2] === '1' };
  }
  if ((match = ARTICLE.exec(data))) return { kind: 'article', articleId: match[1]! };
  if ((match = LATEST.exec(data))) return { kind: 'latest', offset: Number(match[1]) };
  if ((match = SETTINGS.exec(data))) {
    return { kind: 'settings', page: match[1] === 'language' ? 'language' : 'overview' };
  }
  if ((match = LANGUAGE.exec(data))) {
    return { kind: 'language', choice: match[1] === 'en' ? 'en' : match[1] === 'vi' ? 'vi' : 'auto' };
  }
  if ((match = FORGET.exec(data))) return { kind: 'forget', confirmed: match[1] === '1' };
  return parseAlertCallbackData(data);
}

function flag(on: boolean): '0' | '1' {
  return on ? '1' : '0';
}
