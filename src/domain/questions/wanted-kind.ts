import { foldDiacritics } from '../text/fold.js';

/** What sort of thing a question asks for; `other` when it does not say. */
export type WantedKind = 'percentage' | 'money' | 'number' | 'date' | 'person' | 'place' | 'name' | 'other';

/** First match wins. Over folded, lower-cased text, so Vietnamese is the same with and without diacritics. */
const CUES: readonly (readonly [WantedKind, RegExp])[] = [
  [
    'percentage',
    /\bper ?cent(?:age)?\b|\bphan tram\b|\bwhat (?:share|proportion|rate)\b|\bty le\b|\bgrowth (?:rate|target)\b|\b(?:muc tieu |toc do )?tang truong\b(?!.*\b(?:ai|khi nao)\b)|\bturnout\b|\brate\b/,
  ],
  [
    'date',
    /\bwhen\b|\bwhat (?:year|date|day|month|time)\b|\bwhich (?:year|day|month|date)\b|\bkhi nao\b|\bbao gio\b|\b(?:ngay|nam|thang|luc|hom) nao\b|\bmay gio\b|\bngay may\b|\bsince when\b|\bdate of\b/,
  ],
  [
    'person',
    /\bwho(?:m|se)?\b|\b(?:la|do|cho|voi|boi|den tu) ai\b|^ai\b|\bai (?:la|da|duoc|se|phat|chu|dung|lam)\b|\bnguoi nao\b|\bwhich (?:person|player|man|woman|minister|official)\b/,
  ],
  [
    'money',
    /\bhow much (?:money|did .* (?:cost|pay|spend|invest|earn|raise)|does .* cost|was .* (?:worth|paid))\b|\b(?:price|cost|salary|wage|revenue|budget|dividend|fee|fine|investment capital)\b|\bbao nhieu (?:tien|ty|trieu|dong|von|usd)\b|\b(?:gia|hoc phi|luong|doanh thu|kinh phi|chi phi|tong muc dau tu|muc phat|thu ngan sach|co tuc)\b/,
  ],
  [
    'number',
    /\bhow (?:many|much|long|far|large|big|old|tall|deep|high|fast|often|wide|heavy)\b|\bnumber of\b|\bwhat (?:number|amount|quantity|speed|length|area|age|population)\b|\bbao nhieu\b|\bbao lau\b|\bbao xa\b|\b(?:may|so luong|dien tich|chieu dai|chieu cao|toc do)\b/,
  ],
  [
    'place',
    /\bwhere\b|\bwhich (?:country|city|province|commune|district|village|state|region|town|street|ward)\b|\bo dau\b|\b(?:noi|tinh|xa|huyen|thanh pho|nuoc|quoc gia|vung|phuong|duong|lang|ben) nao\b|\bdau\b$/,
  ],
  [
    'name',
    /\bname of\b|\bwhat (?:is|was) .* (?:name|called)\b|\bcalled\b|\bten (?:la )?gi\b|\bten (?:cua|goi)\b|\bwhich (?:company|organi[sz]ation|bank|team|party|group|resolution|ministry|university|department|contractor)\b|\b(?:cong ty|ngan hang|to chuc|doi|dang|so|truong|don vi|nha thau|nghi quyet|hang) nao\b/,
  ],
];

/** What a question in English or Vietnamese (with or without diacritics) asks for. */
export function wantedKind(question: string): WantedKind {
  const folded = foldDiacritics(question);
  return CUES.find(([, cue]) => cue.test(folded))?.[0] ?? 'other';
}

const PERCENTAGE = /\d\s*%|\bper ?cent|\bphần trăm|\bpercentage points?/i;
const MONEY =
  /[$€£¥₫]\s?\d|\d[\d.,]*\s*(?:[a-zđ]+\s)?(?:VND|USD|EUR|đồng|dong|dollars?|euros?|pounds?|crowns?|tỷ|triệu|bn|m\b|p\b|million|billion|trillion)|\b(?:VND|USD|EUR)\s?\d/iu;
const NUMBER =
  /\d|(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|hundred|thousand|million|billion|half|dozen|twice|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|trăm|nghìn|triệu|tỷ)(?!\p{L})/iu;
const DATE =
  /\b(?:1\d\d\d|20\d\d)\b|\b\d{1,2}[/.-]\d{1,2}\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b|\b(?:tháng|ngày|quý|năm|thế kỷ)\s+(?:\d|[IVX]+\b|một|hai|ba|tư|năm)|\b\d+(?:st|nd|rd|th) century|\b\d{1,2}(?::\d\d| ?[ap]\.?m\b| giờ)|\b(?:chủ nhật|thứ (?:hai|ba|tư|năm|sáu|bảy))/iu;
const NAME = /(?<![.!?]\s)(?<!^)\p{Lu}[\p{L}\p{M}'’-]+/u;
const PERSON =
  /\p{Lu}[\p{L}\p{M}'’-]*(?:\s+\p{Lu}[\p{L}\p{M}'’.-]*)+|(?<!\p{L})(?:ông|bà|anh|chị|Mr|Mrs|Ms|Dr)\.?\s+\p{Lu}/u;

/** Whether a stretch of text holds a thing of that kind. */
export function holdsKind(kind: WantedKind, text: string): boolean {
  switch (kind) {
    case 'percentage':
      return PERCENTAGE.test(text);
    case 'money':
      return MONEY.test(text);
    case 'number':
      return NUMBER.test(text);
    case 'date':
      return DATE.test(text);
    case 'person':
      return PERSON.test(text);
    case 'place':
    case 'name':
      return NAME.test(text);
    case 'other':
      return true;
  }
}
