import { length, type FormattedText } from './formatted-text.js';
import { MAX_MESSAGE_UNITS, messageText } from './message-text.js';

/** What is left of the usual room of each part. */
const SHARES = [0.7, 0.5, 0.35, 0.25, 0.15, 0.08] as const;

/**
 * The text of one message of which every part has to be seen: where all would not fit, each is cut short instead of the
 * last being left out.
 * @param render gets, by a part's usual room, the room that it has now; both in UTF-16 units
 */
export function fittedText(render: (room: (usual: number) => number) => FormattedText): FormattedText {
  let text = render((usual) => usual);
  for (const share of SHARES) {
    if (length(text) <= MAX_MESSAGE_UNITS) break;
    text = render((usual) => Math.ceil(usual * share));
  }
  return messageText(text);
}
