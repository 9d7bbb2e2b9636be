const LONGEST = 120;
const LONGEST_SIGNATURE = 56;
const BYLINE =
  /^(?:author|authors|reporter|journalist|correspondent|editor|byline|story|text|words|tac gia|phong vien|nha bao|bai|bai va anh|bai, anh|bai viet|nguoi viet|thuc hien|bien tap|bien dich|bien tap vien|nguon tin|dang boi|viet boi|bien soan|tin va anh)\s*[:：]\s*\S.{0,80}$|^(?:written|article|reported|compiled|story|text|text and photos|words|posted|published|edited|translated) by\s*[:：]?\s*\S.{0,80}$|^(?:additional )?(?:reporting|writing|editing) by\b|^\(?(?:additional )?reporting by\b|^pv\b(?!:).{0,40}$|^(?:phong vien|nha bao) \S+(?: \S+){0,3}$|^(?:theo|tong hop)\s+(?:pv|bao(?! cao)|ttxvn|vov|vtv)\b.{0,30}$|^.{2,40} \((?:theo .{2,30}|ttxvn|st)\)$|^(?:viet|dang|bien soan) boi \S+(?: \S+){0,5}$|^(?:by|bởi|boi|par|von|por) \S+(?: \S+){0,9}$/;
/** "Phóng sự của Ngọc Linh", also in capitals, but not "KÝ SỰ CỦA MỘT NGƯỜI LÍNH" */
const WORK_OF =
  /^(?:Bài|Phóng sự|Ghi chép|Ký sự|Bút ký|Tùy bút)(?:,? (?:và )?ảnh)? của \p{Lu}\p{Ll}*(?: \p{Lu}[\p{L}.]*){1,3}$|^(?:BÀI|PHÓNG SỰ|GHI CHÉP|KÝ SỰ|BÚT KÝ|TÙY BÚT)(?:,? (?:VÀ )?ẢNH)? CỦA (?!(?:MỘT|NHỮNG|CÁC|NGƯỜI|TÔI|CHÚNG|NHÀ|ÔNG|BÀ|ANH|CHỊ|EM|CON|MẸ|CHA|LÀNG|VÙNG) )\p{Lu}+(?: [\p{Lu}.]+){1,2}$/u;
/** Who wrote as well as who took the pictures: "Bài, ảnh: Thu Hà". */
const STAFF_CREDIT =
  /^\(?(?:tin|bai|bai viet|noi dung|text|story|words)\s*(?:,|&|-|\/|va|and|\+)\s*(?:anh|hinh|video|clip|photos?|pictures?)\s*(?:[:：]|by\b)\s*\S.{0,60}$/;
/** "Tin: Hoàng Diệu Linh; biên tập: Trần Khôi" */
const STAFF_LIST =
  /^\(?(?:tin|bai|tin, bai|bai viet|dua tin)\s*: ?[^.:]{2,60}; ?bien (?:tap|dich)\s*: ?[^.:]{2,60}\)?$/;
/** "Author, Joe Tidy" and "Role, Cyber correspondent", as broadcasters label them. */
const LABELLED_STAFF = /^(?:author|role|tac gia|vai tro), \S.{1,60}$|^reporting from \S.{1,40}$/;
const NOT_A_BYLINE = /^(?:by|boi) (?:\d|then|now|vi|day)\b|^theo bao (?:ve|chi|dong|hiem|luc|tang|mau)\b/;

/** "Published by the ministry on Monday, the report lists …", "PV đã có mặt tại hiện trường lúc 7 giờ." */
const GOES_ON =
  /^(?:written|published|posted|edited|compiled|translated) by [^,]{2,80}, \p{Ll}.*[.!?]$|^(?:pv|phong vien|theo) (?=.{25,}[.!?]$)/u;
const STAFF = /\b(?:editing|reporting|writing|bien tap|bien dich)\b/;

/** What is said behind the name of who wrote, translated or put together a text. */
const WROTE =
  'thực hiện|ghi|ghi chép|tổng hợp|t\\/h|biên dịch|lược dịch|biên tập|thuc hien|ghi chep|tong hop|bien dich|luoc dich|bien tap';
const WROTE_BEHIND = new RegExp(` (?:${WROTE})$`, 'iu');
/** The same set in brackets. */
export const WROTE_IN_BRACKETS = new RegExp(`\\s*\\((?:${WROTE})\\)$`, 'iu');

/** "An Nhi thực hiện" → "An Nhi" */
export function withoutWrote(text: string): string {
  return text.replace(WROTE_BEHIND, '');
}

/** Whether a line, given as it is and folded, says who wrote: "By 2029 the town hopes…" does not; "By Owen Tarrant" and "(Reporting by …)" do. */
export function isByline(text: string, folded: string): boolean {
  if (folded.length > LONGEST || folded.endsWith('?')) return false;
  const isSigned = folded.length <= LONGEST_SIGNATURE && WROTE_IN_BRACKETS.test(text);
  if ((!isSigned && !BYLINE.test(folded)) || NOT_A_BYLINE.test(folded)) return false;
  if (GOES_ON.test(folded) && !STAFF.test(folded)) return false;
  if (!/^(?:by|boi|par|von|por) /.test(folded)) return true;
  if (/^by (?:our|a|an|the)\b.{0,20}\b(?:reporters?|correspondents?|staff)\b/.test(folded)) return true;
  if (/[.!?]$/.test(text)) return false;
  return /^\S+ \p{Lu}/u.test(text);
}

/** Whether a line names who made text and pictures, under labels of newsrooms. */
export function namesStaff(text: string, folded: string, endsSentence: boolean): boolean {
  return (
    WORK_OF.test(text) ||
    STAFF_CREDIT.test(folded) ||
    STAFF_LIST.test(folded) ||
    (!endsSentence && LABELLED_STAFF.test(folded))
  );
}
