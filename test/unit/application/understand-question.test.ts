import { describe, expect, it } from 'vitest';
import { answeringGround } from '../../support/answering-ground.js';
import { anArticle } from '../../support/fake-corpus.js';
import { FakeSpanReader } from '../../support/fake-span-reader.js';

const nobodyReads = new FakeSpanReader((question) => {
  throw new Error(`nobody said that «${question}» is read`);
});

async function understand(question: string, articles: readonly string[] = []) {
  const ground = await answeringGround({
    articles: articles.map((text) => anArticle({ language: 'vi', title: 'Tin', paragraphs: [text] })),
    reader: nobodyReads,
    lexicon: ['mục tiêu tăng trưởng là bao nhiêu', 'ai là chủ tịch tỉnh'],
  });
  return ground.understand.understand(question);
}

describe('a question', () => {
  it('is looked up composed and with single spaces, whatever was typed', async () => {
    const { typed, text, language } = await understand(
      '  Mục tiêu\n tăng  trưởng là bao nhiêu? '.normalize('NFD'),
    );
    expect(typed).toBe('Mục tiêu tăng trưởng là bao nhiêu?');
    expect(text).toBe(typed);
    expect(language).toBe('vi');
  });

  it('in English stays as it was typed', async () => {
    expect(await understand('What is the growth target?')).toEqual({
      typed: 'What is the growth target?',
      restored: 'What is the growth target?',
      text: 'What is the growth target?',
      language: 'en',
    });
  });

  it('typed without diacritics gets them back, and is remembered as typed', async () => {
    expect(await understand('muc tieu tang truong la bao nhieu?')).toEqual({
      typed: 'muc tieu tang truong la bao nhieu?',
      restored: 'mục tiêu tăng trưởng là bao nhiêu?',
      text: 'mục tiêu tăng trưởng là bao nhiêu?',
      language: 'vi',
    });
  });

  it('has diacritics mended that no word has', async () => {
    const articles = ['Mục tiêu tăng trưởng là 10%.'];
    const mended = 'mục tiêu tăng trưởng là bao nhiêu?';
    expect(await understand('mục tiêu tăng trưỡng là bao nhiêu?', articles)).toMatchObject({ text: mended });
    expect(await understand(mended, articles)).toMatchObject({ text: mended, restored: mended });
  });

  it('that offers figures to choose from is looked up openly, and restored as it was typed', async () => {
    const { restored, text } = await understand('muc tieu tang truong la 10% hay 12%?');
    expect(restored).toBe('mục tiêu tăng trưởng là 10% hay 12%?');
    expect(text).toBe('mục tiêu tăng trưởng là bao nhiêu phần trăm?');
  });

  it('has its names written as the articles write them', async () => {
    const asked = 'ai la chu tich tinh Hai Minh?';
    expect((await understand(asked)).text).toContain('Hai Minh');
    expect((await understand(asked, ['UBND tỉnh Hải Minh họp.'])).text).toContain('Hải Minh');
  });

  it('in another language, or of nothing but signs, is of no group of its own', async () => {
    for (const question of [
      '¿Cuál es el objetivo de crecimiento para el año?',
      '2026?',
      '',
      '你好吗',
      '\ud800',
    ])
      expect((await understand(question)).language, question).toBe('other');
  });

  it('that never ends is cut', async () => {
    const { typed } = await understand('what is this '.repeat(10_000));
    expect(typed.length).toBeLessThanOrEqual(500);
    expect(typed.startsWith('what is this what')).toBe(true);
  });
});
