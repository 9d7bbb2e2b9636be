import type { Article } from '../articles/article.js';
import { splitUnits } from '../sentences/split-units.js';

/** What an article says otherwise than before: a clause that came, one that went, or one in the place of another. */
export interface TextChange {
  /** Undefined: it was not there. */
  readonly before: string | undefined;
  /** Undefined: it is not there any more. */
  readonly now: string | undefined;
}

/** Words that two clauses must share, as a share of the longer one's, to be one that was changed. */
const ALIKE = 0.5;

/**
 * The change that says most: the title when it is another, else the first clause with other figures, else the first that
 * is another, came or went. Undefined when nothing can be told, as when white space or the summary alone changed.
 */
export function whatChanged(before: Article, now: Article): TextChange | undefined {
  if (before.title !== now.title) return { before: before.title, now: now.title };
  const old = clausesOf(before);
  const fresh = clausesOf(now);
  const gone = old.filter((clause) => !fresh.includes(clause));
  const come = fresh.filter((clause) => !old.includes(clause));
  const changes = come.map((clause): TextChange => ({ before: mostAlike(clause, gone), now: clause }));
  const replaced = new Set(changes.map((change) => change.before));
  const removed = gone
    .filter((clause) => !replaced.has(clause))
    .map((clause) => ({ before: clause, now: undefined }));
  return (
    changes.find(hasOtherFigures) ??
    changes.find((change) => change.before !== undefined) ??
    changes[0] ??
    removed[0]
  );
}

function clausesOf({ paragraphs }: Article): readonly string[] {
  return paragraphs.flatMap((text) => splitUnits(text).map(({ start, end }) => text.slice(start, end)));
}

function mostAlike(clause: string, others: readonly string[]): string | undefined {
  const words = wordsOf(clause);
  const share = (other: string): number => {
    const theirs = wordsOf(other);
    const common = [...words].filter((word) => theirs.has(word)).length;
    return common / Math.max(words.size, theirs.size);
  };
  const [best] = others.map((other) => ({ other, share: share(other) })).sort((a, b) => b.share - a.share);
  return best !== undefined && best.share >= ALIKE ? best.other : undefined;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function hasOtherFigures({ before, now }: TextChange): boolean {
  const figures = (text: string | undefined) => (text?.match(/\d+(?:[.,]\d+)*/g) ?? []).join(' ');
  return before !== undefined && now !== undefined && figures(before) !== figures(now);
}
