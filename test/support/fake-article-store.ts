import type {
  ArticleStore,
  StoredArticle,
  StoredPassage,
} from '../../src/application/ports/article-store.js';
import { embeddedPassageText, embeddedUnitText } from '../../src/domain/retrieval/embedded-text.js';
import { languageGroup } from '../../src/domain/retrieval/language-group.js';
import { splitUnits } from '../../src/domain/sentences/split-units.js';

/** Articles in memory. Passage ids count from 1 in the order given. */
export class FakeArticleStore implements ArticleStore {
  readonly #articles: readonly StoredArticle[];
  readonly #passages: readonly StoredPassage[];

  constructor(articles: readonly StoredArticle[], vectorOf: (embeddedText: string) => Float32Array) {
    this.#articles = articles;
    let lastId = 0;
    this.#passages = articles.flatMap((article) =>
      [...article.paragraphs, ...article.captions].map((text, paragraph) => ({
        id: ++lastId,
        articleId: article.id,
        paragraph,
        kind: paragraph < article.paragraphs.length ? ('body' as const) : ('caption' as const),
        text,
        language: article.language,
        title: article.title,
        publisher: article.publisher,
        publishedAt: article.publishedAt,
        url: article.url,
        vector: vectorOf(embeddedPassageText(article, text)),
        units: splitUnits(text).map((unit) => ({
          ...unit,
          vector: vectorOf(embeddedUnitText(article, text.slice(unit.start, unit.end))),
        })),
      })),
    );
  }

  passages(ids: readonly number[]): Promise<readonly StoredPassage[]> {
    return Promise.resolve(ids.flatMap((id) => this.#passages.find((passage) => passage.id === id) ?? []));
  }

  article(id: string): Promise<StoredArticle | undefined> {
    return Promise.resolve(this.#articles.find((article) => article.id === id));
  }

  /** Articles in memory have no earlier versions. */
  versionBefore(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  paragraphVectors(
    id: string,
  ): Promise<readonly { readonly paragraph: number; readonly vector: Float32Array }[]> {
    return Promise.resolve(
      this.#passages.filter(({ articleId, kind }) => articleId === id && kind === 'body'),
    );
  }

  newestArticles(limit: number, offset: number): Promise<readonly StoredArticle[]> {
    const time = ({ publishedAt }: StoredArticle): number =>
      publishedAt === null ? -Infinity : Date.parse(publishedAt);
    // Of equally old ones the one that came last is the newest; sorting is stable.
    const newest = [...this.#articles].reverse().sort((a, b) => {
      const [one, other] = [time(a), time(b)];
      return one === other ? 0 : other - one;
    });
    return Promise.resolve(newest.slice(offset, offset + limit));
  }

  counts(): Promise<{ readonly articles: number; readonly passages: number; readonly units: number }> {
    return Promise.resolve({
      articles: this.#articles.length,
      passages: this.#passages.length,
      units: this.#passages.reduce((sum, passage) => sum + passage.units.length, 0),
    });
  }

  languages(): Promise<readonly string[]> {
    const counts = new Map<string, number>();
    for (const { language } of this.#passages) {
      const group = languageGroup(language);
      counts.set(group, (counts.get(group) ?? 0) + 1);
    }
    return Promise.resolve(
      [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).map(([group]) => group),
    );
  }
}
