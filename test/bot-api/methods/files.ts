import type { File } from 'grammy/types';
import { badRequest } from '../api-error.js';
import type { MethodContext } from './method.js';

/** https://core.telegram.org/bots/api#getfile */
const LARGEST_DOWNLOAD = 20 * 1024 * 1024;

/** https://core.telegram.org/bots/api#getfile */
export function getFile({ world, parameters }: MethodContext): File {
  const file = world.files.get(parameters.text('file_id'));
  if (!file) throw badRequest('wrong file_id or the file is temporarily unavailable');
  if (file.content.length > LARGEST_DOWNLOAD) throw badRequest('file is too big');
  return {
    file_id: file.id,
    file_unique_id: file.id.slice(-8),
    file_size: file.content.length,
    file_path: file.path,
  };
}
