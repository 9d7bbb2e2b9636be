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

const MONTH = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)`;
/** Digits that count nothing: days, months, years, and the numbers of resolutions and the like. */
const NO_QUANTITY = new RegExp(
  [
    String.raw`(?<![\d.,])\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d\d(?!\d)`,
    String.raw`(?<![\d.,/])\d{1,2}/(?:\d{1,2}|(?:19|20)\d\d)(?![\d/])`,
    String.raw`\b${MONTH}\.? \d{1,2}(?:st|nd|rd|th)?(?![\d.,]*\d|\s?%)`,
    String.raw`(?<![\d.,])\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\b`,
    String.raw`(?<!\p{L})(?:ngày|tháng|quý|khóa|khoá|kỳ|lần thứ|thứ)\s+(?:\d{1,2}|[IVX]+)(?![\d%])`,
    // Not 2000, which is a round number as often as a year.
    String.raw`(?:(?<!\p{L})năm\s)?(?<![\d.,])(?:19\d\d|20(?!00)\d\d)(?!\d|[.,]\d|\s?(?:%|per ?cent|phần trăm))`,
    String.raw`(?<![\p{L}\d])\d{1,6}[-/](?:\d{4}/)?\p{L}{2,4}[-/]\p{L}{2,8}`,
    String.raw`\b(?:No|Nos|Number|Article|Điều|Resolution|Decision|Group|Nghị quyết|Quyết định)\.?\s\d+`,
  ].join('|'),
  'giu',
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
