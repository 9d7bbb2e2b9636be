import { describe, expect, it } from 'vitest';
import { Readiness } from '../../../src/application/readiness.js';

describe('readiness', () => {
  it('says how far the first index is, and 100 % only when questions can be answered', () => {
    const readiness = new Readiness();
    const percents = [-1, 0, 0.129, 0.5, 1, 2].map((share) => {
      readiness.progress(share);
      return readiness.percent;
    });
    expect(percents).toEqual([0, 0, 12, 50, 99, 99]);
    expect(readiness.isReady).toBe(false);
    readiness.markReady();
    expect([readiness.isReady, readiness.percent]).toEqual([true, 100]);
  });

  it('stays, whatever is indexed afterwards', () => {
    const readiness = new Readiness();
    readiness.markReady();
    readiness.progress(0.1);
    expect([readiness.isReady, readiness.percent]).toEqual([true, 100]);
  });
});
