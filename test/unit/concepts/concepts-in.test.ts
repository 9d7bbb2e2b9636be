import { describe, expect, it } from 'vitest';
import { conceptsIn } from '../../../src/domain/concepts/concepts-in.js';

const ids = (text: string) => conceptsIn(text).map(({ concept }) => concept.id);

/** Of the concepts of the first text, those that the second has too. */
const shared = (a: string, b: string) => [...new Set(ids(a))].filter((id) => ids(b).includes(id));

describe('conceptsIn', () => {
  it.each([
    ['How many people died in the flood?', 'Trận lũ làm 12 người thiệt mạng.', ['person', 'death', 'flood']],
    ['Who was elected chairman?', 'Ông Lê Văn Tám được bầu làm chủ tịch', ['election', 'chairman']],
    ['What is the interest rate on the loans?', 'lãi suất cho vay là 6%', ['interest-rate', 'loan']],
    ['how many hectares of forest burned', 'Vụ cháy thiêu rụi 30ha rừng', ['hectare', 'fire']],
    ['The storm killed eleven.', 'Eleven deaths were blamed on the typhoon.', ['storm', 'death']],
    ['Bao nhiêu người chết?', 'Tám trường hợp tử vong', ['death']],
    ['Uỷ ban nhân dân', "the People's Committee of Long An", ['peoples-committee']],
    ['tỉ lệ thất nghiệp', 'Unemployment fell', ['unemployment']],
    ['ty le that nghiep o Halden', 'unemployment in Halden', ['unemployment']],
  ])('finds what "%s" and "%s" have in common', (question, answer, common) => {
    expect(shared(question, answer)).toEqual(expect.arrayContaining(common));
  });

  it.each([
    ['Who invented the steam engine?', 'Người phát minh ra động cơ hơi nước', ['invent', 'steam-engine']],
    ['The committee emphasised its findings', 'Ông nhấn mạnh kết quả này', ['emphasise']],
    ['wolves were exploring the valley', 'Chó sói đi thám hiểm', ['wolf', 'explore']],
    ['blood pressure and allergies', 'dị ứng, huyết áp cao', ['blood-pressure', 'allergy']],
    [
      'the Roman Empire conquered Persia',
      'Đế chế La Mã chinh phục Ba Tư',
      ['roman-empire', 'conquer', 'persia'],
    ],
    ['Hungarian troops in Prague', 'quân Hungary ở Praha', ['hungary', 'czech']],
    ['new-style rural communes', 'các xã nông thôn mới', ['new-style-rural', 'commune']],
    ['the two-tier local government', 'chính quyền địa phương 2 cấp', ['two-tier']],
    ['Small and medium-sized enterprises', 'doanh nghiệp nhỏ và vừa', ['small-and-medium', 'enterprise']],
    ['National Assembly deputies asked', 'các đại biểu Quốc hội', ['lawmaker']],
    [
      'disbursement of public investment capital',
      'giải ngân vốn đầu tư công',
      ['disbursement', 'public-investment'],
    ],
  ])('finds general words too: in "%s" and "%s"', (english, vietnamese, common) => {
    expect(shared(english, vietnamese)).toEqual(expect.arrayContaining(common));
    expect(shared(vietnamese, english)).toEqual(expect.arrayContaining(common));
  });

  it.each([
    ['kidney', 'gan'],
    ['liver', 'thận'],
    ['import', 'xuất khẩu'],
    ['pupil', 'giáo viên'],
    ['open', 'đóng cửa'],
    ['wolf', 'con cáo'],
    ['Roman', 'người Mông Cổ'],
    ['oxygen', 'khí hydro'],
  ])('keeps near relatives apart: "%s" is not "%s"', (english, vietnamese) => {
    expect(shared(english, vietnamese)).toEqual([]);
  });

  it('takes no function word for a form of another word', () => {
    expect(ids('at or us has can will even be was the of to in it on an who what')).toEqual([]);
    expect(
      ids('và của là có được trong cho với các những một này đó khi để từ ở bao nhiêu ai gì nào'),
    ).toEqual([]);
  });
});
