import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FileArticleReader } from '../../src/adapters/corpus/file-article-reader.js';
import { FolderCorpus } from '../../src/adapters/corpus/folder-corpus.js';
import type { ReadOutcome } from '../../src/application/ports/article-reader.js';
import { temporaryFolder } from '../support/store-folder.js';

const rss = `<?xml version="1.0" encoding="windows-1252"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Báo Lạng Sơn - RSS</title><link>https://baolangson.example</link><language>vi</language>
<item><title>Cầu mới thông xe</title><link>/cau-moi-123.html</link><pubDate>Mon, 01 Dec 2025 10:00:00 +0700</pubDate>
<description><![CDATA[<a href="x"><img src="y"></a></br>Sáng 1/12, cầu mới bắc qua sông Kỳ Cùng đã chính thức thông xe.]]></description></item>
<item><title>Only a title</title><link>/b</link></item>
<item><title>Bridge of Orlen opens</title><link>/c</link><description>Short lead of the article.</description>
<content:encoded><![CDATA[<p>The bridge of Orlen was opened to lorries on Monday, two years after the flood.</p>
<figure><img><figcaption>The bridge seen from the air.</figcaption></figure>
<p>It carries 40 tonnes and cost the county 3.2 million crowns, said engineer Dora Quist.</p>]]></content:encoded></item>
</channel></rss>`;
const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Orlen Post</title><entry><id>1</id><title>Bridge opens</title>
<link href="https://orlen.example/bridge"/><content type="html">&lt;p&gt;The bridge of Orlen was opened to lorries on Monday.&lt;/p&gt;</content></entry></feed>`;
const json = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Orlen Post',
  items: [{ id: '1', url: 'https://orlen.example/bridge', title: 'Bridge opens', content_text: 'The bridge of Orlen was opened to lorries on Monday.' }],
}); // prettier-ignore

async function read(name: string, content: string): Promise<ReadOutcome> {
  const path = join(temporaryFolder(), name);
  await writeFile(path, content);
  return (await new FileArticleReader().parse(path)).extract(() => false);
}

describe('a feed saved as a file', () => {
  test('is an article an item, as far as the feed holds its text', async () => {
    expect(await read('feed.xml', rss)).toEqual({
      status: 'read',
      furniture: [],
      problems: ['item 2: the feed holds no text of it'],
      articles: [
        {
          title: 'Cầu mới thông xe',
          summary: null,
          publisher: 'Báo Lạng Sơn',
          publishedAt: '2025-12-01T10:00:00+07:00',
          url: 'https://baolangson.example/cau-moi-123.html',
          language: 'vi',
          paragraphs: ['Sáng 1/12, cầu mới bắc qua sông Kỳ Cùng đã chính thức thông xe.'],
          captions: [],
        },
        {
          title: 'Bridge of Orlen opens',
          summary: 'Short lead of the article.',
          publisher: 'Báo Lạng Sơn',
          publishedAt: null,
          url: 'https://baolangson.example/c',
          language: 'en',
          paragraphs: [
            'The bridge of Orlen was opened to lorries on Monday, two years after the flood.',
            'It carries 40 tonnes and cost the county 3.2 million crowns, said engineer Dora Quist.',
          ],
          captions: ['The bridge seen from the air.'],
        },
      ],
    });
  });

  test.each([
    ['a.rss', rss, 'Cầu mới thông xe'],
    ['a.atom', atom, 'Bridge opens'],
    ['a.XML', atom, 'Bridge opens'],
    ['a.json', json, 'Bridge opens'],
    ['a.json', json.replaceAll('/', String.raw`\/`), 'Bridge opens'],
  ])('is known by its name: %s', async (name, content, title) => {
    const outcome = await read(name, content);
    expect(outcome.status === 'read' && outcome.articles[0]).toMatchObject({ title });
  });

  test.each([
    ['a.txt', rss, 'a feed or a file of data, not an article'],
    ['a.html', rss, 'a feed or a file of data, not an article'],
    ['a.json', '{"error": 404}', 'a feed or a file of data, not an article'],
    ['a.xml', '<urlset></urlset>', 'not a feed (RSS, Atom, RDF or JSON Feed)'],
    ['a.xml', rss.slice(0, 900), 'cut short: the feed ends without </rss>'],
    ['a.rss', '<rss version="2.0"><channel><title>x</title></channel></rss>', 'the file holds no article'],
  ])('is rejected with its reason: %s %#', async (name, content, reason) => {
    expect(await read(name, content)).toMatchObject({ status: 'rejected', reason });
  });

  test('counts in a corpus', async () => {
    const folder = temporaryFolder();
    for (const name of ['a.xml', 'b.rss', 'c.atom', 'd.json', 'e.opml'])
      await writeFile(join(folder, name), 'x');
    const files = await new FolderCorpus(folder).list();
    expect(files.map(({ path }) => path)).toEqual(['a.xml', 'b.rss', 'c.atom', 'd.json']);
  });
});
