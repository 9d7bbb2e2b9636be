import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFittedAnswering } from '../../../src/adapters/models/fitted-answering-file.js';
import { ModelError } from '../../../src/application/errors.js';
import { ANSWER_FEATURES } from '../../../src/domain/answering/answer-features.js';
import {
  checkFitted,
  kindOfArticles,
  type FittedAnswering,
  type FittedNetworks,
} from '../../../src/domain/answering/fitted-answering.js';
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

const networks: FittedNetworks = {
  units: [network(UNIT_FEATURES), network(UNIT_FEATURES)],
  confidence: [network(ANSWER_FEATURES)],
};
const fitted: FittedAnswering = {
  provenance: { sets: ['a'] },
  dated: networks,
  undated: networks,
  threshold: 0.4,
};

/** Fitted weights whose last network of units is another, for articles without a date. */
function withNetwork(changed: Partial<NetworkWeights>): FittedAnswering {
  return withUndated({ units: [networks.units[0]!, { ...networks.units[1]!, ...changed }] });
}

function withUndated(changed: Partial<FittedNetworks>): FittedAnswering {
  return { ...fitted, undated: { ...networks, ...changed } };
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
    expect(() => checkFitted(withUndated({ confidence: [network(UNIT_FEATURES)] }))).toThrow(/npm run fit/);
  });

  it('are refused when parts of them are missing', () => {
    const { means, deviations, linear, hidden } = networks.units[0]!;
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

describe('the kind of articles that a question is answered from', () => {
  const read = (...dates: readonly (string | null)[]) =>
    dates.map((publishedAt) => ({ passage: { passage: { publishedAt } } }));

  it('is that of most of what was read, and news when there is nothing to tell it by', () => {
    expect(kindOfArticles(read('2025-12-03', '2025', null))).toBe('dated');
    expect(kindOfArticles(read(null, '2025-12-03', null))).toBe('undated');
    expect(kindOfArticles(read(null, '2025-12-03'))).toBe('dated');
    expect(kindOfArticles([])).toBe('dated');
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
    ['without networks', JSON.stringify(withUndated({ confidence: [] }))],
    ['without a threshold', JSON.stringify({ ...fitted, threshold: null })],
    ['of other features', JSON.stringify(withUndated({ units: [network(['moon phase'])] }))],
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
