import { describe, expect, it } from 'vitest';
import { withoutCaptureHead } from '../../../src/adapters/corpus/text/capture-head.js';

const page = 'The Orl Herald\n\nEels return\n\nThe eels are back.\n';

describe('what a web archive prints over a page', () => {
  it('goes, and the address stays', () => {
    const head =
      'https://orlherald.example/eels\nGo\n14 captures\n30 Sep 2019 - 11 Feb 2024\n2018 2019 2020\nAbout this capture\n';
    const read = withoutCaptureHead(`${head}${page}`);
    expect(read).toContain('Canonical: https://orlherald.example/eels');
    expect(read.startsWith(page)).toBe(true);
  });

  it('is not there because a page speaks of captures', () => {
    const text = `https://orlherald.example/eels\n\n${page}\n14 captures\n\nThe wardens count them.\n`;
    expect(withoutCaptureHead(text)).toBe(text);
  });
});
