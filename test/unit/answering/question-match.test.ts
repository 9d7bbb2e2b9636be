import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  questionMatch,
  type QuestionMatch,
  type Rarity,
} from '../../../src/domain/answering/question-match.js';
import { AnalysedText } from '../../../src/domain/answering/analysed-text.js';
import { joinedEvidence } from '../../../src/domain/answering/text-evidence.js';
import { questionProfile } from '../../../src/domain/questions/question-profile.js';

const equallyRare: Rarity = () => 1;

function match(question: string, text: string, rarity = equallyRare): QuestionMatch {
  return questionMatch(questionProfile(question), rarity, new AnalysedText(text).evidence());
}

/** Figures that are 1 when the text carries all that the question asks for, and fall with what it lacks. */
function shares(match: QuestionMatch): Record<string, number> {
  const { coverage, names, numbers, years, months, periods, concepts, asked, rarestMissing } = match;
  return { coverage, names, numbers, years, months, periods, concepts, asked, present: 1 - rarestMissing };
}

describe('a name of the question', () => {
  const question = 'What did the council of Hai Minh decide?';

  it('counts in full when its words stand side by side, with or without diacritics', () => {
    expect(match(question, 'The council of Hải Minh met.').names).toBe(1);
    expect(match(question, 'HAI MINH: the council met.').names).toBe(1);
  });

  it('counts by half when its words stand apart, and by a quarter when one of two does', () => {
    expect(match(question, 'Minh Chau and Hai Lam met.').names).toBe(0.5);
    expect(match(question, 'Minh Chau met.').names).toBe(0.25);
  });

  it('is found although a word of it is mistyped, unless that could be another name', () => {
    expect(match('What did Hoang Quok Khanh say?', 'Hoàng Quốc Khánh spoke.').names).toBe(1);
    expect(match('Who sits on the Kestrell Bay council?', 'The Kestrel Bay council met.').names).toBe(1);
    expect(match(question, 'The council of Hai Ninh met.').names).toBeLessThan(1);
  });

  it('and any other word that no article has is forgiven one letter', () => {
    const rare =
      (known: string): Rarity =>
      (term) =>
        term === known ? 0.9 : 1;
    const asked = 'Who is the secretery?';
    expect(match(asked, 'The secretary spoke.', rare('x')).carried).toBe(1);
    // Some article has that very word.
    expect(match(asked, 'The secretary spoke.', rare('secreteri')).carried).toBe(0);
  });

  it('is not found inside longer words', () => {
    expect(match(question, 'Haiti and Minhazul').names).toBe(0);
  });

  it('weighs as much as each other name', () => {
    const two = 'Did Ba Lat or Hai Minh report more?';
    expect(match(two, 'Only Hai Minh did.').names).toBe(0.5);
    expect(match(two, 'Hai Minh, then Ba Lat.').names).toBe(1);
  });
});

describe('a time of the question', () => {
  it('is missed when the text states another year, or none', () => {
    const question = 'What is the growth target for 2027?';
    expect(match(question, 'The growth target for 2027 is 9%.').years).toBe(1);
    expect(match(question, 'The growth target for 2026 is 10%.').years).toBe(0);
    expect(match(question, 'The growth target is 10%.').years).toBe(0);
  });

  it('counts by share when several are asked for', () => {
    expect(match('How did exports change between 2024 and 2025?', 'Exports rose in 2025.').years).toBe(0.5);
  });

  it('is the same month or part of a year in both languages', () => {
    expect(match('How many came in November 2025?', 'Trong tháng 11, 40 người đến.').months).toBe(1);
    expect(match('How many came in November 2025?', 'Trong tháng 10, 40 người đến.').months).toBe(0);
    expect(match('What was third-quarter revenue?', 'Doanh thu quý III đạt 5 tỷ.').periods).toBe(1);
    expect(match('What was third-quarter revenue?', 'Doanh thu quý II đạt 5 tỷ.').periods).toBe(0);
  });
});

describe('the words of the question', () => {
  it('count by how rare they are', () => {
    const rarity: Rarity = (term) => (term === 'zebra' ? 0.9 : 0.1);
    const question = 'zebra report';
    expect(match(question, 'A report.', rarity)).toMatchObject({ coverage: 0.1, rarestMissing: 0.9 });
    expect(match(question, 'A zebra.', rarity)).toMatchObject({ coverage: 0.9, rarestMissing: 0.1 });
    expect(match(question, 'A zebra report.', rarity)).toMatchObject({ coverage: 1, rarestMissing: 0 });
  });

  it('are met in any form that folds to theirs', () => {
    expect(match('sản lượng lúa', 'SAN LUONG LUA').coverage).toBe(1);
    expect(match('exporting countries', 'a country exports').coverage).toBe(1);
  });

  it('are numbers in any notation', () => {
    expect(match('Who bought 1,204 cars?', 'He bought 1.204 of them').numbers).toBe(1);
    expect(match('Who bought 1,204 cars?', 'He bought 1.205 of them').numbers).toBe(0);
    expect(match('Which five wards merged?', 'Wards 1 to 5 merged').numbers).toBe(1);
  });
});

describe('what is counted', () => {
  it('is met by its word, and by what it means in the other language', () => {
    const question = 'How many houses were damaged?';
    expect(match(question, '40 houses').asked).toBe(1);
    expect(match(question, '40 boats').asked).toBe(0);
    expect(match('Có bao nhiêu người chết?', 'It left 40 dead').asked).toBeGreaterThan(
      match('Có bao nhiêu người chết?', 'It left 40 boats').asked,
    );
  });
});

describe('a match', () => {
  const words = fc
    .array(
      fc.constantFrom(
        ...[
          'Hai',
          'Minh',
          'Ba',
          'Lat',
          'in',
          'November',
          '2026',
          '2025',
          'five',
          '1,204',
          'flood',
          'how many',
        ],
        ...[
          'houses',
          'quý III',
          'tháng 6',
          'người',
          'bao nhiêu',
          'tăng',
          'what',
          'the',
          'percent',
          '57-NQ/TW',
        ],
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(' '));
  const rarity: Rarity = (term) => 1 / (1 + term.length);

  it('asks for nothing, and so misses nothing, when the question has only function words', () => {
    for (const share of Object.values(shares(match('what is this about', 'A flood.')))) expect(share).toBe(1);
  });

  it('is between nothing and all of it', () => {
    fc.assert(
      fc.property(words, words, (question, text) => {
        for (const share of Object.values(shares(match(question, text, rarity)))) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    );
  });

  it('is complete when the text repeats the question', () => {
    fc.assert(
      fc.property(words, words, (question, rest) => {
        const text = `${question} , ${rest}`;
        for (const share of Object.values(shares(match(question, text, rarity))))
          expect(share).toBeCloseTo(1);
      }),
    );
  });

  it('never gets worse with more text', () => {
    fc.assert(
      fc.property(words, words, words, (question, text, more) => {
        const profile = questionProfile(question);
        const less = shares(questionMatch(profile, rarity, new AnalysedText(text).evidence()));
        const evidence = joinedEvidence(new AnalysedText(text).evidence(), new AnalysedText(more).evidence());
        const all = shares(questionMatch(profile, rarity, evidence));
        for (const [name, share] of Object.entries(less))
          expect(all[name]).toBeGreaterThanOrEqual(share - 1e-12);
      }),
    );
  });
});
