import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FileArticleReader } from '../../src/adapters/corpus/file-article-reader.js';
import type { Article } from '../../src/domain/articles/article.js';
import { repeatedEdges } from '../../src/domain/articles/repeated-edges.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsquote-together-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** What is read of pages that lie in one folder. */
async function together(...pages: readonly string[]): Promise<readonly Article[]> {
  const reader = new FileArticleReader();
  const parsed = await Promise.all(
    pages.map(async (page, i) => {
      const path = join(folder, `${i}.txt`);
      await writeFile(path, page);
      return reader.parse(path);
    }),
  );
  const isRepeated = repeatedEdges(parsed.map(({ edges }) => edges));
  return parsed.map((file) => {
    const outcome = file.extract(isRepeated);
    if (outcome.status === 'rejected') throw new Error(outcome.reason);
    return outcome.articles[0]!;
  });
}

const sunk =
  'The ferry Weir Maid sank off Orlen on 3 October with 42 people on board, and nine of them were saved.';
const arrested =
  'The company’s two directors were arrested a week later and deny that the boat was overloaded.';

it('a follow-up keeps the paragraphs that tell again what went before', async () => {
  const lawyer = 'Their lawyer told the court in Arden that the inspectors had passed the hull in August.';
  const bail = 'On Monday a judge let them go home on bail of 400,000 each.';
  const [first, second] = await together(
    [
      'The Arden Herald',
      'Directors deny ferry was overloaded',
      '12 October 2025',
      sunk,
      arrested,
      lawyer,
    ].join('\n\n'),
    ['Orlen Post', 'Court frees two directors', '30 November 2025', sunk, arrested, bail].join('\n\n'),
  );
  expect(first!.paragraphs).toEqual([sunk, arrested, lawyer]);
  expect(second!.paragraphs).toEqual([sunk, arrested, bail]);
});

it('a report that two papers print stays whole in both, also where one adds to it', async () => {
  const more = 'Neighbouring towns are watching closely, because they plan tunnels of their own.';
  const [first, second] = await together(
    ['The Arden Herald', 'Ferry sinks off Orlen', '4 October 2025', sunk, arrested].join('\n\n'),
    ['Orlen Post', 'Ferry disaster leads to arrests', '4 October 2025', sunk, arrested, more].join('\n\n'),
  );
  expect(first!.paragraphs).toEqual([sunk, arrested]);
  expect(second!.paragraphs).toEqual([sunk, arrested, more]);
});

it('a series keeps the headlines and paragraphs that differ in their figures alone', async () => {
  const bulletin = (day: string, price: number): string =>
    [
      'Báo Hải Minh',
      `Giá vàng hôm nay ${day}`,
      day,
      `Sáng nay, giá vàng miếng tại Hải Minh giao dịch ở mức ${price} triệu đồng/lượng mua vào.`,
      `Trên thị trường thế giới, giá vàng giao ngay ở mức 2.${price}0 USD/ounce.`,
      'Bình luận (0)',
    ].join('\n\n');
  const articles = await together(
    bulletin('30/11/2025', 85),
    bulletin('1/12/2025', 86),
    bulletin('2/12/2025', 84),
  );
  expect(articles.map(({ title, paragraphs }) => [title, paragraphs.length])).toEqual([
    ['Giá vàng hôm nay 30/11/2025', 2],
    ['Giá vàng hôm nay 1/12/2025', 2],
    ['Giá vàng hôm nay 2/12/2025', 2],
  ]);
});

it('what a paper asks of its readers under every article goes', async () => {
  const plea =
    'Please support the Herald with a gift of 5 a month, so that we can go on telling what happens here.';
  const page = (title: string, text: string): string =>
    ['The Arden Herald', title, '12 October 2025', text, arrested, plea].join('\n\n');
  const [first] = await together(
    page('Ferry sinks', sunk),
    page('Bridge opens', 'The bridge at Orlen opened on Friday.'),
  );
  expect(first!.paragraphs).not.toContain(plea);
});
