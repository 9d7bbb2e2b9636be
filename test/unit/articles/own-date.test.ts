import { describe, expect, it } from 'vitest';
import { parseTextDump } from '../../../src/adapters/corpus/text/text-dump.js';
import { ReadablePage } from '../../../src/domain/articles/extract-article.js';

const BODY = [
  'The town council of Arden voted on Monday evening to widen the harbour road after nine years of debate.',
  'Engineers will first move the water mains that lie under the eastern side of the road, the mayor said.',
  'Shopkeepers along the quay said that they feared a quiet spring with one lane for buses and vans.',
];

function dateOf(...groups: readonly string[]): string | null {
  const extraction = new ReadablePage(parseTextDump(groups.join('\n\n'))).extract(() => false);
  if (extraction.status === 'rejected') throw new Error(extraction.kind);
  return extraction.article.publishedAt;
}

const under = (line: string): string | null =>
  dateOf('The Arden Herald', 'Arden to widen harbour road', line, ...BODY);
const lead = (start: string): string | null =>
  dateOf('The Arden Herald', 'Arden to widen harbour road', start + BODY[0]!, ...BODY.slice(1));

describe('a day that the page states as its own', () => {
  it.each([
    '30 November 2025',
    'Sunday, 30 November 2025',
    'The Arden Herald, 30 November 2025',
    'Arden, 30 November 2025',
    'Local news | 30 November 2025 | 3 min read',
    'Published on Sunday 30 November 2025 at 09:15',
    'First posted 30 November 2025',
    'Date: 30 November 2025',
    'Date posted: 30/11/2025',
    'Posted by the news desk on 30 November 2025',
    'By Tom Ashe | 30 November 2025',
    'Tom Ashe - 30/11/2025 08:15',
    'Created: 30/11/2025 Hits: 271 Written by Press Office',
    'Báo Hải Minh - Chủ nhật, 30/11/2025',
    'Chủ nhật, ngày 30 tháng 11 năm 2025',
    'Đăng ngày 30/11/2025',
    'Ngày đăng: 30/11/2025 - Lượt xem: 301',
    'Ngày đăng tin: 30/11/2025',
    'Thời gian đăng: 08:15 30/11/2025',
    'Đăng lúc 08:15, 30/11/2025',
    'Kinh tế 30/11/2025 08:15',
    'Sở Nông nghiệp và Môi trường tỉnh Hải Minh 30/11/2025',
    'Nguyễn Văn Sinh 30/11/2025',
    'Cập nhật: 30/11/2025 08:15 GMT+7',
    'Khoa học và công nghệ | 30/11/2025',
    'Tin trong ngành - 30/11/2025',
    'Xây dựng nông thôn mới 30/11/2025 08:15',
    'Homes and gardens | 30 November 2025',
    'Updated 30 November 2025',
  ])('%s', (line) => {
    expect(under(line)?.slice(0, 10)).toBe('2025-11-30');
  });

  it.each([
    'ARDEN, Nov. 30, 2025 (Coast Wire) - ',
    'Hải Minh (TTX, ngày 30/11/2025) - ',
    'HAI MINH – November 30, 2025 – ',
  ])('dateline %s', (start) => {
    expect(lead(start)).toBe('2025-11-30');
  });
});

describe('a day of something else', () => {
  it.each([
    'Work starts on 15 January 2026 and ends in June',
    'Opens 12 January 2026',
    'Public hearing: 15 January 2026',
    'Closing date: 12 January 2026',
    'Exhibition runs until 15 December 2025',
    'From 15 January 2026',
    'The harbour road seen from the pier on 3 May 1974',
    'Picture taken 3 May 1974',
    'Khởi công ngày 15/1/2026, hoàn thành trong tháng 6',
    'Hạn nộp hồ sơ: 15/12/2025',
    'Đăng ký trước ngày 15/12/2025',
    'Từ ngày 15/12/2025',
    'Khai mạc 15/12/2025',
    'Lễ khởi công bến tàu - 15/12/2025',
    'Thời gian nhận hồ sơ: đến hết ngày 15/1/2026',
    'Nghị quyết số 57-NQ/TW ngày 22/12/2024',
    'Luật số 31/2024/QH15 ngày 18/1/2024',
    'Chợ cá nhìn từ cầu tàu, chụp ngày 3/2/1974',
    'Phát biểu tại lễ khai giảng ngày 5/9/2025',
  ])('%s', (line) => {
    expect(under(line)).toBe(null);
    expect(dateOf('The Arden Herald', 'Arden to widen harbour road', ...BODY, line)).toBe(null);
    expect(dateOf('The Arden Herald', 'Arden to widen harbour road', line, '30 November 2025', ...BODY)).toBe(
      '2025-11-30',
    );
  });

  it.each([
    'Tom Ashe (born 3 May 1940) – who wrote it – is dead. ',
    'Tom Ashe (3 May 1940 – 2 June 2025) – a poet – is dead. ',
    'Nhạc sĩ Nguyễn Văn Nam (sinh ngày 3/5/1940) - tác giả - qua đời. ',
    'On Monday, 12 January 2026 – the day of the vote – it rained. ',
  ])('a life or a day in the text: %s', (start) => {
    expect(lead(start)).toBe(null);
  });

  it('of a headline, or of a mail that the text quotes', () => {
    expect(dateOf('Báo Hải Minh', 'Lịch cắt điện Hải Minh ngày 5/12/2025', ...BODY)).toBe(null);
    expect(
      dateOf(
        'The Arden Herald',
        'Emails show that the mayor knew',
        ...BODY,
        'From: mayor@arden.example\nTo: port@arden.example\nDate: 3 May 2019\nSubject: Crack in the hull',
        'Do nothing until the season is over, the mayor wrote in the mail that the court read out.',
      ),
    ).toBe(null);
  });
});
