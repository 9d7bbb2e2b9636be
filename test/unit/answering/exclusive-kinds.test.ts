import { describe, expect, it } from 'vitest';
import { AnalysedText } from '../../../src/domain/answering/analysed-text.js';
import { EXCLUSIVE_KINDS, isOfAnotherKind } from '../../../src/domain/answering/exclusive-kinds.js';
import { newsConcepts } from '../../../src/domain/concepts/glossary.js';
import { questionProfile } from '../../../src/domain/questions/question-profile.js';

const isOfAnother = (question: string, text: string): boolean =>
  isOfAnotherKind(questionProfile(question).concepts, new AnalysedText(text).evidence().concepts);

describe('a text', () => {
  it.each([
    ['When was the first liver transplant?', 'The first kidney transplant took place on March 24.'],
    [
      'Ca ghép gan đầu tiên ở Đông Xuyên do ai thực hiện?',
      'Ca ghép thận đầu tiên do ê-kíp của ông thực hiện.',
    ],
    ['Who was named prime minister?', 'Mr. Belger was named president on Friday.'],
    ['Bao nhiêu tấn cua được thu hoạch?', 'The province harvested 243,000 tons of shrimp.'],
    ['How many adults took the drug?', 'It was tested in 5,218 children.'],
    ['How many firefighters were injured?', 'Three firefighters died.'],
    ['How many high schools are there?', 'There are 14 secondary schools.'],
    ['What is the highest price?', 'The lowest price was 61,000 VND.'],
  ])('is of another kind than "%s" asks for: "%s"', (question, text) => {
    expect(isOfAnother(question, text)).toBe(true);
  });

  it.each([
    ['When was the first liver transplant?', 'Liver and kidney transplants began in 2024.'],
    ['When was the first liver transplant?', 'It took place on March 24.'],
    ['How many adults and children took it?', 'It was tested in 5,218 children and adults.'],
    ['Ai là chủ tịch thành phố?', 'Mayor Ta Minh Chau opened the meeting.'],
    ['Trường có bao nhiêu học sinh trung học phổ thông?', 'The high school has 640 pupils.'],
    ['How much rice was sold?', 'The harvest of paddy came to 61,000 tons.'],
    ['Which supermarket buys the plums?', 'The co-operative sells them to Lotusmart.'],
    ['Who won?', 'The president did.'],
  ])('is not: "%s" "%s"', (question, text) => {
    expect(isOfAnother(question, text)).toBe(false);
  });
});

it('kinds are concepts of the glossary, each in one group only', () => {
  const known = new Set(newsConcepts().map(({ id }) => id));
  const concepts = EXCLUSIVE_KINDS.flat(2);
  expect(concepts.filter((id) => !known.has(id))).toEqual([]);
  expect(new Set(concepts).size).toBe(concepts.length);
});
