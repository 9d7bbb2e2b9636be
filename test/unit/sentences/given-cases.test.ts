import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/domain/sentences/split-sentences.js';
import { splitUnits } from '../../../src/domain/sentences/split-units.js';

interface Case {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly string[];
  readonly clauses: readonly string[];
}

const cases = readFileSync(new URL('../../evalsets/articles-dev/sentences.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

describe('the sentence cases of articles-dev', () => {
  it.each(cases)('$id: $text', ({ text, sentences, clauses }) => {
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
    expect(splitUnits(text).map(({ start, end }) => text.slice(start, end))).toEqual(clauses);
  });
});
