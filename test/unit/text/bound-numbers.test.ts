import { describe, expect, it } from 'vitest';
import { AnalysedText } from '../../../src/domain/answering/analysed-text.js';
import { questionMatch } from '../../../src/domain/answering/question-match.js';
import { questionProfile } from '../../../src/domain/questions/question-profile.js';

const carried = (question: string, text: string): number =>
  questionMatch(questionProfile(question), () => 1, new AnalysedText(text).evidence()).boundNumbers;

describe('a number and what stands beside it', () => {
  it('is met where the same number stands beside the same word', () => {
    expect(carried('Which products have five stars?', 'Nine products have 5 stars.')).toBe(1);
    expect(carried('Which products have five stars?', 'Five products have 4 stars.')).toBe(0);
  });

  it('is met across languages where both words mean the same', () => {
    expect(carried('Nghị quyết 68 nói gì?', 'Resolution 68 sets the prices.')).toBe(1);
    expect(carried('Nghị quyết 68 nói gì?', 'Resolution 66 sets the prices of 68 goods.')).toBe(0);
  });

  it('is not asked of years and dates, which are compared as such', () => {
    expect(carried('What happened in 2026?', 'Nothing.')).toBe(1);
    expect(carried('What happened on 15/12/2025?', 'Nothing.')).toBe(1);
  });
});
