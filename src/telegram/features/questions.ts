import { Composer } from 'grammy';
import type { Message } from 'grammy/types';
import { smallTalk } from '../../domain/chats/small-talk.js';
import type { BotContext } from '../context.js';
import { questionIn } from '../question-in-message.js';
import type { AnswerInChat } from '../answer-in-chat.js';
import { sendView } from '../send-view.js';

/** Questions in private chats, groups and channels; comes after the commands. */
export function questions(answers: AnswerInChat) {
  const composer = new Composer<BotContext>();
  composer.on(['message', 'channel_post'], async (ctx) => {
    const message = ctx.msg;
    const asked = questionIn(message, ctx.me);
    if (asked.kind === 'silence') {
      // In private nobody else can be meant.
      if (message.chat.type === 'private' && message.text?.startsWith('/') === true)
        await sendView(ctx, ctx.texts.rich('unknown-command'));
      return;
    }
    if (asked.kind === 'nothing') {
      await replyToNoQuestion(ctx, message);
      return;
    }
    const talk = smallTalk(asked.question);
    if (talk !== undefined) {
      // "Thanks" under an answer is said to the group as much as to the bot.
      if (message.chat.type === 'private') await sendView(ctx, ctx.texts.rich(`smalltalk-${talk}`));
    } else await answers.answer(ctx, asked.question, repliesTo(message) ? asked.source : undefined);
  });
  return composer;
}

/** In private there is nobody else whose question it could be. */
function repliesTo(message: Message): boolean {
  return message.chat.type !== 'private';
}

async function replyToNoQuestion(ctx: BotContext, message: Message): Promise<void> {
  if (message.text !== undefined || message.chat.type !== 'private') {
    const onlySigns =
      message.text !== undefined && !message.text.startsWith('/') && message.chat.type === 'private';
    if (onlySigns) await sendView(ctx, ctx.texts.rich('smalltalk-emoji'));
    else await sendView(ctx, ctx.texts.rich('ask-prompt'), { forceReply: true });
    return;
  }
  const id = mediaText(message);
  if (id !== undefined) await sendView(ctx, ctx.texts.rich(id));
}

/** What to say to a message without words; nothing to what only reports something, as a pinned message. */
function mediaText(message: Message) {
  if (message.sticker !== undefined) return 'smalltalk-sticker';
  if (message.photo !== undefined) return 'smalltalk-photo';
  if (message.voice !== undefined || message.audio !== undefined || message.video_note !== undefined)
    return 'smalltalk-voice';
  const other =
    message.document ??
    message.video ??
    message.animation ??
    message.location ??
    message.contact ??
    message.poll;
  return other === undefined ? undefined : 'smalltalk-media';
}
