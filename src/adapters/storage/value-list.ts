import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/**
 * The right side of an `in`, with any number of values in one parameter: the statement is the same for every number, so
 * that it is prepared once.
 */
export function oneOf<T extends string | number>(values: readonly T[]): RawBuilder<T> {
  return sql<T>`(SELECT value FROM json_each(${JSON.stringify(values)}))`;
}
