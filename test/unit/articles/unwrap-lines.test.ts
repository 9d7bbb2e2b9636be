import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrapLines } from '../../../src/domain/articles/body/unwrap-lines.js';

/** Breaks a paragraph greedily, as editors do. */
function wrap(paragraph: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

describe('unwrapLines', () => {
  it('puts hard-wrapped paragraphs together again, whatever the width', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/);
    const paragraph = fc.array(word, { minLength: 60, maxLength: 120 }).map((words) => `${words.join(' ')}.`);
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 3, maxLength: 6 }),
        fc.integer({ min: 60, max: 100 }),
        (paragraphs, width) => {
          expect(unwrapLines(paragraphs.map((p) => wrap(p, width)))).toEqual(paragraphs.map((p) => [p]));
        },
      ),
    );
  });

  it('joins a shorter line too that the next goes on from in lower case', () => {
    const group = [
      'The farmers of the valley bought two hundred tons of clay',
      'from the next district, which they will pay off',
      'in jugs, and the savings bank gives sixty-four families a',
      'year more to pay back what they had borrowed for the',
      'kilns that the river took away in the night of the flood.',
    ];
    expect(unwrapLines([group, group])).toEqual([[group.join(' ')], [group.join(' ')]]);
  });

  it('leaves paragraphs of a line each alone', () => {
    const group = [
      'The economic structure continues to shift in the right direction, and the growth rate is estimated at 8.06%.',
      'The cultural and social fields have received active attention, and administrative reform goes on.',
      'The work of Party building has achieved good results in the year, the report says.',
    ];
    expect(unwrapLines([group])).toEqual([group]);
  });

  it('leaves menus and lists of headlines alone', () => {
    const menu = ['Home', 'Politics', 'Economy', 'Society'];
    const headlines = [
      'Notre Dame Cathedral in Ho Chi Minh City is brightly lit to welcome Christmas',
      'Hanoi girls dress up beautifully for Christmas season',
      'Gold price jumps past 160 million VND per tael for the first time this year',
    ];
    expect(unwrapLines([menu, headlines])).toEqual([menu, headlines]);
  });

  it('joins a long line that the next continues in lower case', () => {
    const broken = [
      'The harbour court ruled on Tuesday that the east pier belongs to the',
      'guild of fishermen.',
    ];
    expect(unwrapLines([broken])).toEqual([[broken.join(' ')]]);
  });
});

describe('the columns of a newspaper', () => {
  const text =
    'For the first time since the locks were closed grain is moving by water, and the miller who paid for the barges says that it burns a fifth of the fuel which twenty trucks would need for the same way.';

  it('are put together, with the headline in capitals over them', () => {
    const headline = ['GRAIN BARGES RETURN TO', 'THE LOWER ORL'];
    expect(unwrapLines([headline, wrap(text, 38), wrap(text, 38)])).toEqual([
      [headline.join(' ')],
      [text],
      [text],
    ]);
  });

  it('part words with hyphens', () => {
    const cut = wrap(text, 38);
    expect(
      unwrapLines([[...cut.slice(0, -1), 'twenty trucks would need for this con-', 'voy.'], cut]).flat()[0],
    ).toMatch(/convoy\.$/);
  });

  it('are not seen in lists of links', () => {
    const links = [
      'Gold price jumps once more today',
      'Rain closes Road 14',
      'Ferry fares to rise in the spring',
      'Bank fined',
    ];
    expect(unwrapLines([links, links])).toEqual([links, links]);
  });
});

describe('an address on a line of its own', () => {
  it('is not joined to the line above, however long that is', () => {
    const group = [
      'Our standards: the handbook of fairness of the wire of the coast',
      'https://coast.example/2025/11/19/a',
    ];
    expect(unwrapLines([group])).toEqual([group]);
  });
});
