import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnalysedText } from '../../../src/domain/answering/analysed-text.js';
import { candidatesOf, type Candidate } from '../../../src/domain/answering/candidates.js';
import { UNIT_FEATURES } from '../../../src/domain/answering/unit-features.js';
import {
  answersSurely,
  windowEvidence,
  type SearchedPassage,
  type WindowEvidence,
} from '../../../src/domain/answering/window-evidence.js';
import { questionProfile } from '../../../src/domain/questions/question-profile.js';
import { splitUnits } from '../../../src/domain/sentences/split-units.js';
import { FakeSpanReader } from '../../support/fake-span-reader.js';

const TITLE = 'Goals for 2026';
const TEXT = 'Growth was 8% in 2025. The target for 2026 is 10%. Nobody objected.';

interface Reading {
  readonly text?: string;
  readonly title?: string;
  readonly answer?: string | null;
  /** Units of the window; all by default. */
  readonly window?: readonly [number, number];
  /** Tokens that the reader gets to see. */
  readonly longest?: number;
}

/** What a window says of the question that was read behind its title. */
async function readFor(question: string, reading: Reading): Promise<WindowEvidence<SearchedPassage>> {
  const { text = TEXT, title = TITLE, answer = '10%', longest } = reading;
  const units = splitUnits(text);
  const [firstUnit, lastUnit] = reading.window ?? [0, units.length - 1];
  const from = units[firstUnit]!.start;
  const header = title === '' ? '' : `${title}. `;
  const context = header + text.slice(from, units[lastUnit]!.end);
  const passage: SearchedPassage = {
    passage: { text, title, publishedAt: '2025-12-03', units },
    ownLanguage: true,
    passageCosine: 0.9,
    unitCosines: units.map(() => 0.88),
    bestUnitCosine: 0.88,
    lexical: 3,
    score: 0.1,
  };
  const reader = new FakeSpanReader(() => answer, longest);
  return windowEvidence(questionProfile(question), () => 0.5, {
    passage,
    analysed: new AnalysedText(text),
    rank: 0,
    listBestLexical: 4,
    window: { firstUnit, lastUnit },
    articleText: text,
    shift: header.length - from,
    reading: await reader.read('', context),
  });
}

async function candidates(
  question: string,
  ...readings: readonly Reading[]
): Promise<readonly Candidate<SearchedPassage>[]> {
  const windows = await Promise.all(readings.map((reading) => readFor(question, reading)));
  return candidatesOf(questionProfile(question), () => 0.5, windows);
}

const textOf = ({ passage, unit }: Candidate<SearchedPassage>): string =>
  passage.passage.text.slice(unit.start, unit.end);
const answerOf = ({ passage, answer }: Candidate<SearchedPassage>): string =>
  answer === undefined ? '' : passage.passage.text.slice(answer.start, answer.end);

describe('a window', () => {
  const surely = async (question: string, reading: Reading): Promise<boolean> =>
    answersSurely(await readFor(question, reading));

  it('answers surely when the reader says so and it carries what is asked', async () => {
    expect(await surely('What is the target for 2026?', {})).toBe(true);
  });

  it('answers surely also when its title or date carries the rest', async () => {
    const question = 'What is the target of Sunfield for 2026?';
    expect(await surely(question, { title: 'Goals of Sunfield' })).toBe(true);
    expect(await surely(question, { title: 'Goals' })).toBe(false);
  });

  it('does not when the reader finds no answer', async () => {
    expect(await surely('What is the target for 2026?', { answer: null })).toBe(false);
  });

  it('does not when it is about something else, however sure the reader is', async () => {
    expect(await surely('What is the target for zebras in Chile?', {})).toBe(false);
  });
});

