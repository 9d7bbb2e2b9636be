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

/** Does this capitalised word open sentences so often that it is hardly part of a name? English and Vietnamese. */
export function isSentenceOpener(word: string): boolean {
  return OPENERS.has(word);
}

/** Like {@link isSentenceOpener}, with the words that are also names; for places where no name of a person is expected. */
export function mayOpenSentence(word: string): boolean {
  return OPENERS.has(word) || AMBIGUOUS_OPENERS.has(word);
}
