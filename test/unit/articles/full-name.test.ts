import { describe, expect, it } from 'vitest';
import { parseTextDump } from '../../../src/adapters/corpus/text/text-dump.js';
import type { Article } from '../../../src/domain/articles/article.js';
import { ReadablePage } from '../../../src/domain/articles/extract-article.js';

function read(...lines: readonly string[]): Article {
  const extraction = new ReadablePage(parseTextDump(lines.join('\n\n'))).extract(() => false);
  if (extraction.status === 'rejected') throw new Error(extraction.kind);
  return extraction.article;
}

const TITLE = 'Giá thuê mặt bằng phố cổ giảm một phần ba';
const lead = (dateline: string): string =>
  `${dateline} Nhiều căn nhà mặt tiền tại phố cổ treo biển cho thuê từ đầu năm đến nay chưa có khách.`;
const SECOND = 'Khảo sát trên năm tuyến phố cho thấy có 73 căn đang đóng cửa, nhiều căn hạ giá hai lần.';

describe('a dateline’s short name', () => {
  it.each([
    ['(KTĐT) -', 'Kinh tế Đô thị Kim Long', '© 2025 Kinh tế Đô thị Kim Long'],
    ['(NTM) -', 'Tạp chí Nông thôn mới', 'Ghi rõ nguồn “Tạp chí Nông thôn mới” khi phát hành lại thông tin'],
    ['(MVP) -', 'Marl Valley Post', 'Copyright 2025 Marl Valley Post. All rights reserved.'],
    ['(TTXVN) -', 'TTXVN', '© 2025 Kinh tế Đô thị Kim Long'],
    ['(AFP) -', 'AFP', '© 2025 AFP'],
  ])('%s is %s by %s', (dateline, publisher, foot) => {
    expect(read(TITLE, '28/11/2025', lead(dateline), SECOND, 'Bình luận (0)', foot).publisher).toBe(
      publisher,
    );
  });

  it('with “TV” is the station’s that names its place behind what it makes', () => {
    const head = 'ĐÀI PHÁT THANH VÀ TRUYỀN HÌNH LAM SƠN';
    const page = (dateline: string): Article => read(head, TITLE, '28/11/2025', lead(dateline), SECOND);
    expect(page('(LSTV) -').publisher).toBe(head);
    expect(page('(LSRTV) -').publisher).toBe(head);
    expect(page('(ĐXTV) -').publisher).toBe('ĐXTV');
  });

  it.each(['CƠ QUAN CỦA ĐẢNG BỘ TỈNH LAM SƠN', 'Báo điện tử nhiều người đọc'])(
    'is not what a paper prints under its name: %s',
    (subtitle) => {
      expect(read(subtitle, 'BÁO LAM SƠN', TITLE, '28/11/2025', lead(''), SECOND).publisher).toBe(
        'BÁO LAM SƠN',
      );
    },
  );

  it('that is the site’s domain is the office at the head of the page whose name it is part of', () => {
    const head = 'CỔNG THÔNG TIN ĐIỆN TỬ TỈNH LAM SƠN';
    const page = (dateline: string): Article => read(head, TITLE, '28/11/2025', lead(dateline), SECOND);
    expect(page('(LAMSON.EXAMPLE) -').publisher).toBe(head);
    expect(page('(DONGXUYEN.EXAMPLE) -').publisher).toBe('DONGXUYEN.EXAMPLE');
  });

  it.each([
    ['Bắc Hải (TTX Bắc Hải 27/11/2025) -', '2025-11-27', 'TTX Bắc Hải'],
    ['Bắc Hải (TTX Bắc Hải, ngày 27/11/2025) –', '2025-11-27', 'TTX Bắc Hải'],
    ['PORT WEXLEY (Coast Wire, Nov. 27, 2025) -', '2025-11-27', 'Coast Wire'],
    ['PORT WEXLEY (Coast Wire, Nov 27) -', null, 'Coast Wire'],
    ['Bắc Hải (TTX Bắc Hải 27/11) -', null, 'TTX Bắc Hải'],
  ])('%s says when, too', (dateline, publishedAt, publisher) => {
    expect(read(TITLE, lead(dateline), SECOND)).toMatchObject({ publishedAt, publisher });
  });
});

describe('a name spelled as the address’s host is', () => {
  it('beside the date is the publisher’s, though it looks like a person’s', () => {
    const page = (address: string): Article =>
      read(TITLE, 'Kim Long Cuối Tuần | Thứ Ba, 05/08/2025', lead(''), SECOND, `Nguồn: ${address}`);
    expect(page('https://kimlongcuoituan.example/pho-co').publisher).toBe('Kim Long Cuối Tuần');
    expect(page('https://nguoitanha.example/pho-co').publisher).toBeNull();
  });
});

describe('the article’s address', () => {
  const address = 'https://song.example/pho-co-giam-gia-123.html';
  it.each([
    `Nguồn Phú Lương : ${address}`,
    `URL to article: ${address}`,
    `Article URL: ${address}`,
    `Originally published at ${address}`,
    `Đường dẫn bài viết: ${address}`,
    `Xem bài gốc tại: ${address}`,
  ])('behind its label: %s', (line) => {
    expect(read(TITLE, '28/11/2025', lead(''), SECOND, line).url).toBe(address);
  });

  it('under comments is only what stands below the line of rights', () => {
    const page = (...foot: readonly string[]): string | null =>
      read(TITLE, '28/11/2025', lead(''), SECOND, 'Bình luận (2)', ...foot).url;
    expect(page('© 2025 Song', address)).toBe(address);
    expect(page(address, '© 2025 Song')).toBeNull();
    expect(page('© 2025 Song', 'https://song.example/privacy-policy')).toBeNull();
  });

  it('of an agency’s desk leaves the agency', () => {
    expect(read(TITLE, '28/11/2025', lead(''), SECOND, 'Source: CNX/nl(gs)').publisher).toBe('CNX');
  });
});
