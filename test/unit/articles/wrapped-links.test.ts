import { describe, expect, it } from 'vitest';
import { withWholeLinks } from '../../../src/adapters/corpus/text/wrapped-links.js';

describe('links that were broken at a width', () => {
  it('are whole, and a headline that is one leads to its page', () => {
    const text = '# [Eels return to the\nriver Orl](https://orlherald.example/eels)\n\nThe eels are back.\n';
    expect(withWholeLinks(text)).toBe(
      '# Eels return to the river Orl\n\nThe eels are back.\n\nPermalink: https://orlherald.example/eels\n',
    );
  });

  it('are whole where an address was broken', () => {
    const text = '![Eels](https://orlherald.example/all-\neels.jpg)\n';
    expect(withWholeLinks(text)).toBe('![Eels](https://orlherald.example/all-eels.jpg)\n');
  });

  it.each([
    '# [The Orl Herald](https://orlherald.example/)\n\nThe eels are back.\n',
    '# [Eels return to the river](/eels)\n\n# [Eels leave the river again](/no-eels)\n',
    '# Eels return\n\n[The eels\nare back](https://orlherald.example/eels).\n',
  ])('stay as they are elsewhere', (text) => {
    expect(withWholeLinks(text)).toBe(text);
  });
});
