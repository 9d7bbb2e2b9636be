import { describe, expect, it } from 'vitest';
import { nearMisses } from '../../../src/domain/fitting/near-misses.js';

const QUESTION = 'How many schools did Hai Minh build in 2025?';

describe('near misses of a question', () => {
  it('exchange one thing each: the year, the name, or what it speaks of', () => {
    const made = nearMisses(QUESTION, 'en', ['Ba Lat'], 1);
    expect(made).toContain('How many schools did Ba Lat build in 2025?');
    expect(made.some((question) => /in 202[46]\?$/.test(question))).toBe(true);
    expect(made.filter((question) => question.includes('Hai Minh build in 2025')).length).toBeGreaterThan(0);
    for (const question of made) expect(question).not.toBe(QUESTION);
  });

  it('exchange a number that is no year', () => {
    expect(nearMisses('What does resolution 68 say?', 'en', [], 4)).toContain('What does resolution 69 say?');
  });

  it('leave a name that nothing can stand in for', () => {
    const made = nearMisses('What did Ba Lat say?', 'en', ['Ba Lat'], 2);
    for (const question of made) expect(question).toContain('Ba Lat');
  });

  it('are the same for the same seed, and none when nothing can be exchanged', () => {
    expect(nearMisses(QUESTION, 'en', ['Ba Lat'], 7)).toEqual(nearMisses(QUESTION, 'en', ['Ba Lat'], 7));
    expect(nearMisses('?', 'en', ['Ba Lat'], 1)).toEqual([]);
  });
});
