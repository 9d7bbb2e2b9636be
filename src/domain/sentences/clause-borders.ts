import type { Span } from '../text/span.js';
import { type IsOpen, type JoinedClause, joinedClauses } from './joined-clauses.js';
import { findBorders, type MarkedText, spansBetween } from './split-sentences.js';

/** A clause longer than this is cut further where a readable border allows. UTF-16 code units. */
const LONG_CLAUSE_CHARS = 200;
/** Only longer ones are cut before "in which" and "but it": what follows can be read less well alone. */
const LONG_BEFORE_REFERENCE_CHARS = 240;
/** Neither piece of a cut may be shorter. */
const MIN_PIECE_CHARS = 60;
/** A chain of semicolons this long is an official text whose items stand in commas, too. */
const LONG_CHAIN_CHARS = 400;
const MIN_GERUND_CHARS = 35;
const NOT_GERUNDS =
  /^(?:during|including|according|regarding|concerning|excluding|following|nothing|something|anything|everything|morning|evening|spring|being|having)$/u;

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

/**
 * Cuts a clause of more than {@link LONG_CLAUSE_CHARS} at the ends of the sentences quoted inside it, before a joined clause
 * ("…, while the …", "…, trong đó …"): the border nearest the middle, and again while a piece is long. A clause without such
 * a border stays whole.
 */
export function cutLongClause(
  marked: MarkedText,
  clause: Span,
  { isOpen, isOutsideBrackets }: { readonly isOpen: IsOpen; readonly isOutsideBrackets: IsOpen },
): readonly Span[] {
  if (clause.end - clause.start <= LONG_CLAUSE_CHARS) return [clause];
  const ends = findBorders(marked, { from: clause.start, to: clause.end, isOpen: isOutsideBrackets });
  return cutAt(marked.text, clause, [
    ends.map((at) => ({ at, pointsBack: false })),
    joinedClauses(marked.text, clause, isOpen),
  ]);
}

/** Cuts at the best border of the first list that has one, then each piece again. */
function cutAt(
  text: string,
  clause: Span,
  rankedBorders: readonly (readonly JoinedClause[])[],
): readonly Span[] {
  const length = clause.end - clause.start;
  if (length <= LONG_CLAUSE_CHARS) return [clause];
  const middle = (clause.start + clause.end) / 2;
  for (const borders of rankedBorders) {
    const fit = borders.filter(
      ({ at, pointsBack }) =>
        at - clause.start >= MIN_PIECE_CHARS &&
        clause.end - at >= MIN_PIECE_CHARS &&
        (!pointsBack || length > LONG_BEFORE_REFERENCE_CHARS),
    );
    if (fit.length === 0) continue;
    const best = fit.reduce((near, border) =>
      Math.abs(border.at - middle) < Math.abs(near.at - middle) ? border : near,
    );
    return spansBetween(text, [best.at], clause.start, clause.end).flatMap((piece) =>
      cutAt(
        text,
        piece,
        rankedBorders.map((ranked) => ranked.filter(({ at }) => isWithin(piece, at))),
      ),
    );
  }
  return [clause];
}

function isWithin({ start, end }: Span, at: number): boolean {
  return at > start && at < end;
}
