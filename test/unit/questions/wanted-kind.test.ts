import { describe, expect, it } from 'vitest';
import { holdsKind } from '../../../src/domain/questions/holds-kind.js';
import { wantedKind, type WantedKind } from '../../../src/domain/questions/wanted-kind.js';
import { foldDiacritics } from '../../../src/domain/text/fold.js';
import { growsWithLength } from '../../support/time-growth.js';

const asked: readonly (readonly [WantedKind, readonly string[]])[] = [
  [
    'percentage',
    ['What is the 2026 growth target?', 'By what percentage did it fall?', 'Tỷ lệ hộ nghèo là bao nhiêu?'],
  ],
  [
    'date',
    [
      'When did it open?',
      'Opened when?',
      'And since when?',
      'What year was it built?',
      'Cầu mở khi nào?',
      'Lễ diễn ra ngày nào?',
      'How soon will it open?',
    ],
  ],
  ['person', ['Who chaired the meeting?', 'Whose car is it?', 'Ai chủ trì cuộc họp?', 'Chủ tịch là ai?']],
  [
    'money',
    [
      'How much did the bridge cost?',
      'What is the price of gold?',
      'Giá vàng là bao nhiêu?',
      'What is GRDP per head in 2026?',
      'Thu nhập bình quân đầu người là bao nhiêu?',
    ],
  ],
  [
    'number',
    [
      'How many houses were lost?',
      'How old was he when he won?',
      'Có mấy xã bị ngập?',
      'How long is the bridge?',
      'Có bao nhiêu căn nhà bị sập?',
      'How did the town council vote on the bridge?',
      'What was the final score?',
      'Tỷ số trận chung kết thế nào?',
    ],
  ],
  ['place', ['Where was it held?', 'Which province was hit?', 'Hội nghị họp ở đâu?', 'Tỉnh nào bị ngập?']],
  ['name', ['Which company built it?', 'What is the name of the storm?', 'Công ty nào xây cầu?']],
  [
    'other',
    ['What happened?', 'Why did they leave?', 'How did Ms Rice vote on the bridge?', 'Chuyện gì xảy ra?', ''],
  ],
];

describe('what a question wants', () => {
  it('is a date for "chừng nào" and "hồi nào", which stand for other words without their diacritics', () => {
    expect(wantedKind('Trường chừng nào khởi công?')).toBe('date');
    expect(wantedKind('Đợt hai bắt đầu hồi nào?')).toBe('date');
    expect(wantedKind('Bằng chứng nào được đưa ra?')).toBe('other');
    expect(wantedKind('Hội nào được thành lập?')).toBe('other');
  });

  it.each(asked.flatMap(([kind, questions]) => questions.map((question) => [question, kind] as const)))(
    '"%s" wants: %s',
    (question, kind) => {
      expect(wantedKind(question)).toBe(kind);
      expect(wantedKind(question.toUpperCase())).toBe(kind);
      expect(wantedKind(foldDiacritics(question))).toBe(kind);
    },
  );

  it.each([
    'What happens when it rains?',
    'When it rains, what do they do?',
    'What may a school require?',
    'Già làng nói gì?',
    'Vì sao họ tham gia lễ hội?',
    'Gia đình họ làm gì?',
    'Vì sao đầu năm trời lạnh?',
    'Why did the price of gold rise?',
    'Bất bình đẳng ngăn chặn tăng trưởng như thế nào?',
  ])(
    'is not told by a word that looks like another, nor by what a question is about that asks otherwise: "%s"',
    (question) => {
      expect(wantedKind(question)).toBe('other');
    },
  );

  it('is not told by parts of words', () => {
    expect(wantedKind('What do corporate whales do?')).toBe('other');
  });
});

describe('a text', () => {
  it.each<[WantedKind, readonly string[], readonly string[]]>([
    ['percentage', ['8.06%', '10 per cent', 'mười phần trăm'], ['8.06', 'half']],
    [
      'money',
      ['VND 6,842 billion', '$3', '214 tỷ đồng', '5 million dollars', '620 nghìn đồng'],
      ['four pigs', '2026'],
    ],
    [
      'number',
      [
        '4,260 pigs',
        'five wards',
        'ba xã',
        'hàng tỷ đồng',
        '12 wards in 2026',
        '2000 guests',
        'in 15th place',
        '12/15 xã đạt chuẩn',
        'mỗi ngày 8 chuyến',
        'Mỗi tháng 12 học sinh',
        '30 may be dead',
        '9/10 have electricity',
        'produced 1984 boats',
        'Reactor No. 3',
        'số 57-NQ/TW',
        'a 12-year-old',
        'May 1,200 people',
        'has 2026 seats',
        '2025 công nhân',
      ],
      [
        'many pigs',
        'nobody',
        'phone',
        'bạn bè',
        'the plan for 2026 - 2030',
        'on December 3, 2025',
        'sáng 3/12',
        'tháng 12 năm 2025',
        'in 2026 to reach it',
        'on 3 December',
        '(2024)',
        'ngày 3 tháng 12 năm 2025,',
        '03/12/2025',
      ],
    ],
    [
      'date',
      [
        'in 2026',
        'on Monday',
        '3/12',
        'ngày 3 tháng 12',
        'quý III',
        '08:30',
        'the 1950s',
        '22,000 years ago',
        'by 9000 BP',
        'the nineteenth century',
      ],
      ['soon', 'the day after'],
    ],
    ['person', ['said Dora Quist', 'ông Minh', 'Phạm Minh Chính'], ['the engineer', 'nobody']],
    ['place', ['in Hanoi'], ['in the village']],
    ['name', ['a storm called Yagi'], ['A storm']],
    ['other', ['anything', ''], []],
  ])('holds a %s or not', (kind, holding, lacking) => {
    for (const text of holding) expect(holdsKind(kind, text), text).toBe(true);
    for (const text of lacking) expect(holdsKind(kind, text), text).toBe(false);
  });
});

describe('a question of the longest allowed', () => {
  it.each(['a', 'a ', "how did 's ", 'how many ', 'bao nhiêu ', 'when '])(
    'is told at once, whatever it repeats: "%s"',
    (part) => {
      expect(wantedKind(`how did ${part.repeat(1000 / part.length)} vote`)).toBeTypeOf('string');
    },
  );
});

describe('a text of any length', () => {
  it.each<[WantedKind, string]>([
    ['percentage', '1,'],
    ['money', '1,'],
    ['number', '1/'],
    ['number', '1-Đ'],
    ['number', '2025 '],
    ['number', 'May 3 '],
    ['date', '1,'],
    ['date', 'ađ'],
    ['person', 'Đ'],
  ])('is looked through for a %s in proportion to it: "%s"', (kind, piece) => {
    const look = (length: number): unknown => holdsKind(kind, piece.repeat(length / piece.length));
    expect(growsWithLength(look, 5_000)).toBe(true);
  });
});
