import { describe, expect, it } from 'vitest';
import { questionLanguage } from '../../../src/domain/questions/language.js';
import type { QuestionLanguage } from '../../../src/domain/questions/language.js';
import { labelledQuestions } from '../../support/evalset.js';
import { withoutDiacritics } from '../../support/plain-vietnamese.js';

describe('questionLanguage', () => {
  it.each<[string, QuestionLanguage]>([
    ['growth target 2026', 'en'],
    ['GRDP 2025', 'en'],
    ['Hoang Quok Khan, secretery of the provincal party', 'en'],
    ['Who is Nguyễn Văn Thắng, chairman of Hải Minh?', 'en'],
    ['weather Da Nang', 'en'],
    ['can Hai Minh pay the bill on time', 'en'],
    ['Ha Noi metro', 'en'],
    ['Universidad de la Rioja rector', 'en'],
    ['Mục tiêu tăng trưởng kinh tế năm 2026 là bao nhiêu?', 'vi'],
    ['Halden Robotics tuyển bao nhiêu công nhân?', 'vi'],
    ['Hải Minh', 'vi'],
    ['Hải Minh tăng trưởng bao nhiêu'.normalize('NFD'), 'vi'],
    ['muc tieu tang truong kinh te nam 2026', 'vi-plain'],
    ['gia vang hom nay', 'vi-plain'],
    ['tăng truong kinh te nam nay', 'vi-plain'],
    ['GRDP Hai Minh nam 2025 la bao nhieu', 'vi-plain'],
    ['Quel est l’objectif de croissance pour 2026 ?', 'other'],
    ['¿Cuál es el objetivo de crecimiento?', 'other'],
    ['рост ВВП', 'other'],
    ['経済成長', 'other'],
    ['57-NQ/TW', 'other'],
    ['👍 …', 'other'],
    ['', 'other'],
  ])('takes %j for %s', (question, language) => {
    expect(questionLanguage(question)).toBe(language);
  });

  it('is right for 99 % of the labelled questions of each language, in capitals or not', () => {
    const sets = ['news-dev', 'xquad-en', 'xquad-vi'].flatMap(labelledQuestions);
    const cases = sets.flatMap(({ question, lang }): readonly (readonly [string, string])[] => [
      [question, lang],
      [question.toLowerCase(), lang],
      [withoutDiacritics(question), lang === 'vi' ? 'vi-plain' : lang],
    ]);
    for (const language of ['en', 'vi', 'vi-plain']) {
      const labelled = cases.filter(([, lang]) => lang === language);
      const wrong = labelled.filter(([question]) => questionLanguage(question) !== language);
      expect(labelled.length).toBeGreaterThan(1000);
      expect(wrong.length / labelled.length, wrong.slice(0, 5).join('\n')).toBeLessThan(0.01);
    }
  });
});
