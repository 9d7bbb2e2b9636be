import { conceptsIn } from '../concepts/concepts-in.js';
import { lexicalPositions, type LexicalPosition } from '../retrieval/lexical-terms.js';
import { foldDiacritics } from '../text/fold.js';
import { isStopWord } from '../text/stop-words.js';

/** The thing a question wants, as it names it: "how many **border guards**", "bao nhiêu **héc-ta**", "who is the **principal**". */
export interface AskedThing {
  /** Folded stems, to be met in the question's own language. */
  readonly terms: readonly string[];
  /** Ids of concepts, to be met in any. */
  readonly concepts: readonly string[];
}

/** Words after which a question says what it wants. */
const BEFORE_THING =
  /(?:\bhow (?:many|much)|\b(?:number|amount|share|percentage|proportion|quantity|name) of|\b(?:what|which)(?: (?:is|was|are|were))?|\bwho (?:is|was|are|were)|\bbao nhieu|\bmay|\bai la)(?: (?:the|a|an))?$/;
/** Words that follow what a question wants: "tỉnh **nào**". */
const AFTER_THING = /^(?:nao|gi)$/;
/** After these comes who does it: "what did the province …". */
const AUXILIARY = /^(?:do|does|did|has|have|had|will|would|could|should)$/;
/** What is wanted is named in so many words: "how many new border guards", "bao nhiêu căn nhà tạm". */
const REACH = 4;

/** Nothing when the question does not say: "when", "where", "ở đâu". */
export function askedThing(question: string): AskedThing {
  const positions = lexicalPositions(question);
  const words = positions.map(({ token }) => foldDiacritics(token.norm));
  const named = namedAfter(positions, words) ?? namedBefore(positions, words) ?? [];
  const [first] = named;
  const last = named.at(-1);
  if (first === undefined || last === undefined) return { terms: [], concepts: [] };
  const text = question.slice(first.token.start, last.token.end);
  return {
    terms: named.flatMap(({ terms }) => terms.map(({ folded }) => folded)),
    concepts: [...new Set(conceptsIn(text).map(({ concept }) => concept.id))],
  };
}

function namedAfter(
  positions: readonly LexicalPosition[],
  words: readonly string[],
): readonly LexicalPosition[] | undefined {
  const ends = words.map((_, i) => BEFORE_THING.test(words.slice(Math.max(0, i - 2), i + 1).join(' ')));
  const asks = ends.findIndex((end, i) => end && ends[i + 1] !== true);
  if (asks < 0 || AUXILIARY.test(words[asks + 1] ?? '')) return undefined;
  const named: LexicalPosition[] = [];
  for (const position of positions.slice(asks + 1, asks + 1 + REACH)) {
    if (!isStopWord(position.token.norm)) named.push(position);
    else if (named.length > 0) break;
  }
  return named.length > 0 ? named : undefined;
}

function namedBefore(
  positions: readonly LexicalPosition[],
  words: readonly string[],
): readonly LexicalPosition[] | undefined {
  const asks = words.findIndex((word) => AFTER_THING.test(word));
  if (asks < 0) return undefined;
  const before = positions.slice(Math.max(0, asks - REACH), asks);
  const border = before.findLastIndex(({ token }) => isStopWord(token.norm));
  return before.slice(border + 1);
}
