import { describe, expect, it } from 'vitest';
import { bodyField } from '../../../src/adapters/corpus/body-field.js';
import { withoutChat } from '../../../src/adapters/corpus/text/chat-export.js';
import { formatOf } from '../../../src/adapters/corpus/file-format.js';
import { withoutReplies } from '../../../src/adapters/corpus/text/forum-thread.js';
import { frontMatter } from '../../../src/adapters/corpus/markdown/front-matter.js';
import { parseHtml } from '../../../src/adapters/corpus/html/html-page.js';
import { parseMarkdown } from '../../../src/adapters/corpus/markdown/markdown.js';
import { withoutPageBreaks } from '../../../src/adapters/corpus/text/printed-pages.js';
import { parseTextDump } from '../../../src/adapters/corpus/text/text-dump.js';
import { withWholeLinks } from '../../../src/adapters/corpus/text/wrapped-links.js';
import { textBlock, type Page } from '../../../src/domain/articles/block.js';
import { ReadablePage } from '../../../src/domain/articles/extract-article.js';
import { cueKey, lineOf } from '../../../src/domain/articles/lines/line-role.js';
import { copyrightName } from '../../../src/domain/articles/publisher/publisher-foot.js';
import { articleUrl } from '../../../src/domain/articles/source-url.js';
import { growsWithLength } from '../../support/time-growth.js';

const filled = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));
const paragraph = 'The council of Orlen approved the new tram line on Tuesday after a long debate.';
const heading = 'Council approves the new tram line';
const extract = (page: Page): unknown => new ReadablePage(page).extract(() => false);
const html = (head: string, body: string): string =>
  `<html><head>${head}</head><body>${body}<p>${paragraph}</p></body></html>`;

