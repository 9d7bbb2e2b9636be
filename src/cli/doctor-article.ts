import {
  decisionOn,
  diagnoseArticle,
  type ChatVerdict,
  type ExaminedArticle,
} from '../application/diagnose-article.js';
import { printable } from './printable.js';
import type { Terminal } from './terminal.js';

const signs = { sent: 'green', queued: 'yellow', filtered: 'dim' } as const;

/** Prints what became of an article in each chat, a line a chat. Exit code 1 when the article is not known. */
export async function runArticleDoctor(
  asked: string,
  examined: ExaminedArticle | undefined,
  terminal: Terminal,
): Promise<number> {
  if (examined === undefined) {
    await terminal.print(`There is no article ${printable(asked)}, and no trace of one.\n`);
    return 1;
  }
  const { id, article } = examined;
  const title = article === undefined ? 'removed since' : printable(article.title);
  await terminal.print(`Article ${id}: ${title}\n${capital(printable(decisionOn(examined)))}.\n`);
  const verdicts = diagnoseArticle(examined);
  for (const verdict of verdicts) await terminal.print(lineOf(verdict, terminal));
  const count = (which: ChatVerdict['verdict']) => verdicts.filter(({ verdict }) => verdict === which).length;
  await terminal.print(
    verdicts.length === 0
      ? 'No chat has subscriptions.\n'
      : `${count('sent')} sent, ${count('queued')} queued, ${count('filtered')} filtered.\n`,
  );
  return 0;
}

function lineOf({ chatId, verdict, says }: ChatVerdict, { style }: Terminal): string {
  const sign = style.paint(signs[verdict], verdict.padEnd(8));
  return `${sign}  ${String(chatId).padEnd(14)}  ${printable(says)}\n`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
