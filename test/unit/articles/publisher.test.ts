import { describe, expect, it } from 'vitest';
import { parseTextDump } from '../../../src/adapters/corpus/text/text-dump.js';
import { ReadablePage } from '../../../src/domain/articles/extract-article.js';

const BODY = [
  'The bronze horse that was stolen six years ago is back on its plinth in Riverton.',
  'A farmer found it in a stock tank near Quartz Wash when the water ran low in October.',
];

function publisherOf(...groups: readonly string[]): string | null {
  const extraction = new ReadablePage(parseTextDump(groups.join('\n\n'))).extract(() => false);
  if (extraction.status === 'rejected') throw new Error(extraction.kind);
  return extraction.article.publisher;
}

describe('the publisher', () => {
  it('is the name at the head of the page that its own praise repeats', () => {
    expect(
      publisherOf(
        'KRVT 11\nTraffic\nPolitics',
        'Fire station gets its horse back',
        ...BODY,
        'Download the KRVT 11 app',
      ),
    ).toBe('KRVT 11');
  });

  it('is no time that has passed', () => {
    expect(
      publisherOf('The Riverton Courier', 'Fire station gets its horse back', 'A few hours ago', ...BODY),
    ).toBe('The Riverton Courier');
  });

  it('is the name at the foot beside the licence', () => {
    expect(
      publisherOf(
        'Politics\nSociety',
        'Fire station gets its horse back',
        'Tuesday, December 2, 2025 - 09:40',
        ...BODY,
        "The People's Gazette Online\nPublishing permit No. 34/GP-BTTTT",
      ),
    ).toBe("The People's Gazette Online");
  });

  it('is the name that a dateline abbreviates, where the page prints it', () => {
    const lead = (agency: string): string => `RIVERTON (${agency}) - ${BODY[0]!}`;
    expect(publisherOf('Báo Sông Lam', 'Tượng ngựa trở lại trạm cứu hỏa', lead('BSL'), BODY[1]!)).toBe(
      'Báo Sông Lam',
    );
    expect(publisherOf('Báo Sông Lam', 'Tượng ngựa trở lại trạm cứu hỏa', lead('TTXVN'), BODY[1]!)).toBe(
      'TTXVN',
    );
  });

  it('is the agency of a dateline with two hyphens, but the labelled source before that', () => {
    const lead = `RIVERTON, Nov 21 (Harbour News Agency) -- ${BODY[0]!}`;
    expect(publisherOf('Fire station gets its horse back', lead, BODY[1]!)).toBe('Harbour News Agency');
    expect(
      publisherOf(
        'Fire station gets its horse back',
        'November 21, 2025 | Source: Mekong Grid JSC',
        lead,
        BODY[1]!,
      ),
    ).toBe('Mekong Grid JSC');
  });

  it('is the agency of a dateline also where the paragraph opens a list', () => {
    const lead =
      'RIVERTON, Oct 6, 2025 (Coast Wire) - The following are the ferries of the Skerrow line, whose crews vote on a strike on Thursday:';
    expect(publisherOf('Factbox: ferries of the Skerrow line', lead, ...BODY)).toBe('Coast Wire');
  });

  it('is not what a headline says before its date', () => {
    expect(publisherOf('Giá dịch vụ thu gom rác từ 1/1/2026', 'Đăng ngày 08/12/2025', ...BODY)).toBeNull();
  });

  it('is the source under the text, also with its address behind it', () => {
    expect(
      publisherOf(
        'Cổng thông tin xã Phú Điền',
        'Fire station gets its horse back',
        ...BODY,
        'Nguồn: Báo Đồng Sen (https://baodongsen.example/ngua)',
      ),
    ).toBe('Báo Đồng Sen');
  });

  it('is the paper and not its desk, nor the place of the story', () => {
    const beside = (line: string): string | null =>
      publisherOf('Fire station gets its horse back', line, ...BODY);
    expect(beside('Tech Lantern Staff\nNov. 6, 2025')).toBe('Tech Lantern');
    expect(beside('Riverton, 30 June 2025')).toBeNull();
    expect(beside('Chi cục Trồng trọt Tân PhướcThứ Tư, 12/11/2025 | 09:05')).toBe(
      'Chi cục Trồng trọt Tân Phước',
    );
    expect(beside('December 01, 2025 08:00 AM Eastern Standard Time')).toBeNull();
    expect(beside('Người đăng: Ban biên tập .Ngày đăng: 14/11/2025 .Lượt xem: 530 lượt.')).toBeNull();
    expect(beside('Sắc Màu Vùng CaoSắc Màu Vùng Cao · 21 giờ')).toBe('Sắc Màu Vùng Cao');
    expect(beside('Penn LedgerTuesday, December 2, 2025')).toBe('Penn Ledger');
    expect(beside('Created: 09 September 2025   Hits: 271')).toBeNull();
    expect(beside('Sidelines, 30 June 2025')).toBe('Sidelines');
    expect(beside('Salt Paper Weekly by Ingrid Moldan / Tue, 18 Nov 2025 07:30:00 +0000')).toBe(
      'Salt Paper Weekly',
    );
    expect(beside('Embargoed until 06:00, 2 September 2025')).toBeNull();
    expect(beside('Not for publication before 2 September 2025')).toBeNull();
    expect(beside('Số:318/TCBC-UBND\nRiverton, 26/11/2025')).toBeNull();
  });

  it('is a name in capitals at the top of the page, and no section', () => {
    expect(publisherOf('THE WEIR\nSunday 2 November 2025', 'Fire station gets its horse back', ...BODY)).toBe(
      'THE WEIR',
    );
    expect(
      publisherOf('News & Events', 'Fire station gets its horse back', '10/11/2025', ...BODY),
    ).toBeNull();
  });

  it('is the office over the kind of its text', () => {
    expect(
      publisherOf(
        'INSTITUTE FOR RIVERS                    PRESS RELEASE',
        'Fire station gets its horse back',
        ...BODY,
      ),
    ).toBe('INSTITUTE FOR RIVERS');
  });

  it('is the paper of a menu, and no programme in it', () => {
    expect(
      publisherOf(
        'Bản tin 24h\nThời sự\nKinh doanh\nSức khỏe\nTất cả\nThời báo Sông Lam',
        'Trạm cứu hỏa có lại tượng ngựa',
        '02/12/2025',
        ...BODY,
      ),
    ).toBe('Thời báo Sông Lam');
  });

  it('is the paper that the byline says was written for, if the page names no other', () => {
    const page = ['Fire station gets its horse back', 'By JANE ORME FOR THE HARROW POST', '2 December 2025'];
    expect(publisherOf(...page, ...BODY)).toBe('THE HARROW POST');
    expect(publisherOf(...page, ...BODY, '© 2025 Riverton Gazette')).toBe('Riverton Gazette');
    expect(publisherOf(page[0]!, 'By Jane Orme for her neighbours', page[2]!, ...BODY)).toBeNull();
  });

  it('is the labelled source beside the date', () => {
    expect(
      publisherOf(
        'Newsroom',
        'Fire station gets its horse back',
        'December 02, 2025 02:32 ET | Source: Mekong Grid JSC',
        ...BODY,
      ),
    ).toBe('Mekong Grid JSC');
  });

  it('is of two offices on lines of their own the one nearer to the date', () => {
    const groups = (date: string): readonly string[] => [
      'Fire station gets its horse back',
      'Riverton Department of Culture\nRiverton Gazette',
      date,
      ...BODY,
    ];
    expect(publisherOf(...groups('December 2, 2025'))).toBe('Riverton Gazette');
    expect(
      publisherOf(
        'Fire station gets its horse back',
        'The horse had been gone for six years.',
        'Phòng Văn hóa huyện Sông Lam\nBáo Sông Lam02/12/2025',
        ...BODY,
      ),
    ).toBe('Báo Sông Lam');
  });

  it('is the holder of the rights where a dateline gives the initials, without the legal form', () => {
    const lead = `RIVERTON (NP) - ${BODY[0]!}`;
    const rights = 'Copyright 2025 Northern Press Ltd. All Rights Reserved.';
    expect(publisherOf('Fire station gets its horse back', lead, BODY[1]!, rights)).toBe('Northern Press');
  });

  it('keeps a figure that ends its name, but no date', () => {
    const named = (rights: string): string | null =>
      publisherOf('Fire station gets its horse back', ...BODY, rights);
    expect(named('© Copyright 2025 Kênh Xanh 24. All rights reserved.')).toBe('Kênh Xanh 24');
    expect(named('Copyright Riverton Dispatch Sep 18, 2025')).toBe('Riverton Dispatch');
  });

  it('is the paper that readers are asked to follow, or that the foot names over its address', () => {
    const title = 'Trạm cứu hỏa có lại tượng ngựa';
    const body = ['Bức tượng ngựa bằng đồng bị trộm sáu năm trước đã về lại trạm cứu hỏa.', BODY[1]!];
    expect(publisherOf(title, 'Theo dõi Báo Sông Lam trên', ...body)).toBe('Báo Sông Lam');
    expect(
      publisherOf(title, ...body, 'Báo Sông Lam - Cơ quan của Đảng bộ tỉnh\nTòa soạn: 5 đường Bờ Sông'),
    ).toBe('Báo Sông Lam');
  });

  it('is no writer beside the date, but a paper that begins with a place of the story', () => {
    const title = 'Trạm cứu hỏa Sông Lam có lại tượng ngựa';
    expect(publisherOf(title, 'Thế Kiên | 11/10/2025 21:40', ...BODY)).toBeNull();
    expect(publisherOf(title, 'Sông Lam Chiều | 11/10/2025 21:40', ...BODY)).toBe('Sông Lam Chiều');
  });

  it('is neither the notice of cookies at the head nor the line of rights at the foot', () => {
    const page = ['Cookies on the Portal', 'Home', 'Fire station gets its horse back', '24 November 2025'];
    expect(publisherOf(...page, ...BODY, '© Crown copyright')).toBeNull();
  });

  it('is not how often a letter comes, or who may see a post', () => {
    expect(
      publisherOf(
        'View this email in your browser',
        'THE HARBOR SHEET\nEvery Friday · Issue 212 · November 14, 2025',
        'Fire station gets its horse back',
        ...BODY,
      ),
    ).toBe('THE HARBOR SHEET');
    expect(
      publisherOf(
        'UBND Phường Bến Gạo',
        'Trạm cứu hỏa có lại tượng ngựa',
        '24 tháng 11, 2025 · Công khai',
        ...BODY,
      ),
    ).toBe('UBND Phường Bến Gạo');
  });

  it('is no entry of a menu while an office stands apart, and no service of it', () => {
    const title = 'Trạm cứu hỏa có lại tượng ngựa';
    const station = 'Đài Phát thanh và Truyền hình Sông Lam';
    const menu = 'Phát thanh trực tuyến\nPhát thanh FM 91,5\nLịch tuần\nPhim truyện';
    expect(publisherOf(menu, station, title, '24/11/2025', ...BODY)).toBe(station);
    const commune = 'Cổng thông tin xã Bến Gạo\nĐài truyền thanh\nLịch công tác\nBộ phận tiếp dân';
    expect(publisherOf(commune, title, '24/11/2025', ...BODY)).toBe('Cổng thông tin xã Bến Gạo');
    expect(publisherOf('Thứ Hai, 24/11/2025 | Nghe đài', title, ...BODY)).toBeNull();
  });

  it('is a name behind the writer or under the headline that the host is spelled like', () => {
    const title = 'Fire station gets its horse back';
    expect(
      publisherOf('quartzwash.example', `${title}\nQuartzwash\nJo Penn\n24 November 2025`, ...BODY),
    ).toBe('Quartzwash');
    const address = 'https://quartzwash.example/fire-station-horse';
    expect(publisherOf(title, 'By Jo Penn, Quartz Wash\n24 November 2025', ...BODY, address)).toBe(
      'Quartz Wash',
    );
    expect(publisherOf(title, 'By Jo Penn, Reno Flats\n24 November 2025', ...BODY, address)).toBeNull();
  });

  it('stands before what the site says of itself', () => {
    const head = ['Quartz News, the loud paper', 'Fire station gets its horse back', '24 November 2025'];
    expect(publisherOf(...head, ...BODY)).toBe('Quartz News');
  });
});

