import { Composer } from 'grammy';
import type { FeedProblem } from '../../../application/feeds/feed-problem.js';
import type { AddedFeed, RemovedFeed } from '../../../application/feeds/manage-feeds.js';
import type { BotContext } from '../../context.js';
import type { BotParts } from '../../bot-parts.js';
import { feedProblemText } from '../../render/feed-problem-text.js';
import { plainLine, type FormattedText } from '../../render/formatted-text.js';
import type { Texts } from '../../render/texts.js';
import { addressText, feedName, feedsViews } from '../../render/views/feeds-view.js';
import { sendView } from '../../send-view.js';
import { whileTyping } from '../../typing.js';

/** `/addfeed`, `/feeds` and `/removefeed`, for the bot's own admins; to others these are no commands. */
export function feedCommands({ botAdmins }: Pick<BotParts, 'botAdmins'>) {
  const composer = new Composer<BotContext>();
  if (botAdmins === undefined) return composer;
  const { ids, feeds: managing } = botAdmins;
  const admins = composer.filter((ctx) => ctx.from !== undefined && ids.has(ctx.from.id));
  admins.command('addfeed', async (ctx) => {
    const address = ctx.match.trim();
    const said =
      address === ''
        ? ctx.texts.rich('feed-usage')
        : added(ctx.texts, await whileTyping(ctx, () => managing.add(address)));
    await sendView(ctx, said);
  });
  admins.command('feeds', async (ctx) => {
    for (const view of feedsViews(ctx.texts, ctx.style, await managing.list())) await sendView(ctx, view);
  });
  admins.command('removefeed', async (ctx) => {
    const address = ctx.match.trim();
    const said =
      address === ''
        ? ctx.texts.rich('feed-remove-usage')
        : removed(ctx.texts, await managing.remove(address));
    await sendView(ctx, said);
  });
  return composer;
}

function added(texts: Texts, outcome: AddedFeed): FormattedText {
  switch (outcome.kind) {
    case 'no address':
      return texts.rich('feed-usage');
    case 'added':
    case 'known': {
      const { url, title } = outcome;
      const shown = { name: feedName(url, title), address: addressText(url) };
      return outcome.kind === 'added' ? texts.rich('feed-added', shown) : texts.rich('feed-known', shown);
    }
    case 'not followed':
      return notFollowed(texts, outcome.problem);
  }
}

function notFollowed(texts: Texts, problem: FeedProblem): FormattedText {
  const reason = feedProblemText(texts, problem);
  if (problem.kind === 'private') return texts.rich('feed-private', { reason });
  if (problem.kind === 'no feed') return texts.rich('feed-not-found', { host: plainLine(problem.host) });
  return texts.rich('feed-not-followed', { reason });
}

function removed(texts: Texts, outcome: RemovedFeed): FormattedText {
  switch (outcome.kind) {
    case 'unknown':
      return texts.rich('feed-unknown');
    case 'several':
      return texts.rich('feed-several');
    case 'of settings':
      return texts.rich('feed-in-settings', { address: addressText(outcome.feed.url) });
    case 'removed':
      return texts.rich('feed-removed', { name: feedName(outcome.feed.url, outcome.feed.title) });
  }
}
