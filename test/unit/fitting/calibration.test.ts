import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ensembleScore } from '../../../src/domain/answering/network.js';
import { calibrated, fitCalibration } from '../../../src/domain/fitting/calibration.js';
import { seededRandom } from '../../../src/domain/fitting/random.js';
import { linearNetwork } from '../../support/linear-network.js';

const logistic = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

describe('calibration', () => {
  it('finds the log-odds by which scores were turned into outcomes', () => {
    const random = seededRandom(3);
    const outcomes = Array.from({ length: 8000 }, () => {
      const score = 6 * random() - 3;
      return { score, right: random() < logistic(0.5 * score - 1), weight: 1 };
    });
    const { slope, intercept } = fitCalibration(outcomes);
    expect(slope).toBeCloseTo(0.5, 1);
    expect(intercept).toBeCloseTo(-1, 1);
  });

  it('stays finite and keeps the order of scores, whatever came true', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            score: fc.double({ min: -10, max: 10, noNaN: true }),
            right: fc.boolean(),
            weight: fc.constantFrom(0.3, 1, 1.5),
          }),
          { minLength: 1, maxLength: 40 },
        ),
        (outcomes) => {
          const { slope, intercept } = fitCalibration(outcomes);
          expect(slope).toBeGreaterThan(0);
          expect(Number.isFinite(slope) && Number.isFinite(intercept)).toBe(true);
        },
      ),
    );
  });

  it('is what calibrated networks say of the same inputs', () => {
    const network = linearNetwork([2, -1]);
    const calibration = { slope: 0.5, intercept: 3 };
    const inputs = Float64Array.of(0.7, -0.2);
    expect(ensembleScore(calibrated([network, network], calibration), inputs)).toBeCloseTo(
      0.5 * ensembleScore([network], inputs) + 3,
      5,
    );
  });
});
