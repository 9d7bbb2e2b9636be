import { describe, expect, it } from 'vitest';
import type { ArticleReader } from '../../src/application/ports/article-reader.js';
import { repeatedEdges } from '../../src/domain/articles/repeated-edges.js';

/** Where a reader's files are made: each call returns the path to parse. */
export interface ReaderPlace {
  readonly reader: ArticleReader;
  /** A file with one article; `edge` is a paragraph of the site's after the body. */
  readonly article: (
    name: string,
    page: { title: string; paragraphs: readonly string[]; edge: string },
  ) => Promise<string>;
  /** A file that holds no article. */
  readonly unreadable: (name: string) => Promise<string>;
}

/** What every `ArticleReader` promises. */
export function articleReaderContract(makePlace: () => Promise<ReaderPlace>): void {
  const edge = 'We thank all who keep this small paper alive with what they can spare each month.';
  const bridge = {
    title: 'Bridge of Orlen opens to lorries',
    paragraphs: [
      'The bridge of Orlen was opened to lorries on Monday, two years after the flood of Orlen.',
      'It carries 40 tonnes and cost the county 3.2 million crowns, said engineer Dora Quist.',
    ],
    edge,
  };
  const school = {
    title: 'School at Marrow gets a garden',
    paragraphs: [
      'The school at Marrow has planted a garden of 300 square metres behind its gymnasium.',
      'Pupils of Marrow sell the carrots on Saturdays, and the profit pays for seeds.',
    ],
    edge,
  };

  describe('an article reader', () => {
    it('leaves out what stands at the edges of several files, and keeps the bodies', async () => {
      const { reader, article } = await makePlace();
      const files = [
        await reader.parse(await article('a.txt', bridge)),
        await reader.parse(await article('b.txt', school)),
      ];
      const repeated = repeatedEdges(files.map(({ edges }) => edges));
      const articles = files.map((file) => file.extract(repeated));
      expect(articles).toMatchObject([
        { status: 'read', articles: [{ paragraphs: bridge.paragraphs }] },
        { status: 'read', articles: [{ paragraphs: school.paragraphs }] },
      ]);
    });

    it('keeps what stands in one file only', async () => {
      const { reader, article } = await makePlace();
      const file = await reader.parse(await article('a.txt', bridge));
      const outcome = file.extract(repeatedEdges([file.edges]));
      if (outcome.status === 'rejected') throw new Error(outcome.reason);
      expect(outcome.articles[0]?.paragraphs).toEqual(expect.arrayContaining([...bridge.paragraphs, edge]));
    });

    it('gives the same when it is asked again', async () => {
      const { reader, article } = await makePlace();
      const file = await reader.parse(await article('a.txt', bridge));
      const first = file.extract(() => false);
      file.extract(() => true);
      expect(file.extract(() => false)).toEqual(first);
    });

    it('rejects what is no article, with a reason', async () => {
      const { reader, unreadable } = await makePlace();
      const file = await reader.parse(await unreadable('c.txt'));
      expect(file.extract(() => false)).toMatchObject({
        status: 'rejected',
        kind: expect.stringMatching(/\w/) as string,
        reason: expect.stringMatching(/\w/) as string,
      });
    });
  });
}
