import { describe, expect, it } from 'vitest';
import { parseCallbackData } from '../../../../../src/telegram/render/callback-data.js';
import { answerView, type AnswerViewData } from '../../../../../src/telegram/render/views/answer-view.js';
import { notFoundView } from '../../../../../src/telegram/render/views/not-found-view.js';
import { answerOf, english, passage, style, vietnamese } from './given-data.js';

const link = 'https://daily.example/targets#:~:text=growth%20is%20to%20reach%2010%25%20in%202026';
const other = { ...passage, quote: 'growth was 8.06%', emphasis: undefined, articleId: 'fedcba9876543210' };

function view(data: Partial<AnswerViewData> = {}) {
  return answerView(english, style, {
    answerId: 7,
    answer: answerOf(passage, other),
    index: 0,
    widened: undefined,
    ...data,
  });
}

/** Labels of the buttons, with what each asks for. */
function pressed({ buttons }: ReturnType<typeof view>) {
  return buttons.map((row) =>
    row.map((button) => [button.text, 'data' in button ? parseCallbackData(button.data) : button.url]),
  );
}

describe('an answer', () => {
  it('is the quote with its words in bold, what stands around it to be opened, and its source', () => {
    expect(view().body).toEqual({
      text: 'growth is to reach 10% in 2026\nThe council met.\n[…]\nIt adjourned.\nCouncil sets targets\nThe Daily · 3 December 2025',
      entities: [
        { type: 'blockquote', offset: 0, length: 30 },
        { type: 'bold', offset: 19, length: 3 },
        { type: 'expandable_blockquote', offset: 31, length: 34 },
        { type: 'text_link', url: link, offset: 66, length: 20 },
        { type: 'bold', offset: 66, length: 20 },
      ],
    });
  });

  it('has buttons for the next passage, for more context, for the article and for a vote', () => {
    expect(pressed(view())).toEqual([
      [['➡️ Next passage (2 of 2)', { kind: 'passage', answerId: 7, index: 1, widened: false }]],
      [
        ['🔎 More context', { kind: 'passage', answerId: 7, index: 0, widened: true }],
        ['📄 The article', { kind: 'article', articleId: passage.articleId }],
      ],
      [
        ['👍 Helpful', { kind: 'vote', answerId: 7, helpful: true }],
        ['👎 Not helpful', { kind: 'vote', answerId: 7, helpful: false }],
      ],
    ]);
  });

  it('leads from the last passage back to the first', () => {
    expect(pressed(view({ index: 1 }))[0]).toEqual([
      ['↩️ First passage (1 of 2)', { kind: 'passage', answerId: 7, index: 0, widened: false }],
    ]);
  });

  it('has no button for the next passage when there is but one', () => {
    expect(pressed(view({ answer: answerOf(passage) }))).toHaveLength(2);
  });

  it('shows what stands further around it, and can show less again', () => {
    const wide = view({ widened: { before: 'The day before.', after: 'The day after.' } });
    expect(wide.body.text).toContain('The day before.\n[…]\nThe day after.');
    expect(wide.body.text).not.toContain('The council met.');
    expect(pressed(wide)[1]?.[0]).toEqual([
      '✂️ Less context',
      { kind: 'passage', answerId: 7, index: 0, widened: false },
    ]);
  });

  it('has nothing to open when the quote is all of its paragraph', () => {
    const alone = { ...passage, before: '', after: '' };
    expect(view({ answer: answerOf(alone) }).body.text).toBe(
      'growth is to reach 10% in 2026\nCouncil sets targets\nThe Daily · 3 December 2025',
    );
  });

  it('leaves out what the article does not state', () => {
    const bare = { ...passage, before: '', after: '', publisher: null, publishedAt: null, url: null };
    expect(view({ answer: answerOf(bare) }).body).toEqual({
      text: 'growth is to reach 10% in 2026\nCouncil sets targets',
      entities: [
        { type: 'blockquote', offset: 0, length: 30 },
        { type: 'bold', offset: 19, length: 3 },
        { type: 'bold', offset: 31, length: 20 },
      ],
    });
  });

  it('shows the first passage when asked for one that is not there', () => {
    expect(view({ index: 9 })).toEqual(view());
  });

  it('cannot be shown without a passage', () => {
    expect(() => view({ answer: answerOf() })).toThrow(RangeError);
  });

  it.each([
    [{ start: 22, end: 19 }],
    [{ start: -1, end: 3 }],
    [{ start: 0, end: 99 }],
    [{ start: NaN, end: NaN }],
  ])('shows no words in bold for a span that is none: %j', (emphasis) => {
    const { entities } = view({ answer: answerOf({ ...passage, emphasis }) }).body;
    expect(entities.filter(({ type }) => type === 'bold')).toHaveLength(1);
  });

  it('puts whole characters in bold', () => {
    const family = { ...passage, quote: 'a 👨‍👩‍👧 b', emphasis: { start: 3, end: 6 } };
    expect(view({ answer: answerOf(family) }).body.entities[1]).toEqual({
      type: 'bold',
      offset: 2,
      length: 8,
    });
  });

  it('is quoted in its own language and surrounded by the language of the chat', () => {
    const { body, buttons } = answerView(vietnamese, style, {
      answerId: 7,
      answer: answerOf(passage, other),
      index: 0,
      widened: undefined,
    });
    expect(body.text).toMatch(/^growth is to reach 10% in 2026\n/);
    expect(body.text).toMatch(/The Daily · 3 tháng 12/);
    expect(buttons[0]?.[0]?.text).toBe('➡️ Đoạn tiếp theo (2/2)');
  });
});

describe('no answer', () => {
  it('says so, and offers the three nearest articles, each once', () => {
    const passages = ['a', 'a', 'b', 'c', 'd'].map((id) => ({
      ...passage,
      articleId: id,
      title: `Title ${id}`,
    }));
    const { body, buttons } = notFoundView(english, { passages });
    expect(body.text).toBe('The articles do not answer this.\n\nThese articles come nearest:');
    expect(buttons.flat()).toEqual([
      { text: '📄 Title a', data: 'a:a' },
      { text: '📄 Title b', data: 'a:b' },
      { text: '📄 Title c', data: 'a:c' },
    ]);
  });

  it('says so when nothing is near', () => {
    expect(notFoundView(vietnamese, { passages: [] })).toEqual({
      body: { text: 'Các bài báo không có câu trả lời cho câu hỏi này.', entities: [] },
      buttons: [],
    });
  });
});