describe('what is no publisher', () => {
  const paragraph = 'The horse was sold for scrap in 2019, the police believe, and bought by a child.';
  const paper = (...groups: readonly string[]): string | null =>
    publisherOf('The Quartz Herald', 'Fire station gets its horse back', '30 November 2025', ...groups);

  it.each([
    `The Trust of Quartz Wash (TQW) – which has kept the horse since 1990 – is glad. ${paragraph}`,
    `Maria Rook (Labour) - the only rider - is glad. ${paragraph}`,
    `Bệnh viện Nhi (Hà Nội) – nơi tiếp nhận – vừa chuyển con ngựa về thị trấn Hải Minh sáng nay.`,
    `Đài Loan – nơi sản xuất phần lớn ngựa đồng của thế giới – muốn đặt nhà máy tại Hải Minh.`,
    `Báo cáo tài chính quý III – được kiểm toán lần đầu – cho thấy trạm cứu hỏa lãi 12 tỷ đồng.`,
  ])('a name before an aside: %s', (lead) => {
    expect(paper(lead, ...BODY)).toBe('The Quartz Herald');
  });

  it.each([
    'City',
    'Police',
    'Council',
    'Local Government',
    'Health Board',
    'Công an',
    'Ngân hàng',
    'Quốc hội',
  ])('a section: %s', (section) => {
    const title = 'Fire station gets its horse back';
    const foot = '© 2025 The Quartz Herald';
    expect(publisherOf('The Quartz Herald', section, title, '30/11/2025', ...BODY, foot)).toBe(
      'The Quartz Herald',
    );
    expect(publisherOf('The Quartz Herald', title, `${section} | 30/11/2025`, ...BODY, foot)).toBe(
      'The Quartz Herald',
    );
  });

  it('an office that a section is about, under the paper that heads the page', () => {
    const title = 'Bắt hai nghi phạm trộm ngựa đồng';
    expect(publisherOf('Báo Hải Minh', 'Bộ Giáo dục và Đào tạo', title, '30/11/2025', ...BODY)).toBe(
      'Báo Hải Minh',
    );
    expect(publisherOf('Hải Minh Online', 'Công an Hải Minh', title, '30/11/2025', ...BODY)).toBe(
      'Hải Minh Online',
    );
  });

  it('what a chart between paragraphs is drawn from, but what the text is taken from', () => {
    expect(paper(...BODY, 'Source: Office for Statistics', paragraph)).toBe('The Quartz Herald');
    expect(paper(...BODY, 'Nguồn: Tổng cục Thống kê', paragraph)).toBe('The Quartz Herald');
    expect(paper(...BODY, paragraph, 'Source: Wash Valley Post')).toBe('Wash Valley Post');
  });

  it('a law, or a court that has copyright in its name', () => {
    expect(paper(...BODY, 'Theo Luật Đất đai 2024', paragraph)).toBe('The Quartz Herald');
    expect(paper(...BODY, '(Theo Nghị định 102/2024/NĐ-CP)')).toBe('The Quartz Herald');
    expect(
      publisherOf(
        'Fire station gets its horse back',
        'The Copyright Tribunal said on Monday that the horse is art.',
        ...BODY,
        '© 2025 The Quartz Herald',
      ),
    ).toBe('The Quartz Herald');
  });
});
