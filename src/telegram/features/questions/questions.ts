import { Composer } from 'grammy';
import type { Message } from 'grammy/types';
import { smallTalk } from '../../../domain/chats/small-talk.js';
import type { BotContext } from '../../context.js';
import { Albums } from './albums.js';
import { questionIn } from './question-in-message.js';
import type { AnswerInChat } from './answer-in-chat.js';
import { sendView } from '../../send-view.js';

/** Questions in private chats, groups and channels; comes after the commands. */
export function questions(answers: AnswerInChat) {
  const composer = new Composer<BotContext>();
  const albums = new Albums();
  composer.on(['message', 'channel_post'], async (ctx) => {
    const message = ctx.msg;
    const isSpokenFor = albums.isFurther(message);
    // What a channel posts was asked in the channel; its copy in the discussion group is not asked again.
    if (message.is_automatic_forward === true) return;
    const asked = questionIn(message, ctx.me);
    if (asked.kind === 'silence') {
      // In private nobody else can be meant. Commands are not looked for under pictures.
      if (message.chat.type === 'private')
        await (message.text === undefined
          ? replyToMedia(ctx, message)
          : sendView(ctx, ctx.texts.rich('unknown-command')));
      return;
    }
    if (asked.kind === 'nothing') {
      if (!isSpokenFor) await replyToNoQuestion(ctx, message);
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
  await replyToMedia(ctx, message);
}

async function replyToMedia(ctx: BotContext, message: Message): Promise<void> {
  const id = mediaText(message);
  if (id !== undefined) await sendView(ctx, ctx.texts.rich(id));
}

/** What to say to a message without words; nothing to what only reports something, as a pinned message. */
function mediaText(message: Message) {
  if (message.sticker !== undefined) return 'smalltalk-sticker';
  if (message.photo !== undefined) return 'smalltalk-photo';
  if (message.voice !== undefined || message.audio !== undefined || message.video_note !== undefined)
    return 'smalltalk-voice';
  // What Telegram makes of a die or a dart that is sent alone.
  if (message.dice !== undefined) return 'smalltalk-emoji';
  const other =
    message.document ??
    message.video ??
    message.animation ??
    message.location ??
    message.contact ??
    message.poll ??
    message.paid_media ??
    message.story ??
    message.game ??
    message.checklist;
  return other === undefined ? undefined : 'smalltalk-media';
}
