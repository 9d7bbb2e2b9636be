import { foldDiacritics } from '../text/fold.js';

const DASHES = /(?:(?<!\s)\s+)?[-‐‑‒–—―−~]+\s*/gu;

/**
 * What somebody typed behind a command, in the form that the parsers of this folder read: lower case, no diacritics,
 * one kind of dash with nothing around it, single spaces.
 */
export function plainWords(text: string): string {
  return foldDiacritics(text.normalize('NFKC')).replace(DASHES, '-').replace(/\s+/gu, ' ').trim();
}

/** Whether a setting is to be switched off: `off`, `tắt`. */
export function meansOff(plain: string): boolean {
  return ['off', 'tat', 'none'].includes(plain);
}
