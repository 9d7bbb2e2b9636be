import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ModelError } from '../../application/errors.js';
import type { SyllableCounts } from '../../domain/questions/syllable-counts.js';
import { foldDiacritics } from '../../domain/text/fold.js';

/**
 * Reads the counts that ship in `embeddings/lexicon` (two TSV files, see its README). Some 40 ms, so only for
 * questions that need them; the file of pairs is parsed no further than to the line where each first syllable stands.
 * @throws ModelError that names the file when one is missing or holds no counts
 */
export async function readVietnameseLexicon(folder: string): Promise<SyllableCounts> {
  const [syllables, pairs] = await Promise.all([
    countsIn(join(folder, 'vi-syllables.tsv'), /^\S+\t\d+\n/),
    countsIn(join(folder, 'vi-bigrams.tsv'), /^\S+ \S+\t\d+\n/),
  ]);
  return new VietnameseLexicon(syllables, pairs);
}

async function countsIn(path: string, firstLine: RegExp): Promise<string> {
  const restore = 'restore the file (git checkout, or git lfs pull)';
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ModelError(`the lexicon ${path} cannot be read (${reason}); ${restore}`, { cause });
  });
  if (!firstLine.test(text)) throw new ModelError(`the lexicon ${path} holds no counts; ${restore}`);
  return text;
}

const NO_COUNTS: ReadonlyMap<string, number> = new Map();

class VietnameseLexicon implements SyllableCounts {
  readonly total: number;
  readonly #forms = new Map<string, Map<string, number>>();
  /** Where in the file of pairs the lines of a first syllable go on with the second one. */
  readonly #secondsAt = new Map<string, number[]>();
  readonly #followers = new Map<string, ReadonlyMap<string, number>>();

  constructor(
    syllables: string,
    private readonly pairs: string,
  ) {
    let total = 0;
    for (const line of syllables.split('\n')) {
      const [syllable, count] = line.split('\t');
      if (syllable === undefined || count === undefined) continue;
      const folded = foldDiacritics(syllable);
      const forms = this.#forms.get(folded);
      if (forms === undefined) this.#forms.set(folded, new Map([[syllable, Number(count)]]));
      else forms.set(syllable, Number(count));
      total += Number(count);
    }
    this.total = total;
    for (let line = 0; line < pairs.length;) {
      const space = pairs.indexOf(' ', line);
      if (space < 0) break;
      const first = pairs.slice(line, space);
      const places = this.#secondsAt.get(first);
      if (places === undefined) this.#secondsAt.set(first, [space + 1]);
      else places.push(space + 1);
      line = endOfLine(pairs, space) + 1;
    }
  }

  formsOf(folded: string): ReadonlyMap<string, number> {
    return this.#forms.get(folded) ?? NO_COUNTS;
  }

  pairCount(first: string, second: string): number {
    return this.#followersOf(first).get(second) ?? 0;
  }

  #followersOf(first: string): ReadonlyMap<string, number> {
    const known = this.#followers.get(first);
    if (known !== undefined) return known;
    const places = this.#secondsAt.get(first);
    if (places === undefined) return NO_COUNTS;
    const followers = new Map(
      places.map((start) => {
        const tab = this.pairs.indexOf('\t', start);
        return [
          this.pairs.slice(start, tab),
          Number(this.pairs.slice(tab + 1, endOfLine(this.pairs, tab))),
        ] as const;
      }),
    );
    this.#followers.set(first, followers);
    return followers;
  }
}

function endOfLine(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline < 0 ? text.length : newline;
}
