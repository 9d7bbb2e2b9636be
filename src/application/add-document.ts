import type { ArticleReader, RejectionKind } from './ports/article-reader.js';
import type { Uploads } from './ports/uploads.js';

/** What became of a document: its articles are in the corpus now, or were before, or it holds none. */
export type AddedDocument =
  | {
      readonly kind: 'added' | 'known';
      readonly titles: readonly string[];
      /** How many parts of it were not understood. */
      readonly leftOut: number;
    }
  | { readonly kind: 'rejected'; readonly why: RejectionKind };

/** Takes a document that someone has sent into the corpus, if it can be read as an article. */
export class AddDocument {
  readonly #uploads: Uploads;
  readonly #reader: ArticleReader;
  readonly #onAdded: () => void;

  /** @param onAdded called when the corpus has changed: what was added is found after the next ingest */
  constructor(uploads: Uploads, reader: ArticleReader, onAdded: () => void) {
    this.#uploads = uploads;
    this.#reader = reader;
    this.#onAdded = onAdded;
  }

  /** @throws StorageFullError */
  async add(name: string, content: Uint8Array): Promise<AddedDocument> {
    const held = await this.#uploads.hold(name, content);
    try {
      const outcome = (await this.#reader.parse(held.path)).extract(() => false);
      if (outcome.status === 'rejected') return { kind: 'rejected', why: outcome.kind };
      const isNew = await held.keep();
      if (isNew) this.#onAdded();
      const titles = outcome.articles.map(({ title }) => title);
      return { kind: isNew ? 'added' : 'known', titles, leftOut: outcome.problems?.length ?? 0 };
    } finally {
      await held.discard();
    }
  }
}
