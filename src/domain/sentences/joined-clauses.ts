import type { Span } from '../text/span.js';

const SUBJECT = String.raw`(?:he|she|it|they|we|I|you|there|this|these|those|the|a|an|his|her|its|their|our|all|some|many|most|more than|about|only|another|each|\d[\d.,]*|[A-Z][\w'’-]*)`;
const VERB = String.raw`(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|said|says|rose|fell|grew|made|took|came|went|began|became|gave|got|held|kept|left|led|lost|met|paid|put|ran|saw|sent|shut|sold|stood|told|won|wrote|remains?|[a-z]{2,}ed)`;
/** A word or a figure, after a space. */
const WORD = String.raw`(?: (?:[\w'’.-]|,(?=\d))+)`;
/** "exports of rubber were flat": a plural without an article, before verbs that are no participles. */
const PLURAL = String.raw`(?!(?:is|has|was|as)\b)[a-z]{3,}s`;
const SURE_VERB = String.raw`(?:are|were|have|had|will|would|can|could|may|must|should|did|said|rose|fell|grew|made|took|came|went|began|became|gave|got|lost|remain|expect|want|say|hope|fear|believe|think|plan|need|warn|argue|complain)`;
/** A comma, a joining word, a subject and within a few words a verb: a whole clause follows, and not the last item of a list. */
const ENGLISH_CLAUSE = new RegExp(
  String.raw`^, (?:(?:and|but|so|yet|though) (?:${SUBJECT}${WORD}{0,7}? ${VERB}|${PLURAL}${WORD}{0,4}? ${SURE_VERB})(?![\w-])|(?:(?:and|but|so|yet) )?(?:while|whereas|although|because|(?<=(?:and|but|so|yet) )(?:if|when|since|once)) ${SUBJECT} )`,
  'u',
);
const AT_THE_SAME_TIME = /^, at the same time(?! ?,)/u;
const HAS_VERB = new RegExp(String.raw`(?<![\w-])${VERB}(?![\w-])`, 'u');
/** No item of a list begins like this, whatever stands before it. */
const NO_ITEM = /^, (?:(?:and|so) (?:he|she|it|they|we|I|there)|but (?!also)\S+|while|whereas|although) /u;
/** No verb follows these at once: "nhưng bị chia cắt …" has its subject before the comma and cannot be read alone. */
const VIETNAMESE_CLAUSE =
  /^, (?:đồng thời|trong khi|(?:nhưng|tuy nhiên|mặc dù|do đó|vì vậy|vì thế)(?!,? (?:bị|được|đã|vẫn|cũng|chỉ|lại|khiến|dường như|có lẽ|đồng nghĩa|dựa|rất)(?![\p{L}\p{M}]))|song song đó|qua đó|từ đó|bên cạnh đó|ngoài ra|còn(?! (?:được|gọi|lại))|cùng với đó|thay vào đó|nhờ đó|theo đó|tuy vậy|mặt khác|hơn nữa|ngược lại|đến nay(?! (?:đã|vẫn|chưa|là|mới|đạt|còn|được|có|tăng|giảm)))(?![\p{L}\p{M}])/u;
/** These speak of a part of what stands before. */
const RELATIVE = /^, (?:(?:of|in|among) which(?! ?,)|trong đó|trong số đó)(?![\p{L}\p{M}])/u;
const PRONOUN =
  /^, (?:[a-z]{2,8} (?:he|she|it|they|this|these|those)|(?:nhưng|và|trong khi|tuy nhiên|do đó|vì vậy),? (?:họ|nó|điều này|điều đó)) /u;
/** ", và" with a subject and a verb of its own. */
const VIETNAMESE_AND =
  /^, và (?:(?:ông|bà|anh|chị|họ|nó|tôi|chúng tôi|điều này) |[^,;:.]{2,50}? (?:đã|đang|sẽ|vẫn|cũng) )/u;
const HAS_VIETNAMESE_VERB =
  /(?<![\p{L}\p{M}])(?:đã|đang|sẽ|là|được|bị|có|không|phải|cho|nói|đạt|tăng|giảm)(?![\p{L}\p{M}])/u;
/** "Mặc dù …, nhưng …": the first half says nothing without the second. */
const CONCESSION = /^(?:\p{L}[\p{L}\p{M} ]{0,12}, )?(?:mặc dù|dù|cho dù|dẫu|tuy(?! nhiên| vậy)) /iu;
const BUT = /^, (?:nhưng|tuy nhiên|song) /u;

/** May a border lie before this character? */
export type IsOpen = (at: number) => boolean;

/** A place in a clause, after a comma and its space, where a part with a verb of its own begins. */
export interface JoinedClause {
  readonly at: number;
  /** "…, in which …", "…, but it …": it can be read, but less well without what stands before it. */
  readonly pointsBack: boolean;
}

/** The parts of a clause that can be read alone, in order, apart from the first. */
export function joinedClauses(text: string, { start, end }: Span, isOpen: IsOpen): readonly JoinedClause[] {
  const joined: JoinedClause[] = [];
  const concedes = CONCESSION.test(text.slice(start, start + 40).normalize('NFC'));
  let previous = start;
  for (
    let comma = text.indexOf(', ', start);
    comma >= 0 && comma < end;
    comma = text.indexOf(', ', comma + 1)
  ) {
    const ahead = text.slice(comma, Math.min(end, comma + 90)).normalize('NFC');
    const segment = text.slice(Math.max(previous, comma - 200), comma);
    previous = comma + 2;
    if (!isOpen(comma) || (concedes && BUT.test(ahead))) continue;
    const isRelative = RELATIVE.test(ahead);
    if (isRelative || joins(ahead, segment))
      joined.push({ at: comma + 2, pointsBack: isRelative || PRONOUN.test(ahead) });
  }
  return joined;
}

/** `segment` is what stands between the comma before and this one: without a verb it is an item of a list. */
function joins(ahead: string, segment: string): boolean {
  return (
    VIETNAMESE_CLAUSE.test(ahead) ||
    AT_THE_SAME_TIME.test(ahead) ||
    (ENGLISH_CLAUSE.test(ahead) && (NO_ITEM.test(ahead) || HAS_VERB.test(segment))) ||
    (VIETNAMESE_AND.test(ahead) && HAS_VIETNAMESE_VERB.test(segment.normalize('NFC')))
  );
}
