import type { Block, StatedFields } from '../../domain/articles/block.js';
import { statedFieldsOf } from '../../domain/articles/stated-fields.js';
import { bodyField } from './body-field.js';
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

/**
 * The article in the JSON that a page carries for its scripts to draw: of the records with a title and a text the one
 * with the longest text. `undefined` where no record has as much text as an article.
 */
export function embeddedArticle(document: DomDocument): EmbeddedArticle | undefined {
  let best: EmbeddedArticle | undefined;
  let longest = SHORTEST_TEXT - 1;
  for (const script of document.querySelectorAll('script[type="application/json"]'))
    for (const record of recordsIn(parsed(script.textContent ?? ''))) {
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
