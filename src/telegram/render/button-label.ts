import { cutToGraphemes } from './cut-text.js';
import { plainLine } from './formatted-text.js';

/** Phones show about this much of a label; more only makes the button taller. */
const MAX_LABEL = 40;

/** Data or a text as the label of a button: one line of at most `max` characters as people see them. */
export function buttonLabel(text: string, max = MAX_LABEL): string {
  return cutToGraphemes(plainLine(text).text, max);
}
