import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import type { SearchIndex } from '../../application/ports/search-index.js';
import { lots } from '../storage/lots.js';
import { readMeta, writeMeta } from '../storage/meta-records.js';
import { oneOf } from '../storage/value-list.js';
import type { Schema } from '../storage/schema.js';
import { PassagePostings, type IndexedPassage } from './passage-postings.js';
import { placeInBlock, readBlock, writeBlock } from './posting-list.js';

/** Passages a transaction: the more of them, the less often each common term is written; with more others wait too long. */
const PASSAGES_AT_ONCE = 256;

/** Some 20 ms of work. */
const PASSAGES_BETWEEN_PAUSES = 16;

/** Terms a statement. */
const TERMS_AT_ONCE = 250;

/**
 * Keeps the posting lists of BM25 in step with the stored passages. They are written in blocks, many passages at a time:
 * a passage has hundreds of terms, and writing each on its own would write every page of the index again and again.
 */
export class SqliteLexicalIndex implements SearchIndex {
  readonly #database: Kysely<Schema>;

  constructor(writer: Kysely<Schema>) {
    this.#database = writer;
  }

  async update(signal?: AbortSignal): Promise<void> {
    for (const step of [letGoOfRemoved, takeInNew])
      while (await step(this.#database)) {
        signal?.throwIfAborted();
        await setImmediate();
      }
  }
}

/** Says whether it found something to do. */
async function takeInNew(database: Kysely<Schema>): Promise<boolean> {
  const upTo = Number((await readMeta(database, 'lexical_upto')) ?? 0);
  const passages: readonly IndexedPassage[] = await database
    .selectFrom('passages')
    .innerJoin('articles', 'articles.key', 'passages.article_key')
    .select([
      'passages.id',
      'passages.language_group as group',
      'articles.language',
      'articles.title',
      'articles.published_at as publishedAt',
      'passages.text',
    ])
    .where('passages.id', '>', upTo)
    .orderBy('passages.id')
    .limit(PASSAGES_AT_ONCE)
    .execute();
  if (passages.length === 0) return false;
  const additions = await postingsOf(passages);
  await database.transaction().execute(async (trx) => {
    await changeBlocks(trx, additions, joined);
    await addToStats(trx, additions, 1);
    await writeMeta(trx, 'lexical_upto', String(passages.at(-1)!.id));
  });
  return true;
}

/** Says whether it found something to do. */
async function letGoOfRemoved(database: Kysely<Schema>): Promise<boolean> {
  const upTo = Number((await readMeta(database, 'lexical_upto')) ?? 0);
  const removed = await database
    .selectFrom('removed_passages')
    .selectAll()
    .orderBy('id')
    .limit(PASSAGES_AT_ONCE)
    .execute();
  if (removed.length === 0) return false;
  // Those that came and went since the last update were never taken in.
  const takenIn = removed.filter(({ id }) => id <= upTo);
  const deletions = await postingsOf(
    takenIn.map((row) => ({ ...row, group: row.language_group, publishedAt: row.published_at })),
  );
  await database.transaction().execute(async (trx) => {
    await changeBlocks(trx, deletions, without);
    await addToStats(trx, deletions, -1);
    const ids = removed.map(({ id }) => id);
    await trx.deleteFrom('removed_passages').where('id', 'in', oneOf(ids)).execute();
  });
  return true;
}

/** Before the transaction and with pauses: whatever else is to be written waits for the writing alone. */
async function postingsOf(passages: readonly IndexedPassage[]): Promise<PassagePostings> {
  const postings = new PassagePostings();
  for (const [index, passage] of passages.entries()) {
    postings.add(passage);
    if (index % PASSAGES_BETWEEN_PAUSES === PASSAGES_BETWEEN_PAUSES - 1) await setImmediate();
  }
  return postings;
}

/** Makes what `change` makes of each block that the postings touch and of the entries they have for it. */
async function changeBlocks(
  trx: Transaction<Schema>,
  postings: PassagePostings,
  change: (before: Uint32Array, entries: readonly number[]) => Uint32Array,
): Promise<void> {
  for (const { group, block, entries } of postings.blocks()) {
    for (const some of lots([...entries.keys()], TERMS_AT_ONCE)) {
      const inBlock = { language_group: group, block };
      const rows = await trx
        .selectFrom('postings')
        .select(['term', 'hits'])
        .where('language_group', '=', group)
        .where('block', '=', block)
        .where('term', 'in', oneOf<string>(some))
        .execute();
      const before = new Map(rows.map((row) => [row.term, readBlock(row.hits)]));
      const after = some.map((term) => ({
        term,
        hits: change(before.get(term) ?? new Uint32Array(), entries.get(term)!),
      }));
      const kept = after.filter(({ hits }) => hits.length > 0);
      if (kept.length > 0)
        await trx
          .replaceInto('postings')
          .values(kept.map(({ term, hits }) => ({ ...inBlock, term, hits: writeBlock(hits) })))
          .execute();
      const emptied = after.filter(({ hits }) => hits.length === 0).map(({ term }) => term);
      if (emptied.length > 0)
        await trx
          .deleteFrom('postings')
          .where('language_group', '=', group)
          .where('block', '=', block)
          .where('term', 'in', oneOf<string>(emptied))
          .execute();
      // Readers have a connection of their own; this lets them, and all that does not write, in between.
      await setImmediate();
    }
  }
}

async function addToStats(trx: Transaction<Schema>, postings: PassagePostings, sign: 1 | -1): Promise<void> {
  for (const [group, { passages, tokens }] of postings.stats)
    await trx
      .insertInto('lexical_stats')
      .values({ language_group: group, passages: sign * passages, tokens: sign * tokens })
      .onConflict((conflict) =>
        conflict.column('language_group').doUpdateSet({
          passages: sql`lexical_stats.passages + excluded.passages`,
          tokens: sql`lexical_stats.tokens + excluded.tokens`,
        }),
      )
      .execute();
}

function joined(before: Uint32Array, more: readonly number[]): Uint32Array {
  const all = new Uint32Array(before.length + more.length);
  all.set(before);
  all.set(more, before.length);
  return all;
}

function without(before: Uint32Array, entries: readonly number[]): Uint32Array {
  const gone = new Set(entries.map(placeInBlock));
  return before.filter((entry) => !gone.has(placeInBlock(entry)));
}
