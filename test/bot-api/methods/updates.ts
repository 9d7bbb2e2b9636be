import type { Update, WebhookInfo } from 'grammy/types';
import { ApiError, badRequest } from '../api-error.js';
import type { UpdateKind } from '../delivery/updates-queue.js';
import type { WebhookTarget } from '../delivery/webhook.js';
import { Described, type MethodContext } from './method.js';

/** https://core.telegram.org/bots/api#getupdates */
export async function getUpdates({ world, parameters, gone }: MethodContext): Promise<readonly Update[]> {
  if (world.webhook.target)
    throw new ApiError(
      409,
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );
  const allowed = readAllowedUpdates(parameters.list('allowed_updates', 'allowed updates'));
  if (allowed) world.updates.allowed = allowed;
  return world.polling.poll(
    {
      offset: parameters.integer('offset'),
      limit: parameters.integer('limit'),
      timeoutS: parameters.integer('timeout'),
    },
    gone,
  );
}

/** https://core.telegram.org/bots/api#setwebhook; plain http is taken for addresses of this machine. */
export function setWebhook({ world, parameters }: MethodContext): Described {
  const url = parameters.text('url').trim();
  if (url === '') return deleteWebhook({ world, parameters });
  if (!/^https:\/\/|^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])[:/]/.test(url))
    throw badRequest('bad webhook: An HTTPS URL must be provided for webhook');
  const secretToken = parameters.text('secret_token');
  if (secretToken.length > 256) throw badRequest('secret token is too long');
  if (!/^[A-Za-z0-9_-]*$/.test(secretToken)) throw badRequest('secret token contains unallowed characters');
  const allowed = readAllowedUpdates(parameters.list('allowed_updates', 'allowed updates'));
  if (allowed) world.updates.allowed = allowed;
  if (parameters.flag('drop_pending_updates')) world.updates.drop();
  const maxConnections = parameters.integer('max_connections');
  const target: WebhookTarget = {
    url,
    ...(secretToken !== '' && { secretToken }),
    ...(maxConnections !== undefined && { maxConnections }),
  };
  const isSame = JSON.stringify(world.webhook.target) === JSON.stringify(target);
  world.webhook.set(target);
  world.polling.end(new ApiError(409, 'Conflict: terminated by setWebhook request'));
  return new Described(true, isSame ? 'Webhook is already set' : 'Webhook was set');
}

/** https://core.telegram.org/bots/api#deletewebhook */
export function deleteWebhook({ world, parameters }: Pick<MethodContext, 'world' | 'parameters'>): Described {
  if (parameters.flag('drop_pending_updates')) world.updates.drop();
  if (!world.webhook.target) return new Described(true, 'Webhook is already deleted');
  world.webhook.set(undefined);
  return new Described(true, 'Webhook was deleted');
}

/** https://core.telegram.org/bots/api#getwebhookinfo */
export function getWebhookInfo({ world }: MethodContext): WebhookInfo {
  return world.webhook.info();
}

function readAllowedUpdates(list: readonly unknown[] | undefined): readonly UpdateKind[] | undefined {
  return list?.filter((kind): kind is UpdateKind => typeof kind === 'string');
}
