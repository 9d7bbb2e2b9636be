import type { BotCommand } from 'grammy/types';
import { badRequest } from '../api-error.js';
import { isRecord, Parameters } from '../parameters.js';
import { requireOpenChat } from './chat-access.js';
import type { MethodContext } from './method.js';

const MOST_COMMANDS = 100;

/** https://core.telegram.org/bots/api#setmycommands */
export function setMyCommands(context: MethodContext): true {
  const list = context.parameters.list('commands', 'BotCommand') ?? [];
  const commands = list.map(readCommand);
  if (commands.length > MOST_COMMANDS) throw badRequest('BOT_COMMANDS_TOO_MUCH');
  const names = new Set(commands.map(({ command }) => command));
  if (names.size < commands.length) throw badRequest('BOT_COMMAND_DUPLICATE');
  const { scope, language } = readPlace(context);
  if (commands.length === 0) context.world.commands.delete(scope, language);
  else context.world.commands.set(scope, language, commands);
  return true;
}

/** https://core.telegram.org/bots/api#getmycommands */
export function getMyCommands(context: MethodContext): readonly BotCommand[] {
  const { scope, language } = readPlace(context);
  return context.world.commands.get(scope, language);
}

/** https://core.telegram.org/bots/api#deletemycommands */
export function deleteMyCommands(context: MethodContext): true {
  const { scope, language } = readPlace(context);
  context.world.commands.delete(scope, language);
  return true;
}

function readCommand(value: unknown): BotCommand {
  if (!isRecord(value)) throw badRequest("can't parse BotCommand: Expected an Object");
  const given = new Parameters(value);
  const command = given.text('command').replace(/^\//, '');
  const description = given.text('description').trim();
  if (command === '') throw badRequest('command must be non-empty');
  if (command.length > 32) throw badRequest('command length must not exceed 32');
  if (!/^[a-z0-9_]+$/.test(command)) throw badRequest('BOT_COMMAND_INVALID');
  if (description === '') throw badRequest('command description must be non-empty');
  if (description.length > 256) throw badRequest('command description length must not exceed 256');
  return { command, description };
}

function readPlace(context: MethodContext): { scope: string; language: string } {
  const { parameters } = context;
  const language = parameters.text('language_code');
  if (!/^(?:[a-z]{2})?$/.test(language)) throw badRequest('invalid language code specified');
  return { scope: readScope(context, parameters.object('scope', 'BotCommandScope')), language };
}

function readScope({ world, gone }: MethodContext, scope: Parameters | undefined): string {
  const type = scope?.text('type') ?? 'default';
  switch (type) {
    case 'default':
    case 'all_private_chats':
    case 'all_group_chats':
    case 'all_chat_administrators':
      return type;
    case 'chat':
    case 'chat_administrators':
    case 'chat_member': {
      const chat = requireOpenChat({ world, gone, parameters: scope! });
      if (type === 'chat') return `chat ${chat.id}`;
      if (chat.type === 'private') throw badRequest("can't use specified scope in private chats");
      if (type === 'chat_administrators') return `chat_administrators ${chat.id}`;
      const userId = scope!.integer('user_id');
      if (userId === undefined) throw badRequest('invalid user_id specified');
      return `chat_member ${chat.id} ${userId}`;
    }
    default:
      throw badRequest("can't parse BotCommandScope: Unsupported type specified");
  }
}
