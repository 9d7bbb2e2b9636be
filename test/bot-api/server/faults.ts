import type { LedgerCall } from '../state/ledger.js';

/** Which calls are meant. */
export interface CallPattern {
  /** As Telegram spells it; all methods when left out. */
  readonly method?: string;
  readonly when?: (call: LedgerCall) => boolean;
  /** Only the n-th call that fits, counting from 1. */
  readonly nth?: number;
  /** For how many calls; 1 unless said. `Infinity`: until removed. */
  readonly times?: number;
}

/** What goes wrong with a call. */
export type Fault =
  /** It takes so much longer before it is looked at. */
  | { readonly delayMs: number }
  /** A proxy's page instead of an answer; not applied. */
  | { readonly status: number; readonly body?: string }
  /** The connection breaks; applied or not. */
  | { readonly drop: 'before-applying' | 'after-applying' }
  /** Applied, and never answered while the connection stays open. */
  | { readonly withhold: true }
  /** 429 with `retry_after`; not applied. */
  | { readonly retryAfterS: number }
  /** Any other refusal; not applied. */
  | {
      readonly error: {
        readonly code: number;
        readonly description: string;
        readonly parameters?: Readonly<Record<string, number>>;
      };
    };

export type HoldStage = 'before-applying' | 'after-applying';

/** A call that is held at one stage until the test says how it goes on. */
export class Hold {
  /** The call that is held; waits for it. */
  readonly arrived: Promise<LedgerCall>;
  /** True: go on; false: break the connection and do nothing more. */
  readonly decision: Promise<boolean>;
  /** Nothing is held by it any more. */
  isDecided = false;
  #arrive!: (call: LedgerCall) => void;
  #decide!: (goOn: boolean) => void;

  constructor(readonly stage: HoldStage) {
    this.arrived = new Promise((resolve) => (this.#arrive = resolve));
    this.decision = new Promise((resolve) => {
      this.#decide = (goOn) => {
        this.isDecided = true;
        resolve(goOn);
      };
    });
  }

  reach(call: LedgerCall): void {
    this.#arrive(call);
  }

  /** The call goes on as if nothing had been; if none has come, none is held. */
  release(): void {
    this.#decide(true);
  }

  /** The connection breaks; a call that was held before it was applied never is. If none has come, none is held. */
  abandon(): void {
    this.#decide(false);
  }
}

interface Scripted<T> {
  readonly pattern: CallPattern;
  readonly thing: T;
  seen: number;
  left: number;
}

/** The script of what goes wrong, in the order in which it was written. */
export class Faults {
  #faults: Scripted<Fault>[] = [];
  #holds: Scripted<Hold>[] = [];
  readonly #given = new Set<Hold>();

  /** Returns what takes it back. */
  add(pattern: CallPattern, fault: Fault): () => void {
    const scripted = { pattern, thing: fault, seen: 0, left: pattern.times ?? 1 };
    this.#faults.push(scripted);
    return () => {
      scripted.left = 0;
    };
  }

  hold(pattern: CallPattern, stage: HoldStage): Hold {
    const hold = new Hold(stage);
    this.#given.add(hold);
    this.#holds.push({ pattern, thing: hold, seen: 0, left: 1 });
    return hold;
  }

  /** What is in store for a call; it is used up by being asked for. */
  for(call: LedgerCall): { readonly faults: readonly Fault[]; readonly holds: readonly Hold[] } {
    this.#holds = this.#holds.filter(({ thing }) => !thing.isDecided);
    const faults = take(this.#faults, call);
    const holds = take(this.#holds, call);
    this.#faults = this.#faults.filter((scripted) => scripted.left > 0);
    this.#holds = this.#holds.filter((scripted) => scripted.left > 0);
    return { faults, holds };
  }

  /** Takes everything back, and lets go on what is held. */
  clear(): void {
    for (const hold of this.#given) hold.release();
    this.#faults = [];
    this.#holds = [];
  }
}

function take<T>(script: readonly Scripted<T>[], call: LedgerCall): T[] {
  return script.flatMap((scripted) => {
    const { method, when, nth } = scripted.pattern;
    if (scripted.left <= 0) return [];
    if (method !== undefined && method.toLowerCase() !== call.method.toLowerCase()) return [];
    if (when && !when(call)) return [];
    scripted.seen += 1;
    if (nth !== undefined && scripted.seen !== nth) return [];
    scripted.left -= 1;
    return [scripted.thing];
  });
}
