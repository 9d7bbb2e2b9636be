import { foldDiacritics, hasDiacritics } from '../../text/fold.js';

/** Words of the names of papers, stations and agencies, folded. */
const ENGLISH_MEDIA = String.raw`news|newspaper|times|daily|weekly|post|herald|tribune|gazette|ledger|mercury|chronicle|journal|magazine|review|wire|press|agency|media|network|radio|television|tv|broadcasting|online|today|observer|guardian|standard|telegraph|courier|echo|evening|morning|sun|star|globe|mail|express|bulletin|reporter|record|sentinel|argus|dispatch|voice|monitor|insider|lens|lantern|beacon|packet|examiner|advertiser|independent|zeitung|presse|agence|agencia|agenzia|agentur|gazeta|diario|giornale|faro|depeche`;
const ENGLISH_OFFICES = String.raw`portal|department|ministry|office|authority|committee|council|government|commission|association|board|foundation|federation|union|university|institute|bank|company|corporation|group|police|party|province|city|district`;
const ENGLISH = new RegExp(
  String.raw`\b(?:${ENGLISH_MEDIA}|${ENGLISH_OFFICES})\b|\.(?:vn|com|net|org|info|news|example)\b`,
);
const PAPER = new RegExp(String.raw`\b(?:${ENGLISH_MEDIA})\b`);
const VIETNAMESE_PAPER =
  /^(?:tờ |(?:nhật |thời )?báo(?! cáo)|tạp chí|đài(?! loan)|thông tấn xã|truyền hình|phát thanh)(?![\p{L}])|điện tử$/u;
const VIETNAMESE =
  /(?<![\p{L}])(?:(?<!(?:dự|thông|cảnh|tố|khai|hồi) )báo(?! cáo| động| giá| hiếu)|tạp chí|đài|(?<!cơ )sở|(?<!(?:cán|toàn|nội|đồng|đường|tiến|bãi|hạ|cục|chạy) )bộ(?! phận| môn)|ủy ban|uỷ ban|ubnd|hđnd|tỉnh ủy|thành ủy|công an|cổng thông tin|cổng ttđt|thông tấn xã|thông tấn|ttxvn|ttx|vnexpress|chi cục|cục|tổng cục|viện|(?<!(?:thị|môi|lập|quảng|hiện|công|chiến|ngư|thương|nông|lâm|kịch|đấu) )trường(?! hợp)|thị trường(?= \d)|(?<!(?:xã|lễ|cơ|vũ|dạ|đồng) )hội|liên đoàn|ban|văn phòng|trung tâm|ngân hàng|công ty|tập đoàn|(?<!(?:dự|đề|quốc|hải|tiêu|canh) )phòng(?! (?:chống|trừ|ngừa|bệnh|dịch))|mặt trận|truyền hình|phát thanh|trang tin|thời báo|nhật báo|bản tin(?! (?:\d|sáng|trưa|chiều|tối|đêm|thời tiết))|điện tử|chuyên trang|liên minh|liên hiệp|huyện ủy|đảng ủy|tỉnh đoàn|thành đoàn)(?![\p{L}])/u;
/** Without diacritics most of these would be other words too ("phong", "bo", "hoi"). */
const VIETNAMESE_PLAIN =
  /\b(?:(?<!(?:du|thong|canh|to|khai|hoi) )bao(?! cao| dong| gia| hieu)|tap chi|dai|uy ban|ubnd|hdnd|tinh uy|cong an|cong thong tin|thong tan xa|ttxvn|vnexpress|chi cuc|tong cuc|lien doan|van phong|trung tam|ngan hang|cong ty|tap doan|mat tran|truyen hinh|phat thanh|trang tin|thoi bao|nhat bao|ban tin(?! (?:\d|sang|trua|chieu|toi|dem|thoi tiet))|so (?:tai chinh|ke hoach|xay dung|giao duc|y te|noi vu|tu phap|cong thuong|nong nghiep))\b/;

/** Whether a name begins as those of Vietnamese papers, stations and offices do, which are long when spelled out. */
export function isOffice(name: string): boolean {
  return /^(?:báo|tạp chí|đài|sở|bộ(?! phận| môn)|ủy ban|uỷ ban|ubnd|hđnd|tỉnh ủy|thành ủy|công an|cổng thông tin|cổng ttđt|thông tấn xã|chi cục|cục|tổng cục|liên đoàn|văn phòng|trung tâm|trang thông tin|trang tin|liên minh|liên hiệp|huyện ủy|đảng ủy|tỉnh đoàn|thành đoàn)(?![\p{L}])/u.test(
    name.toLowerCase(),
  );
}

