import { describe, expect, it } from 'vitest';
import { threshold, type JudgedQuestion } from '../../../src/application/evaluation/cross-validated.js';

const judged = (set: string, isAnswerable: boolean, confidence: number): JudgedQuestion => ({
  set,
  isAnswerable,
  isQuotable: true,
  topInGold: true,
  topAnswers: true,
  confidence,
});
const answerable = (set: string, count: number, least: number) =>
  Array.from({ length: count }, (_, i) => judged(set, true, least + i / 1_000));

describe('the threshold', () => {
  it('answers 96 of 100 answerable questions of the sets with questions of both kinds together', () => {
    const questions = [
      ...answerable('one', 50, 0.2),
      judged('one', false, 0.9),
      ...answerable('two', 50, 0.6),
      judged('two', false, 0.1),
      ...answerable('answerable alone', 50, 0.01),
    ];
    const from = threshold(questions);
    const asked = questions.filter(({ isAnswerable, set }) => isAnswerable && set !== 'answerable alone');
    expect(asked.filter(({ confidence }) => confidence >= from)).toHaveLength(96);
  });

  it('is of all sets when none has questions of both kinds', () => {
    const questions = answerable('one', 100, 0.2);
    expect(questions.filter(({ confidence }) => confidence >= threshold(questions))).toHaveLength(96);
  });
});
