import type { Selectable, Transaction } from 'kysely';
import type { PlannedArticle, PlannedPassage } from '../../../application/ports/ingest-store.js';
import { languageGroup } from '../../../domain/retrieval/language-group.js';
import { embeddingIds, embeddingKey } from './embedding-records.js';
import { lots } from '../lots.js';
import type { Schema } from '../schema.js';

/** Rows a statement. */
const UNITS_AT_ONCE = 100;

type ArticleRow = Selectable<Schema['articles']>;

/**
 * Makes these the passages of an article, with their units, in place of those that it has from `before`.
 * Passage ids stand for a text and a vector for ever (the indexes rely on it): a passage that stays keeps its id,
 * any other gets a new one.
 */
export async function replacePassages(
  trx: Transaction<Schema>,
  key: number,
  { article, passages }: PlannedArticle,
  { model, before }: { readonly model: number; readonly before: ArticleRow | undefined },
): Promise<void> {
  const texts = passages.flatMap((passage) => [
    passage.embeddedText,
    ...passage.units.map((unit) => unit.embeddedText),
  ]);
  const embedded = await embeddingIds(trx, model, texts.map(embeddingKey));
  const idOf = (text: string): number => {
    const id = embedded.get(embeddingKey(text).toString('hex'));
    if (id === undefined) throw new Error('A text was to be stored that has not been embedded.');
    return id;
  };
  const stored = await storedPassages(trx, key);
  const sameHeader =
    before?.title === article.title &&
    before.published_at === article.publishedAt &&
    before.language === article.language;
  for (const passage of passages) {
    const kept = sameHeader ? stored.get(likeness(passage, idOf))?.shift() : undefined;
    if (kept === undefined) await insertPassage(trx, key, languageGroup(article.language), passage, idOf);
    else
      await trx
        .updateTable('passages')
        .set({ paragraph: passage.paragraph })
        .where('id', '=', kept)
        .execute();
  }
  if (before !== undefined) await removePassages(trx, [...stored.values()].flat(), before);
}

/** Removes passages of an article, and keeps what the word index took in of them until that has let go of it. */
export async function removePassages(
  trx: Transaction<Schema>,
  ids: readonly number[],
  article: ArticleRow,
): Promise<void> {
  for (const id of ids) {
    const passage = await trx
      .deleteFrom('passages')
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await trx
      .insertInto('removed_passages')
      .values({
        id,
        language_group: passage.language_group,
        language: article.language,
        title: article.title,
        published_at: article.published_at,
        text: passage.text,
      })
      .execute();
  }
}

async function insertPassage(
  trx: Transaction<Schema>,
  key: number,
  group: string,
  passage: PlannedPassage,
  idOf: (text: string) => number,
): Promise<void> {
  const { id } = await trx
    .insertInto('passages')
    .values({
      article_key: key,
      paragraph: passage.paragraph,
      kind: passage.kind,
      language_group: group,
      text: passage.text,
      embedding_id: idOf(passage.embeddedText),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const units = passage.units.map((unit, position) => ({
    passage_id: id,
    position,
    start: unit.start,
    end: unit.end,
    sentence: unit.sentence,
    embedding_id: idOf(unit.embeddedText),
  }));
  for (const some of lots(units, UNITS_AT_ONCE)) await trx.insertInto('units').values(some).execute();
}

/** Ids of the article's passages by all that makes one passage like another, in order. */
async function storedPassages(trx: Transaction<Schema>, key: number): Promise<Map<string, number[]>> {
  const rows = await trx
    .selectFrom('passages')
    .selectAll()
    .where('article_key', '=', key)
    .orderBy('paragraph')
    .execute();
  const alike = new Map<string, number[]>();
  for (const row of rows) {
    const units = await trx
      .selectFrom('units')
      .selectAll()
      .where('passage_id', '=', row.id)
      .orderBy('position')
      .execute();
    const name = JSON.stringify([
      row.kind,
      row.text,
      row.embedding_id,
      units.map((unit) => [unit.start, unit.end, unit.sentence, unit.embedding_id]),
    ]);
    alike.set(name, [...(alike.get(name) ?? []), row.id]);
  }
  return alike;
}

function likeness(passage: PlannedPassage, idOf: (text: string) => number): string {
  const units = passage.units.map((unit) => [unit.start, unit.end, unit.sentence, idOf(unit.embeddedText)]);
  return JSON.stringify([passage.kind, passage.text, idOf(passage.embeddedText), units]);
}