describe('what a page repeats', () => {
  it.each<[string, number, (length: number) => unknown]>([
    [
      'marks of quotation in a paragraph',
      3_000,
      (length) =>
        extract(
          parseTextDump(
            `${filled(`${paragraph}\n\n`, 400)}The mayor of the town ${filled('"', length)} said so again.`,
          ),
        ),
    ],
    [
      'numbers of an error in a menu',
      10_000,
      (length) => extract(parseHtml(html('', `<nav>${filled('404 ', length)}</nav>`))),
    ],
    [
      'links in a paragraph',
      60_000,
      (length) =>
        parseHtml(
          html('', `<p>${filled('<a href="https://orlen.example/tram">Trams of Orlen</a> ', length)}</p>`),
        ),
    ],
    ['stops in an address', 10_000, (length) => articleUrl(`http://${filled('.', length)}x`)],
    ['commas in an address', 3_000, (length) => articleUrl(`${filled(',', length)}x`)],
    ['brackets and counts', 1_000, (length) => cueKey(`a${filled('(', length)}${filled('1 ', length)}x`)],
    [
      'dashes beside the name of a site',
      10_000,
      (length) =>
        extract(parseHtml(html(`<title>${filled('-', length)}x: ${heading}</title>`, `<p>${heading}</p>`))),
    ],
    [
      'spaces in a stated headline',
      10_000,
      (length) => {
        const headline = `Tram ${filled('&nbsp;', length)}x`;
        const linked = `{"@type": "NewsArticle", "headline": "${headline}", "publisher": "Orlen"}`;
        return parseHtml(html(`<script type="application/ld+json">${linked}</script>`, ''));
      },
    ],
    [
      'dashes in the name of a logo',
      3_000,
      (length) => parseHtml(html('', `<p class="logo"><img alt="${filled('-', length)}x"></p>`)),
    ],
    ['tags that are not closed', 30_000, (length) => parseHtml(filled('<body ', length))],
    ['a tag around all that is not closed', 20_000, (length) => parseHtml(filled('<html ', length))],
    ['links that are not closed', 3_000, (length) => formatOf(filled('](/', length), '.txt')],
    ['exclamation marks in Markdown', 3_000, (length) => parseMarkdown(filled('!', length))],
    ['stress that does not end', 3_000, (length) => parseMarkdown(filled('(**a ', length))],
    ['links that html2text broke', 3_000, (length) => withWholeLinks(filled('# [a [b\n', length))],
    ['addresses that were broken', 3_000, (length) => withWholeLinks(filled('](https://a-\n', length))],
    ['posts of a forum', 10_000, (length) => withoutReplies(filled('3 May 2025\n#1\n', length))],
    ['stamps of a chat', 3_000, (length) => withoutChat(filled('[02/10/2025, 19:03] ', length))],
    [
      'advertisements',
      3_000,
      (length) =>
        extract(
          parseTextDump(`${heading}\n\n${filled(`${paragraph}\n\nAdvertisement\nBuy tea\n\n`, length)}`),
        ),
    ],
    ['lists within lists', 1_500, (length) => parseMarkdown(filled('1. ', length))],
    ['links of a notebook', 3_000, (length) => parseMarkdown(filled('[[a|', length))],
    ['template tags', 3_000, (length) => parseMarkdown(filled('{% {: .', length))],
    [
      'what offices say of themselves',
      1_500,
      (length) =>
        extract(
          parseTextDump(
            `${heading}\n\n${filled(`${paragraph}\n\n`, 400)}${filled(`About Orlen\n${paragraph}\n\n`, length)}`,
          ),
        ),
    ],
    ['tags in Markdown', 3_000, (length) => parseMarkdown(`<div>\n${filled('<', length)}`)],
    ['captions in Markdown', 30_000, (length) => parseMarkdown(`<div>\n${filled('<figcaption>', length)}`)],
    ['paragraphs that are not closed', 30_000, (length) => bodyField({ text: filled('<p ', length) })],
    [
      'spaces in front matter',
      10_000,
      (length) => frontMatter(`---\na: b: c\nd${filled(' ', length)}!\n---\n`),
    ],
    ['empty lines in front matter', 3_000, (length) => frontMatter(`+++\n${filled('\n', length)}!\n+++\n`)],
    [
      'controls, lines and names above the first paragraph',
      200,
      (length) =>
        extract(
          parseTextDump(
            `${heading}\n3 May 2025\n${filled('Share\nThe council of Orlen stands before its new tram\nAnn Lee\n', length * 50)}${filled(`${paragraph}\n`, 2_000)}`,
          ),
        ),
    ],
    [
      'boxes of other articles without empty lines',
      300,
      (length) =>
        extract(
          parseTextDump(
            `${heading}\n3 May 2025\n${filled(`${paragraph}\n${paragraph}\n${paragraph}\nRecommended\nWho pays for it?\n`, length * 50)}`,
          ),
        ),
    ],
    ['heads of mails', 3_000, (length) => parseTextDump(filled('From: a@b\n', length))],
    [
      'subjects of mails',
      3_000,
      (length) => extract(parseTextDump(`${filled('Subject: Fwd: x\n', length)}${paragraph}`)),
    ],
    ['words before the number of a page', 3_000, (length) => withoutPageBreaks(`${filled('a,', length)} 1`)],
  ])('takes time in proportion to its length: %s', (_, length, read) => {
    expect(growsWithLength(read, length)).toBe(true);
  });

  it('is told at once in a line of counts', () => {
    expect(growsWithLength((length) => lineOf(textBlock(`${filled('1like,,', length)}x`)), 11)).toBe(true);
  });

  it('is told at once in a line of rights', () => {
    const lines = (length: number) =>
      Array.from({ length: 30 }, () => lineOf(textBlock(filled('©', length))));
    expect(growsWithLength((length) => copyrightName(lines(length)), 40)).toBe(true);
  });

  it('is told at once in front matter that is not closed', () => {
    expect(growsWithLength((length) => formatOf(`---\n${filled('   a\n', length)}x`, '.txt'), 8)).toBe(true);
  });
});
