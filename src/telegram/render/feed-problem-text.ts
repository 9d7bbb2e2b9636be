import type { FeedProblem } from '../../application/feeds/feed-problem.js';
import { plainLine, type FormattedText } from './formatted-text.js';
import type { Texts } from './texts.js';

/** Why a feed is not followed or could not be read, as part of a sentence. */
export function feedProblemText(texts: Texts, problem: FeedProblem): FormattedText {
  const host = plainLine(problem.host);
  switch (problem.kind) {
    case 'private':
      return texts.rich('feed-problem-private', { host });
    case 'no answer':
      return texts.rich('feed-problem-no-answer', { host });
    case 'refused':
      return texts.rich('feed-problem-refused', { host, status: String(problem.status) });
    case 'too large':
      return texts.rich('feed-problem-too-large', { host });
    case 'wrong type':
      return texts.rich('feed-problem-wrong-type', { host });
    case 'no feed':
      return texts.rich('feed-problem-no-feed', { host });
  }
}
