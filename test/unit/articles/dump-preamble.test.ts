import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatOf } from '../../../src/adapters/corpus/file-format.js';
import { leadingFields } from '../../../src/adapters/corpus/leading-fields.js';
import { withoutLinkNumbers } from '../../../src/adapters/corpus/text/link-numbers.js';

describe('the fields that crawlers write above a text', () => {
  it('are read with notes among them and empty lines between, and leave the text', () => {
    const { stated, rest } = leadingFields(
      'WARC/1.0\nTitle: Eels return\n\nURL Source: https://a.example/eels\nCrawled-At: today\n\nMarkdown Content:\nThe eels are back: 11,000.\n',
    );
    expect(stated).toEqual({ title: 'Eels return', url: 'https://a.example/eels' });
    expect(rest).toBe('The eels are back: 11,000.\n');
  });

  it('may be stressed as Markdown does it', () => {
    const { stated, rest } = leadingFields(
      '**Title:** Eels return\n**Date**: 7 July 2025\n\nThe eels are back.\n',
    );
    expect(stated).toEqual({ title: 'Eels return', publishedAt: '7 July 2025' });
    expect(rest.trim()).toBe('The eels are back.');
  });

  it('may have Vietnamese labels', () => {
    const { stated } = leadingFields(
      'Tiêu đề: Lũ rút\nNgày đăng: 03/12/2025\nNguồn: Báo Sông Đáy\n\nLũ đã rút.\n',
    );
    expect(stated).toEqual({ title: 'Lũ rút', publishedAt: '03/12/2025', publisher: 'Báo Sông Đáy' });
  });

  it.each([
    'Mayor: I will not resign\n\nThe mayor of Penn said so.\n',
    'Title: only a title\n\nThe text.\n',
    'Interviewer: Why?\nAuthor: Because.\nText goes on.\n',
  ])('are not seen in %j', (text) => {
    expect(leadingFields(text)).toEqual({ stated: {}, rest: text });
  });

  it('take nothing but the beginning of a text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^(?:[A-Za-z]{1,6}: )?[a-z ]{0,12}$/), { maxLength: 8 }),
        (lines) => {
          const text = `Title: a\nURL: https://a.example/b\n${lines.join('\n')}`;
          expect(text.endsWith(leadingFields(text).rest)).toBe(true);
        },
      ),
    );
  });
});

describe('the link numbers of text browsers', () => {
  it('go, with the list of addresses at the end', () => {
    const dump =
      '[1]Home [2]News\n\nThe [3]bridge of [4]Orlen is open.\n\nReferences\n\n   1. https://a.example/\n   2. https://a.example/n\n';
    expect(withoutLinkNumbers(dump).trim()).toBe('Home News\n\nThe bridge of Orlen is open.');
  });

  it('are left where they are few or in no order, as notes are', () => {
    for (const text of [
      'See [1]here and [2]there.',
      'a [4]b [3]c [2]d [1]e',
      'Notes.[1] More.[2] Yet more.[3] Most.[4]',
    ])
      expect(withoutLinkNumbers(text)).toBe(text);
  });

  it('do not come back: a second time changes nothing', () => {
    const piece = fc.oneof(
      fc.nat(30).map((n) => `[${String(n)}]word`),
      fc.constantFrom('river', '\n', '(BUTTON) Go', '[IMG]'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const once = withoutLinkNumbers(pieces.join(' '));
        expect(withoutLinkNumbers(once)).toBe(once);
      }),
    );
  });
});

describe('the format of a file', () => {
  it.each([
    ['.txt', '<!DOCTYPE html><html></html>', 'html'],
    ['.txt', '<h2>Seals</h2>\n<p>There are 12.</p>', 'html'],
    ['.txt', '---\ntitle: Seals\n---\n\nThere are 12.', 'markdown'],
    ['.txt', '# Seals\n\n[a](https://a.example) [b](/b)', 'markdown'],
    ['.txt', '# one heading alone', 'text dump'],
    ['.txt', '<?xml version="1.0"?>\n<rss version="2.0"></rss>', 'data'],
    ['.html', '<urlset></urlset>', 'data'],
    ['.txt', '{"error": 404}', 'data'],
    ['.txt', '{"no json, but it begins so', 'text dump'],
    ['.jsonl', '{"title": "a"}', 'json lines'],
    ['.md', 'plain', 'markdown'],
  ] as const)('%s %j is %s', (extension, text, format) => {
    expect(formatOf(text, extension)).toBe(format);
  });
});
