import type { Parameters } from '../parameters.js';
import type { World } from '../state/world.js';

/** What a method of the Bot API is given. */
export interface MethodContext {
  readonly world: World;
  readonly parameters: Parameters;
  /** Aborted when the caller has left or may not wait any longer. */
  readonly gone: AbortSignal;
}

/** Returns the result, or throws the `ApiError` that the caller gets. */
export type Method = (context: MethodContext) => unknown;

/** A result that Telegram explains in words. */
export class Described {
  constructor(
    readonly result: unknown,
    readonly description: string,
  ) {}
}
