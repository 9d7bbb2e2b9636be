import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDeepLink, questionLink, subscriptionLink } from '../../../src/domain/chats/deep-link.js';
import { hostileTexts } from '../../support/hostile-texts.js';

function base64url(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64url');
}

describe('a deep link', () => {
  test('names an article', () => {
    expect(parseDeepLink('a_3f9c2b-_X')).toEqual({ kind: 'article', articleId: '3f9c2b-_X' });
  });

  test('shows a subscription', () => {
    expect(parseDeepLink('s_12')).toEqual({ kind: 'subscription', id: 12 });
    expect(parseDeepLink(subscriptionLink(345))).toEqual({ kind: 'subscription', id: 345 });
  });

  test.each([
    ['growth_target_2026', 'growth target 2026'],
    ['muc-tieu-tang-truong', 'muc tieu tang truong'],
    ['_who--is__it_', 'who is it'],
    ['film', 'film'],
    ['city', 'city'],
    ['2026', '2026'],
    [base64url('Mục tiêu tăng trưởng?'), 'Mục tiêu tăng trưởng?'],
    [base64url('a $1.5 + 3% rise, "soon"'), 'a $1.5 + 3% rise, "soon"'],
  ])('asks a question: q_%s', (payload, question) => {
    expect(parseDeepLink(`q_${payload}`)).toEqual({ kind: 'question', question });
  });

  test.each([
    ['', 'nothing'],
    ['a_', 'no article'],
    ['q_', 'no question'],
    ['q_-_-', 'no words'],
    ['x_article', 'another prefix'],
    ['s_', 'no subscription'],
    ['s_twelve', 'no number'],
    ['s_0', 'a number that no subscription has'],
    ['s_1234567890123456', 'a number beyond what can be counted'],
    ['A_article', 'a prefix in capitals'],
    ['article', 'no prefix'],
    [`a_${'x'.repeat(63)}`, 'more than 64 characters'],
    ['a_é', 'letters that Telegram does not let through'],
    ['a_b c', 'a space'],
    ['a_b\n', 'a line feed'],
  ])('that is "%s" (%s) is unknown', (parameter) => {
    expect(parseDeepLink(parameter)).toEqual({ kind: 'unknown' });
  });

  test.each([
    ['emoji', base64url('party 🎉 time')],
    ['a control character', base64url('one\u0000two')],
    ['another script', base64url('الهدف ab')],
    ['bytes that are no UTF-8', Buffer.from([0xff, 0xfe, 0x41, 0x42]).toString('base64url')],
  ])('takes a payload that decodes to %s as words', (_, payload) => {
    const question = payload.replace(/[_-]+/g, ' ').trim();
    expect(parseDeepLink(`q_${payload}`)).toEqual({ kind: 'question', question });
  });

  test('never throws, whatever somebody types behind /start', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        for (const parameter of [text, `q_${text}`, `a_${text}`, `s_${text}`])
          expect(['article', 'question', 'subscription', 'unknown']).toContain(parseDeepLink(parameter).kind);
      }),
    );
  });
});

describe('the link of a question', () => {
  test('is plain words when they say it all, else base64url', () => {
    expect(questionLink('growth target 2026')).toBe('q_growth_target_2026');
    expect(questionLink('Growth target?')).toBe(`q_${base64url('Growth target?')}`);
    expect(questionLink('snake_case')).toBe(`q_${base64url('snake_case')}`);
  });

  test('is none when the question does not fit: nothing is cut', () => {
    expect(questionLink('x'.repeat(62))).toBe(`q_${'x'.repeat(62)}`);
    expect(questionLink('x'.repeat(63))).toBeUndefined();
    expect(questionLink(`${'x'.repeat(45)}?`)).toBe(`q_${base64url(`${'x'.repeat(45)}?`)}`);
    expect(questionLink(`${'x'.repeat(46)}?`)).toBeUndefined();
    expect(questionLink('')).toBeUndefined();
    expect(questionLink('?')).toBeUndefined();
  });

  const words = fc.array(
    fc.string({ unit: fc.constantFrom(...Array.from('abcXYZ0189')), minLength: 1, maxLength: 9 }),
    {
      minLength: 1,
      maxLength: 5,
    },
  );
  const vietnamese = fc.string({
    unit: fc.constantFrom(...Array.from('aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấầẩẫậ0123456789 ?%.,-')),
    minLength: 1,
    maxLength: 30,
  });

  test('asks the very question when it is opened', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          words.map((some) => some.join(' ')),
          vietnamese,
          vietnamese.map((text) => text.normalize('NFD')),
          fc.string({ unit: 'binary', maxLength: 40 }),
          fc.constantFrom(...hostileTexts.map(([, text]) => text)),
        ),
        (question) => {
          const link = questionLink(question);
          if (link === undefined) return;
          expect(link).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
          expect(parseDeepLink(link)).toEqual({ kind: 'question', question });
        },
      ),
    );
  });

  test('exists for every short question with a word in it', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        const question = `vì ${text}`;
        fc.pre(Buffer.byteLength(question) <= 46);
        expect(questionLink(question)).toBeDefined();
      }),
    );
  });
});
