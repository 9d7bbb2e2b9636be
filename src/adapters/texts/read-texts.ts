import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ChatLanguage } from '../../domain/chats/chat-language.js';

/** What the bot says in each language, as the .ftl files of the folder hold it. */
export async function readTexts(folder: string): Promise<Readonly<Record<ChatLanguage, string>>> {
  const read = (language: ChatLanguage) => readFile(path.join(folder, `${language}.ftl`), 'utf8');
  const [en, vi] = await Promise.all([read('en'), read('vi')]);
  return { en, vi };
}
