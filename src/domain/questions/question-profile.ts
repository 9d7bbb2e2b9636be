import { conceptsIn } from '../concepts/concepts-in.js';
import { boundNumbers } from '../text/bound-numbers.js';
import { contentWords, type ContentWord } from './content-words.js';
import { askedThing, type AskedThing } from './asked-thing.js';
import { digitsOfWord } from '../text/number-words.js';
import { foldDiacritics } from '../text/fold.js';
import { isStopWord } from '../text/stop-words.js';
import { lexicalPositions } from '../retrieval/lexical-terms.js';
import { namesIn, type Name } from './names.js';
import { timeMentions, type TimeMentions } from './time-mentions.js';
import { wantedKind, type WantedKind } from './wanted-kind.js';

/** What can be told of a question without looking at any article. */
export interface QuestionProfile {
  readonly wanted: WantedKind;
  readonly names: readonly Name[];
  readonly times: TimeMentions;
  /** Numbers that are no years ("57", "1204.5"), normalised. */
  readonly numbers: readonly string[];
  /** Numbers with letters to them, which name one thing only ("57-NQ/TW"), folded as the index stores them. */
  readonly codes: readonly string[];
  /** Content words, folded and stemmed as the index stores them, each once. */
  readonly terms: readonly string[];
  /** Ids of the concepts it speaks of, each once. */
  readonly concepts: readonly string[];
  readonly words: readonly ContentWord[];
  /** Its numbers with what stands beside each, in every form. */
  readonly boundNumbers: readonly (readonly string[])[];
  /** What it counts or measures, as terms and as concepts; empty when it counts nothing. */
  readonly asked: AskedThing;
}

/** Give Vietnamese typed without diacritics after these are restored. */
export function questionProfile(question: string): QuestionProfile {
  const times = timeMentions(question);
  const positions = lexicalPositions(question);
  const concepts = conceptsIn(question, positions);
  const terms = new Set<string>();
  const numbers = new Set<string>();
  const codes = new Set<string>();
  for (const { token, terms: forms } of positions) {
    const digits = digitsOfWord(token.text);
    if (digits !== undefined) numbers.add(digits);
    if (token.kind === 'code') codes.add(foldDiacritics(token.norm));
    if (isStopWord(token.norm)) continue;
    for (const form of forms) {
      terms.add(form.folded);
      if (/^\d/.test(form.folded) && !times.years.has(form.folded)) numbers.add(form.folded);
    }
  }
  return {
    wanted: wantedKind(question),
    names: namesIn(question),
    times,
    numbers: [...numbers],
    codes: [...codes],
    terms: [...terms],
    concepts: [...new Set(concepts.map(({ concept }) => concept.id))],
    words: contentWords(question),
    boundNumbers: boundNumbers(question, positions, concepts).map(({ forms }) => forms),
    asked: askedThing(question),
  };
}
