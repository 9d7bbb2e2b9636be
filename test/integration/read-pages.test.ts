import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FileArticleReader } from '../../src/adapters/corpus/file-article-reader.js';
import type { ReadOutcome } from '../../src/application/ports/article-reader.js';
import type { Article } from '../../src/domain/articles/article.js';
import { repeatedEdges } from '../../src/domain/articles/repeated-edges.js';
import { deviations, pageGold, type PageGold } from '../support/page-gold.js';

const reader = new FileArticleReader();

async function readTogether(paths: readonly string[]): Promise<ReadonlyMap<string, ReadOutcome>> {
  const parsed = await Promise.all(paths.map((path) => reader.parse(path)));
  const repeated = repeatedEdges(parsed.map(({ edges }) => edges));
  return new Map(parsed.map((file, i) => [paths[i]!, file.extract(repeated)]));
}

function expectAsGold(outcome: ReadOutcome, gold: PageGold): void {
  if (gold.rejected) {
    expect(outcome).toMatchObject({ status: 'rejected', reason: expect.stringMatching(/\w/) as string });
    return;
  }
  if (outcome.status === 'rejected') throw new Error(`${gold.file} was rejected: ${outcome.reason}`);
  const article = outcome.articles[gold.line ?? 0];
  if (article === undefined) throw new Error(`${gold.file} has no article ${String(gold.line)}`);
  expect(deviations(article, gold)).toEqual([]);
}

describe.each([
  [
    'pages of many styles, written for these tests',
    'test/fixtures/pages',
    'test/fixtures/pages/expected.jsonl',
  ],
  [
    'pages of other styles, written to mislead',
    'test/fixtures/more-pages',
    'test/fixtures/more-pages/expected.jsonl',
  ],
  ['the labelled pages', 'test/evalsets/articles-dev/pages', 'test/evalsets/articles-dev/pages-gold.jsonl'],
])('%s', (_, folder, goldFile) => {
  const golds = pageGold(goldFile);
  let outcomes: ReadonlyMap<string, ReadOutcome>;
  beforeAll(async () => {
    outcomes = await readTogether([...new Set(golds.map(({ file }) => join(folder, file)))]);
  });

  it.each(golds.map((gold) => [`${gold.file} ${gold.line ?? ''}`, gold] as const))('%s', (_name, gold) => {
    expectAsGold(outcomes.get(join(folder, gold.file))!, gold);
  });
});

describe('the two articles of the corpus', () => {
  const conference = 'corpus/second-provincial-party-executive-committee-conference.txt';
  const session = 'corpus/working-session-with-seven-communes.txt';

  it.each([
    ['together', [conference, session]],
    ['the first alone', [conference]],
    ['the second alone', [session]],
  ])('%s', async (_name, paths) => {
    const golds: readonly PageGold[] = [
      {
        file: conference,
        title: 'The second Provincial Party Executive Committee Conference (expanded)',
        publisher: 'Sở Tài chính tỉnh Lạng Sơn',
        publishedAt: '2025-12-04',
        url: 'https://sotc.langson.gov.vn/tin-tuc-su-kien/tin-hoat-dong/hoi-nghi-ban-chap-hanh-dang-bo-tinh-lan-thu-hai-mo-rong-.html',
        lang: 'en',
        paragraphs: 13,
        captions: [
          'The Standing Committee of the Provincial Party Committee chaired the Conference',
          'Delegates attending the Conference',
          "Comrade Nguyen Canh Toan, Deputy Secretary of the Provincial Party Committee, Chairman of the Provincial People's Committee reported on the work results in 2025 and key tasks in 2026 of the Provincial Party Committee.",
          "Comrade Doan Thi Hau, Standing Deputy Secretary of the Provincial Party Committee, Chairwoman of the Provincial People's Council chaired the discussion.",
          "Comrade Dinh Huu Hoc, Standing Vice Chairman of the Provincial People's Committee, supplemented and clarified a number of contents on site clearance for projects and disbursement of public investment capital.",
          'Comrade Hoang Quoc Khanh, Provincial Party Secretary delivered a concluding speech at the Conference.',
          'Conference scene',
        ],
        must_contain: [
          'On the afternoon of December 3, 2025, the Provincial Party Executive Committee held',
          'promoting economic growth in 2026 to reach the target of 10%;',
          'period 2021 - 2030.../.',
        ],
        must_not_contain: [
          'Vietnam.vn',
          'Comment (0)',
          'share your feelings',
          'Notre Dame',
          'Dalat',
          'Banner',
        ],
        rejected: false,
      },
      {
        file: session,
        title:
          'Comrade Doan Thu Ha, Deputy Secretary of the Provincial Party Committee, worked with the Standing Party Committees of Mau Son, Loc Binh, Na Duong, Loi Bac, Thong Nhat, Xuan Duong, and Khuat Xa communes.',
        publisher: 'Sở Tài chính tỉnh Lạng Sơn',
        publishedAt: '2025-11-28',
        lang: 'en',
        paragraphs: 8,
        must_contain: [
          'On the morning of November 27, 2025, Comrade Doan Thu Ha',
          'Participating in the working program were members of Working Group No. 4',
          'Committee Standing Committee./.',
        ],
        must_not_contain: ['Vietnam.vn', 'Comment (0)', 'Hanoi girls', 'sunrise', 'Destination'],
        rejected: false,
      },
    ];
    const outcomes = await readTogether(paths);
    for (const path of paths)
      expectAsGold(
        outcomes.get(path)!,
        golds.find(({ file }) => file === path)!,
      );
  });

  it('takes the paragraph before the byline for summary and first body paragraph', async () => {
    const outcome = (await readTogether([conference])).get(conference)!;
    if (outcome.status === 'rejected') throw new Error(outcome.reason);
    const { summary, paragraphs } = outcome.articles[0]!;
    expect(summary).toMatch(/^On the afternoon of December 3, 2025/);
    expect(paragraphs[0]).toBe(summary);
  });
});

