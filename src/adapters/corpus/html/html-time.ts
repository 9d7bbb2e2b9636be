import { epochDate } from '../../../domain/articles/stated-fields.js';
import type { DomElement } from './dom.js';

/** Where scripts find the time that they write as "3 hours ago". */
const SCRIPT_TIMES = [
  'timestamp',
  'time',
  'datetime',
  'date',
  'epoch',
  'unixtime',
  'unix',
  'utime',
  'ts',
  'published',
  'publish-time',
  'published-at',
  'publish-date',
].map((name) => `data-${name}`);

/** Whether an element is a `<time>` or holds one for a script. */
export function isTime(element: DomElement): boolean {
  return element.tagName === 'TIME' || SCRIPT_TIMES.some((name) => element.getAttribute(name) !== null);
}

/** What an element states for machines, as dates are written. */
export function machineTimes(element: DomElement): readonly string[] {
  return ['datetime', ...SCRIPT_TIMES].flatMap((name) => {
    const value = element.getAttribute(name)?.trim() ?? '';
    return value === '' ? [] : [epochDate(value) ?? value];
  });
}
