import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/adapters/corpus/html/html-page.js';
import { ReadablePage } from '../../../src/domain/articles/extract-article.js';

const BODY =
  '<p>The oyster beds of the estuary may be fished again from Monday, 400 days after sewage closed them.</p>';

describe('times that scripts write', () => {
  const page = (time: string): string | undefined =>
    parseHtml(`<html><body><h1>Oysters return to the bay</h1>${time}${BODY}</body></html>`).stated
      .publishedAt;

  it.each([
    '<time data-timestamp="1764647100">Yesterday</time>',
    '<time datetime="1764647100">Yesterday</time>',
    '<span data-time="1764647100000">3 giờ trước</span>',
    '<abbr data-utime="1764647100">Hôm qua</abbr>',
    '<div data-published-at="2025-12-02T03:45:00.000Z">2 days ago</div>',
  ])('stand in %s', (time) => {
    expect(page(time)).toMatch(/^2025-12-02T03:45:00/);
  });

  it.each([
    '<time data-timestamp="86400">Yesterday</time>',
    '<div class="comments"><span data-time="1764647100">Yesterday</span></div>',
    '<aside><time data-timestamp="1764647100">Yesterday</time></aside>',
    '<audio data-time="00:04:12"></audio>',
  ])('are not those of %s', (time) => {
    expect(page(time)).toBeUndefined();
  });
});

describe('what only a style sets apart', () => {
  it('stands apart beside a time', () => {
    const { blocks } = parseHtml(
      `<html><body><h1>Oysters return to the bay</h1><div><span>Tin Biển</span><time>Hôm qua</time><span>18 bình luận</span></div>${BODY}</body></html>`,
    );
    expect(blocks.map(({ text }) => text).slice(1, 4)).toEqual(['Tin Biển', 'Hôm qua', '18 bình luận']);
  });

  it('is running text where words stand between', () => {
    const text = 'The boats leave at 08:00 on Monday, the clerk said.';
    const { blocks } = parseHtml(
      `<html><body><h1>Oysters return</h1><p><b>The boats</b> leave at <time>08:00</time> on <time>Monday</time>, <span>the clerk said</span>.</p>${BODY}</body></html>`,
    );
    expect(blocks.map((block) => block.text)).toContain(text);
  });
});

describe('the window of a portal', () => {
  const portal = (window: string): string => {
    const { stated, blocks } = parseHtml(
      `<html><head><title>${window}</title></head><body><marquee>Nhiệt liệt chào mừng Ngày truyền thống ngành</marquee><div><span>Đông Xuyên công bố 5 thủ tục đất đai giải quyết trong ngày</span><br><span>20/11/2025 09:32</span><p>Từ ngày 01/12/2025, người dân nộp hồ sơ trước 9 giờ sáng sẽ nhận kết quả trong buổi chiều.</p><p>Ngày 19/11, Sở Nông nghiệp ban hành quyết định công bố danh mục 5 thủ tục hành chính.</p></div></body></html>`,
    );
    const extraction = new ReadablePage({ stated, blocks }).extract(() => false);
    if (extraction.status === 'rejected') throw new Error(extraction.kind);
    return extraction.article.title;
  };

  it.each([
    'Sở Nông nghiệp và Môi trường tỉnh Đông Xuyên',
    'Cổng thông tin điện tử huyện Lâm Hà tỉnh Đông Xuyên',
    'Dong Xuyen Provincial Department of Natural Resources and Environment',
  ])('names the office, and the page its headline: %s', (window) => {
    expect(portal(window)).toBe('Đông Xuyên công bố 5 thủ tục đất đai giải quyết trong ngày');
  });
});

describe('a page of links with a sentence under each', () => {
  const listing = readFileSync('test/fixtures/more-pages/h02-listing-dates.html', 'utf8');

  it.each([
    ['span', ''],
    ['span', ' '],
    ['time', ''],
    ['time', ' '],
  ])('is a listing, whatever parts its dates from its headlines: %s, %j', (tag, space) => {
    const page = listing.replaceAll('</a><span>', `</a>${space}<${tag}>`).replaceAll('</span>', `</${tag}>`);
    expect(new ReadablePage(parseHtml(page)).extract(() => false)).toMatchObject({ kind: 'listing' });
  });
});
