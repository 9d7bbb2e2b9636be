import { describe, expect, it } from 'vitest';
import { ReadablePage } from '../../../src/domain/articles/extract-article.js';
import { parseHtml } from '../../../src/adapters/corpus/html/html-page.js';

const BODY =
  '<p>The oyster beds of the estuary may be fished again from Monday, 400 days after sewage closed them.</p>';

describe('what the head of a page states', () => {
  it('is an address also where the canonical one is relative and the page has a base', () => {
    const page = (base: string): string =>
      `<html><head>${base}<link rel="canonical" href="/news/oysters"></head><body>${BODY}</body></html>`;
    expect(parseHtml(page('<base href="https://a.example/x/">')).stated.url).toBe(
      'https://a.example/news/oysters',
    );
    expect(parseHtml(page('')).stated.url).toBeUndefined();
  });

  it('is where the browser saved the page from, when nothing else says it', () => {
    const note = '<!-- saved from url=(0029)https://a.example/oysters-2025/ -->';
    const page = (head: string): string =>
      `<!DOCTYPE html>\n${note}\n<html><head>${head}</head><body>${BODY}</body></html>`;
    expect(parseHtml(page('')).stated.url).toBe('https://a.example/oysters-2025/');
    expect(parseHtml(page('<link rel="canonical" href="https://a.example/o">')).stated.url).toBe(
      'https://a.example/o',
    );
  });

  it.each([
    ['Estuary School - Oysters return to the bay', '<h1 id="logo"><a href="/">Estuary School</a></h1>'],
    ['Estuary Notes: Oysters return to the bay', '<h1>Estuary Notes</h1>'],
    ['Estuary Notes :: Oysters return to the bay', ''],
  ])('names the site before the headline: %s', (title, logo) => {
    const { stated } = parseHtml(
      `<html><head><title>${title}</title></head><body>${logo}<h3>Oysters return to the bay</h3>${BODY}</body></html>`,
    );
    expect(stated.title).toBe('Oysters return to the bay');
    expect(stated.site).toMatch(/^Estuary (?:School|Notes)$/);
  });

  it('is what microdata and RDFa say within the page', () => {
    const item = (attributes: string, name: string): string =>
      `<html><body><div ${attributes}>${BODY}<span ${name}="publisher"><meta ${name}="name" content="Bay Post"></span></div></body></html>`;
    const micro = item(
      'itemscope itemtype="https://schema.org/NewsArticle" itemid="https://a.example/oysters"',
      'itemprop',
    );
    const rdfa = item('typeof="NewsArticle" resource="https://a.example/oysters"', 'property');
    for (const page of [micro, rdfa])
      expect(parseHtml(page).stated).toMatchObject({
        publisher: 'Bay Post',
        url: 'https://a.example/oysters',
      });
  });

  it('names the site by its logo when nothing else does', () => {
    const { stated } = parseHtml(
      `<html><body><a class="logo" href="/"><img alt="Estuary Daily"></a><h1>Oysters return</h1>${BODY}</body></html>`,
    );
    expect(stated.site).toBe('Estuary Daily');
  });

  it('is read also where the tags of head and body are left out', () => {
    const { stated, blocks } = parseHtml(
      `<!DOCTYPE html><html lang=en><meta charset=utf-8><title>Oysters return</title><meta name=author content="D. Orme"><body><h1>Oysters return</h1>${BODY}`,
    );
    expect(stated).toMatchObject({ title: 'Oysters return', author: 'D. Orme', language: 'en' });
    expect(blocks).toHaveLength(2);
    expect(parseHtml(`<html><title>Oysters</title></head>${BODY}</html>`).blocks).toHaveLength(1);
  });

  it.each([
    [
      'comments around it and a comma too many',
      '//<![CDATA[\n{"@type":"NewsArticle","datePublished":"2025-10-01","url":"https://a.example/o",}\n//]]>',
    ],
    [
      'a page and no article',
      '{"@graph":[{"@type":"WebPage","datePublished":"2025-10-01","url":"https://a.example/o"},{"@type":"WebSite"}]}',
    ],
  ])('is what JSON-LD says with %s', (_how, json) => {
    const { stated } = parseHtml(
      `<html><head><script type="application/ld+json">${json}</script></head><body><h1>Oysters return</h1>${BODY}</body></html>`,
    );
    expect(stated).toMatchObject({ publishedAt: '2025-10-01', url: 'https://a.example/o' });
  });

  it('names the site beside a window that says less than the headline', () => {
    const { stated } = parseHtml(
      `<html><head><title>Museum opens dark room | ORE MUSEUM</title><meta property="og:title" content="Museum opens dark room without lamps"></head><body><h1>Museum opens dark room without lamps</h1>${BODY}</body></html>`,
    );
    expect(stated).toMatchObject({ title: 'Museum opens dark room without lamps', site: 'ORE MUSEUM' });
  });

  it('is a summary also where the template prints it as a standfirst', () => {
    const { stated } = parseHtml(
      `<html><body><h1>Oysters return</h1><h2 class="detail-sapo">The beds open on Monday.</h2>${BODY}</body></html>`,
    );
    expect(stated.summary).toBe('The beds open on Monday.');
  });
});

