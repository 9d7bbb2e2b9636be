import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Hit, LexicalSearch } from '../../application/ports/passage-search.js';
import type { Language } from '../../domain/articles/article.js';
import { languageGroup, languageGroups } from '../../domain/retrieval/language-group.js';
import { LEXICAL_FIELD_WEIGHTS } from '../../domain/retrieval/query-terms.js';
import type { QueryTerm } from '../../domain/retrieval/query-terms.js';
import { oneOf } from '../storage/value-list.js';
import type { Schema } from '../storage/schema.js';
import { inverseDocumentFrequency, saturatedFrequency } from './bm25.js';
import type { CollectionStats } from './bm25.js';
import { BLOCK_SIZE, inTextOf, inTitleOf, lengthOf, placeInBlock, readBlock } from './posting-list.js';

interface Block {
  readonly block: number;
  readonly entries: Uint32Array;
}

/** BM25 over the posting lists in SQLite: a few milliseconds at 60,000 passages (docs/decisions/lexical-index.md). */
export class SqliteLexicalSearch implements LexicalSearch {
  readonly #database: Kysely<Schema>;

  constructor(reader: Kysely<Schema>) {
    this.#database = reader;
  }

  async matching(terms: readonly QueryTerm[], language: Language, limit: number): Promise<readonly Hit[]> {
    const group = languageGroup(language);
    const stats = await this.#stats(group);
    if (terms.length === 0 || stats.passages === 0) return [];
    const scores = new Map<number, Float32Array>();
    for (const { field, blocks } of await this.#postingLists(group, terms)) {
      const found = blocks.reduce((sum, { entries }) => sum + entries.length, 0);
      const idf = inverseDocumentFrequency(found, stats);
      const weight = LEXICAL_FIELD_WEIGHTS[field];
      for (const { block, entries } of blocks) {
        const inBlock = scores.get(block) ?? new Float32Array(BLOCK_SIZE);
        scores.set(block, inBlock);
        for (const entry of entries) {
          const frequency = inTextOf(entry) * weight + inTitleOf(entry) * LEXICAL_FIELD_WEIGHTS.title;
          inBlock[placeInBlock(entry)]! += idf * saturatedFrequency(frequency, lengthOf(entry), stats);
        }
      }
    }
    return best(scores, limit);
  }

  async documentFrequencies(terms: readonly string[]): Promise<readonly number[]> {
    const rows = await this.#database
      .selectFrom('postings')
      .select(['term', sql<number>`sum(length(hits)) / 4`.as('passages')])
      .where('language_group', 'in', languageGroups)
      .where('term', 'in', oneOf<string>(terms))
      .groupBy('term')
      .execute();
    const found = new Map(rows.map((row) => [row.term, row.passages]));
    return terms.map((term) => found.get(term) ?? 0);
  }

  async passageCount(): Promise<number> {
    const row = await this.#database
      .selectFrom('lexical_stats')
      .select(sql<number | null>`sum(passages)`.as('passages'))
      .executeTakeFirst();
    return row?.passages ?? 0;
  }

  async #stats(group: string): Promise<CollectionStats> {
    const row = await this.#database
      .selectFrom('lexical_stats')
      .selectAll()
      .where('language_group', '=', group)
      .executeTakeFirst();
    return { passages: row?.passages ?? 0, averageLength: row === undefined ? 0 : row.tokens / row.passages };
  }

  async #postingLists(
    group: string,
    terms: readonly QueryTerm[],
  ): Promise<readonly { readonly field: QueryTerm['field']; readonly blocks: readonly Block[] }[]> {
    const lists = new Map(terms.map(({ term, field }) => [term, { field, blocks: [] as Block[] }]));
    const rows = await this.#database
      .selectFrom('postings')
      .select(['term', 'block', 'hits'])
      .where('language_group', '=', group)
      .where('term', 'in', oneOf<string>([...lists.keys()]))
      .execute();
    for (const { term, block, hits } of rows)
      lists.get(term)!.blocks.push({ block, entries: readBlock(hits) });
    return [...lists.values()];
  }
}

/** The passages with the greatest scores; of equal ones the older first, so that the order is always the same. */
function best(scores: ReadonlyMap<number, Float32Array>, limit: number): readonly Hit[] {
  let hits: Hit[] = [];
  let least = 0;
  const cut = (): void => {
    hits = hits.sort((a, b) => b.score - a.score || a.passageId - b.passageId).slice(0, limit);
    if (hits.length === limit) least = hits.at(-1)?.score ?? Infinity;
  };
  for (const [block, inBlock] of [...scores].sort(([a], [b]) => a - b))
    for (let place = 0; place < BLOCK_SIZE; place++) {
      const score = inBlock[place]!;
      if (score <= least) continue;
      hits.push({ passageId: block * BLOCK_SIZE + place, score });
      // Sorted now and then only: most passages never come near the best.
      if (hits.length >= 4 * limit + 64) cut();
    }
  cut();
  return hits;
}
