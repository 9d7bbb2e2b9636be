import type { Block, StatedFields } from '../../../domain/articles/block.js';
import { statedFieldsOf } from '../../../domain/articles/stated-fields.js';
import { bodyField } from '../body-field.js';
import type { DomDocument } from './dom.js';

/** How deep pages that scripts draw nest an article in their data. */
const DEEPEST = 8;
/** So many values are looked at; data of a whole site may hold more. */
const MOST_VALUES = 20_000;
/** A shorter text is a teaser's. */
const SHORTEST_TEXT = 200;

export interface EmbeddedArticle {
  readonly stated: StatedFields;
  readonly blocks: readonly Block[];
}

/** The JSON that a page carries for its scripts to draw. */
export function embeddedData(document: DomDocument): readonly string[] {
  return [...document.querySelectorAll('script[type="application/json"]')].map(
    (script) => script.textContent ?? '',
  );
}

/**
 * The article in such data: of the records with a title and a text the one with the longest text. `undefined` where no
 * record has as much text as an article, and more than twice as much as the `shown` characters that the page itself has.
 */
export function embeddedArticle(data: readonly string[], shown: number): EmbeddedArticle | undefined {
  let best: EmbeddedArticle | undefined;
  let longest = Math.max(SHORTEST_TEXT - 1, 2 * shown);
  // Most pages show what they carry: their data need not be taken apart.
  for (const json of data.filter(({ length }) => length > longest))
    for (const record of recordsIn(parsed(json))) {
      const stated = statedFieldsOf(record);
      if (stated.title === undefined) continue;
      const blocks = bodyField(record);
      const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
      if (length > longest) [best, longest] = [{ stated, blocks }, length];
    }
  return best;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** All objects within a value, itself among them. */
function recordsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  const records: Readonly<Record<string, unknown>>[] = [];
  let level: unknown[] = [value];
  let seen = 0;
  for (let depth = 0; depth <= DEEPEST && level.length > 0; depth++) {
    const inner: unknown[] = [];
    for (const one of level) {
      if (typeof one !== 'object' || one === null || ++seen > MOST_VALUES) continue;
      if (!Array.isArray(one)) records.push(one as Readonly<Record<string, unknown>>);
      for (const part of Object.values(one)) inner.push(part);
    }
    level = inner;
  }
  return records;
}
