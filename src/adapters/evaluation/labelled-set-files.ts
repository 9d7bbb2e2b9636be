import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { UsageError } from '../../application/errors.js';
import {
  labelledUrl,
  type LabelledArticle,
  type LabelledSet,
} from '../../application/evaluation/labelled-set.js';

const paragraphLine = z.object({
  id: z.string(),
  doc: z.string(),
  title: z.string().nullish(),
  date: z.string().nullish(),
  lang: z.string().nullish(),
  text: z.string(),
});
const queryLine = z.object({
  id: z.string(),
  question: z.string(),
  answers: z.array(z.string()).default([]),
  gold: z.array(z.string()).default([]),
  answerable: z.boolean().default(true),
});

/**
 * Reads `corpus.jsonl` and `queries.jsonl` of a labelled set.
 * @throws UsageError that names the file and what in it is not as it should be
 */
export async function readLabelledSet(folder: string): Promise<LabelledSet> {
  // One after the other: when both are wrong, it is always the same one that is named.
  const paragraphs = await jsonLines(join(folder, 'corpus.jsonl'), paragraphLine);
  const queries = await jsonLines(join(folder, 'queries.jsonl'), queryLine);
  checkSet(folder, paragraphs, queries);
  const byDoc = groupByDoc(paragraphs);
  return {
    name: basename(folder),
    articles: [...byDoc].map(([doc, lines]) => articleOf(doc, lines)),
    queries,
  };
}

type ParagraphLine = z.infer<typeof paragraphLine>;

/** A set that asks nothing would give figures all the same. */
function checkSet(folder: string, paragraphs: readonly ParagraphLine[], queries: readonly unknown[]): void {
  if (paragraphs.length === 0) throw new UsageError(`${join(folder, 'corpus.jsonl')} holds no paragraph`);
  if (queries.length === 0) throw new UsageError(`${join(folder, 'queries.jsonl')} holds no question`);
}

function groupByDoc(paragraphs: readonly ParagraphLine[]): Map<string, ParagraphLine[]> {
  const groups = new Map<string, ParagraphLine[]>();
  for (const paragraph of paragraphs) {
    const group = groups.get(paragraph.doc);
    if (group === undefined) groups.set(paragraph.doc, [paragraph]);
    else group.push(paragraph);
  }
  return groups;
}

function articleOf(doc: string, lines: readonly ParagraphLine[]): LabelledArticle {
  const [first] = lines;
  return {
    article: {
      title: first?.title ?? '',
      summary: null,
      publisher: null,
      publishedAt: first?.date ?? null,
      url: labelledUrl(doc),
      language: first?.lang ?? 'en',
      paragraphs: lines.map(({ text }) => text.normalize('NFC').replace(/\s+/gu, ' ').trim()),
      captions: [],
    },
    paragraphIds: lines.map(({ id }) => id),
  };
}

async function jsonLines<T>(file: string, schema: z.ZodType<T>): Promise<T[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new UsageError(
      `${file} cannot be read (${error instanceof Error ? error.message : String(error)}); a labelled set is a folder with corpus.jsonl and queries.jsonl`,
    );
  });
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [schema.parse(JSON.parse(line))];
    } catch {
      throw new UsageError(`${file} line ${index + 1} is not a line of a labelled set`);
    }
  });
}
