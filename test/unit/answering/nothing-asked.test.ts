import { existsSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { asksNothingKnown, nothingAskedIn } from '../../../src/domain/answering/nothing-asked.js';
import { contentWords } from '../../../src/domain/questions/content-words.js';
import { labelledQuestions } from '../../support/evalset.js';

it('is told of none of the labelled questions, whatever the articles know', () => {
  const folder = new URL('../../evalsets/', import.meta.url);
  const sets = readdirSync(folder).filter((name) => existsSync(new URL(`${name}/queries.jsonl`, folder)));
  const questions = sets.flatMap(labelledQuestions).map(({ question }) => question);
  expect(questions.length).toBeGreaterThan(8_000);
  const nobodyKnows = () => 1;
  const told = questions.filter(
    (question, at) =>
      nothingAskedIn(question) !== undefined ||
      // Their words take a while to take apart.
      (at % 10 === 0 && asksNothingKnown(question, { words: contentWords(question) }, nobodyKnows, [])),
  );
  expect(told).toEqual([]);
});
