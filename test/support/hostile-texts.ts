/** Texts that trip those who read text, with what is odd about them. */
export const hostileTexts: readonly (readonly [string, string])[] = [
  ['an ordinary text', 'The growth target for 2026 is 10%.'],
  ['Vietnamese', 'Mục tiêu tăng trưởng năm 2026 là 10%.'],
  ['decomposed Vietnamese', 'Mục tiêu tăng trưởng năm 2026 là 10%.'.normalize('NFD')],
  ['nothing', ''],
  ['spaces alone', ' \n\t\u00a0 '],
  ['odd spaces', '  The\u00a0growth\t\ttarget\r\nis \u200b10\u202f%. '],
  ['lone surrogates', 'up \ud83d and \udc4d down'],
  ['emoji', '👍 100 👨‍👩‍👧 %'],
  ['control characters', 'a\u0000b\u0007c\u001b[31md'],
  ['spelled special tokens', '<s> the </s><pad> target <mask> is </s>'],
  ['a right-to-left text', 'الهدف هو 10% في 2026'],
  ['a text without spaces', 'x'.repeat(3_000)],
  ['a text that is longer than any model reads', 'The growth target for 2026 is 10%. '.repeat(400)],
];
