import { isElement, type DomElement, type DomNode } from './dom.js';

/** Inline elements that a style may set apart. */
export const APART: ReadonlySet<string> = new Set(['SPAN', 'TIME', 'A', 'SMALL']);

/** "NAME<time>Yesterday</time>18 comments", each in an element of its own and none with a space between. */
export function isBesideTime(before: string, element: DomElement): boolean {
  const previous = element.previousSibling;
  if (previous === null || !isElement(previous) || !/[\p{L}\d)]$/u.test(before)) return false;
  return (element.tagName === 'TIME') !== (previous.tagName === 'TIME') && APART.has(element.tagName);
}

/** A name, a date and a reading time in elements of their own, which only their style sets apart. */
export function standsApart(before: string, span: DomElement): boolean {
  const previous = span.previousSibling;
  if (previous === null || !isElement(previous) || !APART.has(previous.tagName)) return false;
  const text = (span.textContent ?? '').trim();
  return (
    (previous.textContent ?? '').trim().length > 2 &&
    /(?:\p{Ll}$|\d$)/u.test(before) &&
    (/^\p{Lu}\p{Ll}/u.test(text) ||
      (/\p{L}$/u.test(before) ? /^\d/.test(text) : false) ||
      /\d{4}$/.test(before))
  );
}

/** A long sentence set right behind a date or an hour, which only its style sets apart. */
export function beginsAfterDate(before: string, element: DomElement): boolean {
  if (!/(?:\d{1,2}:\d{2}|\d{4})$/.test(before) || before.length > 60) return false;
  const text = (element.textContent ?? '').trim();
  return text.length >= 40 && /^\p{Lu}/u.test(text);
}

/** "<span>Trà Giang</span>Sau bốn năm…": a place before the first sentence, which only its style sets apart. */
export function beginsAfterStamp(before: string, text: DomNode): boolean {
  const stamp = text.previousSibling;
  return (
    stamp !== null &&
    isElement(stamp) &&
    APART.has(stamp.tagName) &&
    stamp.previousSibling === null &&
    /^\s*\p{Lu}.*\p{Ll}{2}$/u.test(before) &&
    before.length <= 40 &&
    /^\p{Lu}\p{Ll}*(?:\s|,)/u.test(text.textContent ?? '')
  );
}
