import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallTalk } from '../../../src/domain/chats/small-talk.js';
import { foldDiacritics } from '../../../src/domain/text/fold.js';
import { hostileTexts } from '../../support/hostile-texts.js';

const said = {
  greeting: [
    'hi',
    'Hi!',
    'HELLO',
    'hello bot',
    'hellooooo',
    'hey there :)',
    'good morning everyone',
    'Hi, how are you?',
    'xin chào',
    'Xin chào bạn!',
    'chào bạn',
    'chao ban',
    'chào cả nhà ạ',
    'em chào anh',
    'alo',
    'bạn có khỏe không?',
    'hello 👋',
    'ok, hi',
  ],
  thanks: [
    'thanks!',
    'Thank you so much',
    'thank you for your answer',
    'ok thanks',
    'hi, thanks',
    'no, thanks',
    'thx 🙏',
    'cảm ơn',
    'Cảm ơn bạn nhiều nhé!',
    'cám ơn ạ',
    'cam on nhe',
    'cảm ơn vì thông tin',
    'dạ vâng ạ, em cảm ơn',
    'cảm ơn'.normalize('NFD'),
  ],
  farewell: [
    'bye',
    'Bye bye!',
    'good night',
    'see you later',
    'thanks, bye',
    'tạm biệt',
    'tam biet nhe',
    'hẹn gặp lại bạn',
  ],
  acknowledgement: [
    'ok',
    'OK 👍',
    'okkkk',
    'vâng',
    'Vâng ạ',
    'dạ',
    'haha',
    'hahahaha',
    'ha ha',
    'hihi',
    'lol',
    'I see',
    'great job bot',
    'được rồi',
    'hieu roi',
    'tuyệt vời',
    'hay quá!',
  ],
  emoji: ['👍', '👨‍👩‍👧 🇻🇳', '1️⃣', '?', '...', ':)', ':D', '<3', '=))', '^^', '❤️'],
} as const;

const asked = [
  'hi, what is the growth target?',
  'Hello Kitty museum',
  'Thanksgiving traffic',
  'thanks to whom did it grow?',
  'chào bán cổ phiếu',
  'chào bán',
  'chao ban co phieu',
  'cảm ơn ai?',
  'cam on ai',
  'good morning Vietnam',
  'Bye Bye Birdie',
  'OK Bank',
  'tạm biệt 2025',
  'hi 2026',
  '2026',
  '1',
  'vang',
  'giá vàng',
  'dung',
  'duoc',
  'UK',
  'GDP',
  'Nice attack',
  'great wall',
  'who are you',
  'bạn',
  'you there',
  'có ai không',
  'Kaka',
  'BMW X3',
  'مرحبا',
  'привет',
] as const;

describe('small talk', () => {
  const examples = Object.entries(said).flatMap(([kind, texts]) =>
    texts.map((text) => [text, kind] as const),
  );

  test.each(examples)('"%s" is %s', (text, kind) => {
    expect(smallTalk(text)).toBe(kind);
  });

  test.each(asked)('"%s" may be a question', (text) => {
    expect(smallTalk(text)).toBeUndefined();
  });

  test('is not nothing at all', () => {
    for (const text of ['', ' \n\t\u00a0']) expect(smallTalk(text)).toBeUndefined();
  });

  test('is never told from a part: a word that asks makes a question of it, wherever it stands', () => {
    const talk = fc.constantFrom(...examples.filter(([, kind]) => kind !== 'emoji').map(([text]) => text));
    fc.assert(
      fc.property(
        talk,
        fc.constantFrom('growth', 'lạm phát', 'Hanoi', '10%'),
        fc.boolean(),
        (text, word, first) => {
          expect(smallTalk(first ? `${word} ${text}` : `${text} ${word}`)).toBeUndefined();
        },
      ),
    );
  });

  test('is the same in capitals, and with signs around it', () => {
    const talk = fc.constantFrom(...examples.filter(([, kind]) => kind !== 'emoji'));
    fc.assert(
      fc.property(talk, fc.constantFrom('!', ' 👍', '...', ' ❤️'), ([text, kind], signs) => {
        expect(smallTalk(`${text.toUpperCase()}${signs}`)).toBe(kind);
        expect(smallTalk(`${signs} ${text}`)).toBe(kind);
      }),
    );
  });

  test('is looked for in any text without harm', () => {
    for (const [, text] of hostileTexts) smallTalk(text);
    expect(smallTalk('👍'.repeat(10_000))).toBe('emoji');
    expect(smallTalk('hi '.repeat(5_000))).toBe('greeting');
    expect(smallTalk('ha'.repeat(20_000) + 'x')).toBeUndefined();
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        smallTalk(text);
        smallTalk(foldDiacritics(text));
      }),
    );
  });
});
