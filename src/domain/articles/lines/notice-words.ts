/**
 * What a site says to its readers in whole sentences: of its players, its offers, its newsroom, its mail. Data like
 * `promo-words.ts`; each list is tried on folded lines, or on lower-case ones where its name says Vietnamese.
 */

/** Players that read a text aloud, and what loads. */
const PLAYERS: readonly RegExp[] = [
  /^(?:(?:new|beta)\s?[:!·-] )?(?:you can |readers can |subscribers can )?(?:now |also )?(?:listen to|hear) (?:this|the|our|your|all|more|selected)?\s?(?:full )?(?:articles?|stor(?:y|ies)|audio|page|pieces?)(?: (?:with|by|in|using|read|narrated|spoken|aloud|now|here|instead|on the go|for free)\b.{0,40})?[.!]?$/,
  /^(?:this |the |our )?(?:ai )?(?:audio|recording|narration|voice-?over|text-to-speech)(?: version| track)?(?: (?:of|for) (?:this|the) (?:article|story|text|page))? (?:is|was|has been) (?:auto-?|automatically )?(?:generated|created|produced|read|voiced|narrated)\b[^.]{0,60}\.?(?: there may be\b.{0,80})?$/,
  /^this (?:article|story|text|page) (?:is|was|has been) (?:read|narrated|voiced) (?:aloud |out )?(?:by|using|with|automatically)\b.{0,60}$/,
  /^(?:ai|auto(?:matically)?|computer|machine)[- ](?:generated|narrated|read|voiced) (?:audio|voice|narration|reading|speech)\b.{0,40}$/,
  /^(?:narrated|read|voiced) by (?:an? )?(?:ai|automated|synthetic|computer|machine|digital)\b.{0,40}$/,
  /^your browser (?:does not|doesn't|cannot|can't) (?:support|play)\b.{0,60}$|^trinh duyet (?:cua ban )?khong ho tro.{0,60}$/,
  /^listen\s?[•·|–-]\s?\d{1,2}:\d{2}$|^[\d:\s/•·|–-]+\blisten$/,
  /^(?:the )?(?:content|comments?|articles?|videos?|page|player|results?|map|chart) (?:is |are )?(?:still )?loading[\s.…]*$|^loading\b.{0,24}(?:…|\.{3})$|^(?:noi dung|trang|bai viet|binh luan|video) dang (?:duoc )?tai[\s.…]*$/,
];

const VIETNAMESE_PLAYERS: readonly RegExp[] = [
  /^(?:(?:mới|beta)\s?[:!·-] )?(?:(?:bạn|quý vị|độc giả) (?:đã )?có thể )?nghe (?:(?:đọc|tin|bài|viết|báo|này|nội dung|tức|audio) ?){1,5}(?:(?:bằng|với|qua|dưới|theo) (?:\S+ ){0,2}(?:giọng|audio|âm thanh|podcast|ai)(?![\p{L}])[^.,!?]{0,40})?[.!]?$/u,
  /^giọng (?:đọc|nữ|nam|miền|ai)(?![\p{L}])[^.,!?]{0,16}$/u,
  /^(?:bài|tin|nội dung|âm thanh|audio|bản (?:ghi|audio|đọc)|giọng đọc)(?: (?:viết|báo|này|trên|audio|nói|âm thanh)){0,3} được (?:(?:tự động|máy|ai) )?(?:đọc|tạo|chuyển|lồng tiếng|phát)(?: (?:ra|tự động|thành))? (?:bởi|bằng|từ|giọng|nhờ)(?![\p{L}]).{0,50}$/u,
  /^(?:bài|tin|nội dung|âm thanh|audio|bản (?:ghi|audio|đọc)|giọng đọc)(?: (?:viết|báo|này|trên|audio|nói|âm thanh)){0,3} do (?:ai|máy|trí tuệ nhân tạo|công nghệ) (?:đọc|tạo|lồng tiếng|phát).{0,30}$/u,
];

