import { badRequest } from './api-error.js';

/**
 * The arguments of a call. Telegram takes numbers, flags and objects as JSON values as well as written out as text,
 * since forms know nothing else.
 */
export class Parameters {
  constructor(readonly values: Readonly<Record<string, unknown>>) {}

  has(name: string): boolean {
    const value = this.values[name];
    return value !== undefined && value !== null && value !== '';
  }

  /** Empty when missing. */
  text(name: string): string {
    const value = this.values[name];
    if (typeof value === 'string') return value;
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    if (value === undefined || value === null) return '';
    return JSON.stringify(value);
  }

  /** Undefined when missing or no whole number: Telegram takes both for 0. */
  integer(name: string): number | undefined {
    const text = this.text(name).trim();
    return /^[+-]?\d{1,16}$/.test(text) ? Number(text) : undefined;
  }

  flag(name: string): boolean {
    return ['true', 'yes', '1'].includes(this.text(name).trim().toLowerCase());
  }

  /** An object, or an object written as JSON; undefined when missing. `what` names it in the error. */
  object(name: string, what: string): Parameters | undefined {
    const value = this.#json(name, what);
    if (value === undefined) return undefined;
    if (!isRecord(value)) throw badRequest(`object expected as ${what}`);
    return new Parameters(value);
  }

  /** A list, or a list written as JSON; undefined when missing. `what` names it in the error. */
  list(name: string, what: string): readonly unknown[] | undefined {
    const value = this.#json(name, what);
    if (value === undefined) return undefined;
    if (!Array.isArray(value)) throw badRequest(`expected an Array of ${what}`);
    return value as unknown[];
  }

  #json(name: string, what: string): unknown {
    if (!this.has(name)) return undefined;
    const value = this.values[name];
    if (typeof value !== 'string') return value;
    try {
      return JSON.parse(value) as unknown;
    } catch {
      throw badRequest(`can't parse ${what} JSON object`);
    }
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
