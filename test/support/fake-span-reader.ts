import type { SpanReader } from '../../src/application/ports/span-reader.js';
import type { Reading } from '../../src/domain/reading/reading.js';

/** A word, or a sign that stands for itself. */
const TOKEN = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;
/** Logit of what the reader is told to mark; of all else it is 0. */
const SURE = 8;

/**
 * A reader that is told what stands where: `answerIn` names the answer, or null when the context has none. An answer
 * that the context lacks is a mistake of the test.
 */
export class FakeSpanReader implements SpanReader {
  /** What was read, in order. */
  readonly asked: { readonly question: string; readonly context: string }[] = [];
  closed = false;

  constructor(
    private readonly answerIn: (question: string, context: string) => string | null,
    /** Tokens of a context that are read; what follows is cut. */
    private readonly longest = 384,
  ) {}

  read(question: string, context: string): Promise<Reading> {
    this.asked.push({ question, context });
    const tokens = [...context.matchAll(TOKEN)].slice(0, this.longest);
    const starts = tokens.map(({ index }) => index);
    const ends = tokens.map(({ index, 0: token }) => index + token.length);
    const answer = this.answerIn(question, context);
    const at = answer === null ? -1 : context.indexOf(answer);
    if (answer !== null && at < 0) throw new Error(`«${context}» does not hold «${answer}»`);
    const first = answer === null ? -1 : starts.findIndex((_, i) => ends[i]! > at);
    const last = answer === null ? -1 : starts.findLastIndex((start) => start < at + answer.length);
    const startLogProbs = logSoftmaxMarked(tokens.length, first);
    const endLogProbs = logSoftmaxMarked(tokens.length, last);
    return Promise.resolve({
      tokenStarts: Int32Array.from(starts),
      tokenEnds: Int32Array.from(ends),
      startLogProbs: startLogProbs.slice(1),
      endLogProbs: endLogProbs.slice(1),
      noAnswerLogProb: startLogProbs[0]! + endLogProbs[0]!,
    });
  }

  close(): Promise<void> {
    this.closed = true;
    return Promise.resolve();
  }
}

/** Of "no answer" and the tokens, when the one at `marked` is certain (-1: when "no answer" is). */
function logSoftmaxMarked(tokens: number, marked: number): Float32Array {
  const logSum = Math.log(Math.exp(SURE) + tokens);
  return Float32Array.from({ length: tokens + 1 }, (_, i) => (i === marked + 1 ? SURE : 0) - logSum);
}
