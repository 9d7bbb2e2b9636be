import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFeed } from '../../../src/adapters/feeds/parse-feed.js';
import type { FeedContent } from '../../../src/application/ports/feed-source.js';
import { hostileTexts } from '../../support/hostile-texts.js';

const at = 'https://paper.example/feeds/all.xml';

function contentOf(text: string, url: string | null = at): FeedContent {
  const parsed = parseFeed(text, url);
  if ('problem' in parsed) throw new Error(parsed.problem);
  return parsed.content;
}

function problemOf(text: string): string {
  const parsed = parseFeed(text, at);
  if ('content' in parsed) throw new Error('it was understood');
  return parsed.problem;
}

const namespaces =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"';

function rss(items: string, channel = '<title>The Paper</title><link>https://paper.example/</link>'): string {
  return `<?xml version="1.0"?>\n<rss version="2.0" ${namespaces}><channel>${channel}${items}</channel></rss>`;
}

function atom(entries: string, attributes = ''): string {
  return `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>The Paper</title>${entries}</feed>`;
}

describe('RSS', () => {
  test('gives what an item states', () => {
    const item = `<item><title>Bridge opens</title><link>https://paper.example/1</link>
      <guid isPermaLink="false">n-1</guid><pubDate>Mon, 01 Dec 2025 10:00:00 +0700</pubDate>
      <description><![CDATA[Two years after the <b>flood</b> &amp; the fire.]]></description>
      <content:encoded><![CDATA[<p>It carries 40 tonnes.</p>]]></content:encoded></item>`;
    expect(contentOf(rss(item, '<title>The Paper</title><language>en-gb</language>'))).toEqual({
      title: 'The Paper',
      language: 'en-gb',
      items: [
        {
          id: 'n-1',
          url: 'https://paper.example/1',
          title: 'Bridge opens',
          publishedAt: '2025-12-01T10:00:00+07:00',
          summary: 'Two years after the flood & the fire.',
          contentHtml: '<p>It carries 40 tonnes.</p>',
          publisher: 'The Paper',
        },
      ],
    });
  });

  test.each([
    ['a guid that is an address', '<guid>https://paper.example/g</guid>', 'https://paper.example/g'],
    ['no guid that says that it is none', '<guid isPermaLink="false">https://paper.example/g</guid>', null],
    ['no guid that is no address', '<guid>17</guid>', null],
    [
      'a link relative to the site',
      '<link>/news/2?a=1&amp;b=2</link>',
      'https://paper.example/news/2?a=1&b=2',
    ],
    [
      'a link with white space and CDATA',
      '<link>\n<![CDATA[ https://a.example/x ]]>\n</link>',
      'https://a.example/x',
    ],
    ['a link of Atom', '<atom:link rel="self" href="/s"/><atom:link href="/x"/>', 'https://paper.example/x'],
    ['nothing that is no web address', '<link>javascript:alert(1)</link>', null],
    ['no file', '<link>file:///etc/passwd</link>', null],
  ])('takes for the address %s', (_, markup, url) => {
    const [item] = contentOf(
      rss(`<item><title>x</title><description>y z</description>${markup}</item>`),
    ).items;
    expect(item?.url).toBe(url);
  });

  test('resolves against xml:base, then the site, then the feed', () => {
    const item = '<item><title>x</title><link>a</link></item>';
    const based = rss(item).replace('<rss ', '<rss xml:base="https://base.example/b/" ');
    expect(contentOf(based).items[0]?.url).toBe('https://base.example/b/a');
    expect(contentOf(rss(item)).items[0]?.url).toBe('https://paper.example/a');
    expect(contentOf(rss(item, '<title>x</title>')).items[0]?.url).toBe('https://paper.example/feeds/a');
    expect(contentOf(rss(`${item}<item><description>y</description></item>`, ''), null).items).toHaveLength(
      1,
    );
  });

  test.each([
    ['Mon, 01 Dec 2025 10:00:00 GMT', '2025-12-01T10:00:00+00:00'],
    ['1 Dec 25 23:05 EST', '2025-12-01T23:05:00-05:00'],
    ['Thu, 01 Jan 98 00:00:00 GMT', '1998-01-01T00:00:00+00:00'],
    ['Mon, 01 Dec 2025 10:00:00', '2025-12-01'],
    ['2025-12-01T10:00:00.123Z', '2025-12-01T10:00:00Z'],
    ['Thứ hai, 01/12/2025, 10:00 (GMT+7)', '2025-12-01T10:00:00+07:00'],
    ['Mon, 32 Dec 2025 10:00:00 GMT', null],
    ['yesterday', null],
    ['', null],
  ])('reads the date %j as %j and guesses none', (stated, date) => {
    const item = `<item><title>x</title><link>https://a.example/x</link><pubDate>${stated}</pubDate></item>`;
    expect(contentOf(rss(item)).items[0]?.publishedAt).toBe(date);
  });

  test('takes the date of Dublin Core where the other cannot be read', () => {
    const dates = '<pubDate>soon</pubDate><dc:date>2025-12-01</dc:date>';
    const item = `<item><link>https://a.example/x</link>${dates}</item>`;
    expect(contentOf(rss(item)).items[0]?.publishedAt).toBe('2025-12-01');
  });

  test.each([
    ['Caf&eacute; &amp;amp; &quot;bar&quot; &#8217;25', 'Café & "bar" ’25'],
    ['<![CDATA[A <b>bold</b> &nbsp; claim]]>', 'A bold claim'],
    ['Array&lt;string&gt; explained, 3 &lt; 4', 'Array<string> explained, 3 < 4'],
    ['AT&amp;T, R&D', 'AT&T, R&D'],
    ['Ti\u0301nh\u200b  Lạng\nSơn', 'Tính Lạng Sơn'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;x', 'x'],
    ['', ''],
  ])('reads the title %j as %j', (markup, title) => {
    const item = `<item><title>${markup}</title><link>https://a.example/x</link></item>`;
    expect(contentOf(rss(item)).items[0]?.title).toBe(title);
  });

  test('takes a description of paragraphs for the content, and no long one for a summary', () => {
    const long = 'A long sentence of the article itself. '.repeat(40).trim();
    const items = `<item><description>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</description></item>
      <item><description>${long}</description></item><item><description>Short &lt;i&gt;one&lt;/i&gt;.</description></item>`;
    expect(contentOf(rss(items)).items).toMatchObject([
      { summary: 'One. Two.', contentHtml: '<p>One.</p><p>Two.</p>' },
      { summary: null, contentHtml: `<p>${long}</p>` },
      { summary: 'Short one.', contentHtml: null },
    ]);
  });

  test('names the publisher: the item’s source, else the feed’s name without the words of feeds', () => {
    const item = '<link>https://a.example/x</link>';
    const items = `<item>${item}<source url="https://s.example/">Source Times</source></item><item>${item}</item>`;
    const given = (title: string, link = 'https://vnexpress.example/'): (string | null)[] =>
      contentOf(rss(items, `<title>${title}</title><link>${link}</link>`)).items.map((i) => i.publisher);
    expect(given('Tin mới nhất - VnExpress RSS')).toEqual(['Source Times', 'VnExpress']);
    expect(given('World news | The Guardian', 'https://www.theguardian.example')[1]).toBe('The Guardian');
    expect(given('Báo Lạng Sơn: Thời sự')[1]).toBe('Báo Lạng Sơn');
    expect(given('Latest news')[1]).toBeNull();
  });

  test('leaves out what names no page and says nothing, and gives an id to what has none', () => {
    const items =
      '<item/><item><title>only a title</title></item><item><link>https://a.example/x</link></item><item><description>text</description></item>';
    const { items: found } = contentOf(rss(items));
    expect(found.map(({ id }) => id)).toEqual(['https://a.example/x', '\n\ntext']);
  });

  test('reads 0.91, RDF, and names in capitals', () => {
    const item = '<title>Bridge opens</title><link>https://a.example/x</link>';
    const old = `<rss version="0.91"><channel><title>P</title><item>${item}</item></channel></rss>`;
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${namespaces}>
      <channel rdf:about="c"><title>P</title></channel>
      <item rdf:about="https://a.example/x">${item}<dc:date>2025-12-01T08:00:00+07:00</dc:date></item></rdf:RDF>`;
    const loud = `<RSS VERSION="2.0"><CHANNEL><TITLE>P</TITLE><ITEM><TITLE>Bridge opens</TITLE><LINK>https://a.example/x</LINK></ITEM></CHANNEL></RSS>`;
    for (const feed of [old, rdf, loud])
      expect(contentOf(feed).items).toMatchObject([{ title: 'Bridge opens', url: 'https://a.example/x' }]);
    expect(contentOf(rdf).items[0]?.publishedAt).toBe('2025-12-01T08:00:00+07:00');
  });
});

describe('Atom', () => {
  test('gives what an entry states, addresses resolved against xml:base', () => {
    const entry = `<entry xml:base="dec/"><id>urn:1</id><title type="html">Caf&amp;eacute; &lt;b&gt;opens&lt;/b&gt;</title>
      <link rel="enclosure" href="a.mp3"/><link rel="alternate" type="text/html" href="a.html"/>
      <published>2025-12-01T10:00:00+07:00</published><updated>2025-12-02T10:00:00Z</updated>
      <summary>Coffee &lt;at&gt; last</summary>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It <b>opens</b> at 7.</p></div></content></entry>`;
    expect(contentOf(atom(entry, 'xml:base="https://base.example/news/" xml:lang="en"'))).toEqual({
      title: 'The Paper',
      language: 'en',
      items: [
        {
          id: 'urn:1',
          url: 'https://base.example/news/dec/a.html',
          title: 'Café opens',
          publishedAt: '2025-12-01T10:00:00+07:00',
          summary: 'Coffee <at> last',
          contentHtml: expect.stringContaining('<p>It <b>opens</b> at 7.</p>') as string,
          publisher: 'The Paper',
        },
      ],
    });
  });

  test.each([
    ['html', '<content type="html">&lt;p&gt;A &amp;amp; B&lt;/p&gt;</content>', '<p>A &amp; B</p>'],
    ['HTML in CDATA', '<content type="html"><![CDATA[<p>A</p>]]></content>', '<p>A</p>'],
    ['text', '<content type="text">1 &lt; 2\n\nB</content>', '<p>1 &lt; 2</p>\n<p>B</p>'],
  ])('reads content that is %s', (_, content, html) => {
    expect(contentOf(atom(`<entry><id>1</id>${content}</entry>`)).items[0]?.contentHtml).toBe(html);
  });

  test('takes the time of the change where no other is stated', () => {
    const entry = '<entry><link href="/x"/><updated>2025-12-02T10:00:00Z</updated></entry>';
    expect(contentOf(atom(entry)).items[0]?.publishedAt).toBe('2025-12-02T10:00:00Z');
  });
});

describe('JSON Feed', () => {
  test('gives what an item states', () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Paper',
      home_page_url: 'https://paper.example/',
      language: 'vi',
      items: [
        { id: 1, url: '/a', title: 'A <b> c', content_text: 'One.\nTwo & <three>.', summary: 'One <i>', date_published: '2025-12-01T10:00:00Z' },
        null,
        { id: 'https://paper.example/b', content_html: '<p>B</p>' },
      ],
    }; // prettier-ignore
    expect(contentOf(JSON.stringify(feed))).toMatchObject({
      title: 'The Paper',
      language: 'vi',
      items: [
        { id: '1', url: 'https://paper.example/a', title: 'A <b> c', contentHtml: '<p>One.</p>\n<p>Two &amp; &lt;three&gt;.</p>', summary: 'One <i>', publishedAt: '2025-12-01T10:00:00Z' },
        { url: 'https://paper.example/b', contentHtml: '<p>B</p>', summary: null },
      ],
    }); // prettier-ignore
  });
});

