import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/adapters/corpus/markdown/markdown.js';
import { ReadablePage } from '../../../src/domain/articles/extract-article.js';

function read(title: string, url: string): { title: string; publisher: string | null } | null {
  const page = parseMarkdown(
    `---\ntitle: "${title}"\nurl: ${url}\n---\n\n# Arden wins harbour cup\n\nThe rowers of Arden beat Orlen by two lengths on Monday evening.\n\nIt was their first cup since 1974, and the mayor gave the town a day off.`,
  );
  const extraction = new ReadablePage(page).extract(() => false);
  return extraction.status === 'read' ? extraction.article : null;
}

describe('what stands behind a stated headline', () => {
  it('is no publisher where it may be a person and the address is of another name', () => {
    expect(read('Arden wins harbour cup - Rosa Kell', 'https://herald.example/cup')).toMatchObject({
      title: 'Arden wins harbour cup',
      publisher: null,
    });
  });

  it.each([
    ['Harbour Lane', 'https://www.harbourlane.example/cup'],
    ['Arden Herald', 'https://x.example/cup'],
  ])('is the site %s at %s', (site, url) => {
    expect(read(`Arden wins harbour cup - ${site}`, url)).toMatchObject({
      title: 'Arden wins harbour cup',
      publisher: site,
    });
  });
});
