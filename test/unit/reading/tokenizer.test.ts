import { AutoTokenizer, env } from '@xenova/transformers';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { Tokenizer } from '../../../src/adapters/models/tokenizer.js';
import { shippedModels } from '../../support/model-files.js';
import { growsWithLength } from '../../support/time-growth.js';
import { hostilePieces } from './hostile-pieces.js';

interface Library {
  encode(text: string, options: { add_special_tokens: boolean }): { ids: number[]; tokens: string[] };
}

let tokenizer: Tokenizer;
let library: Library;

beforeAll(async () => {
  env.localModelPath = shippedModels.modelsDir;
  env.allowRemoteModels = false;
  tokenizer = await Tokenizer.load(shippedModels);
  const loaded = (await AutoTokenizer.from_pretrained(shippedModels.model)) as unknown as {
    _tokenizer: Library;
  };
  library = loaded._tokenizer;
});

function expectAsTheLibrary(given: string): void {
  const { text, ids, tokens } = tokenizer.pieces(given);
  const { ids: theirIds, tokens: theirTokens } = library.encode(text, { add_special_tokens: false });
  expect(tokens).toEqual(theirTokens);
  expect(ids).toEqual(theirIds);
}

describe('the pieces of a text', () => {
  it.each(['news-dev', 'xquad-vi', 'xquad-en'])('are those of the library, over articles of %s', (set) => {
    const lines = readFileSync(`test/evalsets/${set}/corpus.jsonl`, 'utf8').trim().split('\n');
    for (const line of lines.filter((_, i) => i % 8 === 0))
      expectAsTheLibrary((JSON.parse(line) as { text: string }).text);
  });

  it('are those of the library, whatever the text', () => {
    fc.assert(fc.property(hostilePieces, expectAsTheLibrary), { numRuns: 250 });
  });

  it.each([
    ['nothing', ''],
    ['a space', ' '],
    ['characters that no piece holds, in a row', 'a \u{1f9ff}\u{1faa7}\u{1f9ff} b'],
    ['half a surrogate pair', 'a\ud83d b\ude00'],
    ['one piece that repeats, whose sums are equal but for rounding', 'aaaaaaaaaaaaaaaaaaaaaaa'],
    ['no spaces', 'x'.repeat(2_000)],
  ])('are those of the library for %s', (_, text) => {
    expectAsTheLibrary(text);
  });

  it('are text where they spell a special token, in whatever width', () => {
    for (const text of ['</s>', '<s>', '<pad>', '<unk>', '<mask>', '\uff1c/s\uff1e', '\uff1cmask\uff1e'])
      for (const id of tokenizer.pieces(`a ${text} b`).ids) expect([0, 1, 2, 115_601]).not.toContain(id);
  });

  it('take time in proportion to the length of the text', () => {
    expect(tokenizer.pieces('ăn '.repeat(50_000)).ids.length).toBeGreaterThan(50_000);
    expect(growsWithLength((length) => tokenizer.pieces('ăn '.repeat(length)), 4_000)).toBe(true);
    expect(growsWithLength((length) => tokenizer.pieces('x'.repeat(length)), 4_000)).toBe(true);
  });
});
