import type { FollowingWord } from './following-word.js';

const OPENERS = new Set(
  `The Then This That These Those There They It He She We You In On At But And However Both After Before When While If As
  For From Its His Her Their Our My Although Though Since Until With Without Under By Now Today Yesterday Tomorrow
  Some Many Most Several All Another Other Others Each Every Nobody Nothing Neither Either What Who Why How Where
  Meanwhile Later Also Instead Still Yet Thus Therefore Once During Among Between According Not No Nor Or To I
  Theo Tại Trong Ngày Sáng Chiều Các Những Một Ông Bà Họ Đây Đó Điều Tuy Nhưng Và Sau Trước Khi Để Với Từ Ngoài Bên
  Đến Hiện Tháng Nhiều Mỗi Không Nếu Vì Cùng Riêng Được Qua Như Còn Mặc Mức Tổng Việc Cả Ở Đồng Trên Dưới Về Cũng Đặc
  Cuối Đầu Nhờ Bởi Thế Rồi Kể Nhằm Tôi Chúng Người Sở Bộ UBND`
    .trim()
    .split(/\s+/u),
);

/** Openers only where a name cannot stand: these are names of people, too. */
const AMBIGUOUS_OPENERS = new Set([
  'A',
  'An',
  'So',
  'Do',
  'Anh',
  'Chị',
  'Năm',
  'Có',
  'Tối',
  'One',
  'Two',
  'Three',
]);

/** Openers that also begin names of places and bodies: "TP. Đồng Hới", "TX. Từ Sơn", "CT. UBND TP. Hạ Long". */
const OPENERS_OF_NAMES = new Set(['Đồng', 'Từ', 'Như', 'Cả', 'Bên', 'UBND']);

/** Common nouns and the like with which news goes on: "the U.S. Prices fell", "bắt N.V.A. Công an cho biết". Words of small letters follow; or a label with a colon, and not "Lee said:". */
const COMMON_WORDS =
  /^(?:Police|Officials|Authorities|Prosecutors|Investigators|Lawyers|Doctors|Analysts|Economists|Experts|Critics|Supporters|Scientists|Researchers|Residents|Neighbou?rs|Friends|Families|Parents|Children|Students|Teachers|Workers|Farmers|Voters|Fans|People|Men|Women|Prices|Shares|Sales|Profits|Revenue|Exports|Imports|Inflation|Growth|Demand|Production|Nearly|More|Less|Fewer|Only|Just|Even|Here|Such|Because|Unlike|Despite|Through|Throughout|Earlier|Recently|Currently|Previously|Hơn|Gần|Khoảng|Công an|Cơ quan|Lực lượng|Nạn nhân|Nghi phạm|Nghi can|Đối tượng|Bị (?:cáo|can|hại)|T(?:òa|oà) (?:án|tuyên)|Viện kiểm|Vụ (?:việc|án)|Hội (?:đồng|nghị)|Ủy ban|Chủ tịch|Giám đốc|Đại (?:diện|biểu)|Chính (?:quyền|phủ)|Gia đình|Nhà chức|Bác sĩ|Luật sư|Cán bộ|Lãnh đạo|Huấn luyện|Dự án|Doanh thu|Lợi nhuận|Thời gian|Kết quả|Nội dung|Nguyên nhân|Quyết định|Nghị quyết|Thông tin)(?=,? \p{Ll})|^(?:(?:Ảnh|Nguồn|Tin|Bài|Photo|Text|Source|Web|Email|Tel|Fax)|\p{Lu}\p{Ll}+ (?!(?:said|says|wrote|told|\p{Ll}+ed|nói|hỏi|đáp|viết|kể|kêu|than|dặn|bảo|nhắc|ghi|cười):)\p{Ll}+): /u;

/** Does this capitalised word open sentences so often that it is hardly part of a name? English and Vietnamese. */
export function isSentenceOpener({ word, rest }: FollowingWord): boolean {
  return OPENERS.has(word) && !(OPENERS_OF_NAMES.has(word) && /^\s\p{Lu}/u.test(rest.slice(word.length)));
}

/** Does a common noun or the like stand here, as at the beginning of a sentence? For places where no title of a person is expected. */
export function isCommonOpener({ rest }: FollowingWord): boolean {
  return COMMON_WORDS.test(rest);
}

/** Like {@link isSentenceOpener}, with the words that are also names; for places where no name of a person is expected. */
export function mayOpenSentence(word: string): boolean {
  return OPENERS.has(word) || AMBIGUOUS_OPENERS.has(word);
}