describe('the units that may be quoted', () => {
  const question = 'What is the growth target for 2026?';

  it('are those of the windows that were read, in order', async () => {
    const found = await candidates(question, {}, { window: [1, 2] });
    expect(found.map(textOf)).toEqual([
      'Growth was 8% in 2025.',
      'The target for 2026 is 10%.',
      'Nobody objected.',
      'The target for 2026 is 10%.',
      'Nobody objected.',
    ]);
  });

  it('have the answer that the reader marks in them, where it stands in the passage', async () => {
    for (const window of [undefined, [1, 2], [1, 1]] as const) {
      const found = await candidates(question, window === undefined ? {} : { window });
      const right = found.find((one) => textOf(one).includes('10%'))!;
      expect(answerOf(right)).toBe('10%');
      expect(right.lead).toBeGreaterThan(0);
      for (const other of found) if (other !== right) expect(other.lead).toBeLessThan(right.lead);
    }
  });

  it('all fall behind "no answer" when the reader sees none', async () => {
    for (const { lead } of await candidates(question, { answer: null })) expect(lead).toBeLessThan(0);
  });

  it('are told apart by what they state, when all else is equal', async () => {
    const [one] = await candidates(question, { text: 'The target for 2026 is high.', answer: null });
    const [other] = await candidates(question, { text: 'The target for 2024 is high.', answer: null });
    expect(one!.features).not.toEqual(other!.features);
  });

  it.each([
    ['What is the target for 2026?', [false, true, false]],
    ['Lợi nhuận quý III là bao nhiêu?', [false, false, true]],
    ['Who objected?', [false, false, false]],
  ])('are known to state another time than the one that is asked for: %s', async (asked, expected) => {
    const text = 'Profit rose in the third quarter. Growth was 8% in 2025. In nine months it was 9%.';
    const found = await candidates(asked, { text, title: 'A bank in 2026', answer: null });
    const at = UNIT_FEATURES.indexOf('other time in unit');
    expect(found.map(({ features }) => features[at] === 1)).toEqual(expected);
  });

  it('get the same features whenever they are weighed', async () => {
    const [first, second] = [await candidates(question, {}), await candidates(question, {})];
    expect(first.map(({ features }) => [...features])).toEqual(second.map(({ features }) => [...features]));
  });

  it('have no answer where the reader saw nothing, and can be weighed all the same', async () => {
    const longTitle = 'A title that never ends '.repeat(20).trim();
    // All of it is cut; half of it; and a passage beside one that was read.
    for (const readings of [
      [{ title: longTitle, answer: null, longest: 20 }],
      [{ answer: null, longest: 12 }],
      [{ title: longTitle, answer: null, longest: 20 }, {}],
    ]) {
      const found = await candidates(question, ...readings);
      expect(found.length).toBeGreaterThan(0);
      expect(answerOf(found.find((one) => textOf(one) === 'Nobody objected.')!)).toBe('');
      for (const { features } of found) expectFinite(features);
    }
  });

  it('are none when nothing was read', async () => {
    expect(await candidates(question)).toEqual([]);
  });

  it('lack what is wanted when that is a figure or a date and they hold none', async () => {
    const lacking = async (asked: string) =>
      (await candidates(asked, {})).map(({ lacksWanted }) => lacksWanted);
    expect(await lacking('What is the growth target for 2026?')).toEqual([false, false, true]);
    expect(await lacking('Who objected?')).toEqual([false, false, false]);
  });

  it('lacks what is wanted where the deputy stands for the head, and the other way round', async () => {
    const text =
      'Mr. Lam is chairman of the district. Mr. Vinh is vice chairman of the district. Nobody objected.';
    const lacking = async (asked: string): Promise<readonly boolean[]> =>
      (await candidates(asked, { text, title: '', answer: null })).map(({ lacksWanted }) => lacksWanted);
    expect(await lacking('Who is the chairman of the district?')).toEqual([false, true, false]);
    expect(await lacking('Who is the vice chairman of the district?')).toEqual([true, false, false]);
  });

  it('lacks what is wanted where a deputy secretary stands for the secretary, in either language', async () => {
    const text = 'Bà Hà là phó bí thư đảng ủy xã. Ông Đông là bí thư đảng ủy xã.';
    for (const asked of ['Who is the secretary of the party committee?', 'Bí thư đảng ủy xã là ai?']) {
      const found = await candidates(asked, { text, title: '', answer: null });
      expect(found.map(({ lacksWanted }) => lacksWanted)).toEqual([true, false]);
    }
  });

  it('always have the features that the weights are fitted for, each a number of reasonable size', async () => {
    const words = fc.constantFrom(
      ...['Hai', 'Minh', 'tăng', '10%', '2026', 'tháng 6', '1.204', 'five', '.', '?', ';', '😀', '…', '—'],
    );
    const text = fc.array(words, { minLength: 1, maxLength: 20 }).map((parts) => `Then ${parts.join(' ')}`);
    await fc.assert(
      fc.asyncProperty(
        fc.array(words, { maxLength: 8 }).map((parts) => parts.join(' ')),
        fc.array(fc.record({ text, title: fc.constantFrom('', TITLE), longest: fc.nat(30) }), {
          minLength: 1,
          maxLength: 3,
        }),
        async (asked, passages) => {
          const readings = passages.map((passage) => ({ ...passage, answer: null }));
          for (const { features } of await candidates(asked, ...readings)) expectFinite(features);
        },
      ),
    );
  });
});

function expectFinite(features: Float64Array): void {
  expect(features).toHaveLength(UNIT_FEATURES.length);
  for (const [i, value] of features.entries())
    expect(Math.abs(value), `${UNIT_FEATURES[i]!} is ${value}`).toBeLessThan(10);
}
