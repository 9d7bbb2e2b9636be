import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auroc, median, notFoundAt, thresholdFor } from '../../../src/application/evaluation/metrics.js';

/** Few different values, so that many are equal. */
const scores = fc.array(
  fc.integer({ min: 0, max: 6 }).map((n) => n / 6),
  { minLength: 1, maxLength: 15 },
);

describe('AUROC', () => {
  it('is the share of pairs that stand in order, ties by half, as counting them finds it', () => {
    fc.assert(
      fc.property(scores, scores, (positives, negatives) => {
        const pairs = positives.flatMap((p): number[] =>
          negatives.map((n) => (p > n ? 1 : p === n ? 0.5 : 0)),
        );
        const share = pairs.reduce((a, b) => a + b, 0) / pairs.length;
        expect(auroc(positives, negatives)).toBeCloseTo(share, 12);
      }),
    );
  });

  it('is undefined without both kinds', () => {
    expect(auroc([], [1])).toBeNaN();
    expect(auroc([1], [])).toBeNaN();
  });
});

describe('not_found at a threshold', () => {
  it('is scored as counting finds it', () => {
    fc.assert(
      fc.property(
        scores,
        scores,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (answerable, unanswerable, threshold) => {
          const saidOf = (list: readonly number[]): number =>
            list.filter((score) => score < threshold).length;
          const [right, wrong] = [saidOf(unanswerable), saidOf(answerable)];
          const { precision, recall, f1, answered } = notFoundAt(threshold, answerable, unanswerable);
          expect(answered).toBeCloseTo((answerable.length - wrong) / answerable.length, 12);
          expect(recall).toBeCloseTo(right / unanswerable.length, 12);
          if (right + wrong > 0) expect(precision).toBeCloseTo(right / (right + wrong), 12);
          // F1 as its own definition by counts: 2 TP / (2 TP + FP + FN).
          const missed = unanswerable.length - right;
          expect(f1).toBeCloseTo((2 * right) / (2 * right + wrong + missed), 12);
        },
      ),
    );
  });

  it('is worth nothing, and is a number, when it is never said or never right', () => {
    expect(notFoundAt(0, [0.5], [0.5])).toEqual({ precision: 0, recall: 0, f1: 0, answered: 1 });
    expect(notFoundAt(1, [0.5], [])).toEqual({ precision: 0, recall: 0, f1: 0, answered: 0 });
    expect(notFoundAt(1, [], [])).toEqual({ precision: 0, recall: 0, f1: 0, answered: 1 });
  });
});

describe('the threshold', () => {
  it('is the largest that still answers enough', () => {
    fc.assert(
      fc.property(scores, fc.integer({ min: 1, max: 20 }), (answerable, twentieths) => {
        const share = twentieths / 20;
        const answered = (threshold: number): number =>
          answerable.filter((score) => score >= threshold).length / answerable.length;
        const threshold = thresholdFor(share, answerable);
        expect(answered(threshold)).toBeGreaterThanOrEqual(share - 1e-9);
        for (const larger of answerable.filter((score) => score > threshold))
          expect(answered(larger)).toBeLessThan(share - 1e-9);
      }),
    );
  });

  it('turns nothing away when there is nothing to go by', () => {
    expect(thresholdFor(0.95, [])).toBe(0);
  });
});

describe('the median', () => {
  it('is a value with no more than half below and half above', () => {
    fc.assert(
      fc.property(scores, (values) => {
        const middle = median(values);
        expect(values).toContain(middle);
        expect(values.filter((value) => value < middle).length).toBeLessThanOrEqual(values.length / 2);
        expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(values.length / 2);
      }),
    );
    expect(median([4, 1, 3, 2])).toBe(2);
    expect(median([])).toBeNaN();
  });
});
