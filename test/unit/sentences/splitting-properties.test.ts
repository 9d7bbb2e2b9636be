import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/domain/sentences/split-sentences.js';
import { splitUnits } from '../../../src/domain/sentences/split-units.js';
import type { Span } from '../../../src/domain/text/span.js';
import { growsWithLength } from '../../support/time-growth.js';

/** Pieces that make borders likely, and those that make them hard. */
const PIECES = [
  ...[
    'Dr. ',
    'U.S. ',
    'No. 57-NQ/TW',
    'TP. ',
    'PGS.TS. ',
    'v.v. ',
    '8.06%',
    '2,3%',
    '4.12.2025',
    'a.m. ',
    '.../. ',
    '…',
    '?!',
    '. ',
    '; ',
  ],
  ...[
    '"',
    '“',
    '”',
    '«',
    '»',
    "'",
    '(',
    ')',
    '[',
    ']',
    '\n',
    '\n\n',
    '\u00a0',
    ' ',
    '  ',
    '\t',
    '- ',
    '• ',
    '1. ',
    'a) ',
    ',',
    ', and it was ',
  ],
  ...[
    'The council met',
    'Ông Nam phát biểu',
    'he said',
    'building roads, ',
    'iPhone',
    'https://a.example/b?c=d',
    'a.b@c.example',
    'Friday.The',
    'Go!Bus ',
    'Nguyễn Văn A. ',
    '; a. Rice',
    'Done.🎉 ',
  ],
  ...[
    '😀',
    '👩‍👩‍👧',
    '\ud83d',
    '\udc00',
    'e\u0302\u0301',
    'Nguyê\u0303n',
    '\u200f',
    '\u202e',
    'العربية؟ ',
    '日本。',
    'İ',
    'ﬁ',
    '\u0000',
    '\ufeff',
  ],
];
const hostileText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: fc.constantFrom(...Array.from('.?! "\'()[];,Aa1…/\n')), maxLength: 300 }),
);

function expectToCover(text: string, spans: readonly Span[]): void {
  let reached = 0;
  for (const { start, end } of spans) {
    expect(text.slice(reached, start)).toMatch(/^\s*$/u);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
    reached = end;
  }
  expect(text.slice(reached)).toMatch(/^\s*$/u);
}

describe('whatever the text', () => {
  it('sentences come in order and leave out nothing but white space', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expectToCover(text, splitSentences(text));
      }),
      { numRuns: 300 },
    );
  });

  it('units come in order and leave out nothing but white space', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expectToCover(text, splitUnits(text));
      }),
      { numRuns: 300 },
    );
  });

  it('units lie within the sentence they name', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const sentences = splitSentences(text);
        for (const unit of splitUnits(text)) {
          const sentence = sentences[unit.sentence];
          expect(sentence?.start).toBeLessThanOrEqual(unit.start);
          expect(sentence?.end).toBeGreaterThanOrEqual(unit.end);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('no border cuts a character that takes two code units, nor a mark from its letter', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const { start } of splitUnits(text)) {
          if (start === 0) continue;
          expect(text.slice(start - 1, start + 1)).not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('a text of sentences joined again gives the same sentences', () => {
    const sentence = fc.constantFrom(
      'The council met on Monday.',
      'Dr. Le of No. 5 Tran Phu St. left at 9 a.m. on Nov. 14.',
      'Ông Nam phát biểu tại TP. Hải Minh.',
      'Nghị quyết số 57-NQ/TW được triển khai.',
      'Was it 8.06% or 2,3%?',
      '"It is over," he said.',
      'Giai đoạn 2021 - 2030.../.',
    );
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), (sentences) => {
        const text = sentences.join(' ');
        expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
      }),
    );
  });
});

describe('long texts', () => {
  const unitsOfWork = {
    stops: '.',
    initials: 'A. ',
    brackets: '(',
    quotations: '" ',
    semicolons: 'ab cd; ',
    commas: ', and the a',
    prose: 'The cat sat on the mat. ',
    letters: 'a',
    bracketsInLongClauses: `${'(a) '.repeat(60)}end. The `,
    joinedClauses: ', while the cat sat',
    emoji: 'a.🎉🏽\u200d',
    labels: ': a. B',
    quotedQuestions: '"A b?" Ban Ca c d E F G, h, ',
  };

  it.each(Object.entries(unitsOfWork))('of %s take time in proportion to their length', (_, piece) => {
    const split = (length: number): unknown => splitUnits(piece.repeat(Math.ceil(length / piece.length)));
    expect(growsWithLength(split, 20_000)).toBe(true);
  });
});
