import { describe, expect, it } from 'vitest';
import { parseTextDump } from '../../../src/adapters/corpus/text/text-dump.js';
import { ReadablePage } from '../../../src/domain/articles/extract-article.js';

const BODY = [
  'The Arden fair opens on the quay on Friday with forty stalls and a boat race to Orlen, the mayor said.',
  'Tickets cost four dollars and children pay nothing, and the last ferry waits until the music stops.',
];
const OWN = 'https://herald.example/news/arden-fair-opens-1234';

function urlOf(...groups: readonly string[]): string | null {
  const extraction = new ReadablePage(
    parseTextDump(['Arden fair opens', '30/11/2025', ...groups].join('\n\n')),
  );
  const read = extraction.extract(() => false);
  if (read.status === 'rejected') throw new Error(read.kind);
  return read.article.url;
}

describe('the address of an article', () => {
  it.each(['Source', 'Link', 'Nguồn', 'URL', 'Bài gốc', 'Original article'])('stands behind %s:', (label) => {
    expect(urlOf(...BODY, `${label}: ${OWN}`)).toBe(OWN);
  });

  it('is under the label of the original before that of a source, which a chart may have', () => {
    expect(urlOf(...BODY, 'Nguồn: https://thongke.example/so-lieu/2025', `Link bài gốc: ${OWN}`)).toBe(OWN);
    expect(urlOf(...BODY, 'Source: https://statistics.example/fairs/2025', `Link: ${OWN}`)).toBe(OWN);
  });

  it("is no organiser's site, and nothing that a line announces", () => {
    expect(urlOf(...BODY, 'Web: https://fair.example/tickets', OWN)).toBe(OWN);
    expect(urlOf(BODY[0]!, 'Residents can register at:', 'https://fair.example/register', BODY[1]!)).toBe(
      null,
    );
    expect(urlOf(BODY[0]!, 'Đăng ký tại:', 'https://fair.example/register', BODY[1]!, OWN)).toBe(OWN);
    expect(urlOf(...BODY, 'Read the original article at:', OWN)).toBe(OWN);
  });

  it.each([
    'https://vietnamnet.vn/lang-son-dat-tang-truong-806-2468.html',
    'https://baophapluat.vn/hoi-nghi-lan-thu-hai-post1234.html',
    'https://www.independent.com/2025/12/03/growth-target',
    'https://herald.example/business/shares-fall-after-sharing-rule',
    'https://netflix.com.example/x.com/growth-target-is-ten-percent',
  ])('may be %s', (url) => {
    expect(urlOf(...BODY, url)).toBe(url);
  });

  it('is named by a button for sharing it', () => {
    expect(urlOf(...BODY, `${OWN}?share=mastodon&nb=1`)).toBe(OWN);
  });

  it.each([
    `https://www.facebook.com/sharer/sharer.php?u=${OWN}`,
    'https://x.com/herald/status/1234567890',
    'https://t.me/herald/1234',
    'https://zalo.me/1234567890',
    'https://herald.example/share/arden-fair-opens-1234',
    'https://www.addtoany.com/share_save?url=x',
    'https://share.flipboard.com/bookmarklet/popout?v=2',
  ])('is no place to share it: %s', (url) => {
    expect(urlOf(...BODY, url)).toBe(null);
  });
});
