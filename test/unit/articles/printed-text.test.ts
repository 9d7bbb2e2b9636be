import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { singleSpaced } from '../../../src/adapters/corpus/text/line-spacing.js';
import { withoutPageBreaks } from '../../../src/adapters/corpus/text/printed-pages.js';
import { parseTextDump } from '../../../src/adapters/corpus/text/text-dump.js';
import { withoutScreenReaderWords } from '../../../src/domain/articles/lines/screen-reader-words.js';

const LINES = [
  'The harbour board will pay for a second tug from the first of March on,',
  'after two ships of more than three hundred metres had to wait for the',
  'tide last winter and the owners of one of them sent the board a bill.',
];

describe('a text printed with an empty line after every line', () => {
  const paragraph = LINES.join('\n\n');
  const spaced = [paragraph, paragraph, paragraph, paragraph].join('\n\n\n\n');

  it('gets its paragraphs back', () => {
    expect(parseTextDump(spaced).blocks.map(({ text }) => text)).toEqual(Array(4).fill(LINES.join(' ')));
  });

  it('is told from paragraphs of a line each, which stay as they are', () => {
    const paragraphs = Array<string>(6).fill('The board meets on Monday. It will decide.').join('\n\n');
    expect(singleSpaced(paragraphs)).toBe(paragraphs);
  });
});

describe('the numbers and running heads of printed pages', () => {
  const words = ['oil', 'coal', 'grain'];
  const told = (word: string): readonly string[] => LINES.map((line) => `${line} ${word}`);
  const page = (word: string, index: number): string =>
    [
      ...told(word).slice(0, 2),
      '',
      `Harbour Review   3 May 2025   ${String(index + 1)}`,
      '',
      told(word)[2]!,
      '',
      'The board meets again on Monday.',
      '',
    ].join('\n');

  it('go, and the paragraph that went on over a page is whole', () => {
    const { blocks } = parseTextDump(words.map(page).join('\n'));
    expect(blocks.map(({ text }) => text)).toEqual(
      words.flatMap((word) => [told(word).join(' '), 'The board meets again on Monday.']),
    );
  });

  it.each([
    ['2                    The Harbour Review                    3 May 2025'],
    ['Harbour Review - 3 May 2025                              Page 2'],
    ['Thứ Bảy, 3-5-2025                                        Trang 2'],
  ])('go where the only one names its paper or its day: %s', (head) => {
    const text = `THE HARBOUR REVIEW\n3 May 2025\n\nA second tug\n\n${LINES.join('\n')}\n\n${head}\n\nThe board meets again on Monday.`;
    expect(parseTextDump(text).blocks.map((block) => block.text)).toEqual([
      'THE HARBOUR REVIEW',
      '3 May 2025',
      'A second tug',
      LINES.join(' '),
      'The board meets again on Monday.',
    ]);
  });

  it.each([
    ['(Continued on page 6)', 'TUG, from page 1'],
    ['(Xem tiếp trang 6)', '(Tiếp theo trang 1)'],
  ])('a text that goes on elsewhere is whole: %s', (to, from) => {
    const text = `${LINES.slice(0, 2).join('\n')}\n\n${to}\n\n${from}\n\n${LINES[2]!}\n\n${LINES.join('\n')}`;
    expect(parseTextDump(text).blocks.map((block) => block.text)).toEqual([LINES.join(' '), LINES.join(' ')]);
  });

  it('are not seen in lists, rankings and whatever has no numbers that follow each other', () => {
    for (const text of [
      '1\nBank fined\n2\nA strike\n3\nRain',
      'Item 4 of the list\n\nThe text\n\nItem 9 of the list',
      'Prices\nOf the week\nIn crowns\nRye   2024   12\n3   barley   2025',
    ])
      expect(withoutPageBreaks(text)).toBe(text);
  });

  it('take nothing away but whole lines', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^(?:- )?[a-z]{0,9} ?\d{0,2}$/), { minLength: 1, maxLength: 40 }),
        (lines) => {
          const left = withoutPageBreaks(lines.join('\n')).split('\n');
          let at = 0;
          for (const line of left) {
            at = lines.indexOf(line, at) + 1;
            expect(at).toBeGreaterThan(0);
          }
        },
      ),
    );
  });
});

describe('a mail that was sent on', () => {
  it('loses the marks before its lines', () => {
    const quoted = [...LINES, '', ...LINES, '', ...LINES].map((line) => `> ${line}`).join('\n');
    expect(parseTextDump(`See below.\n\n${quoted}`).blocks.at(-1)!.text).toBe(LINES.join(' '));
  });
});

describe('what screen readers are told', () => {
  it.each([
    ['The maker (ABC.DE), opens new tab said so.', 'The maker (ABC.DE) said so.'],
    ['Read the plan (opens in new tab)', 'Read the plan'],
    ['Item 1 of 2 Smoke rises over Skagby.', 'Smoke rises over Skagby.'],
    ['1 of 3 | A herder leads alpacas.', 'A herder leads alpacas.'],
    ['The bank opens new branches in March.', 'The bank opens new branches in March.'],
    ['2 of 3 ferries are late.', '2 of 3 ferries are late.'],
  ])('%s', (printed, text) => {
    expect(withoutScreenReaderWords(printed)).toBe(text);
  });
});
