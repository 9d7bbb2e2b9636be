import type { NetworkWeights } from '../answering/network.js';

/** Turns a score into log-odds: slope · score + intercept. */
export interface Calibration {
  readonly slope: number;
  readonly intercept: number;
}

/** A score and whether what it stands for came true. */
export interface ScoredOutcome {
  readonly score: number;
  readonly right: boolean;
  readonly weight: number;
}

const STEPS = 50;
/** Keeps the slope finite when scores part right from wrong without a fault. */
const RIDGE = 1e-3;

/** Platt scaling (1999): logistic regression on the score alone, by Newton's method. The order of scores stays as it is. */
export function fitCalibration(outcomes: readonly ScoredOutcome[]): Calibration {
  let [slope, intercept] = [1, 0];
  for (let step = 0; step < STEPS; step++) {
    let [gradientSlope, gradientIntercept] = [RIDGE * (slope - 1), 0];
    let [slopeSlope, slopeIntercept, interceptIntercept] = [RIDGE, 0, RIDGE];
    for (const { score, right, weight } of outcomes) {
      const expected = 1 / (1 + Math.exp(-(slope * score + intercept)));
      const error = weight * (expected - (right ? 1 : 0));
      const curvature = weight * expected * (1 - expected);
      gradientSlope += error * score;
      gradientIntercept += error;
      slopeSlope += curvature * score * score;
      slopeIntercept += curvature * score;
      interceptIntercept += curvature;
    }
    const determinant = slopeSlope * interceptIntercept - slopeIntercept ** 2;
    slope -= (interceptIntercept * gradientSlope - slopeIntercept * gradientIntercept) / determinant;
    intercept -= (slopeSlope * gradientIntercept - slopeIntercept * gradientSlope) / determinant;
    slope = Math.max(slope, 0.05);
  }
  return { slope, intercept };
}

/** The networks with their scores calibrated. */
export function calibrated(
  networks: readonly NetworkWeights[],
  { slope, intercept }: Calibration,
): readonly NetworkWeights[] {
  const scaled = (values: readonly number[]): number[] =>
    values.map((value) => Number((slope * value).toPrecision(6)));
  return networks.map((network) => ({
    ...network,
    output: scaled(network.output),
    linear: scaled(network.linear),
    bias: slope * network.bias + intercept,
  }));
}
