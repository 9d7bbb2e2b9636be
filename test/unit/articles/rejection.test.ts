import { describe, expect, it } from 'vitest';
import { parseTextDump } from '../../../src/adapters/corpus/text/text-dump.js';
import { ReadablePage } from '../../../src/domain/articles/extract-article.js';

function rejectionOf(...groups: readonly string[]): string | null {
  const extraction = new ReadablePage(parseTextDump(groups.join('\n\n'))).extract(() => false);
  return extraction.status === 'rejected' ? extraction.kind : null;
}

describe('short items of news that hold a word of error pages', () => {
  it.each([
    [
      'Swimming ban at Arden beach',
      'Swimming is forbidden at Arden beach until Friday because of jellyfish.',
    ],
    [
      'Rail tickets website fails',
      "The rail company's site is down and passengers cannot buy tickets, it said.",
    ],
    ['Hackers beat captcha', 'Students at Arden college have built a robot that solves captcha puzzles.'],
    [
      'Rò rỉ khí tại nhà máy',
      'Tại nhà máy nước đá Hải Minh đã xảy ra sự cố rò rỉ khí, không có thương vong.',
    ],
    ['Tạm ngừng cấp nước', 'Hệ thống cấp nước thị trấn bảo trì từ 8 giờ đến 17 giờ, người dân cần trữ nước.'],
    ['Cảnh báo công ty ma', 'Công an cảnh báo một công ty tuyển lao động có địa chỉ không tồn tại.'],
  ])('%s', (title, text) => {
    expect(rejectionOf('The Arden Herald', title, '30 November 2025', text)).toBe(null);
  });

  it.each([
    ['Site maintenance', 'This site is down for maintenance until Monday morning, and we are working on it.'],
    ['Access denied', 'You do not have permission to see what stands at this address on our server.'],
    ['Just a moment', 'Please complete the captcha below so that we know that a human is reading here.'],
    ['Bảo trì', 'Hệ thống đang bảo trì từ 8 giờ đến 17 giờ, mong độc giả trở lại sau ít phút nữa.'],
    ['Lỗi', 'Bài viết bạn tìm không tồn tại hoặc đã được chuyển sang một địa chỉ khác trên trang.'],
  ])('but not a page that speaks of itself: %s', (title, text) => {
    expect(rejectionOf('The Arden Herald', title, '30 November 2025', text)).not.toBe(null);
  });
});

describe('lists', () => {
  const entries = [
    'The council buys the first houses on the quay, for 40,000 in all, and the fish market moves north.',
    'A second plan is drawn up by the county and fails by a single vote in the chamber.',
    'The present plan is put to the residents, who want it by a margin of two to one.',
    'The council votes for it at last, nine to four, and the mayor opens a bottle on the steps.',
  ];
  const days = ['3 May 1974', '9 June 1999', '12 July 2016', '24 November 2025'];
  const headlines = [
    'Council buys houses',
    'County plan fails',
    'Residents back road',
    'Council votes for road',
  ];
  const head = ['The Arden Herald', 'The harbour road in four steps', '30 November 2025'];

  it('of days, each with what happened then, are an article', () => {
    expect(rejectionOf(...head, ...entries.map((entry, i) => `${days[i]!}\n\n${entry}`))).toBe(null);
  });

  it('of headlines, days and teasers are none', () => {
    const list = entries.map((entry, i) => `${headlines[i]!}\n\n${days[i]!}\n\n${entry}`);
    expect(rejectionOf('The Arden Herald', 'Local news', ...list)).toBe('listing');
  });

  it('of what a search found are none', () => {
    const list = entries.map(
      (entry, i) => `${headlines[i]!}\nhttps://herald.example/n/${String(i)}\n${entry}`,
    );
    expect(rejectionOf('The Arden Herald', 'Search results for road', '4 results', ...list)).toBe('listing');
    expect(rejectionOf('The Arden Herald', 'Harbour', ...list)).toBe('listing');
    const bare = entries.map((entry, i) => `${headlines[i]!}\n${entry}`);
    expect(rejectionOf('Báo Hải Minh', 'Kết quả tìm kiếm: cảng', ...bare)).toBe('listing');
  });
});
