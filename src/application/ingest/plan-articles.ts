import type { Article } from '../../domain/articles/article.js';
import { embeddedPassageText, embeddedUnitText } from '../../domain/retrieval/embedded-text.js';
import { splitUnits } from '../../domain/sentences/split-units.js';
import type { Hashing } from '../ports/hashing.js';
import type { PlannedArticle, PlannedPassage } from '../ports/ingest-store.js';
import { articleKeys } from './article-identity.js';

/**
 * Raise it whenever articles would be read, split, embedded or indexed differently from before: every file is then
 * read again. What is embedded already is not embedded again. `understanding-version.test.ts` fails when that was forgotten.
 */
export const UNDERSTANDING_VERSION = '11';

/** Hexadecimal digits of an article's id: short enough for deep links and callback data, too many to collide. */
const ID_LENGTH = 16;

/** The file that articles come from. */
export interface ArticleSource {
  readonly path: string;
  readonly origin: string;
  readonly modifiedMs: number;
}

/**
 * Articles of a file as they are to be stored. Of two with one identity the one that wins is kept.
 * @param derivedWith names the model and the version of everything between the article and the index
 */
export function planArticles(
  source: ArticleSource,
  articles: readonly Article[],
  derivedWith: string,
  hashing: Hashing,
): readonly PlannedArticle[] {
  const keys = articleKeys(source.origin, articles);
  const planned = new Map<string, PlannedArticle>();
  articles.forEach((article, index) => {
    const passages = planPassages(article);
    const plan: PlannedArticle = {
      id: hashing.ofText(keys[index]!).slice(0, ID_LENGTH),
      article,
      rank: rank(article, source, index),
      fingerprint: hashing.ofText(JSON.stringify([derivedWith, article, passages])),
      passages,
    };
    const rival = planned.get(plan.id);
    if (rival === undefined || plan.rank > rival.rank) planned.set(plan.id, plan);
  });
  return [...planned.values()];
}

/** Every text that must be embedded before the article can be stored. */
export function embeddedTexts(article: PlannedArticle): readonly string[] {
  return article.passages.flatMap((passage) => [
    passage.embeddedText,
    ...passage.units.map((unit) => unit.embeddedText),
  ]);
}

/** The newer date wins, then the file that was written last; the rest only makes the choice the same every time. */
function rank(article: Article, { path, modifiedMs }: ArticleSource, index: number): string {
  const published = article.publishedAt === null ? NaN : Date.parse(article.publishedAt);
  const sortable = (value: number): string => String(Math.round(value)).padStart(16, '0');
  // Dates before 1970 count as oldest.
  return (
    [Math.max(0, Number.isNaN(published) ? 0 : published), modifiedMs, index].map(sortable).join(' ') +
    ` ${path}`
  );
}

function planPassages(article: Article): readonly PlannedPassage[] {
  const texts = [
    ...article.paragraphs.map((text) => ({ kind: 'body' as const, text })),
    ...article.captions.map((text) => ({ kind: 'caption' as const, text })),
  ];
  return texts.flatMap(({ kind, text }, paragraph) => {
    const units = splitUnits(text);
    if (units.length === 0) return [];
    return {
      kind,
      paragraph,
      text,
      embeddedText: embeddedPassageText(article, text),
      units: units.map((unit) => ({
        ...unit,
        embeddedText: embeddedUnitText(article, text.slice(unit.start, unit.end)),
      })),
    };
  });
}
