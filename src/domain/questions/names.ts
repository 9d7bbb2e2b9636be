import { foldDiacritics } from '../text/fold.js';
import { isStopWord } from '../text/stop-words.js';
import { tokenise, type Token } from '../text/tokenise.js';

/** A proper name in a question: its words, folded, in order. */
export type Name = readonly string[];

/**
 * The proper names of a question, told by capitals: runs of capitalised words. The first word counts only when the
 * run goes on after it, since every sentence begins with a capital. A question typed without capitals has none.
 */
export function namesIn(question: string): readonly Name[] {
  const tokens = tokenise(question);
  const names: string[][] = [];
  let run: Token[] = [];
  let runStart = 0;
  const close = (): void => {
    const startsSentence = runStart === 0;
    const kept = startsSentence && isFunctionWord(run[0]) ? run.slice(1) : run;
    if (kept.length > (startsSentence && kept.length === run.length ? 1 : 0)) {
      names.push(
        kept
          .flatMap((token) => foldDiacritics(token.norm).split(/[^\p{L}\p{N}]+/u))
          .filter((word) => word !== ''),
      );
    }
    run = [];
  };
  for (const [index, token] of tokens.entries()) {
    const joins = run.length > 0 && /^[\s-]+$/.test(question.slice(run.at(-1)!.end, token.start));
    if (isCapitalised(token) && (run.length === 0 || joins)) {
      if (run.length === 0) runStart = index;
      run.push(token);
      continue;
    }
    if (run.length > 0) close();
    if (isCapitalised(token)) {
      runStart = index;
      run = [token];
    }
  }
  if (run.length > 0) close();
  return names;
}

function isCapitalised(token: Token): boolean {
  return token.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

function isFunctionWord(token: Token | undefined): boolean {
  return token !== undefined && isStopWord(token.norm);
}
