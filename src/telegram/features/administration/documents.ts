import { Composer } from 'grammy';
import type { AddedDocument } from '../../../application/add-document.js';
import type { BotContext } from '../../context.js';
import type { BotParts } from '../../bot-parts.js';
import { downloadFile, LARGEST_DOWNLOAD } from './download-file.js';
import { joined, plainLine, type FormattedText } from '../../render/formatted-text.js';
import { messageText } from '../../render/message-text.js';
import { sendView } from '../../send-view.js';

const MEGABYTE = 1024 * 1024;

/** Titles that are told of a document of many articles. */
const TITLES_SHOWN = 5;

/** Takes articles from the bot's own admins: documents that they send or forward to it in private. */
export function documents({ documents: adding, log }: Pick<BotParts, 'documents' | 'log'>) {
  const composer = new Composer<BotContext>();
  composer.on('message:document', async (ctx, next) => {
    const { document, chat, from, caption } = ctx.message;
    if (adding === undefined || chat.type !== 'private' || !adding.admins.has(from.id)) return next();
    const name = document.file_name ?? '';
    if (!adding.accepts(name)) {
      // Words under a picture are a question like any other.
      if (caption !== undefined) return next();
      await sendView(ctx, ctx.texts.rich('document-kind'));
      return;
    }
    const maxBytes = Math.min(LARGEST_DOWNLOAD, adding.maxBytes);
    const file =
      (document.file_size ?? 0) > maxBytes
        ? ({ kind: 'too large' } as const)
        : await downloadFile(ctx.api, document.file_id, { maxBytes, apiRoot: adding.apiRoot });
    if (file.kind === 'too large')
      await sendView(ctx, ctx.texts.rich('document-too-large', { max: Math.floor(maxBytes / MEGABYTE) }));
    else if (file.kind === 'failed') {
      log.warn('a document could not be fetched from Telegram', { reason: file.reason });
      await sendView(ctx, ctx.texts.rich('document-lost'));
    } else await sendView(ctx, messageText(outcome(ctx, await adding.add(name, file.content))));
  });
  return composer;
}

function outcome({ texts }: BotContext, document: AddedDocument): FormattedText {
  if (document.kind === 'rejected')
    return texts.rich('document-rejected', { reason: texts.rich(`rejection-${document.why}`) });
  const { titles, leftOut } = document;
  const heading =
    document.kind === 'added'
      ? texts.rich('document-added', { count: titles.length })
      : texts.rich('document-known', { count: titles.length });
  const shown = titles
    .slice(0, TITLES_SHOWN)
    .map((title) => texts.rich('document-title', { title: plainLine(title) }));
  const more = titles.length - shown.length;
  return joined(
    [
      joined([heading, ...shown, ...(more > 0 ? [texts.rich('document-more', { count: more })] : [])], '\n'),
      ...(leftOut > 0 ? [texts.rich('document-left-out', { count: leftOut })] : []),
      ...(document.kind === 'added' ? [texts.rich('document-soon')] : []),
    ],
    '\n\n',
  );
}
