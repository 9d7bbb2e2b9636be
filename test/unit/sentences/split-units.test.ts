import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitUnits } from '../../../src/domain/sentences/split-units.js';

function unitsOf(text: string): readonly string[] {
  return splitUnits(text).map(({ start, end }) => text.slice(start, end));
}

/** ` | ` stands for a border with its space, `||` for one where the space is missing. */
function expectUnits(line: string): void {
  expect(unitsOf(line.replaceAll('||', '').replaceAll(' | ', ' '))).toEqual(line.split(/ \| |\|\|/u));
}

describe('semicolons', () => {
  it.each([
    'Two men came; | one of them left. | The other stayed.',
    'Doanh thu đạt 5 tỷ đồng; | lợi nhuận đạt 1 tỷ đồng; | và nợ giảm.',
    'He named three goals: more jobs; | better roads; | and clean water.',
    'The firm (founded in 1990; sold in 2001) closed; | its staff left.',
    'Báo cáo nêu “rõ người; rõ việc; rõ tiến độ” và kết luận.',
    'The report cites Resolution No. 71-NQ/TW...; | it also cites Decision No. 58-QD/TU.',
    'The budget rose;||the deficit fell.',
    'The gate opens at 9;||the shop at 10.',
    'He listed gold; silver; bronze.',
    'The page says R&amp; D is costly.',
    'The link a=1;b=2 is broken.',
    '1) open the gate; | 2) close the road.',
    'An unclosed (bracket does not stop it; | the clause ends.',
    'He said: "Stop; wait." | She did; | he did not.',
  ])('%s', expectUnits);

  it('numbers the sentence that each unit belongs to', () => {
    const text = 'Two men came; one of them left. The other stayed.';
    expect(splitUnits(text).map(({ sentence }) => sentence)).toEqual([0, 0, 1]);
  });
});

