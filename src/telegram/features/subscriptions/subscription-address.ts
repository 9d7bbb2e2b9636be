import type { User } from 'grammy/types';
import { parseDeepLink, subscriptionLink } from '../../../domain/chats/deep-link.js';

/** The address that shows a subscription in the bot. */
export function subscriptionAddress(me: Pick<User, 'username'>, id: number): string {
  return `${start(me)}${subscriptionLink(id)}`;
}

/** The id of the subscription that an address shows; undefined when it leads anywhere else. */
export function subscriptionAt(me: Pick<User, 'username'>, address: string): number | undefined {
  if (!address.startsWith(start(me))) return undefined;
  const link = parseDeepLink(address.slice(start(me).length));
  return link.kind === 'subscription' ? link.id : undefined;
}

function start({ username }: Pick<User, 'username'>): string {
  return `https://t.me/${username ?? ''}?start=`;
}
