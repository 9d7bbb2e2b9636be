/** What is said to readers of a site: of them, of itself, of where it can be followed. Lower case, without what stands in quotation marks. */
const TO_READERS =
  /(?<![\p{L}])(?:you|your|yours|us|our|ours|we|here|below|this (?:site|website|page|article|story|newsletter|e-?mail|app|post|content|video|feature|audio|recording)|newsletters?|inbox|subscri\p{L}+|log ?in|sign ?up|facebook|twitter|instagram|youtube|telegram|tiktok|whatsapp|zalo|google|fanpage|bạn|quý vị|quý khách|quý độc giả|quý bạn đọc|chúng tôi|tòa soạn|toà soạn|bạn đọc|độc giả|tại đây|vào đây|ở đây|trang (?:này|web này)|(?:bài|bản tin|tin|nội dung|thư|email) (?:viết |báo )?này|ứng dụng (?:này|của báo))(?![\p{L}])/u;

/** How an offer, a call or a control begins. */
const CALL =
  /^(?:please|follow|join|get|download|sign|register|subscribe|read|watch|listen|see|view|support|contact|send|share|click|tap|buy|enjoy|explore|discover|visit|find|become|upgrade|unlock|try|learn|more|related|also|hotline|address|tel|phone|email|copyright|©|vui lòng|xin|hãy|mời|theo dõi|đăng ký|đăng nhập|tải|xem|đọc|nghe|nhấn|bấm|ấn|gửi|chia sẻ|ủng hộ|truy cập|liên hệ|địa chỉ|điện thoại|bản quyền|tags?|từ khóa)(?![\p{L}])/u;

/** ", the mayor told the council.", ", ông Nam cho biết.": who says so, at the end. */
const SAYS_WHO =
  /[,”"»] ?(?:[^,“”"]{2,60} )?(?:said|says|told (?:[\p{L}']+ ){0,3}[\p{L}']+|wrote|asked|announced|promised|found|was told|were told|was warned|were warned|recalled|explained|added|warned|reported|began|cho biết|cho hay|nói|khẳng định|nhấn mạnh|chia sẻ|đề nghị|yêu cầu|phát biểu|giới thiệu|hỏi|kể|cảnh báo|kêu gọi|nhận định|bày tỏ|thông tin)(?: [^,“”"]{1,60})?[.!]?$/u;

const QUOTED = /“[^”]*”|"[^"]*"|«[^»]*»/gu;
const A_FIGURE = /\d/;
/** A name further in: a sentence begins with a capital in any case. */
const A_NAME_INSIDE = /\p{L}[^.!?:]*[\s(“"]\p{Lu}\p{L}/u;

/** Whether a sentence speaks to the readers of a site or calls for something, outside of what it quotes. */
export function speaksToReaders(text: string): boolean {
  const own = withoutQuotes(text);
  return TO_READERS.test(own.replace(/\bUS\b/g, ' ').toLowerCase()) || CALL.test(own.toLowerCase());
}

/**
 * Whether a sentence reports, other than what a site says to its readers, which may begin with the same words: it says who said so, or
 * it holds a figure or a name and neither speaks to the reader nor calls for anything.
 */
export function isReported(text: string): boolean {
  if (SAYS_WHO.test(text.toLowerCase())) return true;
  const own = withoutQuotes(text);
  return !speaksToReaders(text) && (A_FIGURE.test(own) || A_NAME_INSIDE.test(own));
}

function withoutQuotes(text: string): string {
  return text.replace(QUOTED, ' ').trim();
}
