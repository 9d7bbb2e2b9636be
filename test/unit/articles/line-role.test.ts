import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textBlock } from '../../../src/domain/articles/block.js';
import { lineOf, type LineRole } from '../../../src/domain/articles/lines/line-role.js';

const roleOf = (text: string): LineRole => lineOf(textBlock(text)).role;

describe('the role of a line', () => {
  it.each<[LineRole, string]>([
    ['tool', 'Share FacebookZaloTwitterPrint'],
    ['tool', 'Cỡ chữ A- A A+'],
    ['tool', 'Listen to the article 3:42'],
    ['tool', '3-4 minutes'],
    ['tool', 'We and our 214 partners store cookies on your device'],
    ['tool', 'Footer Banner Agribank'],
    ['tool', 'Weather 24°C'],
    ['comments-heading', 'Comment (0)'],
    ['comments-heading', '» Bình luận (3):'],
    ['end-heading', 'MOST READ'],
    ['end-heading', 'Tin cùng chuyên mục'],
    ['end-heading', 'Most popular in Energy'],
    ['inline-heading', 'Read also'],
    ['promo', '>> Hai Minh ring road to open in 2028, investor says'],
    ['promo', 'Sign up here for the Morning Tide newsletter.'],
    ['promo', 'Mời quý độc giả theo dõi kênh của chúng tôi'],
    ['legal', '© 2025 Coast Wire. All rights reserved'],
    ['legal', 'Giấy phép số 511/GP-BTTTT. Tổng biên tập: Lê Phụng Tiên.'],
    ['byline', 'By Owen Tarrant'],
    ['byline', 'Reporting by Owen Tarrant; editing by Josef Lund'],
    ['date', 'Hai Minh Department of Planning Thứ Năm, 04/12/2025 | 14:32 GMT+7'],
    ['date', 'TinNhanhTinNhanh3 giờ trước'],
    ['date', '20/10/2025'],
    ['source', 'Source: langson.gov.vn'],
    ['source', 'Read the full story in our app: https://coast.example/s/7x'],
    ['source', 'View this email in your browser: https://coast.example/p/bees'],
    ['source', 'Đọc toàn bộ bài viết trên ứng dụng: https://bienxanh.example/b/12'],
    ['source', 'Clipped from: https://coast.example/bees'],
    ['source', 'Retrieved from "https://coast.example/wiki/Bees"'],
    ['source', 'This is Finder’s cache of https://coast.example/bees. It is a snapshot of 3 May.'],
    ['source', 'Xem bản web: https://bienxanh.example/thu/12'],
    ['end-heading', 'Notes for journalists'],
    ['end-heading', 'Thông tin cho báo chí'],
    ['url', 'https://coastwire.example/2025/11/19/norvale-estermoor'],
    ['credit', 'Delegates vote on the 2026 budget. Photo: Kim Lien'],
    ['wordless', '👍 ❤ 😂'],
  ])('%s: %s', (role, text) => {
    expect(roleOf(text)).toBe(role);
  });

  it.each([
    'Nghệ An có 12 xã đạt chuẩn nông thôn mới nâng cao.',
    'Có chủ trương mới về đất đai, tỉnh cho biết.',
    'Theo báo cáo của tỉnh, thu ngân sách tăng 12%.',
    'Mỗi quý, công ty nộp ngân sách 3 tỷ đồng.',
    'Quỹ vì người nghèo nhận 2 tỷ đồng.',
    'Công an thu hồi giấy phép hoạt động của ba doanh nghiệp.',
    'Terms of the deal were not disclosed.',
    'Copyright law will change in May, the minister said.',
    'More in the region are expected to close by May.',
    'If you want to vote, bring your card.',
    'He sells the films on his YouTube channel.',
    'It opens on 3 December 2025.',
    'By 2029 the town hopes to have no cars.',
    'The thieves entered the museum without permission.',
    'Already a third of the city has no water.',
    'The bakery sells cookies that no store has.',
  ])('a sentence stays one: %s', (text) => {
    expect(roleOf(text)).toBe('sentence');
  });

  it.each([
    'Bãi biển Sầm Sơn đón 2 triệu khách',
    'Back to school for 2,000 pupils',
    'Thời tiết ngày 4/12/2025: miền Bắc rét đậm',
    'Quảng cáo sai sự thật, ba công ty bị phạt',
    'Author of the year wins a cow',
    'Giá vàng hôm nay 6/11/2025: vàng miếng tăng lên 151 triệu đồng',
  ])('a headline stays one: %s', (text) => {
    expect(roleOf(text)).toBe('short');
  });

  it('takes no labelled paragraph or title for furniture', () => {
    const wrong: string[] = [];
    for (const set of ['xquad-en', 'xquad-vi', 'news-dev']) {
      for (const line of readFileSync(`test/evalsets/${set}/corpus.jsonl`, 'utf8')
        .split('\n')
        .filter(Boolean)) {
        const { title, text } = JSON.parse(line) as { title: string; text: string };
        if (!['short', 'sentence'].includes(roleOf(title))) wrong.push(`${roleOf(title)}: ${title}`);
        if (roleOf(text) !== 'sentence') wrong.push(`${roleOf(text)}: ${text.slice(0, 100)}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
