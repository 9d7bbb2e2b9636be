import type { Article } from '../domain/articles/article.js';
import { repeatedEdges } from '../domain/articles/repeated-edges.js';
import { splitUnits } from '../domain/sentences/split-units.js';
import { notCut } from './ingest/rejected-parts.js';
import { othersNeeded } from './ingest/repetition.js';
import type { ArticleReader, ParsedFile } from './ports/article-reader.js';

export interface ReadParagraph {
  readonly text: string;
  /** The sentences or clauses that can be quoted, in order; joined by spaces where the text has them, they give `text`. */
  readonly units: readonly string[];
}

export interface ReadArticle extends Omit<Article, 'paragraphs'> {
  readonly paragraphs: readonly ReadParagraph[];
}

/** How one file was understood. */
export interface FileReading {
  /** As it was given. */
  readonly file: string;
  readonly status: 'read' | 'rejected';
  /** Why it was rejected; `null` when it was read. */
  readonly reason: string | null;
  readonly articles: readonly ReadArticle[];
  /** What was left out of the articles as site furniture. */
  readonly furniture: readonly string[];
  /** Parts that were rejected although the file was read (lines of a JSON Lines file). */
  readonly problems: readonly string[];
}

/** Reads files together, in the order given, storing nothing: what repeats around their bodies is furniture. */
export async function readFiles(
  reader: ArticleReader,
  files: readonly string[],
): Promise<readonly FileReading[]> {
  const parsed: { readonly file: string; readonly parsedFile: ParsedFile }[] = [];
  for (const file of files) parsed.push({ file, parsedFile: await reader.parse(file) });
  // A file named twice is one file.
  const once = new Map(parsed.map(({ file, parsedFile }) => [file, parsedFile.edges]));
  const repeated = repeatedEdges(once.values(), othersNeeded(once.size));
  return parsed.map(({ file, parsedFile }) => readingOf(file, parsedFile, repeated));
}

function readingOf(
  file: string,
  parsedFile: ParsedFile,
  repeated: (fingerprint: string) => boolean,
): FileReading {
  const outcome = parsedFile.extract(repeated);
  const rejected = (reason: string): FileReading => ({
    file,
    status: 'rejected',
    reason,
    articles: [],
    furniture: [],
    problems: [],
  });
  if (outcome.status === 'rejected') return rejected(outcome.reason);
  try {
    return {
      file,
      status: 'read',
      reason: null,
      articles: outcome.articles.map(withUnits),
      furniture: outcome.furniture ?? [],
      problems: outcome.problems ?? [],
    };
  } catch (fault) {
    return rejected(notCut(fault));
  }
}

function withUnits(article: Article): ReadArticle {
  return {
    ...article,
    paragraphs: article.paragraphs.map((text) => ({
      text,
      units: splitUnits(text).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim()),
    })),
  };
}