/** How much a reader has read, what more costs, and what is free. */
const OFFERS: readonly RegExp[] = [
  /^(?:this|today's) (?:post|article|edition|newsletter) is (?:free|public|unlocked|for everyone)(?: (?:to read|(?:to|for) (?:all|everyone)))?(?:[.!]|,? (?:so|thanks|because)\b)[^"“”]{0,120}$/,
  /^you(?:'ve| have)(?: now| only| just)? (?:(?:read|viewed|used|got|reached) )?(?:(?:your|only|just|all|the) )*\d+(?: (?:of|out of|\/) (?:your )?\d+)?(?: of your)? (?:(?:free|complimentary|monthly|more|premium) )*(?:articles?|stor(?:y|ies)|reads)\b/,
  /^(?:.{0,80}[.!?] )?(?:upgrade|go|switch) (?:now )?(?:to )?(?:premium|ad-free|unlimited)\b.{0,80}$/,
  /^(?:unlock|get|enjoy) (?:unlimited|full|premium|ad-free|all-access)\b.{0,60}\b(?:access|articles|reading|stories|content|archive)\b/,
];

const VIETNAMESE_OFFERS: readonly RegExp[] = [
  /^(?:bài(?: viết| báo)?|bản tin|số báo) này (?:được )?(?:đọc |mở )?miễn phí(?![\p{L}])[^"“”]{0,100}$/u,
  /^(?:bạn|quý vị|độc giả) (?:(?:đã|còn|vừa|chỉ|đang) ){1,2}(?:(?:đọc|xem|dùng|sử dụng|hết|được đọc) ){0,2}\d+(?:\/\d+)? (?:(?:trong|trên) (?:số )?\d+ )?(?:bài|lượt đọc|tin|ký tự)(?![\p{L}])/u,
  /^(?:.{0,80}[.!?] )?nâng cấp (?:(?:lên|ngay|tài khoản|gói) ){0,3}(?:premium|vip|plus|pro|hội viên|thành viên|trả phí)(?![\p{L}]).{0,60}$/u,
  /^(?:trở thành|đăng ký làm) (?:hội viên|thành viên|độc giả|bạn đọc) (?:premium|vip|dài hạn|trả phí|thân thiết|để|của (?:báo|chúng tôi))(?![\p{L}])|^đọc (?:báo )?không (?:giới hạn|quảng cáo)(?![\p{L}])|^dùng thử (?:miễn phí|\d+ ngày)(?![\p{L}])/u,
];

/** What a newsroom wants from its readers. */
const CALLS: readonly RegExp[] = [
  /^[^"“”]{0,120}\bplease donate(?: (?:now|today|here|to us))?[.!]?$/,
  /^(?:are|were|have) you (?:or .{3,40} )?(?:been )?(?:personally )?(?:affected|impacted) by\b[^?"“”]{0,100}\?(?: [^"“”]{0,140})?$|^if you(?:'ve| have| are| were) (?:been )?affected by (?:any of )?(?:the|this|these)\b(?=.*\b(?:issues|story|stories|article|contact|get in touch|e-?mail|tell us|let us know|share|write to|message|our reporters?|call us)\b).{0,160}$/,
  /^(?:do|did|have|are) you\b[^?"“”]{2,80}\? (?:please )?(?:e-?mail|contact|get in touch|let us know|call|send|share your|tell us|write to|message|whatsapp|text us)\b.{0,140}$/,
  /^(?:got|have) (?:a|any|an) (?:news )?(?:tip|story|scoop|question|comment|correction|photo|video)\b[^?"“”]{0,60}\?(?: .{0,140})?$/,
  /^do you have (?:an? (?:different )?)?(?:opinion|view|something to say)\b[^?\"“”]{0,60}\?(?: .{0,140})?$/,
  /^(?:e-?mail|contact|call|text|message) (?:us|our (?:newsroom|reporters?|news ?desk|team))\b.{0,100}$|^share your (?:stor(?:y|ies)|experiences?|views|photos|memories|thoughts)\b.{0,80}$/,
];

const VIETNAMESE_CALLS: readonly RegExp[] = [
  /^(?:bạn|quý vị|độc giả|bạn đọc|nếu bạn)(?: đọc)?(?: \S+){0,10} (?:thông tin|câu chuyện|hình ảnh|video|ảnh hưởng|thắc mắc|phản ánh)(?![\p{L}]).{0,40}(?:(?:hãy|xin|vui lòng) (?:gửi|liên hệ|gọi|chia sẻ|viết)|(?:gửi|liên hệ|chia sẻ) (?:cho|với|về|tới|đến|qua) (?:chúng tôi|tòa soạn|toà soạn|báo|hộp thư|email|đường dây)).{0,80}$/u,
  /^(?:hãy )?(?:chia sẻ|gửi|kể) (?:câu chuyện|trải nghiệm|hình ảnh|thông tin|tin bài|bài viết)(?: \S+){0,2} (?:của (?:bạn|quý vị)|(?:cho|tới|với) chúng tôi|(?:về|tới|đến|cho) (?:tòa soạn|toà soạn|địa chỉ|hộp thư|email))(?![\p{L}]).{0,80}$/u,
];

/** What programs and companies write under and between mails. */
const MAIL_NOTES: readonly RegExp[] = [
  /^(?:please )?(?:consider|think of|think about) the environment before\b|^(?:(?:vui long|hay|xin) )?(?:can nhac|nghi den|bao ve|vi) (?:(?:ve|den|toi) )?moi truong\b.{0,40}\btruoc khi in\b/,
  /^(?:sent|gui|duoc gui|da gui) (?:from|tu|bang) (?:(?:my|an?|may) )?(?:iphone|ipad|android|samsung|galaxy|mobile|phone|outlook|yahoo|gmail|thiet bi|dien thoai|huawei|xiaomi|oppo)\b.{0,40}$|^(?:get|tai) outlook (?:for|cho)\b.{0,20}$/,
  /^(?:this|the) (?:e-?mail|message)(?: and (?:any|all|its) [\w ]{2,40})? (?:is|are|may|contains?)\b(?! marked).{0,120}\b(?:confidential|privileged|intended (?:only|solely)|addressee)\b|^(?:email|thu|thu dien tu) nay\b.{0,120}\b(?:bao mat|bi mat|chi danh cho)\b/,
  /^[\s-]*(?:begin )?(?:forwarded|original|reply) message\b.{0,16}$|^[\s-]*(?:bat dau )?(?:thu|tin nhan|thong diep|email)(?: (?:duoc|da))* (?:chuyen tiep|goc)\b.{0,16}$/,
  /^on .{6,80} wrote:$|^vao .{6,100} da viet:$/,
];

/** "[Quảng cáo] …", "(Sponsored) …" */
const LABELLED_ADVERT =
  /^(?:\[\s*(?:ads?|adverts?|advertisements?|advertorials?|sponsored|promoted|paid(?: post| content)?|partner content|pr|qc|quang cao|tai tro|noi dung tai tro|bai pr)\s*\]|\(\s*(?:advertisement|advertorial|sponsored|promoted|paid post|quang cao|noi dung tai tro)\s*\))/;

/** "OYSTERS, from page 1", "See FIRE, Page A6", "(Tiếp theo trang 3)": where a text goes on in print. */
export const PAGE_JUMP =
  /^[\s(»›→▸*[-]*(?:(?:\p{L}[\p{L}'’]*[ ,:/–-]{1,3}){1,4})?(?:(?:story )?(?:continue[sd]|cont'd|cont\.?|jumps?)(?: (?:on|from|to))?|(?:please )?(?:see|turn to)|from|to)(?: \p{L}[\p{L}'’]*,?){0,3} (?:page|p\.) ?[a-z]?\d{1,2}[\s)\].»›→-]*$|^[\s(»›→▸*[-]*(?:\(?xem )?(?:tiep (?:theo )?(?:va het )?)?(?:(?:tu|o|sang) )?(?:trang|tr\.) \d{1,2}[\s)\].»›→-]*$/u;

/** That nobody changes a page any more. */
const CLOSED_PAGE =
  /^this (?:page|article|story|topic|thread) (?:is|has been|was) (?:archived|locked|protected)\b[^"“”]{0,100}$/;

/** What a search engine prints over the copy that it kept of a page. */
const COPIES: readonly RegExp[] = [
  /^(?:full version|phien ban day du)\b.{0,60}\b(?:view source|xem nguon)$|^(?:text-only version|phien ban chi co van ban|view source|xem nguon)$/,
  /^(?:tip|meo): .{0,120}\bctrl ?\+ ?f\b/,
];

export const NOTICE_PATTERNS: readonly RegExp[] = [
  CLOSED_PAGE,
  ...PLAYERS,
  ...OFFERS,
  ...CALLS,
  ...MAIL_NOTES,
  ...COPIES,
  LABELLED_ADVERT,
];

export const VIETNAMESE_NOTICE_PATTERNS: readonly RegExp[] = [
  ...VIETNAMESE_PLAYERS,
  ...VIETNAMESE_OFFERS,
  ...VIETNAMESE_CALLS,
];