describe('the text of a page', () => {
  const drawn = (...texts: readonly string[]): string => {
    const data = {
      page: { news: { headline: 'Oysters return', body: texts.map((text) => `<p>${text}</p>`).join('') } },
    };
    return `<script type="application/json">${JSON.stringify(data)}</script>`;
  };
  const long = [
    'The oyster beds of the estuary may be fished again from Monday, 400 days after sewage closed them.',
    'The fishery office took 212 samples between March and November, and the last nine of them were clean.',
    'Eleven of the fourteen boats that fished the beds before have been sold in the meantime, two of them abroad.',
  ];

  it('is in the data for scripts where the page shows none', () => {
    const { blocks, stated } = parseHtml(`<html><body><div id="app"></div>${drawn(...long)}</body></html>`);
    expect(blocks.map(({ text }) => text)).toEqual(long);
    expect(stated.title).toBe('Oysters return');
  });

  it('is what the page shows where it shows as much', () => {
    const shown = ['Another text stands here', ...long].map((text) => `<p>${text}</p>`).join('');
    const { blocks } = parseHtml(`<html><body>${shown}${drawn(...long)}</body></html>`);
    expect(blocks[0]?.text).toBe('Another text stands here');
  });

  it('has no posts of others that are embedded', () => {
    const post = '<blockquote class="twitter-tweet"><p>so proud of our oysters #bay</p></blockquote>';
    const { blocks } = parseHtml(`<html><body><p>${long.join('</p><p>')}</p>${post}</body></html>`);
    expect(blocks.find(({ text }) => text.startsWith('so proud'))?.place).toBe('furniture');
  });

  const texts = (html: string): readonly string[] => parseHtml(html).blocks.map(({ text }) => text);

  it('keeps apart what spans hold that only a style sets apart', () => {
    expect(texts('<div><span>Orla Finn</span><span>5 Nov 2025</span><span>3 min read</span></div>')).toEqual([
      'Orla Finn 5 Nov 2025 3 min read',
    ]);
    expect(texts('<p><span>T</span><span>he town of </span><span>Penn</span><span>shire</span></p>')).toEqual(
      ['The town of Pennshire'],
    );
  });

  it('has no rows of links without a list, of which none names the publisher', () => {
    const menu = '<div><a href="/l">Local news</a><a href="/t">Tide times</a><a href="/p">Puzzles</a></div>';
    const page = parseHtml(`${menu}<h1>Oysters return</h1><p>12 May 2025</p>${BODY}`);
    expect(page.blocks[0]?.place).toBe('furniture');
    expect(new ReadablePage(page).extract(() => false)).toMatchObject({ article: { publisher: null } });
  });

  it('goes on after a switch between newest and oldest', () => {
    const page = parseHtml(
      `<h1>Oysters return</h1>${BODY}<ul class="nav"><li>Latest</li><li>Oldest</li></ul><div>Samples were clean for nine weeks in a row.</div>`,
    );
    const extraction = new ReadablePage(page).extract(() => false);
    expect(extraction).toMatchObject({
      article: {
        paragraphs: [expect.stringMatching(/^The oyster/), 'Samples were clean for nine weeks in a row.'],
      },
    });
  });

  it('keeps the captions of a gallery that stands among the paragraphs', () => {
    const figure = (caption: string): string =>
      `<figure><img src="a"><figcaption>${caption}</figcaption></figure>`;
    const page = parseHtml(
      `<article><h1>Oysters return</h1>${BODY}<div class="gallery">${figure('A boat')}${figure('A bed of oysters')}</div>${BODY.replace('oyster', 'mussel')}</article>`,
    );
    expect(new ReadablePage(page).extract(() => false)).toMatchObject({
      article: { captions: ['A boat', 'A bed of oysters'] },
    });
  });

  it('may state its last change before its first date without being a list', () => {
    const page = parseHtml(
      `<article><h1>Oysters return</h1><p>Updated: <time>12 June 2025</time></p><p>Published: <time>11 June 2025</time></p>${BODY}<p>They left on Monday, the clerk said.</p></article><footer><time>29 November 2025</time></footer>`,
    );
    expect(new ReadablePage(page).extract(() => false)).toMatchObject({
      article: { publishedAt: '2025-06-11' },
    });
  });

  it('has one caption a picture, however many lines it has', () => {
    expect(
      texts('<figure><img src="a"><figcaption>A cabin.<br>Photograph: N. Vell</figcaption></figure>'),
    ).toEqual(['A cabin. Photograph: N. Vell']);
  });

  it('leaves out who said a quotation, and keeps the name of a work', () => {
    const { blocks } = parseHtml(
      `${BODY}<div><p>"We saved the rice first."</p><cite>Director Vi Thi Nha</cite></div><p>So wrote <cite>The Weir</cite>.</p>`,
    );
    expect(blocks.filter(({ place }) => place !== 'furniture').map(({ text }) => text)).toEqual([
      expect.stringMatching(/^The oyster/),
      '"We saved the rice first."',
      'So wrote The Weir.',
    ]);
  });

  it('has a standfirst in italics under the first picture, and captions where they name who took it', () => {
    const kindOf = (italic: string): string | undefined =>
      parseHtml(`<h1>Oysters return</h1><img src="a"><p><em>${italic}</em></p>${BODY}`).blocks[1]?.kind;
    expect(kindOf('Nine years of debate ended in Arden. Tom Ashe was in the chamber.')).toBe('text');
    expect(kindOf('The quay on Monday night in Arden. Photo: Tom Ashe of the Herald.')).toBe('caption');
    expect(kindOf('The beds off the northern pier on Monday.')).toBe('caption');
    expect(
      kindOf(
        'The first boats came in before dawn on Monday. People queued for hours Photo: Ann Lee at Orlen.',
      ),
    ).toBe('caption');
  });

  it('has sentences that are one link where they stand between paragraphs', () => {
    const linked = (text: string, around = BODY): number | undefined =>
      parseHtml(`<div>${BODY}<p><a href="/r">${text}</a></p>${around}</div>`).blocks[1]?.linked;
    const sentence = 'The report finds that the quay sinks by two millimetres a year.';
    expect(linked(sentence)).toBe(0);
    expect(linked(sentence.slice(0, -1))).toBe(1);
    expect(linked(sentence, `<p><a href="/s">${sentence}</a></p>`)).toBe(1);
  });

  it('has no marks of notes', () => {
    const { blocks } = parseHtml(
      '<p>It cost £14,000.<a href="#n1">1</a><sup><a href="#n2">[2]</a></sup></p>',
    );
    expect(blocks.map(({ text }) => text)).toEqual(['It cost £14,000.']);
  });
});

