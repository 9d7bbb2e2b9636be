import type { Interest } from '../../domain/subscriptions/subscription.js';
import { cut } from './cut-text.js';
import { plainLine, type FormattedText } from './formatted-text.js';
import type { Texts } from './texts.js';

const MAX_WORDS = 200;

/** What a subscription is about, on one line. */
export function interestText(
  texts: Texts,
  interest: Interest,
  room = (usual: number): number => usual,
): FormattedText {
  const words = (text: string) => cut(plainLine(text), room(MAX_WORDS));
  switch (interest.kind) {
    case 'everything':
      return texts.rich('interest-everything');
    case 'keywords':
      return texts.rich('interest-keywords', { words: words(interest.query) });
    case 'topic':
      return texts.rich('interest-topic', {
        words: words(interest.sentence),
        strictness: texts.rich(`strictness-${interest.strictness}`),
      });
    case 'publisher':
      return texts.rich('interest-publisher', { publisher: words(interest.publisher) });
  }
}
