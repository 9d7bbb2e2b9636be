import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/application/gather-evidence.js';
import { UNIT_FEATURES } from '../../../src/domain/answering/unit-features.js';
import type { Article } from '../../../src/domain/articles/article.js';
import { answeringGround } from '../../support/answering-ground.js';
import { anArticle } from '../../support/fake-corpus.js';
import { FakeSpanReader } from '../../support/fake-span-reader.js';

/** Reads "10%" wherever it stands. */
const readsTenPercent = (): FakeSpanReader =>
  new FakeSpanReader((_, context) => (context.includes('10%') ? '10%' : null));

async function gather(
  question: string,
  articles: readonly Article[],
  reader = readsTenPercent(),
): Promise<Evidence & { readonly contexts: readonly string[] }> {
  const { evidence } = await answeringGround({ articles, reader, lexicon: ['mục tiêu tăng trưởng'] });
  return { ...(await evidence.gather(question)), contexts: reader.asked.map(({ context }) => context) };
}

const many = (language: string, count: number): readonly Article[] =>
  Array.from({ length: count }, (_, i) =>
    anArticle({ language, title: `No. ${i}`, paragraphs: [`Growth of kind ${i}.`] }),
  );

describe('the evidence for a question', () => {
  const target = anArticle({
    title: 'Goals',
    publishedAt: '2025-12-03T08:00:00+07:00',
    paragraphs: ['Growth was 8%. The growth target is 10%. Nobody objected.'],
  });

  it('is read behind the title and date of the article', async () => {
    const { contexts } = await gather('What is the growth target?', [target]);
    expect(contexts).toEqual([
      'Goals. (2025-12-03) Growth was 8%. The growth target is 10%. Nobody objected.',
    ]);
  });

  it('is a unit each, with the answer where it stands in the passage', async () => {
    const { candidates } = await gather('What is the growth target?', [target]);
    const quotes = candidates.map(({ passage, unit, answer }) => ({
      unit: passage.passage.text.slice(unit.start, unit.end),
      answer: answer && passage.passage.text.slice(answer.start, answer.end),
    }));
    expect(quotes[1]).toEqual({ unit: 'The growth target is 10%.', answer: '10%' });
    expect(candidates[1]!.lead).toBeGreaterThan(0);
  });

  it('comes, of a long paragraph, from the sentences around the one that is nearest to the question', async () => {
    const filler = Array.from({ length: 60 }, (_, i) => `Clerk ${i} filed paper ${i} in room ${i}.`).join(
      ' ',
    );
    const text = `${filler} The growth target is 10%. ${filler}`;
    const { contexts, candidates } = await gather('What is the growth target?', [
      anArticle({ title: 'Goals', paragraphs: [text] }),
    ]);
    const [context] = contexts;
    expect(context).toContain('The growth target is 10%.');
    expect(context!.length).toBeLessThan(800);
    const answers = candidates
      .filter(({ lead }) => lead > 0)
      .map(({ answer }) => text.slice(answer!.start, answer!.end));
    expect(answers).toEqual(['10%']);
  });

  it('is read in eight passages at most, half of them of each language', async () => {
    const both = await gather('growth', [...many('en', 12), ...many('vi', 12)]);
    expect(both.contexts.length).toBeLessThanOrEqual(8);
    const languages = both.candidates.map(({ passage }) => passage.passage.language);
    expect(languages.filter((language) => language === 'vi')).toHaveLength(languages.length / 2);
    const one = await gather('growth', many('en', 12));
    expect(one.contexts.length).toBeLessThanOrEqual(8);
    expect(one.contexts.length).toBeGreaterThan(both.contexts.length / 2);
  });

  it('is read no further once a passage answers surely', async () => {
    const articles = [target, ...many('en', 12)];
    const { contexts } = await gather('What is the growth target?', articles);
    expect(contexts).toHaveLength(4);
    const nowhere = new FakeSpanReader(() => null);
    expect((await gather('What is the growth target?', articles, nowhere)).contexts).toHaveLength(8);
    // Sure of a figure, of something else.
    const { contexts: ofOther } = await gather('What is the growth target of zebras in Chile?', articles);
    expect(ofOther).toHaveLength(8);
  });

  it('is of the best passages of each list', async () => {
    const { lists, candidates } = await gather('What is growth of kind 7?', many('en', 12));
    const read = [...new Set(candidates.map(({ passage }) => passage.passage.id))];
    expect(read).toEqual(lists[0]!.slice(0, read.length).map(({ passage }) => passage.id));
  });

  it('is read with the diacritics that the question was typed without', async () => {
    const reader = readsTenPercent();
    const { question } = await gather('muc tieu tang truong', [target], reader);
    expect(question.text).toBe('mục tiêu tăng trưởng');
    expect(reader.asked.map(({ question }) => question)).toEqual(['mục tiêu tăng trưởng']);
  });

  it('is none among no articles', async () => {
    const { lists, candidates } = await gather('What is the growth target?', []);
    expect(lists).toEqual([]);
    expect(candidates).toEqual([]);
  });

  it('weighs rare words of the question more than those that every passage has', async () => {
    const articles = [
      anArticle({ title: '', paragraphs: ['The zebra slept here.'] }),
      anArticle({ title: '', paragraphs: ['The report slept here.'] }),
      ...Array.from({ length: 4 }, (_, i) =>
        anArticle({ title: '', paragraphs: [`The report ${i} ended.`] }),
      ),
    ];
    const { candidates } = await gather('zebra report', articles);
    const coverage = (start: string): number =>
      candidates.find(({ passage }) => passage.passage.text.startsWith(start))!.features[
        UNIT_FEATURES.indexOf('unit coverage')
      ]!;
    expect(coverage('The zebra')).toBeGreaterThan(1.5 * coverage('The report slept'));
    expect(coverage('The report slept')).toBeGreaterThan(0);
  });

  it('is not to be had when the reader fails', async () => {
    const broken = new FakeSpanReader(() => {
      throw new Error('the reader is gone');
    });
    await expect(gather('What is the growth target?', [target], broken)).rejects.toThrow(
      'the reader is gone',
    );
  });
});
