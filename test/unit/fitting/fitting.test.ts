import { describe, expect, it } from 'vitest';
import { ANSWER_FEATURES } from '../../../src/domain/answering/answer-features.js';
import { ensembleScore, type NetworkWeights } from '../../../src/domain/answering/network.js';
import { UNIT_FEATURES } from '../../../src/domain/answering/unit-features.js';
import { fitConfidence } from '../../../src/domain/fitting/fit-confidence.js';
import { fitUnits, type LabelledQuestion } from '../../../src/domain/fitting/fit-units.js';
import { seededRandom } from '../../../src/domain/fitting/random.js';

const OPTIONS = { hidden: 8, epochs: 40, decay: 1e-3, seed: 1 };

/** The two features that matter, a few that are noise, and none of the rest. */
function features(length: number, random: () => number, given: readonly [number, number]): Float64Array {
  return Float64Array.from({ length }, (_, i) => given[i] ?? (i < 8 ? random() : 0));
}

const signed = (random: () => number): number => (random() < 0.5 ? -1 : 1) * (0.5 + random());

/** Questions of five units, of which the one that `merit` likes best answers. */
function questions(
  count: number,
  seed: number,
  merit: (first: number, second: number) => number,
): readonly LabelledQuestion[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const pairs = Array.from({ length: 5 }, () => [signed(random), signed(random)] as const);
    const merits = pairs.map(([first, second]) => merit(first, second));
    const best = merits.indexOf(Math.max(...merits));
    return {
      features: pairs.map((pair) => features(UNIT_FEATURES.length, random, pair)),
      answers: merits.map((_, i) => i === best),
      inGold: merits.map((_, i) => i === best),
      weight: 1,
    };
  });
}

/** Share of the questions whose best unit by the network answers. */
function right(network: NetworkWeights, asked: readonly LabelledQuestion[]): number {
  const hits = asked.filter(({ features, answers }) => {
    const scores = features.map((row) => ensembleScore([network], row));
    return answers[scores.indexOf(Math.max(...scores))];
  });
  return hits.length / asked.length;
}

describe('weights fitted to choose units', () => {
  it('find the rule by which the answers were planted, and keep it on questions they never saw', () => {
    const rule = (first: number, second: number): number => 2 * first - second;
    const network = fitUnits(questions(300, 1, rule), OPTIONS);
    expect(right(network, questions(300, 2, rule))).toBeGreaterThan(0.9);
    expect(
      right(
        network,
        questions(300, 2, (first, second) => -rule(first, second)),
      ),
    ).toBeLessThan(0.1);
  });

  it('find a rule that no sum of the features states', () => {
    const rule = (first: number, second: number): number => first * second;
    const asked = questions(300, 2, rule);
    expect(right(fitUnits(questions(500, 1, rule), OPTIONS), asked)).toBeGreaterThan(0.75);
    expect(right(fitUnits(questions(500, 1, rule), { ...OPTIONS, hidden: 0 }), asked)).toBeLessThan(0.45);
  });

  it('are the same for the same questions and seed', () => {
    const given = questions(20, 1, (first) => first);
    expect(fitUnits(given, OPTIONS)).toEqual(fitUnits(given, OPTIONS));
    expect(fitUnits(given, OPTIONS)).not.toEqual(fitUnits(given, { ...OPTIONS, seed: 2 }));
  });

  it('learn nothing from questions whose answer no unit holds', () => {
    const given = questions(20, 1, (first) => first);
    const hopeless = questions(20, 3, (first) => -first).map((question) => ({
      ...question,
      answers: question.answers.map(() => false),
    }));
    expect(fitUnits([...given, ...hopeless], OPTIONS)).toEqual(fitUnits(given, OPTIONS));
  });

  it('follow the questions that weigh more when they disagree', () => {
    const rule = (first: number): number => first;
    const weighed = (asked: readonly LabelledQuestion[], weight: number): readonly LabelledQuestion[] =>
      asked.map((question) => ({ ...question, weight }));
    const opposite = questions(150, 2, (first) => -first);
    const network = fitUnits([...weighed(questions(150, 1, rule), 3), ...weighed(opposite, 0.3)], OPTIONS);
    expect(right(network, questions(200, 3, rule))).toBeGreaterThan(0.8);
  });

  it('prefer the right paragraph where no unit of it is better than another', () => {
    const random = seededRandom(1);
    // The first feature tells the paragraph; which of its two units answers is chance.
    const given = Array.from({ length: 200 }, () => {
      const answering = random() < 0.5 ? 0 : 1;
      return {
        features: [1, 1, -1, -1].map((first) => features(UNIT_FEATURES.length, random, [first, 0])),
        answers: [0, 1, 2, 3].map((i) => i === answering),
        inGold: [true, true, false, false],
        weight: 1,
      };
    });
    const network = fitUnits(given, OPTIONS);
    const golden = given.map(({ features, inGold }) => ({ features, answers: inGold, inGold, weight: 1 }));
    expect(right(network, golden)).toBeGreaterThan(0.97);
  });
});

describe('weights fitted to say how sure an answer is', () => {
  const odds = (first: number): number => 1 / (1 + Math.exp(-2 * first));

  function answers(count: number, seed: number) {
    const random = seededRandom(seed);
    return Array.from({ length: count }, () => {
      const first = 4 * random() - 2;
      return {
        inputs: features(ANSWER_FEATURES.length, random, [first, 0]),
        answerable: random() < odds(first),
        weight: 1,
      };
    });
  }

  it('give the probability with which the answers were planted', () => {
    const network = fitConfidence(answers(1500, 1), { ...OPTIONS, hidden: 3 });
    const expected = answers(300, 2).map(({ inputs }) => ({
      said: 1 / (1 + Math.exp(-ensembleScore([network], inputs))),
      planted: odds(inputs[0]!),
    }));
    const meanError =
      expected.reduce((sum, { said, planted }) => sum + Math.abs(said - planted), 0) / expected.length;
    expect(meanError).toBeLessThan(0.1);
  });

  it('say how often answers are right when nothing tells them apart', () => {
    const given = Array.from({ length: 400 }, (_, i) => ({
      inputs: features(ANSWER_FEATURES.length, () => 0.5, [0, 0]),
      answerable: i % 4 === 0,
      weight: 1,
    }));
    const network = fitConfidence(given, { ...OPTIONS, hidden: 2 });
    const said = 1 / (1 + Math.exp(-ensembleScore([network], given[0]!.inputs)));
    expect(said).toBeCloseTo(0.25, 1);
  });

  it('are the same for the same answers and seed', () => {
    expect(fitConfidence(answers(40, 1), OPTIONS)).toEqual(fitConfidence(answers(40, 1), OPTIONS));
  });
});
