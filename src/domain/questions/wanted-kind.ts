import { foldDiacritics } from '../text/fold.js';

/** What sort of thing a question asks for; `other` when it does not say. */
export type WantedKind = 'percentage' | 'money' | 'number' | 'date' | 'person' | 'place' | 'name' | 'other';

interface Cue {
  readonly kind: WantedKind;
  /** Over folded, lower-cased text: the same with and without diacritics. */
  readonly folded: RegExp;
  /** Over lower-cased text as it is: Vietnamese words that another word folds onto ("mấy" and "may", "giá" and "gia đình"). */
  readonly exact?: RegExp;
  /** What is asked about ("price", "growth"): it counts unless the question says otherwise what it wants ("why did prices rise"). */
  readonly topic?: RegExp;
  readonly exactTopic?: RegExp;
}

const ASKS_OTHERWISE =
  /\b(?:why|which|who(?:m|se)?|where|how (?:did|do|does|was|were|is|are|many|long|old)|what (?:happen\w*|caused?|reason|led|kind|type))\b|\b(?:tai sao|vi sao|the nao|dieu gi|ly do|nao|(?:o|tu|den|tai|di) dau|ai|bao lau)\b/;

/** First match wins. */
const CUES: readonly Cue[] = [
  {
    kind: 'percentage',
    folded:
      /\bper ?cent(?:age)?\b|\bphan tram\b|\bwhat (?:share|proportion|rate)\b|\bgrowth (?:rate|target)\b/,
    topic: /\bty le\b|\btang truong\b|\bturnout\b|\brate\b(?! of change)/,
  },
  {
    kind: 'date',
    // "When it rains, what …" and "How old was he when …" ask for something else.
    folded:
      /^\P{L}*(?:(?:and|but|so|since|until|by|exactly) )?when\b(?!.*\b(?:what|who|which|where|how)\b)|\bwhen (?:did|do|does|was|were|is|are|will|would|has|have|had|can|could|should)\b|\bwhen\P{L}*$|\bwhat (?:year|date|day|month|time)\b|\bwhich (?:year|day|month|date)\b|\bkhi nao\b|\bbao gio\b|\b(?:ngay|nam|thang|luc|hom) nao\b|\bmay gio\b|\bngay may\b|\bdate of\b|\bhow soon\b|\bbua nao\b(?! (?:an|quan trong|chinh|phu))(?<!\b(?:an|bo) bua nao)/u,
    exact: /(?<!\p{L})(?:hồi|chừng) nào(?!\p{L})/u,
  },
  {
    kind: 'person',
    folded:
      /\bwho(?:m|se)?\b|\b(?:la|do|cho|voi|boi|den tu) ai\b|^ai\b|\bai (?:la|da|duoc|se|phat|chu|dung|lam)\b|\bnguoi nao\b|\bwhich (?:person|player|man|woman|minister|official)\b/,
  },
  {
    kind: 'money',
    folded:
      /\bhow much (?:money|did .* (?:cost|pay|spend|invest|earn|raise)|does .* cost|was .* (?:worth|paid))\b|\bbao nhieu (?:tien|ty|trieu|dong|von|usd)\b/,
    topic:
      /\b(?:price|cost|salary|wage|revenue|budget|fee|fine|investment capital)\b|\b(?:gr?dp|income|thu nhap) (?:\S+ )?(?:per (?:capita|head|person)|binh quan)|^gia (?!dinh|lang)|\b(?:muc gia|don gia|gia (?:ban|mua|vang|dat|xang|dien|nha)|hoc phi|tien luong|muc luong|doanh thu|kinh phi|chi phi|tong muc dau tu|muc phat|thu ngan sach)\b/,
    exactTopic: /(?<!\p{L})(?:giá|lương)(?!\p{L})(?!\s+trị)/u,
  },
  {
    kind: 'number',
    folded:
      /\bhow (?:many|much|long|far|large|big|old|tall|deep|high|fast|often|wide|heavy)\b|\bnumber of\b|\bwhat (?:number|amount|quantity|speed|length|area|age|population)\b|\bbao nhieu\b|\bbao lau\b|\bbao xa\b|\bmay (?:nguoi|lan|cai|con|chiec|can|xa|tinh|ngay|tuan|thang|nam|ty|trieu|phan tram)\b|\b(?:so luong|dien tich|chieu dai|chieu cao|toc do)\b|\bhow did (?:\S+ ){0,5}(?:council(?:lors)?|parliament|assembly|senate|congress|committee|board|deputies|delegates|voters|residents|members|lawmakers|mps) vote\b|\bwhat (?:was|is) the (?:\p{L}+ )?score\b|\bty so\b|\bket qua (?:bo phieu|bieu quyet)\b/u,
    exact: /(?<!\p{L})mấy(?!\p{L})/u,
  },
  {
    kind: 'place',
    folded:
      /\bwhere\b|\bwhich (?:country|city|province|commune|district|village|state|region|town|street|ward)\b|\bo dau\b|\b(?:noi|tinh|xa|huyen|thanh pho|nuoc|quoc gia|vung|phuong|duong|lang|ben) nao\b|\b(?:den|tu|tai|di) dau\b/,
    exact: /(?<!\p{L})đâu\s*\??$/u,
  },
  {
    kind: 'name',
    folded:
      /\bname of\b|\bwhat (?:is|was) .* (?:name|called)\b|\bcalled\b|\bten (?:la )?gi\b|\bten (?:cua|goi)\b|\bwhich (?:company|organi[sz]ation|bank|team|party|group|resolution|ministry|university|department|contractor)\b|\b(?:cong ty|ngan hang|to chuc|doi|dang|so|truong|don vi|nha thau|nghi quyet|hang) nao\b/,
  },
];

/** What a question in English or Vietnamese (with or without diacritics) asks for. */
export function wantedKind(question: string): WantedKind {
  const exact = question.normalize('NFC').toLowerCase();
  const folded = foldDiacritics(question);
  const topics = !ASKS_OTHERWISE.test(folded);
  const tells = ({ folded: asked, exact: askedExactly, topic, exactTopic }: Cue): boolean =>
    asked.test(folded) ||
    askedExactly?.test(exact) === true ||
    (topics && (topic?.test(folded) === true || exactTopic?.test(exact) === true));
  return CUES.find(tells)?.kind ?? 'other';
}
