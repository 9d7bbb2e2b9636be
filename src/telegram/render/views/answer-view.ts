import type { ShownAnswer } from '../../../application/ports/shown-answers.js';
import { buttonLabel } from '../button-label.js';
import { callbackData } from '../callback-data.js';
import type { Button, MessageView } from '../message-view.js';
import { messageText } from '../message-text.js';
import { quotedPassage, type Surroundings } from '../quoted-passage.js';
import type { Texts } from '../texts.js';
import type { ViewStyle } from '../view-style.js';

export interface AnswerViewData {
  readonly answerId: number;
  readonly answer: ShownAnswer;
  /** Which passage; one that is not there counts as the first. */
  readonly index: number;
  /** What stands further around the passage, when the reader asked for more. */
  readonly widened: Surroundings | undefined;
}

/**
 * One passage of an answer, with buttons for the rest.
 * @throws RangeError when the answer has no passage
 */
export function answerView(
  texts: Texts,
  style: ViewStyle,
  { answerId, answer, index, widened }: AnswerViewData,
): MessageView {
  const shown = answer.passages[index] === undefined ? 0 : index;
  const passage = answer.passages[shown];
  if (passage === undefined) throw new RangeError('An answer without passages cannot be shown');
  const show = (label: string, target: number, wide: boolean): Button => ({
    text: buttonLabel(label),
    data: callbackData({ kind: 'passage', answerId, index: target, widened: wide }),
  });
  const vote = (label: string, helpful: boolean): Button => ({
    text: buttonLabel(label),
    data: callbackData({ kind: 'vote', answerId, helpful }),
  });
  const count = answer.passages.length;
  const following = shown + 1 < count ? shown + 1 : 0;
  const next =
    following > 0
      ? texts.plain('button-next-passage', { number: following + 1, count })
      : texts.plain('button-first-passage', { count });
  return {
    body: messageText(quotedPassage(texts, style, passage, widened ?? passage)),
    buttons: [
      ...(count > 1 ? [[show(next, following, false)]] : []),
      [
        widened === undefined
          ? show(texts.plain('button-more-context'), shown, true)
          : show(texts.plain('button-less-context'), shown, false),
        {
          text: buttonLabel(texts.plain('button-article')),
          data: callbackData({ kind: 'article', articleId: passage.articleId }),
        },
      ],
      [vote(texts.plain('button-helpful'), true), vote(texts.plain('button-not-helpful'), false)],
    ],
  };
}
