import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFittedAnswering } from '../../../src/adapters/models/fitted-answering-file.js';
import { ModelError } from '../../../src/application/errors.js';
import { ANSWER_FEATURES } from '../../../src/domain/answering/answer-features.js';
import { checkFitted, type FittedAnswering } from '../../../src/domain/answering/fitted-answering.js';
import type { NetworkWeights } from '../../../src/domain/answering/network.js';
import { UNIT_FEATURES } from '../../../src/domain/answering/unit-features.js';
import { temporaryFolder } from '../../support/store-folder.js';

function network(inputs: readonly string[]): NetworkWeights {
  return {
    inputs,
    means: inputs.map(() => 0),
    deviations: inputs.map(() => 1),
    hidden: [inputs.map(() => 0.1)],
    hiddenBias: [0],
    output: [1],
    linear: inputs.map(() => 0.2),
    bias: 0,
  };
}

const fitted: FittedAnswering = {
  provenance: { sets: ['a'] },
  units: [network(UNIT_FEATURES), network(UNIT_FEATURES)],
  confidence: [network(ANSWER_FEATURES)],
  threshold: 0.4,
};

/** Fitted weights whose last network of units is another. */
function withNetwork(changed: Partial<NetworkWeights>): FittedAnswering {
  return { ...fitted, units: [fitted.units[0]!, { ...fitted.units[1]!, ...changed }] };
}

describe('fitted weights', () => {
  it('are used when they were fitted for the features that the code computes', () => {
    expect(checkFitted(fitted)).toBe(fitted);
  });

  it('are refused when a feature is new, gone, or stands elsewhere, by its name', () => {
    const [first, second, ...rest] = UNIT_FEATURES;
    const last = UNIT_FEATURES.at(-1)!;
    const say = (feature: string): RegExp => new RegExp(`${feature}.*npm run fit`);
    expect(() => checkFitted(withNetwork(network(UNIT_FEATURES.slice(0, -1))))).toThrow(say(last));
    expect(() => checkFitted(withNetwork(network([second, first, ...rest])))).toThrow(say(first));
    expect(() => checkFitted(withNetwork(network([...UNIT_FEATURES, 'moon phase'])))).toThrow(/npm run fit/);
    expect(() => checkFitted({ ...fitted, confidence: [network(UNIT_FEATURES)] })).toThrow(/npm run fit/);
  });

  it('are refused when parts of them are missing', () => {
    const { means, deviations, linear, hidden } = fitted.units[0]!;
    for (const changed of [
      { means: means.slice(1) },
      { deviations: deviations.slice(1) },
      { linear: linear.slice(1) },
      { hidden: [hidden[0]!.slice(1)] },
      { hidden: [] },
      { hiddenBias: [] },
      { output: [1, 2] },
    ])
      expect(() => checkFitted(withNetwork(changed))).toThrow(/npm run fit/);
  });
});

describe('the file of fitted weights', () => {
  function fileOf(content: string): string {
    const path = join(temporaryFolder(), 'answering.json');
    writeFileSync(path, content);
    return path;
  }

  it('gives what was written', async () => {
    expect(await readFittedAnswering(fileOf(JSON.stringify(fitted)))).toEqual(fitted);
  });

  it.each([
    ['no JSON', '{"units": ['],
    ['of another kind', '{"model": 3}'],
    ['without networks', JSON.stringify({ ...fitted, confidence: [] })],
    ['without a threshold', JSON.stringify({ ...fitted, threshold: null })],
    ['of other features', JSON.stringify({ ...fitted, units: [network(['moon phase'])] })],
  ])('that is %s is refused by its name', async (_, content) => {
    const path = fileOf(content);
    const refusal = readFittedAnswering(path);
    await expect(refusal).rejects.toBeInstanceOf(ModelError);
    await expect(refusal).rejects.toThrow(path);
  });

  it('that is missing is told by its name, on one line', async () => {
    const path = join(temporaryFolder(), 'answering.json');
    const error = await readFittedAnswering(path).catch((reason: unknown) => reason as Error);
    expect(error).toBeInstanceOf(ModelError);
    expect((error as Error).message).toContain(path);
    expect((error as Error).message).not.toContain('\n');
  });
});
