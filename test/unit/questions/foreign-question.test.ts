import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isForeignQuestion } from '../../../src/domain/questions/language.js';
import { labelledParagraphs, labelledQuestions } from '../../support/evalset.js';
import { withoutDiacritics } from '../../support/plain-vietnamese.js';

const folder = new URL('../../evalsets/', import.meta.url);
const SETS = readdirSync(folder).filter((name) => existsSync(new URL(`${name}/queries.jsonl`, folder)));

describe('a question in a language that is not served', () => {
  it.each([
    '오늘 날씨 어때?',
    '今日の天気は?',
    '2026年增长目标是多少?',
    'Какова цель роста на 2026 год?',
    'เป้าหมายการเติบโตคืออะไร',
    'ما هو هدف النمو؟',
    "Quel est l'objectif de croissance pour 2026 ?",
    'Combien coûte le pont ?',
    'Was ist das Wachstumsziel für 2026?',
    'Wann beginnt die Messe?',
    '¿Cuál es el objetivo de crecimiento para 2026?',
    "Qual è l'obiettivo di crescita?",
    'Qual é a meta de crescimento para 2026?',
    'Wat is de groeidoelstelling voor 2026?',
    'Siapa gubernur Jakarta?',
    'Kto jest dyrektorem?',
    'Hvem er statsminister?',
  ])('is told: %s', (question) => {
    expect(isForeignQuestion(question)).toBe(true);
  });

  it.each([
    'oscar de la hoya',
    'tour de france winner 2026',
    'El Niño là gì',
    'where is Île de la Cité',
    'war and peace',
    'men till land',
    'wat pho temple',
    'KTO Group profit',
    'über drivers',
    'quanto',
    'qui nhon',
    'con duong nao',
    '57-NQ/TW',
    '2026?',
    '👍',
  ])('is not told by names, loan words and figures: %s', (question) => {
    expect(isForeignQuestion(question)).toBe(false);
  });

  it('is none of the labelled questions, in capitals, in small letters or without diacritics', () => {
    const questions = SETS.flatMap(labelledQuestions).map(({ question }) => question);
    expect(questions.length).toBeGreaterThan(8_000);
    const typed = questions.flatMap((question) => [
      question,
      question.toLowerCase(),
      question.toUpperCase(),
      withoutDiacritics(question),
      withoutDiacritics(question).toLowerCase(),
    ]);
    expect(typed.filter(isForeignQuestion)).toEqual([]);
  });

  it('is none of the sentences and titles of the labelled articles', () => {
    const sentences = SETS.flatMap(labelledParagraphs).flatMap(({ title, text }) => [
      title,
      ...text.split(/(?<=[.;:!?])\s+/),
    ]);
    expect(sentences.length).toBeGreaterThan(12_000);
    const typed = sentences.flatMap((sentence) => [sentence, withoutDiacritics(sentence).toLowerCase()]);
    expect(typed.filter(isForeignQuestion)).toEqual([]);
  });
});