describe('the same text saved in other ways is the same article', () => {
  const pages = [
    'test/evalsets/articles-dev/pages/01-hai-minh-sets-2026.txt',
    'test/evalsets/articles-dev/pages/29-bao-so-15-doi.txt',
    'test/fixtures/pages/08-vnportal.txt',
    'test/fixtures/pages/47-vn-sapo.txt',
    'corpus/second-provincial-party-executive-committee-conference.txt',
  ];
  const ways: Readonly<Record<string, (text: string) => Uint8Array>> = {
    'with a byte order mark': (text) => Buffer.from(`\ufeff${text}`),
    'with CRLF': (text) => Buffer.from(text.replace(/\n/g, '\r\n')),
    'with CR alone': (text) => Buffer.from(text.replace(/\n/g, '\r')),
    decomposed: (text) => Buffer.from(text.normalize('NFD')),
    'in UTF-16 without a mark': (text) => Buffer.from(text, 'utf16le'),
    'in UTF-16 big endian': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
    'with spaces at line ends': (text) => Buffer.from(text.replace(/\n/g, ' \t\n')),
    'with zero-width spaces': (text) => Buffer.from(text.replace(/ (?=\S)/g, ' \u200b')),
    'with no-break spaces': (text) => Buffer.from(text.replace(/(?<=\S) (?=\d)/g, '\u00a0')),
    'hard-wrapped': (text) => Buffer.from(text.split('\n').map(wrapped).join('\n')),
  };
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsquote-pages-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each(Object.entries(ways))('%s', async (name, save) => {
    for (const [i, page] of pages.entries()) {
      const text = (await readFile(page, 'utf8')).replace(/^\ufeff/, '');
      const path = join(folder, `${name.replaceAll(' ', '-')}-${String(i)}.txt`);
      await writeFile(path, save(text));
      expect(await articlesOf(path), page).toEqual(await articlesOf(page));
    }
  });

  async function articlesOf(path: string): Promise<readonly Article[]> {
    const outcome = (await reader.parse(path)).extract(() => false);
    if (outcome.status === 'rejected') throw new Error(`${path} was rejected: ${outcome.reason}`);
    return outcome.articles;
  }
});

/** A line broken at 78 columns. */
function wrapped(line: string): string {
  const lines = [''];
  for (const word of line.split(' ')) {
    const last = lines.at(-1)!;
    if (last !== '' && last.length + 1 + word.length > 78) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n');
}
