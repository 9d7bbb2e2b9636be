import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectLanguage, isDetectable, languageTag } from '../../../src/domain/articles/detect-language.js';
import { foldDiacritics } from '../../../src/domain/text/fold.js';

describe('detectLanguage', () => {
  it.each([
    [
      'en',
      'The council of Harl voted on Tuesday to merge the tolls of its two bridges, and the mayor said that it was time.',
    ],
    [
      'vi',
      'Bão số 15 đã đổi hướng lên phía bắc và suy yếu thành áp thấp nhiệt đới, Đài Khí tượng Thủy văn cho biết.',
    ],
    [
      'vi',
      'Vu mat nam nay, gia mat ong rung tram tai cac xa ven bien len toi 420.000 dong mot lit, cao nhat trong muoi nam qua.',
    ],
    [
      'fr',
      "Le téléphérique de Grisolles a rouvert vendredi matin, après deux ans de travaux qui ont coûté 11,8 millions d'euros.",
    ],
    [
      'es',
      'El ayuntamiento de Breña aprobó el martes la construcción de una lonja nueva, que costará 6,3 millones de euros.',
    ],
    [
      'de',
      'Der Stadtrat hat am Dienstag beschlossen, die Brücke für den Verkehr zu sperren, weil sie nicht mehr sicher ist.',
    ],
    [
      'it',
      'Il consiglio comunale ha approvato la costruzione di una nuova scuola, che sarà pronta nel 2027, ha detto il sindaco.',
    ],
    [
      'pt',
      'A câmara aprovou na terça-feira a construção de uma nova escola, que não estará pronta antes de 2027, disse o prefeito.',
    ],
    [
      'nl',
      'De gemeenteraad heeft dinsdag besloten dat de brug niet meer open gaat voor het verkeer en dat er een nieuwe komt.',
    ],
    [
      'id',
      'Pemerintah kota itu mengatakan bahwa jembatan baru akan dibuka untuk umum pada bulan ini dan tidak dipungut biaya.',
    ],
    ['zh', '市议会周二投票决定合并两座桥的通行费。'],
    ['ja', '市議会は火曜日に二つの橋の料金を統合することを決めた。'],
    ['ru', 'Городской совет проголосовал во вторник за объединение платы за два моста.'],
    ['th', 'สภาเมืองลงมติเมื่อวันอังคารให้รวมค่าผ่านทางของสะพานสองแห่ง'],
    ['und', '12 345 67'],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text).language).toBe(language);
  });

  it('is right for nearly all labelled paragraphs of both languages, with diacritics and without', () => {
    const wrong: string[] = [];
    let asked = 0;
    for (const set of ['xquad-en', 'xquad-vi', 'news-dev']) {
      for (const line of readFileSync(`test/evalsets/${set}/corpus.jsonl`, 'utf8')
        .split('\n')
        .filter(Boolean)) {
        const { lang, text } = JSON.parse(line) as { lang: string; text: string };
        for (const written of [text, foldDiacritics(text)]) {
          asked++;
          if (detectLanguage(written).language !== lang) wrong.push(`${lang}: ${written.slice(0, 80)}`);
        }
      }
    }
    // What is left is a list of names, which has no words of a language.
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(asked / 400);
  });

  it('is not sure of a few words', () => {
    expect(detectLanguage('Hai Minh library').sure).toBe(false);
  });
});

describe('isDetectable', () => {
  it('is so of languages told by their words or by their letters', () => {
    expect(['en', 'vi', 'fr', 'zh', 'ru', 'th'].filter((language) => !isDetectable(language))).toEqual([]);
    expect(['sw', 'fil', 'und'].filter(isDetectable)).toEqual([]);
  });
});

describe('languageTag', () => {
  it.each([
    ['en-US', 'en'],
    ['VI', 'vi'],
    ['vi_VN', 'vi'],
    ['English', 'en'],
    ['Tiếng Việt', 'vi'],
    ['eng', 'en'],
    ['fil', 'fil'],
    ['x-default', undefined],
    ['', undefined],
  ])('%s is %s', (stated, tag) => {
    expect(languageTag(stated)).toBe(tag);
  });
});
