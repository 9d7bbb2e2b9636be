import { lexicalPositions } from '../retrieval/lexical-terms.js';
import { splitUnits } from '../sentences/split-units.js';
import { isStopWord } from '../text/stop-words.js';

/** A quote's length in characters that reads well in a list: shorter ones say little, longer ones are no quotes. */
const SHORTEST = 40;
const LONGEST = 320;

/** A figure is what people look for in news; it counts as much as this share of a quote's other words. */
const FIGURE_BONUS = 0.25;

/**
 * The clauses that say most of what an article is about, at most `count`, in the article's order; verbatim. They are
 * chosen one after the other: each the clause whose words are the article's most frequent ones, words counting no more
 * once a chosen clause (or the title and the lead) has said them (SumBasic: Nenkova & Vanderwende, 2005).
 * @param said what the reader sees already: title and lead
 */
export function keyQuotes(paragraphs: readonly string[], said: string, count: number): readonly string[] {
  const clauses = paragraphs.flatMap((text) =>
    splitUnits(text).map(({ start, end }) => ({
      text: text.slice(start, end),
      terms: termsOf(text.slice(start, end)),
    })),
  );
  const weights = frequencies(clauses.flatMap(({ terms }) => terms));
  const spend = (terms: readonly string[]): void => {
    for (const term of terms) weights.set(term, (weights.get(term) ?? 0) ** 2);
  };
  spend(termsOf(said));
  const lead = said.replace(/\s+/gu, ' ');
  const candidates = new Set(
    clauses.filter(({ text }) => text.length >= SHORTEST && text.length <= LONGEST && !lead.includes(text)),
  );
  const chosen = new Set<(typeof clauses)[number]>();
  while (chosen.size < count && candidates.size > 0) {
    const best = [...candidates].reduce((a, b) => (worth(b, weights) > worth(a, weights) ? b : a));
    candidates.delete(best);
    chosen.add(best);
    spend(best.terms);
  }
  return clauses.filter((clause) => chosen.has(clause)).map(({ text }) => text);
}

function worth(
  { text, terms }: { readonly text: string; readonly terms: readonly string[] },
  weights: ReadonlyMap<string, number>,
): number {
  if (terms.length === 0) return 0;
  const mean = terms.reduce((sum, term) => sum + (weights.get(term) ?? 0), 0) / terms.length;
  return mean * (/\d/.test(text) ? 1 + FIGURE_BONUS : 1);
}

/** Content words as the index compares them. */
function termsOf(text: string): readonly string[] {
  return lexicalPositions(text).flatMap(({ token, terms }) =>
    isStopWord(token.norm) ? [] : terms[0]!.folded,
  );
}

/** Each term's share of all. */
function frequencies(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const [term, count] of counts) counts.set(term, count / terms.length);
  return counts;
}