describe('the publisher that a page states', () => {
  const publisherOf = (title: string, head: string, foot: string, url = ''): string | null => {
    const page = parseHtml(
      `<html><head><title>Oysters return to the bay${title}</title>${url}</head><body>${head}<main><h1>Oysters return to the bay</h1>${BODY}${BODY.replace('oyster', 'mussel')}</main>${foot}</body></html>`,
    );
    const extraction = new ReadablePage(page).extract(() => false);
    return extraction.status === 'read' ? extraction.article.publisher : null;
  };
  const foot = '<footer>© 2025 The Estuary Herald</footer>';

  it.each([
    ' - live updates',
    ' – in pictures',
    ': what we know so far',
    ' - Page 2',
    ' - Google Docs',
    ' | Tom Ashe',
    ' | World Cup 2026',
  ])('is not what the window says of the article: %s', (tail) => {
    const menu = '<header><nav><a href="/w">World Cup 2026</a></nav></header>';
    expect(publisherOf(tail, menu, foot)).toBe('The Estuary Herald');
  });

  it.each([
    ['a company has the rights', '', '<footer>© 2025 Estuary Holdings Company</footer>', ''],
    ['the head prints it', '<header><a href="/">Bayline</a></header>', foot, ''],
    ['the address spells it', '', foot, '<link rel="canonical" href="https://bayline.example/oysters">'],
  ])('is the name behind the headline where %s', (_how, head, rights, url) => {
    expect(publisherOf(' | Bayline', head, rights, url)).toBe('Bayline');
  });

  it('is no name of a system, and none of another item than the article', () => {
    const system = '<meta property="og:site_name" content="WordPress">';
    expect(publisherOf('', '', foot, system)).toBe('The Estuary Herald');
    const book =
      '<div itemscope itemtype="https://schema.org/Book"><i itemprop="publisher">Orlen Books</i><meta itemprop="datePublished" content="1974-01-01"></div>';
    expect(publisherOf('', '', `${book}${foot}`)).toBe('The Estuary Herald');
    expect(parseHtml(`<h1>Oysters return to the bay</h1>${BODY}${book}`).stated.publishedAt).toBeUndefined();
  });
});
