import type { QuotedPassage } from '../../domain/answering/answer.js';

/** An answer as a chat has seen it: what its buttons need, also after a restart. */
export interface ShownAnswer {
  readonly chatId: number;
  readonly question: string;
  readonly status: 'answered' | 'not_found';
  /** Best first. */
  readonly passages: readonly QuotedPassage[];
}

/** Answers with buttons. */
export interface ShownAnswers {
  /** Returns the id to put into the buttons: a whole number above 0. */
  keep(answer: ShownAnswer, nowMs: number): Promise<number>;
  /** Undefined when it is gone or was never there. */
  find(id: number): Promise<ShownAnswer | undefined>;
  /** One vote a voter and answer, the last counts. */
  vote(id: number, voterId: number, helpful: boolean): Promise<void>;
  votes(): Promise<{ readonly helpful: number; readonly notHelpful: number }>;
  /** Removes answers that were kept before then, with their votes. */
  prune(beforeMs: number): Promise<void>;
}
