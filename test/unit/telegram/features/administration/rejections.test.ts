import { expect, it } from 'vitest';
import type { RejectionKind } from '../../../../../src/application/ports/article-reader.js';
import { PAGE_REJECTIONS } from '../../../../../src/domain/articles/rejection.js';
import { TEXTS } from '../../scripted-telegram.js';

const OF_FILES: Record<Exclude<RejectionKind, keyof typeof PAGE_REJECTIONS>, true> = {
  empty: true,
  'too-large': true,
  binary: true,
  data: true,
  'no-articles': true,
  unreadable: true,
};

it.each(Object.keys({ ...PAGE_REJECTIONS, ...OF_FILES }))(
  'why a document is no article is said in the words of each language: %s',
  (kind) => {
    const [english, vietnamese] = [TEXTS.en, TEXTS.vi].map((texts) => texts.plain(`rejection-${kind}`));
    expect(english).toMatch(/\w/);
    expect(vietnamese).not.toBe(english);
  },
);
