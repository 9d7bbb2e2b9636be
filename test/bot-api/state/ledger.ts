import type { Changes } from './changes.js';

/** How a call ended, seen from the server. */
export type Outcome =
  | { readonly kind: 'answered'; readonly result: unknown }
  | { readonly kind: 'refused'; readonly code: number; readonly description: string }
  /** A fault kept the answer back, or the caller had gone. */
  | { readonly kind: 'unanswered' };

/** One call of a bot. */
export interface LedgerCall {
  /** Counts from 0. */
  readonly index: number;
  /** As the caller wrote it. */
  readonly method: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** The chat that it is about, where it names one. */
  readonly chatId?: number | string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Whether it had its effect on Telegram, answered or not. */
  applied: boolean;
  /** Undefined while it is under way. */
  outcome?: Outcome;
}

/** Every call in the order in which they came. */
export class Ledger {
  readonly calls: LedgerCall[] = [];

  constructor(private readonly changes: Changes) {}

  open(method: string, payload: Readonly<Record<string, unknown>>, at: number): LedgerCall {
    const chatId = payload['chat_id'];
    const call: LedgerCall = {
      index: this.calls.length,
      method,
      payload,
      ...(typeof chatId === 'number' || typeof chatId === 'string'
        ? { chatId: /^-?\d+$/.test(String(chatId)) ? Number(chatId) : chatId }
        : {}),
      at,
      applied: false,
    };
    this.calls.push(call);
    this.changes.notify();
    return call;
  }

  close(call: LedgerCall, outcome: Outcome): void {
    call.outcome = outcome;
    this.changes.notify();
  }

  /** The calls of these methods, all when none is named. */
  of(...methods: string[]): readonly LedgerCall[] {
    if (methods.length === 0) return this.calls;
    return this.calls.filter((call) => methods.includes(call.method));
  }

  /** The last calls, a line each, for the message of a test that waited in vain. */
  describe(): string {
    const lines = this.calls
      .slice(-15)
      .map(({ index, method, payload, outcome }) =>
        [`#${index}`, method, JSON.stringify(payload).slice(0, 200), describeOutcome(outcome)].join(' '),
      );
    return lines.length === 0 ? 'No call came.' : `The last calls were:\n${lines.join('\n')}`;
  }
}

function describeOutcome(outcome: Outcome | undefined): string {
  if (outcome === undefined) return '(under way)';
  return outcome.kind === 'refused' ? `-> ${outcome.code} ${outcome.description}` : `-> ${outcome.kind}`;
}
