import { describe, expect, it } from 'vitest';
import { parseTextDump } from '../../../src/adapters/corpus/text/text-dump.js';
import type { Article } from '../../../src/domain/articles/article.js';
import { ReadablePage } from '../../../src/domain/articles/extract-article.js';

function read(dump: string): Article {
  const extraction = new ReadablePage(parseTextDump(dump)).extract(() => false);
  if (extraction.status === 'rejected') throw new Error(extraction.kind);
  return extraction.article;
}

const TITLE = 'Orlen ferry to sail again after a week in the dock';
const BODY = [
  'The Orlen ferry will sail again on Friday after its gearbox was mended in the dock of Arden, the owner said.',
  'About 300 people of Marrow Island had waited for a week, among them a wedding party of 64 from Arden.',
  'Managing director Peter Lisle of the Orlen line said that each of them would get 75 crowns and an apology.',
  'The county of Arden will buy a new ship in 2028, for which the council has set aside 41 million crowns.',
];

describe('what stands between the paragraphs of a dump without empty lines', () => {
  const page = (...lines: readonly string[]): Article => read(lines.join('\n'));
  const head = [TITLE, 'Published', '3 December 2025', 'Share', 'Save'];

  it('a caption between controls and the byline is one when it speaks of the same', () => {
    const caption = 'The Orlen ferry has been tied up in the dock of Arden since Monday';
    expect(page(...head, caption, 'Ishbel Crane', ...BODY)).toMatchObject({
      captions: [caption],
      paragraphs: BODY,
    });
    const other = 'Nine ways to cook a cauliflower without a pot or an oven';
    expect(page(...head, other, 'Ishbel Crane', ...BODY).captions).toEqual([]);
  });

  it('a line under nothing but the photographer’s name is a caption', () => {
    const caption = 'Mechanic Duane Fitch waves from the bridge of the Orlen ferry.';
    for (const credit of [
      'Jordan Pell / LPR',
      'Photo: Jordan Pell',
      'Ảnh: ĐỨC THỌ',
      'Courtesy of the Orlen line',
    ])
      expect(page(TITLE, '3 December 2025', credit, caption, ...BODY)).toMatchObject({
        captions: [caption],
        paragraphs: BODY,
      });
  });

  it.each([
    [["'We had to cancel the wedding'", 'Arden council to debate a bridge after 40 years']],
    [['Bridge to Marrow Island would cost 900 million crowns', '56']],
    [['Bridge to Marrow Island would cost 900 million crowns', '3 December 2025']],
    [['Bridge to Marrow Island would cost 900 million crowns', '2 hours ago']],
    [['Recommended', 'Who pays for a bridge to Marrow Island?']],
    [['Recommended', 'A bridge to Marrow Island', 'Why ferries break down in winter']],
  ])('links to other articles go: %j', (links) => {
    const [first, ...others] = BODY;
    expect(page(...head, first!, ...links, ...others)).toMatchObject({ paragraphs: BODY, captions: [] });
  });

  it('what follows the article ends it all the same', () => {
    const others = ['A bridge to Marrow Island', 'Peter Lisle: a life on the water', 'Arden in pictures'];
    expect(page(...head, ...BODY, 'Recommended', ...others).paragraphs).toEqual(BODY);
  });
});

describe('the headline of a dump', () => {
  it.each([
    'Anjali Ferreira in Dresden and Tom Pak in Seoul',
    'Anjali Ferreira and Tom Pak in Seoul',
    'Hà Linh tại Tokyo, Minh Anh tại Seoul',
  ])('is not who wrote from where: %s', (reporters) => {
    const article = read([TITLE, 'Print', reporters, '3 December 2025', ...BODY].join('\n'));
    expect(article.title).toBe(TITLE);
  });
});
