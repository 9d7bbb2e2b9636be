import { ENGLISH_MONTH } from '../text/english-months.js';
import type { WantedKind } from './wanted-kind.js';

/** Each begins at the last of what could be repeated before it, so that no long figure or name is gone through from each of its characters. */
const PERCENTAGE = /\d[.,]*\s*%|\bper ?cent|\bphần trăm|\bpercentage points?/i;
const MONEY =
  /[$€£¥₫]\s?\d|\d[.,]*\s*(?:\p{L}+\s){0,2}(?:VND|USD|EUR|đồng|dong|dollars?|euros?|pounds?|crowns?|tỷ|triệu|bn|m\b|p\b|million|billion|trillion)|\b(?:VND|USD|EUR)\s?\d/iu;
const NUMBER =
  /\d|(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|hundred|thousand|million|billion|half|dozen|twice|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|trăm|nghìn|triệu|tỷ)(?!\p{L})/iu;
const DATE =
  /\b(?:1\d\d\d|20\d\d)s?\b|\b\d{1,2}[/.-]\d{1,2}\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b|\b(?:tháng|ngày|quý|năm|thế kỷ)\s+(?:\d|[IVX]+\b|một|hai|ba|tư|năm)|\b\d+[.,]*\s*(?:years? ago|BP|BCE?|AD|CE|năm trước)\b|(?:st|nd|rd|th)[ -]century(?<=\b\p{L}*\d*(?:st|nd|rd|th)[ -]century)|\b\d{1,2}(?::\d\d| ?[ap]\.?m\b| giờ)|\b(?:chủ nhật|thứ (?:hai|ba|tư|năm|sáu|bảy))/iu;
const NAME = /(?<![.!?]\s)(?<!^)\p{Lu}[\p{L}\p{M}'’-]+/u;
const PERSON =
  /\p{Lu}[\p{Ll}\p{Lt}\p{Lm}\p{Lo}\p{M}'’-]*\s+\p{Lu}|(?<!\p{L})(?:ông|bà|anh|chị|Mr|Mrs|Ms|Dr)\.?\s+\p{Lu}/u;

/** Capitalised: "may" is a verb. */
const MONTH = ENGLISH_MONTH.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
/** What goes on after a year; after a count comes what it counts. */
const AFTER_YEAR = String.raw`(?=\s*(?:[.,;:()\]–-]|$)|\s(?:to|and|of|in|on|with|was|were|is|are|at|by|for|the|a|that|which|as|than|có|là|và|của|đạt|được|tại|đã|sẽ|với|cho|để|đến|tăng|giảm)(?!\p{L}))`;
/** Digits that count nothing: dates and years. Only where it is certain: "12/15 xã", "30 may be dead" and "1984 boats" are counts. */
const NO_QUANTITY = new RegExp(
  [
    String.raw`(?<![\d.,/-])\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d\d(?![\d/])`,
    String.raw`(?<!\p{L})(?:[Nn]gày|[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối|[Đđ]êm)\s\d{1,2}/\d{1,2}(?![\d/])`,
    String.raw`(?<!\p{L})(?:[Nn]gày\s\d{1,2}\s)?[Tt]háng\s\d{1,2}(?:\snăm\s|/|-)(?:19|20)\d\d(?!\d)`,
    String.raw`\b${MONTH}\.? \d{1,2}(?:st|nd|rd|th)?${AFTER_YEAR}`,
    String.raw`(?<![\d.,])\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\b`,
    String.raw`(?:(?<!\p{L})năm\s)?(?<![\d.,])(?:19\d\d|20(?!00)\d\d)(?!\d|[.,]\d)${AFTER_YEAR}`,
  ].join('|'),
  'gu',
);

const PATTERNS: Readonly<Record<Exclude<WantedKind, 'other'>, RegExp>> = {
  percentage: PERCENTAGE,
  money: MONEY,
  number: NUMBER,
  date: DATE,
  person: PERSON,
  place: NAME,
  name: NAME,
};

/** Whether a stretch of text holds a thing of that kind. */
export function holdsKind(kind: WantedKind, text: string): boolean {
  if (kind === 'other') return true;
  return PATTERNS[kind].test(kind === 'number' ? text.replace(NO_QUANTITY, ' ') : text);
}
