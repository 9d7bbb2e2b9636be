import type { Strictness } from '../../domain/subscriptions/subscription.js';

/** Which interest a preview shows; its words stand in the message that the preview replies to. */
export type PreviewedInterest =
  | { readonly kind: 'everything' }
  | { readonly kind: 'keywords' }
  | { readonly kind: 'topic'; readonly strictness: Strictness }
  /** The publisher of this article. */
  | { readonly kind: 'publisher'; readonly articleId: string };

/** What a press of a button about alerts asks for. */
export type AlertAction =
  /** Of the message that the button is under. */
  | { readonly kind: 'why' }
  | { readonly kind: 'mute'; readonly subscriptionId: number }
  | { readonly kind: 'show-held' }
  /** How to make a subscription of this kind. */
  | { readonly kind: 'subscribe'; readonly choice: 'menu' | 'keywords' | 'topic' | 'publisher' }
  | { readonly kind: 'preview'; readonly interest: PreviewedInterest }
  | { readonly kind: 'confirm'; readonly interest: PreviewedInterest }
  | { readonly kind: 'cancel' }
  /** Pages count from 0. */
  | { readonly kind: 'subscriptions'; readonly page: number }
  | { readonly kind: 'subscription'; readonly id: number }
  | { readonly kind: 'pause-subscription'; readonly id: number; readonly paused: boolean }
  | { readonly kind: 'edit-subscription'; readonly id: number }
  | { readonly kind: 'remove-subscription'; readonly id: number }
  | { readonly kind: 'set-strictness'; readonly id: number; readonly strictness: Strictness }
  /** The argument that the command of the same name would be given; at most 48 bytes. */
  | {
      readonly kind: 'set';
      readonly command: 'pause' | 'resume' | 'digest' | 'quiet' | 'timezone';
      readonly argument: string;
    };

const STRICTNESS = { s: 'strict', n: 'normal', w: 'wide' } as const satisfies Record<string, Strictness>;
const CHOICES = { m: 'menu', k: 'keywords', t: 'topic', p: 'publisher' } as const;
const COMMANDS = { p: 'pause', r: 'resume', d: 'digest', q: 'quiet', z: 'timezone' } as const;
const PLAIN = { w: 'why', h: 'show-held', x: 'cancel' } as const;

/** At most 64 bytes; each form has a letter of its own, also beside those of `callback-data.ts`. */
export function alertCallbackData(action: AlertAction): string {
  switch (action.kind) {
    case 'why':
    case 'show-held':
    case 'cancel':
      return keyOf(PLAIN, action.kind);
    case 'subscriptions':
      return action.page === 0 ? 'u' : `u:${action.page}`;
    case 'mute':
      return `m:${action.subscriptionId}`;
    case 'subscribe':
      return `n:${keyOf(CHOICES, action.choice)}`;
    case 'preview':
      return `i:${interestData(action.interest)}`;
    case 'confirm':
      return `c:${interestData(action.interest)}`;
    case 'subscription':
      return `o:${action.id}`;
    case 'pause-subscription':
      return `z:${action.id}:${action.paused ? 1 : 0}`;
    case 'edit-subscription':
      return `e:${action.id}`;
    case 'remove-subscription':
      return `r:${action.id}`;
    case 'set-strictness':
      return `k:${action.id}:${keyOf(STRICTNESS, action.strictness)}`;
    case 'set':
      return `t:${keyOf(COMMANDS, action.command)}:${action.argument}`;
  }
}

/** Undefined for what no button of ours sends. */
export function parseAlertCallbackData(data: string): AlertAction | undefined {
  if (data === 'u') return { kind: 'subscriptions', page: 0 };
  if (Object.hasOwn(PLAIN, data)) return { kind: PLAIN[data as keyof typeof PLAIN] };
  const [, form = '', first = '', second] = /^([a-z]):([^:]+)(?::([^]*))?$/.exec(data) ?? [];
  const id = /^[1-9]\d{0,14}$/.test(first) ? Number(first) : undefined;
  if (form === 'n' && second === undefined && isKeyOf(CHOICES, first))
    return { kind: 'subscribe', choice: CHOICES[first] };
  if (form === 't' && second !== undefined && isKeyOf(COMMANDS, first))
    return { kind: 'set', command: COMMANDS[first], argument: second };
  if (form === 'i' || form === 'c') {
    const interest = parseInterest(first, second);
    return interest && { kind: form === 'i' ? 'preview' : 'confirm', interest };
  }
  if (id === undefined) return undefined;
  if (form === 'z' && (second === '0' || second === '1'))
    return { kind: 'pause-subscription', id, paused: second === '1' };
  if (form === 'k' && second !== undefined && isKeyOf(STRICTNESS, second))
    return { kind: 'set-strictness', id, strictness: STRICTNESS[second] };
  if (second !== undefined) return undefined;
  switch (form) {
    case 'u':
      return { kind: 'subscriptions', page: id };
    case 'm':
      return { kind: 'mute', subscriptionId: id };
    case 'o':
      return { kind: 'subscription', id };
    case 'e':
      return { kind: 'edit-subscription', id };
    case 'r':
      return { kind: 'remove-subscription', id };
    default:
      return undefined;
  }
}

function interestData(interest: PreviewedInterest): string {
  switch (interest.kind) {
    case 'everything':
      return 'e';
    case 'keywords':
      return 'k';
    case 'topic':
      return `t:${keyOf(STRICTNESS, interest.strictness)}`;
    case 'publisher':
      return `p:${interest.articleId}`;
  }
}

function parseInterest(kind: string, detail: string | undefined): PreviewedInterest | undefined {
  if (kind === 'e' && detail === undefined) return { kind: 'everything' };
  if (kind === 'k' && detail === undefined) return { kind: 'keywords' };
  if (detail === undefined) return undefined;
  if (kind === 't' && isKeyOf(STRICTNESS, detail)) return { kind: 'topic', strictness: STRICTNESS[detail] };
  return kind === 'p' && /^[0-9a-f]{1,40}$/.test(detail)
    ? { kind: 'publisher', articleId: detail }
    : undefined;
}

function keyOf<T extends string>(table: Readonly<Record<string, T>>, value: T): string {
  return Object.keys(table).find((key) => table[key] === value)!;
}

function isKeyOf<T extends object>(table: T, key: string): key is keyof T & string {
  return Object.hasOwn(table, key);
}
