import type { Reading } from '../../domain/reading/reading.js';

/** Span extraction: says where in a context the answer to a question stands, if at all. */
export interface SpanReader {
  read(question: string, context: string): Promise<Reading>;
  close(): Promise<void>;
}
