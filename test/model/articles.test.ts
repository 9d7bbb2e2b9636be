import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AnswerQuestion } from '../../src/application/answer-question.js';
import { askingOver } from '../support/built-program.js';

interface LabelledQuestion {
  readonly question: string;
  readonly status: 'answered' | 'not_found';
  /** One of these stands in the first quote. */
  readonly quote_contains: readonly string[];
  readonly not_contains: readonly string[];
  readonly article: string | null;
  readonly max_quote_chars: number | null;
}

function questionsOf(file: string): readonly LabelledQuestion[] {
  return readFileSync(`test/evalsets/${file}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledQuestion);
}

/** The questions that are not answered as they should be, each with what is wrong. */
async function wrongAnswers(
  asked: AnswerQuestion,
  questions: readonly LabelledQuestion[],
): Promise<string[]> {
  const wrong: string[] = [];
  for (const labelled of questions) {
    const { status, confidence, passages } = await asked.ask(labelled.question, { top: 3 });
    const quote = passages[0]?.quote ?? '';
    const faults = [
      status !== labelled.status && `${status} (${confidence.toFixed(2)})`,
      labelled.status === 'answered' &&
        !labelled.quote_contains.some((part) => quote.includes(part)) &&
        'does not hold the answer',
      labelled.status === 'answered' &&
        labelled.not_contains.some((part) => quote.includes(part)) &&
        'holds another figure',
      labelled.status === 'answered' &&
        quote.length > (labelled.max_quote_chars ?? Infinity) &&
        `${quote.length} characters`,
    ].filter((fault) => fault !== false);
    if (faults.length > 0) wrong.push(`${labelled.question} → «${quote}»: ${faults.join(', ')}`);
  }
  return wrong;
}

/** A floor, as long as not all are right: docs/decisions/answering.md says what is wrong and why. */
function expectAtMost(most: number, wrong: readonly string[]): void {
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(most);
}

describe('answers over the articles of corpus/', () => {
  it('are right for every question of articles-dev, and for most of our own', async () => {
    const wrong = await askingOver('corpus', async (asked) => ({
      given: await wrongAnswers(asked, questionsOf('articles-dev/corpus-questions.jsonl')),
      own: await wrongAnswers(asked, questionsOf('articles-own/corpus-questions.jsonl')),
    }));
    expectAtMost(0, wrong.given);
    expectAtMost(4, wrong.own);
  }, 300_000);
});

describe('answers over pages of many styles', () => {
  it('are right for nearly every question', async () => {
    const wrong = await askingOver('test/evalsets/articles-dev/pages', (asked) =>
      wrongAnswers(asked, questionsOf('articles-dev/pages-questions.jsonl')),
    );
    expectAtMost(1, wrong);
  }, 300_000);
});
