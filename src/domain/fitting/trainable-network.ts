import { standardised, type NetworkWeights } from '../answering/network.js';
import { seededRandom } from './random.js';

/** Mean and standard deviation of each input; an input that never varies has deviation 1. */
export function inputScales(rows: readonly Float64Array[]): { means: number[]; deviations: number[] } {
  const length = rows[0]!.length;
  const means = Array.from({ length }, (_, i) => rows.reduce((sum, row) => sum + row[i]!, 0) / rows.length);
  const deviations = means.map((mean, i) => {
    const deviation = Math.sqrt(rows.reduce((sum, row) => sum + (row[i]! - mean) ** 2, 0) / rows.length);
    return deviation < 1e-6 ? 1 : deviation;
  });
  return { means, deviations };
}

/**
 * `NetworkWeights` while they are being fitted by Adam (Kingma and Ba, arXiv 1412.6980). Parameters lie in one array:
 * hidden rows, hidden biases, output, linear part, bias.
 */
export class TrainableNetwork {
  private readonly parameters: Float64Array;
  private readonly gradient: Float64Array;
  private readonly momentum: Float64Array;
  private readonly velocity: Float64Array;
  private readonly linearAt: number;
  private steps = 0;

  constructor(
    private readonly inputs: readonly string[],
    private readonly hidden: number,
    private readonly scales: { readonly means: readonly number[]; readonly deviations: readonly number[] },
    seed: number,
  ) {
    const n = inputs.length;
    this.linearAt = n * hidden + 2 * hidden;
    const size = this.linearAt + n + 1;
    this.parameters = new Float64Array(size);
    this.gradient = new Float64Array(size);
    this.momentum = new Float64Array(size);
    this.velocity = new Float64Array(size);
    const random = seededRandom(seed);
    const noise = (): number => random() + random() + random() - 1.5;
    for (let i = 0; i < n * hidden; i++) this.parameters[i] = noise() / Math.sqrt(n);
    for (let i = 0; i < hidden; i++)
      this.parameters[n * hidden + hidden + i] = noise() / (2 * Math.sqrt(hidden));
  }

  standardise(row: Float64Array): Float64Array {
    return standardised(this.scales, row);
  }

  /** The score of standardised inputs. Fills `activations` (length = hidden units), which `backward` needs. */
  forward(z: Float64Array, activations: Float64Array): number {
    const { parameters: p, hidden, linearAt } = this;
    const n = z.length;
    let score = p[linearAt + n]!;
    for (let i = 0; i < n; i++) score += p[linearAt + i]! * z[i]!;
    for (let h = 0; h < hidden; h++) {
      let sum = p[n * hidden + h]!;
      for (let i = 0; i < n; i++) sum += p[h * n + i]! * z[i]!;
      const activation = Math.tanh(sum);
      activations[h] = activation;
      score += p[n * hidden + hidden + h]! * activation;
    }
    return score;
  }

  /** Adds to the gradient what a loss with this derivative by the score contributes. */
  backward(z: Float64Array, activations: Float64Array, derivative: number): void {
    const { parameters: p, gradient: g, hidden, linearAt } = this;
    const n = z.length;
    g[linearAt + n]! += derivative;
    for (let i = 0; i < n; i++) g[linearAt + i]! += derivative * z[i]!;
    for (let h = 0; h < hidden; h++) {
      const activation = activations[h]!;
      g[n * hidden + hidden + h]! += derivative * activation;
      const inner = derivative * p[n * hidden + hidden + h]! * (1 - activation * activation);
      g[n * hidden + h]! += inner;
      for (let i = 0; i < n; i++) g[h * n + i]! += inner * z[i]!;
    }
  }

  /** One step of Adam over the gradient so far, with weight decay; empties the gradient. */
  step(rate: number, decay: number): void {
    this.steps++;
    const firstCorrection = 1 - 0.9 ** this.steps;
    const secondCorrection = 1 - 0.999 ** this.steps;
    for (let i = 0; i < this.parameters.length; i++) {
      const g = this.gradient[i]! + decay * this.parameters[i]!;
      const momentum = 0.9 * this.momentum[i]! + 0.1 * g;
      const velocity = 0.999 * this.velocity[i]! + 0.001 * g * g;
      this.momentum[i] = momentum;
      this.velocity[i] = velocity;
      const scale = Math.sqrt(velocity / secondCorrection) + 1e-8;
      this.parameters[i]! -= (rate * (momentum / firstCorrection)) / scale;
      this.gradient[i] = 0;
    }
  }

  weights(): NetworkWeights {
    const n = this.inputs.length;
    const { hidden, linearAt } = this;
    const slice = (from: number, to: number): number[] =>
      Array.from(this.parameters.subarray(from, to), (value) => Number(value.toPrecision(6)));
    return {
      inputs: this.inputs,
      means: this.scales.means.map((value) => Number(value.toPrecision(6))),
      deviations: this.scales.deviations.map((value) => Number(value.toPrecision(6))),
      hidden: Array.from({ length: hidden }, (_, h) => slice(h * n, (h + 1) * n)),
      hiddenBias: slice(n * hidden, n * hidden + hidden),
      output: slice(n * hidden + hidden, linearAt),
      linear: slice(linearAt, linearAt + n),
      bias: slice(linearAt + n, linearAt + n + 1)[0]!,
    };
  }
}
