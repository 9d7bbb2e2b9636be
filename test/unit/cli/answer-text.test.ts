import fc from 'fast-check';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { answerText } from '../../../src/cli/answer-text.js';
import { Style } from '../../../src/cli/terminal.js';
import type { Answer, QuotedPassage } from '../../../src/domain/answering/answer.js';

const plain = new Style({ colours: false, hyperlinks: false });
const rich = new Style({ colours: true, hyperlinks: true });
const dates = { language: 'en', timeZone: 'Asia/Ho_Chi_Minh' } as const;

const passage: QuotedPassage = {
  quote: 'growth is to reach 10% in 2026',
  before: 'The council met.',
  after: 'It adjourned.',
  emphasis: { start: 19, end: 22 },
  articleId: 'a1',
  title: 'Council sets targets',
  publisher: 'The Daily',
  publishedAt: '2025-12-03',
  url: 'https://daily.example/targets',
  paragraph: 2,
  score: 0.9,
};
const answer: Answer = {
  question: 'q',
  status: 'answered',
  confidence: 0.9,
  language: 'en',
  passages: [passage],
};

describe('an answer in plain text', () => {
  it('is the quote, then title, publisher, date and link', () => {
    expect(answerText(answer, plain, dates)).toBe(
      '“growth is to reach 10% in 2026”\nCouncil sets targets\nThe Daily · 3 December 2025 · https://daily.example/targets\n',
    );
  });

  it('leaves out what the article does not state', () => {
    const bare = { ...passage, publisher: null, publishedAt: null, url: null };
    expect(answerText({ ...answer, passages: [bare] }, plain, dates)).toBe(
      '“growth is to reach 10% in 2026”\nCouncil sets targets\n',
    );
  });

  it('sets the other passages apart from the answer', () => {
    const other = { ...passage, quote: 'growth was 8.06%', title: 'Last year', publisher: null, url: null };
    expect(answerText({ ...answer, passages: [passage, other] }, plain, dates)).toBe(
      `${answerText(answer, plain, dates)}\nLess likely:\n\n“growth was 8.06%”\nLast year\n3 December 2025\n`,
    );
  });

  it('says first that nothing answers, then names each article that comes near once, with its passages', () => {
    const bare = { ...passage, publisher: null, publishedAt: null, url: null };
    const passages = [
      bare,
      { ...bare, articleId: 'a2', title: 'Another', quote: 'growth slowed' },
      { ...bare, paragraph: 3, quote: 'it is to be checked' },
    ];
    expect(answerText({ ...answer, status: 'not_found', passages }, plain, dates)).toBe(
      [
        'The articles do not answer this.',
        '',
        'The nearest passages:',
        '- Council sets targets',
        '  “growth is to reach 10% in 2026”',
        '  “it is to be checked”',
        '- Another',
        '  “growth slowed”',
        '',
      ].join('\n'),
    );
  });

  it('says only that when there is nothing near', () => {
    expect(answerText({ ...answer, status: 'not_found', passages: [] }, plain, dates)).toBe(
      'The articles do not answer this.\n',
    );
  });
});

describe('an answer on a terminal', () => {
  it('shows the quote bold inside what stands around it, and links the title', () => {
    const text = answerText(answer, rich, dates);
    expect(stripVTControlCharacters(text).split('\n')[0]).toBe(
      'The council met. growth is to reach 10% in 2026 It adjourned.',
    );
    expect(text).toContain('\u001b[1mgrowth is to reach ');
    expect(text).toContain('\u001b]8;;https://daily.example/targets\u001b\\');
  });

  it('cuts a long context at a word', () => {
    const long = { ...passage, before: `${'word '.repeat(100)}end.`, after: 'tail '.repeat(100) };
    const [line = ''] = stripVTControlCharacters(
      answerText({ ...answer, passages: [long] }, rich, dates),
    ).split('\n');
    expect(line).toMatch(/^… (word )+end\. growth .* 2026 (tail )+…$/);
    expect(line.length).toBeLessThan(560);
  });

  it('obeys nothing that an article says', () => {
    const evil = fc.string({
      unit: fc.constantFrom('\u001b]0;pwned\u0007', '\u009b2J', '\u202e', 'a', '\r', '\n', '\u001b[31m'),
    });
    fc.assert(
      fc.property(evil, evil, (a, b) => {
        const hostile = {
          ...passage,
          quote: a,
          before: b,
          after: a,
          title: b,
          publisher: a,
          url: `https://x.example/${b}`,
        };
        for (const status of ['answered', 'not_found'] as const) {
          const text = answerText({ ...answer, status, passages: [hostile] }, plain, dates);

          expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
          const richText = answerText({ ...answer, status, passages: [hostile] }, rich, dates);

          const ours = /\u001b\[[\d;]+m|\u001b\]8;;[!-~]*\u001b\\/g;

          expect(richText.replace(ours, '')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
        }
      }),
    );
  });

  it('links web pages only', () => {
    expect(rich.link('javascript:alert(1)', 'x')).toBe('x');
    expect(rich.link('not an address', 'x')).toBe('x');
    expect(rich.link(null, 'x')).toBe('x');
  });
});
