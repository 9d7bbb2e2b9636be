import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/adapters/corpus/html/html-page.js';

const PARAGRAPHS = [
  'The oyster beds of the estuary may be fished again from Monday, 400 days after sewage closed them.',
  'The fishery office took 212 samples between March and November, and the last nine of them were clean.',
  'Eleven of the fourteen boats that fished the beds have been sold in the meantime, two of them abroad.',
];
const STORY = 'Snow will fall on the valley from Tuesday night, and the road over the pass may close.';

/** Whether what stands in `box` is ruled out, between the paragraphs of an article. */
function isRuledOut(box: string, text: string): boolean {
  const [first, ...others] = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`);
  const { blocks } = parseHtml(
    `<body><main><h1>Oysters return to the bay</h1>${first!}${box}${others.join('')}</main></body>`,
  );
  return blocks.find((block) => block.text.includes(text))?.place === 'furniture';
}

describe('a box within an article', () => {
  it.each([
    'story weather',
    'reactions',
    'widget text-widget',
    'skip',
    'rating',
    'share-price',
    'social-story',
    'copyright-case',
    'comments-from-residents',
  ])('with sentences is of the article though its name is "%s"', (name) => {
    expect(isRuledOut(`<div class="${name}"><p>${STORY}</p></div>`, STORY)).toBe(false);
    expect(isRuledOut(`<p class="${name}">${STORY}</p>`, STORY)).toBe(false);
  });

  it.each([
    ['weather', '<p>Hai Minh 25°C</p>', '25°C'],
    ['reactions', '<span>12</span><span>Like</span>', 'Like'],
    ['widget', `<p>${STORY}</p><form><input></form>`, STORY],
    ['widget', `<h3><a href="/o">Orlen bridge closes</a></h3><p>${STORY}</p>`, STORY],
    ['share', `<p>${STORY}</p>`, STORY],
    ['comments', `<p>${STORY}</p>`, STORY],
    ['related', `<p>${STORY}</p>`, STORY],
    ['skip', `<p><a href="#end">${STORY}</a></p>`, STORY],
  ])('is none where its name is "%s" and it holds %s', (name, inner, text) => {
    expect(isRuledOut(`<div class="${name}">${inner}</div>`, text)).toBe(true);
  });
});
