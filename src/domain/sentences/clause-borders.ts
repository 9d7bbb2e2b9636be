import type { Span } from '../text/span.js';
import type { Enclosure } from './enclosures.js';
import { findBorders, spansBetween } from './split-sentences.js';

/** A clause longer than this is cut further where a readable border allows. UTF-16 code units. */
const LONG_CLAUSE_CHARS = 240;
/** Neither piece of a cut may be shorter. */
const MIN_PIECE_CHARS = 60;
/** A chain of semicolons this long is an official text whose items stand in commas, too. */
const LONG_CHAIN_CHARS = 400;
const MIN_GERUND_CHARS = 35;
const NOT_GERUNDS =
  /^(?:during|including|according|regarding|concerning|excluding|following|nothing|something|anything|everything|morning|evening|spring|being|having)$/u;

type IsOpen = (at: number) => boolean;

/**
 * In long chains of parallel "-ing" items, as translated Vietnamese official prose strings them together, an item often holds
 * two: "plan for 2026 - 2030, promoting economic growth to reach 10%". They are cut at the comma. Other sentences are left alone.
 */
export function cutParallelGerunds(text: string, clauses: readonly Span[], isOpen: IsOpen): readonly Span[] {
  const chain = (clauses.at(-1)?.end ?? 0) - (clauses[0]?.start ?? 0);
  if (chain < LONG_CHAIN_CHARS || clauses.length < 3) return clauses;
  if (clauses.filter(({ start }) => gerundAt(text, start)).length < 2) return clauses;
  return clauses.flatMap(({ start, end }) => {
    const borders: number[] = [];
    let pieceStart = start;
    for (
      let comma = text.indexOf(', ', start);
      comma >= 0 && comma < end;
      comma = text.indexOf(', ', comma + 1)
    ) {
      const border = comma + 2;
      if (border - pieceStart < MIN_GERUND_CHARS || end - border < MIN_GERUND_CHARS) continue;
      if (!isOpen(border) || !gerundAt(text, border)) continue;
      borders.push(border);
      pieceStart = border;
    }
    return spansBetween(text, borders, start, end);
  });
}

/** "promoting …", "promptly removing …" */
function gerundAt(text: string, at: number): boolean {
  const match = /^(?:[a-z]{4,14}ly )?([A-Za-z][a-z]{2,14}ing)(?= )/u.exec(text.slice(at, at + 40));
  return match?.[1] !== undefined && !NOT_GERUNDS.test(match[1].toLowerCase());
}

const SUBJECT = String.raw`(?:he|she|it|they|we|I|you|there|this|these|those|the|a|an|his|her|its|their|our|all|some|many|most|more than|about|only|another|each|\d[\d.,]*|[A-Z][\w'’-]*)`;
const VERB = String.raw`(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|said|says|rose|fell|grew|made|took|came|went|began|became|gave|got|held|kept|left|led|lost|met|paid|put|ran|saw|sent|shut|sold|stood|told|won|wrote|remains?|[a-z]{2,}ed)`;
/** A comma, a joining word, a subject and within a few words a verb: a whole clause follows, and not the last item of a list. */
const ENGLISH_CLAUSE = new RegExp(
  String.raw`^, (?:(?:and|but|so|yet|though) ${SUBJECT}(?: [\w'’.-]+){0,5}? ${VERB}(?![\w-])|(?:while|whereas|although|because) ${SUBJECT} )`,
  'u',
);
const ENGLISH_RELATIVE = /^, (?:of which|in which|among which|at the same time)(?! ?,)/u;
const HAS_VERB = new RegExp(String.raw`(?<![\w-])${VERB}(?![\w-])`, 'u');
const VIETNAMESE_CLAUSE =
  /^, (?:trong đó|đồng thời|trong khi|nhưng|tuy nhiên|song song đó|qua đó|từ đó|bên cạnh đó|ngoài ra|còn(?! (?:được|gọi|lại))|mặc dù|do đó|vì vậy|vì thế|cùng với đó)(?![\p{L}\p{M}])/u;

/**
 * Cuts a clause of more than {@link LONG_CLAUSE_CHARS} at the ends of the sentences quoted inside it, before a joined clause
 * ("…, while the …", "…, trong đó …"): the border nearest the middle, and again while a piece is long. A clause without such
 * a border stays whole.
 */
export function cutLongClause(
  text: string,
  clause: Span,
  enclosures: readonly Enclosure[],
  isOpen: IsOpen,
): readonly Span[] {
  if (clause.end - clause.start <= LONG_CLAUSE_CHARS) return [clause];
  const ends = findBorders(text, enclosures, { from: clause.start, to: clause.end, isOpen: () => true });
  return cutAt(text, clause, [ends, joinedClauses(text, clause, isOpen)]);
}

/** Cuts at the best border of the first list that has one, then each piece again. */
function cutAt(text: string, clause: Span, rankedBorders: readonly (readonly number[])[]): readonly Span[] {
  if (clause.end - clause.start <= LONG_CLAUSE_CHARS) return [clause];
  const middle = (clause.start + clause.end) / 2;
  for (const borders of rankedBorders) {
    const fit = borders.filter(
      (at) => at - clause.start >= MIN_PIECE_CHARS && clause.end - at >= MIN_PIECE_CHARS,
    );
    if (fit.length === 0) continue;
    const best = fit.reduce((near, at) => (Math.abs(at - middle) < Math.abs(near - middle) ? at : near));
    return spansBetween(text, [best], clause.start, clause.end).flatMap((piece) =>
      cutAt(text, piece, rankedBorders),
    );
  }
  return [clause];
}

function joinedClauses(text: string, { start, end }: Span, isOpen: IsOpen): readonly number[] {
  const borders: number[] = [];
  let previous = start;
  for (
    let comma = text.indexOf(', ', start);
    comma >= 0 && comma < end;
    comma = text.indexOf(', ', comma + 1)
  ) {
    const ahead = text.slice(comma, Math.min(end, comma + 90)).normalize('NFC');
    if (isOpen(comma) && joins(ahead, text.slice(Math.max(previous, comma - 200), comma)))
      borders.push(comma + 2);
    previous = comma + 2;
  }
  return borders;
}

/** `segment` is what stands between the comma before and this one: without a verb it is an item of a list. */
function joins(ahead: string, segment: string): boolean {
  if (VIETNAMESE_CLAUSE.test(ahead) || ENGLISH_RELATIVE.test(ahead)) return true;
  return ENGLISH_CLAUSE.test(ahead) && HAS_VERB.test(segment);
}
