import fc from 'fast-check';
import {
  bold,
  code,
  expandableQuote,
  italic,
  joined,
  link,
  plain,
  quote,
  type FormattedText,
} from '../../../../src/telegram/render/formatted-text.js';

/** Characters that are more than one unit, more than one code point, seen as none, or change their neighbours. */
const ODD = [
  '👨‍👩‍👧',
  '👍🏽',
  'ệ'.normalize('NFD'),
  '\u0301',
  '\u200d',
  '\u202e',
  '\ud83d',
  '\udc4d',
  '\u0600',
  '\n',
  '\r\n',
  ' ',
  '…',
];

/** Any text at all, odd ones more often than chance has them. */
export const anyTexts: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.oneof(fc.constantFrom(...ODD), fc.constantFrom('a', 'word', ' ')), maxLength: 80 }),
  fc.lorem({ maxCount: 30 }),
);

const inlineTexts = fc.letrec<{ text: FormattedText }>((tie) => ({
  text: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    anyTexts.map(plain),
    tie('text').map(bold),
    tie('text').map(italic),
    tie('text').map(code),
    fc.tuple(tie('text'), fc.webUrl()).map(([text, url]) => link(text, url)),
    fc.array(tie('text'), { maxLength: 4 }).map((parts) => joined(parts, '')),
  ),
})).text;

/** Formatted texts as views put them together: lines, some of which are quotations. */
export const formattedTexts: fc.Arbitrary<FormattedText> = fc
  .array(fc.oneof(inlineTexts, inlineTexts.map(quote), inlineTexts.map(expandableQuote)), { maxLength: 6 })
  .map((lines) => joined(lines, '\n'));
