import { readTexts } from '../../../../../src/adapters/texts/read-texts.js';
import type { StoredArticle } from '../../../../../src/application/ports/article-store.js';
import type { ShownAnswer } from '../../../../../src/application/ports/shown-answers.js';
import type { QuotedPassage } from '../../../../../src/domain/answering/answer.js';
import { Texts } from '../../../../../src/telegram/render/texts.js';

const sources = await readTexts('src/telegram/locales');

export const english = new Texts('en', sources.en);
export const vietnamese = new Texts('vi', sources.vi);
export const style = { timeZone: 'Asia/Ho_Chi_Minh' };

export const passage: QuotedPassage = {
  quote: 'growth is to reach 10% in 2026',
  before: 'The council met.',
  after: 'It adjourned.',
  emphasis: { start: 19, end: 22 },
  articleId: '0123456789abcdef',
  title: 'Council sets targets',
  publisher: 'The Daily',
  publishedAt: '2025-12-03',
  url: 'https://daily.example/targets',
  paragraph: 2,
  score: 0.9,
};

export const article: StoredArticle = {
  id: passage.articleId,
  title: passage.title,
  summary: 'The council set its targets.',
  publisher: passage.publisher,
  publishedAt: passage.publishedAt,
  url: passage.url,
  language: 'en',
  paragraphs: ['The council met on Wednesday.', 'Growth is to reach 10% in 2026.'],
  captions: [],
};

export function answerOf(...passages: readonly QuotedPassage[]): ShownAnswer {
  return { chatId: 1, question: 'What is the target?', status: 'answered', passages };
}