describe('what cannot be understood is told why', () => {
  test.each([
    ['a page', '<!doctype html><html><body>x</body></html>', 'not a feed (RSS, Atom, RDF or JSON Feed)'],
    ['a site map', '<urlset><url/></urlset>', 'not a feed (RSS, Atom, RDF or JSON Feed)'],
    ['nothing', '', 'not a feed (RSS, Atom, RDF or JSON Feed)'],
    ['other JSON', '{"a":1}', 'JSON, but not a JSON Feed'],
    ['broken JSON', '{"version":"https://jsonfeed.org/version/1","items":[', 'not valid JSON'],
    [
      'a feed without items',
      '{"version":"https://jsonfeed.org/version/1"}',
      'a feed without what a feed must have',
    ],
    [
      'a feed cut between items',
      rss('<item><title>x</title></item>').slice(0, -20),
      /^cut short: .*<\/rss>$/,
    ],
    ['a feed cut in an item', rss('<item><title>x</title><link').slice(0, -20), /^cut short: .*<\/rss>$/],
    ['angle brackets', '<rss version="2.0"><<<>>>&&&</rss>', /^a feed without/],
    ['an outer entity', `<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>${rss('')}`, /^not valid XML/],
  ])('%s', (_, text, problem) => {
    expect(problemOf(text)).toMatch(problem);
  });

  test('small faults are passed over', () => {
    const item =
      '<item><title>R&D up <b>5%</title><link>https://a.example/x?a=1&b=2</link><description>open <br> tag</description></item>';
    expect(contentOf(rss(item)).items).toMatchObject([{ url: 'https://a.example/x?a=1&b=2' }]);
  });

  test('a feed without items is an empty one', () => {
    expect(contentOf(rss('')).items).toEqual([]);
  });

  test('of very many items the first are taken, and entities that multiply are not', () => {
    expect(contentOf(rss('<item><link>https://a.example/x</link></item>'.repeat(2000))).items).toHaveLength(
      500,
    );
    const lol = '<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">';
    const laughing = `<!DOCTYPE r [${lol}]>${rss('<item><title>&c;</title><link>https://a.example/x</link></item>')}`;
    const parsed = parseFeed(laughing, at);
    if ('content' in parsed) expect(parsed.content.items[0]!.title.length).toBeLessThan(20);
  });
});

describe('hostile text', () => {
  test.each(hostileTexts)('%s in every field gives clean lines', (_, text) => {
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const item = `<item><title>${escaped}</title><link>https://a.example/x</link><description>${escaped}</description></item>`;
    const [found] = contentOf(rss(item)).items;
    for (const line of [found!.title, found!.summary ?? '']) expect(line).not.toMatch(/[\n\t\u200b\ud800]$/);
  });

  test('never throws, whatever the bytes are', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom('<rss version="2.0">', '<channel>', '<item>', '</item>', '</rss>', '<title>', '<![CDATA[', ']]>', '<feed xmlns="http://www.w3.org/2005/Atom">', '<entry>', '</feed>', '<link href="', '"/>', '&', '<', '{"version":"https://jsonfeed.org/version/1","items":[', ']}', '<__proto__>', '<!--'),
    ); // prettier-ignore
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const parsed = parseFeed(pieces.join(''), at);
        if ('problem' in parsed) expect(parsed.problem).toMatch(/^\S[^\n]*$/);
        else expect(Array.isArray(parsed.content.items)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
