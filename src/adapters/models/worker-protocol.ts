import type { Reading } from '../../domain/reading/reading.js';
import type { ModelPlace } from './model-place.js';
import type { ModelOptions } from './transformers-runtime.js';

/** What the thread that asks and the thread that runs the models say to each other. */
export interface WorkerSetup extends ModelOptions {
  readonly modelHash: string;
  /** Where the reader lies, when it is not beside the embedder. */
  readonly reader?: ModelPlace;
  /** Whether the reader loads as soon as the embedder has, or when it is first asked. */
  readonly readerAtOnce: boolean;
}

export type ModelRequest =
  | { readonly id: number; readonly kind: 'query'; readonly text: string }
  | { readonly id: number; readonly kind: 'passage'; readonly text: string }
  | { readonly id: number; readonly kind: 'read'; readonly question: string; readonly context: string }
  /** Answered when nothing is being loaded any more. */
  | { readonly id: number; readonly kind: 'close' };

export type ModelResponse =
  | { readonly kind: 'ready'; readonly dimension: number }
  | { readonly kind: 'failed'; readonly message: string; readonly isModelError: boolean }
  | { readonly kind: 'vector'; readonly id: number; readonly vector: Float32Array }
  | { readonly kind: 'closed'; readonly id: number }
  | { readonly kind: 'reading'; readonly id: number; readonly reading: Reading }
  | { readonly kind: 'error'; readonly id: number; readonly message: string; readonly isModelError: boolean };
