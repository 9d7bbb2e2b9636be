import { describe, expect, it } from 'vitest';
import { textBlock } from '../../../src/domain/articles/block.js';
import { lineOf } from '../../../src/domain/articles/lines/line-role.js';
import { isReported } from '../../../src/domain/articles/lines/reported.js';

describe('a sentence reports', () => {
  it.each([
    'Về đầu tư công, tỉnh đã giải ngân 85% kế hoạch vốn năm 2025.',
    'By using drones, the farmers have cut spraying costs by 30 percent.',
    'Stay informed and keep a torch ready, the weather office told residents.',
    'Mọi ý kiến của cử tri xin được tiếp thu, ông Nam phát biểu.',
    'The US regulator said the company placed cookies on every device without consent.',
    '“Follow us”, the sign at the harbour of Arden says.',
  ])('with a figure, a name or who says so: "%s"', (text) => {
    expect(isReported(text)).toBe(true);
  });

  it.each([
    'Follow the Arden Herald on Facebook and never miss a story.',
    'Sign up to our newsletter and get 5 stories a day.',
    'Bạn đọc gửi ý kiến về Báo Hải Minh qua đường dây 0912 345 678.',
    'This article was first published in the Arden Herald on 3 May 2025.',
    'Theo dõi Báo Hải Minh trên Zalo để đọc tin nhanh nhất trong ngày 30/11.',
    'Thank you for reading to the very end of it.',
  ])('not when it speaks to the reader or calls for something: "%s"', (text) => {
    expect(isReported(text)).toBe(false);
  });
});

describe('what begins or sounds like furniture and is a paragraph', () => {
  it.each([
    'Lên đầu nguồn, đoàn công tác khảo sát ba điểm sạt lở.',
    'Người dân cần kiểm tra bao bì có ghi rõ nguồn gốc xuất xứ trước khi mua.',
    'Giấy phép xây dựng của dự án được cấp ngày 12/3/2025.',
    'Công ty khai thác theo Giấy phép số 123/GP-UBND ngày 5/6/2024 của UBND tỉnh.',
    'Tất cả ý kiến đều đồng tình với phương án mở rộng đường.',
    'Đăng nhập bằng tài khoản VNeID, người dân chọn mục dịch vụ công để nộp hồ sơ.',
    'Bạn phải nhập viện ngay nếu sốt cao quá ba ngày.',
    'Theo dõi báo cáo tài chính quý III, có thể thấy doanh thu tăng 12%.',
    'Theo bảo vệ, chiếc xe dừng lại trước cổng lúc 2 giờ sáng.',
    'Chia sẻ về quyết định của anh: “Tôi muốn trở về quê để làm nông nghiệp sạch”.',
    'Các anh/chị công nhân được hỗ trợ 2 triệu đồng mỗi người.',
    'Under the court order, the names of the two children may not be published.',
    'The council cannot sell the land without written consent from the ministry.',
    'The scam begins with a message in your inbox that looks like a parking fine.',
    'If you are affected by the recall, return the kettle to the shop for a refund.',
    'Published by the ministry on Monday, the report lists 14 failures.',
    'Images from the scene showed the bus on its side next to the crash barrier.',
    'The shop takes credit/debit cards and cash, and no cheques.',
    'Getty Images sued the start-up in London in 2023 over 12 million pictures.',
  ])('"%s"', (text) => {
    expect(lineOf(textBlock(text)).role).toBe('sentence');
  });
});

describe('what stays furniture', () => {
  it.each([
    ['tool', 'Về đầu trang'],
    ['tool', 'Tất cả bình luận (12)'],
    ['tool', 'Bạn cần đăng nhập để bình luận'],
    ['tool', 'By continuing to use this site, you agree to our terms.'],
    ['legal', 'Ghi rõ nguồn Báo Hải Minh khi phát hành lại thông tin từ trang này.'],
    ['legal', 'This material may not be published, broadcast, rewritten or redistributed.'],
    ['legal', 'Giấy phép hoạt động báo chí điện tử số 511/GP-BTTTT cấp ngày 12/3/2021.'],
    ['promo', 'Get the news of the day delivered to your inbox.'],
    ['promo', 'Have you been affected by the floods? E-mail us your story.'],
    ['credit', 'Quang cảnh lễ khánh thành Ảnh: Thu Hà'],
    ['credit', 'Firemen at the scene. Photo by Ann Lee'],
    ['byline', 'Written by Ann Lee, translated by Tom Ash'],
  ] as const)('%s: "%s"', (role, text) => {
    expect(lineOf(textBlock(text)).role).toBe(role);
  });
});