describe('long clauses', () => {
  const first =
    'The provincial committee approved the plan for the new bridge over the Ky Lua river after three days of talks';
  const tail =
    'the second part of the works near the market and the old railway station will wait for the next budget of the province';

  it('are cut before a joined clause', () => {
    expect(unitsOf(`${first}, while ${tail} and its districts.`)).toEqual([
      `${first},`,
      `while ${tail} and its districts.`,
    ]);
  });

  it('are not cut before the last item of a list', () => {
    const list =
      'Among the guests of the opening were the chairwoman of the council of elders of the upper districts, the director of the new museum of weaving, the head of the association of tea growers, and the four teachers who were honoured last year.';
    expect(unitsOf(`${list.slice(0, -1)} for their work in the villages.`)).toHaveLength(1);
  });

  it('are cut in Vietnamese before ", trong đó"', () => {
    const before =
      'Tổng vốn đầu tư công năm 2026 của tỉnh được Hội đồng nhân dân tỉnh giao là 5.620 tỷ đồng cho 214 dự án chuyển tiếp và khởi công mới';
    const after =
      'trong đó vốn ngân sách trung ương là 2.310 tỷ đồng, phần còn lại là vốn ngân sách địa phương và nguồn thu tiền sử dụng đất của các xã, phường.';
    expect(unitsOf(`${before}, ${after}`)).toEqual([`${before},`, after]);
  });

  it('are cut at the ends of the sentences in a long quotation', () => {
    const one =
      '"We waited nine years for this bridge and we crossed the river by boat with our children every day of the year.';
    const two =
      'Today we walk to the market in ten minutes, and nobody has to be afraid of the water any more," said the teacher.';
    expect(unitsOf(`${one} And now it stands before us. ${two}`).length).toBeGreaterThan(1);
    expect(unitsOf(`"We waited. Now it stands," said the teacher.`)).toHaveLength(1);
  });

  it.each([
    // Just over 200 characters: a clause of its own is cut off.
    'The council of the three districts agreed in the end to keep the old ferry running through the next winter, | but the two villages on the far bank had wanted a bridge that can carry lorries since the flood of 1998.',
    'Kế hoạch năm nay, tỉnh sẽ khởi công bãi kiểm hóa tập trung rộng 23,5 ha với tổng số vốn 680 tỷ đồng, | đồng thời thí điểm xe tự hành chở hàng chạy ban đêm trên đoạn đường dài 4,2 km nối hai cửa khẩu vào quý III.',
    // A condition of its own.
    'If the council rejects the offer of the owners, the company will close the mill in June and move its machines to the coast, | but if the council accepts it before the end of May, the mill will stay open until at least 2035.',
    // A plural without an article.
    'Exports of rice rose by a tenth to 4.1 million tonnes in the first half of the year after two bad harvests in the south, | and exports of rubber were flat at 310,000 tonnes because of weak demand from the makers of tyres.',
    // After a phrase without a verb, where no item of a list can follow.
    'The bank raised its forecast for growth this year to 7.8% from 7.2%, citing strong exports and a recovery in tourism, | but it warned that new tariffs or another typhoon could take more than a point off that figure well before the end of the year.',
    'The union, which represents 14,000 bus drivers, wants an increase of 9% and two more days of leave, | while the city says that it can pay no more than 4% without raising fares or cutting routes in the outer districts.',
    'Under the plan, the state will pay for the pipes and the pumps, the province will pay for the treatment plant, | and the 3,200 households that are to be connected will pay a fee of $15 each and 30 cents for every cubic metre.',
    // Vietnamese "và" with a subject and a verb.
    'Nhà trường đã thông báo cho phụ huynh về việc thay đổi thời gian học của các lớp bán trú kể từ đầu học kỳ II năm nay, | và nhiều phụ huynh đã gửi đơn đề nghị giữ nguyên giờ học cũ vì không thể đón con vào lúc ba giờ chiều.',
  ])('are cut where both sides can be read: %s', expectUnits);

  it.each([
    // Up to 240 characters a clause that points back stays with what it speaks of.
    'As reported, the gross regional domestic product of the province in 2025 increased by 9.14% compared to the previous year, in which industry and construction increased by 11.02% and all services by 9.87%.',
    'Most western countries, and some others, have banned the practice, but it remains lawful in the two largest of them following the decision of a court in 1977 which held that the constitution says nothing about it.',
    // The first half of a concession says nothing alone.
    'Mặc dù tỉnh đã bố trí đủ vốn cho cả ba tuyến đường từ đầu năm và đã giao mặt bằng sạch cho các nhà thầu trong tháng 3, nhưng đến nay cả ba tuyến vẫn chưa có tuyến nào hoàn thành quá một nửa khối lượng công việc được giao trong năm, theo báo cáo của ban quản lý dự án.',
    // The subject stands before the comma.
    'Các hộ dân đầu tiên của làng đã đến đây khai hoang vào những năm 1880 theo lời kêu gọi của quan tri phủ thời bấy giờ, nhưng bị chia cắt bởi con sông lớn chảy qua giữa cánh đồng cho đến khi cây cầu đầu tiên được xây xong năm 1936 với đá lấy từ núi phía sau.',
    // Neither inside brackets.
    'The old cinema on the market square (It opened in 1931 with a film about the sea. It closed in 1989 after a fire in the hall that destroyed its roof.) will be turned into a library for the three eastern districts of the town before next summer.',
  ])('stay whole where one side could not be read alone: %s', expectUnits);

  it('of usual length stay whole', () => {
    const text =
      'The council met on Monday, and it approved the plan, while the mayor, who was ill, sent a letter, which was read aloud.';
    expect(unitsOf(text)).toEqual([text]);
  });

  it('stay whole where no readable border is', () => {
    const text = `The list names ${Array.from({ length: 40 }, (_, at) => `village ${String.fromCharCode(97 + (at % 26))}x`).join(', ')}.`;
    expect(unitsOf(text)).toEqual([text]);
  });
});

describe('the articles of the corpus', () => {
  const lines = readFileSync(
    new URL('../../../corpus/second-provincial-party-executive-committee-conference.txt', import.meta.url),
    'utf8',
  ).split('\n');
  const units = lines.flatMap(unitsOf);

  it('give the growth target as a clause of its own', () => {
    expect(units).toContain('promoting economic growth in 2026 to reach the target of 10%;');
  });

  it('give each of the resolutions in a clause of its own', () => {
    const resolution = units.filter((unit) => unit.includes('No. 47-NQ/TU'));
    expect(resolution).toHaveLength(1);
    expect(resolution[0]).not.toContain('43-NQ/TU');
  });

  it('keep the budget figure with its subject', () => {
    expect(units.find((unit) => unit.includes('18 trillion VND'))).toMatch(/^Budget revenue in 2025/u);
  });
});
