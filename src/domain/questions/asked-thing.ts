import { conceptsIn } from '../concepts/concepts-in.js';
import { lexicalPositions } from '../retrieval/lexical-terms.js';
import { foldDiacritics } from '../text/fold.js';
import { isStopWord } from '../text/stop-words.js';

/** What a question counts or measures: "how many **border guards**", "bao nhiêu **héc-ta**". */
export interface AskedThing {
  /** Folded stems, to be met in the question's own language. */
  readonly terms: readonly string[];
  /** Ids of concepts, to be met in any. */
  readonly concepts: readonly string[];
}

/** Words after which a question says what is to be counted. */
const QUANTITY =
  /^(?:how (?:many|much)|(?:number|amount|share|percentage|proportion|quantity) of|bao nhieu|may)$/;
/** What is counted stands within this many words: "how many new border guards", "bao nhiêu căn nhà tạm". */
const REACH = 4;

/** The words right after "how many" or "bao nhiêu"; nothing when the question counts nothing. */
export function askedThing(question: string): AskedThing {
  const positions = lexicalPositions(question);
  const words = positions.map(({ token }) => foldDiacritics(token.norm));
  const asks = words.findIndex(
    (word, i) => QUANTITY.test(word) || QUANTITY.test(`${words[i - 1] ?? ''} ${word}`),
  );
  if (asks < 0) return { terms: [], concepts: [] };
  const following: (typeof positions)[number][] = [];
  for (const position of positions.slice(asks + 1, asks + 1 + REACH)) {
    if (!isStopWord(position.token.norm)) following.push(position);
    else if (following.length > 0) break;
  }
  const [first] = following;
  const last = following.at(-1);
  if (first === undefined || last === undefined) return { terms: [], concepts: [] };
  const text = question.slice(first.token.start, last.token.end);
  return {
    terms: following.flatMap(({ terms }) => terms.map(({ folded }) => folded)),
    concepts: [...new Set(conceptsIn(text).map(({ concept }) => concept.id))],
  };
}
