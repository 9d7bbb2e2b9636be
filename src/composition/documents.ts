import { join } from 'node:path';
import { isArticleName } from '../adapters/corpus/article-name.js';
import { UploadFolder } from '../adapters/corpus/upload-folder.js';
import { AddDocument } from '../application/add-document.js';
import type { Log } from '../application/ports/log.js';
import type { Config } from '../config.js';
import type { DocumentParts } from '../telegram/bot-parts.js';
import { articleReader } from './articles.js';
import { OWN_ARTICLES } from './corpus.js';

/** What takes documents that the bot's admins send into `DATA_DIR/uploads`. */
export function documentsOf(config: Config, log: Log, onAdded: () => void): DocumentParts {
  const uploads = new UploadFolder(join(config.DATA_DIR, OWN_ARTICLES.uploads));
  const adding = new AddDocument(uploads, articleReader(config, log), onAdded);
  return {
    admins: new Set(config.ADMIN_IDS.map(Number)),
    maxBytes: config.MAX_FILE_MB * 1024 * 1024,
    accepts: isArticleName,
    apiRoot: config.TELEGRAM_API_ROOT,
    add: (name, content) => adding.add(name, content),
  };
}