/** Whether a name holds a word that names of papers, agencies, offices and companies are made with. */
export function isOrganisation(name: string): boolean {
  const folded = foldDiacritics(name);
  if (ENGLISH.test(folded)) return true;
  return hasDiacritics(name) ? VIETNAMESE.test(name.toLowerCase()) : VIETNAMESE_PLAIN.test(folded);
}

/** Whether a name is made like a paper's, a station's or an agency's, and no office's. */
export function isPaper(name: string): boolean {
  if (VIETNAMESE_PAPER.test(name.toLowerCase())) return true;
  return PAPER.test(foldDiacritics(name)) && !isOffice(name);
}

/** What stands beside a date or at a page's head and is no publisher: sections of a site and labels, folded, letters only. */
export const NOT_PUBLISHERS: ReadonlySet<string> = new Set(
  `news|business|politics|economy|world|sport|sports|culture|society|opinion|local|local news|national|international|technology|tech|science|health|education|environment|travel|life|lifestyle|entertainment|arts|weather|video|videos|photos|markets|finance|money|category|analysis|feature|features|comment|breaking news|exclusive|live|press release|news release|press releases|media release|statement|interview|phong van|announcement|for immediate release|article|story|staff|staff writer|admin|administrator|editor|share|save|print|advertisement|updated|published|front page|home|crime|obituaries|region|regional|shipping|property|transport
thoi su|kinh te|chinh tri|xa hoi|van hoa|the thao|the gioi|quoc te|giao duc|suc khoe|y te|phap luat|doi song|khoa hoc|cong nghe|du lich|giai tri|tin tuc|tin tuc su kien|tin hoat dong|hoat dong|trong nuoc|trong tinh|dia phuong|moi truong|kinh doanh|tai chinh|bat dong san|xe|ban doc|y kien|video|anh|nong nghiep|cong nghiep|an ninh|quoc phong|xay dung dang|chuyen doi so|tin moi|tin nong|admin|ban bien tap|thong cao bao chi|tin trong tinh|tin trong nuoc|gmt|utc|ict
ban doc hoi|hoi dap|tu van|goc nhin|dien dan|phong su|podcast|multimedia|longform|emagazine|infographic|eastern standard time|gmt time|local time|goc|ban goc|tin goc|news events|news and events|events|newsroom|media|media center|press room|investors|about us|untitled document|print|print this page|in noi dung|in noi dung tin|in bai viet|chi tiet|chi tiet tin|chi tiet tin tuc|news detail|index|trang chu|portal|website|weekly|daily|magazine|online
city|town|district|province|police|fire|council|councils|city council|town council|county council|government|local government|central government|national assembly|parliament|health board|health boards|school board|board|committee|party|parties|ministry|department|authority|authorities|union|unions|trade unions|university|universities|schools|bank|banks|banking|banks and insurers|group|company|companies|corporation|associations|foundation|foundations
cong an|canh sat|quan doi|ngan hang|quoc hoi|chinh phu|hoi dong nhan dan|uy ban nhan dan|truong hoc|cong doan|doan the|mat tran|mat tran to quoc|hoi nong dan|hoi phu nu|doan thanh nien|dang uy|tinh uy|so nganh|bo nganh|cac bo nganh|hop tac xa|doanh nghiep|tap doan|cong ty|benh vien|chung khoan
cong khai|public|shared with public|shared with your friends|moi nguoi|chi minh toi|ban thoi su|ban bien tap|ban ban doc|phong vien|quan tri|quan tri vien|news releases|news release|latest news releases|open navigation menu|content`.split(
    /[|\n]/,
  ),
);

/** "Nghị định 102/2024/NĐ-CP": what offices pass has a number and a day of its own, and publishes nothing. */
export const LEGAL_DOCUMENT =
  /^(?:(?:bộ )?luật|hiến pháp|pháp lệnh|nghị (?:định|quyết)|thông tư|quyết định|chỉ thị|công (?:văn|điện)|kết luận|kế hoạch) .*\d/iu;
