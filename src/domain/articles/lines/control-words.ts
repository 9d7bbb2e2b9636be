import { phrases } from './phrases.js';

/**
 * Controls, labels and consent notices of a page: data, in English and Vietnamese, for no site in particular. Folded (lower case, no diacritics) but for the lists that say so. Phrases are compared
 * with a whole line that has lost its bullets, counts and end punctuation ("» Bình luận (3):" → "binh luan").
 */

/** Controls and labels of a page, whole lines. */
export const TOOLS = phrases(`
home | homepage | trang chu | menu | close | dong | ok | accept | accept all | accept all cookies | accept cookies | reject | reject all | decline
tu choi | dong y | chap nhan | chap nhan tat ca | chap nhan tat ca cookie | manage preferences | cookie settings | cookie policy | log in | login
log out | sign in | sign up | sign out | register | my account | account | rss | dang nhap | dang ky | dang xuat | tai khoan | thoat | tim kiem | tim
skip to content | skip to main content | skip navigation | toggle navigation | open menu | write | followers | notifications | settings | language
select language | mobile version | desktop version | full site | accessibility | high contrast | contrast | transcript | reset | reprints | republish
republish this article | cite this article | view profile | view bio | all posts | hide | less | more | continue | got it | i agree | i accept | agree
accept and continue | learn more | find out more | more info | details | confirm | apply | filter | sort by | newest | oldest | best
send to a friend | send to friend | email to a friend | pdf | download pdf | rss feed | e-paper | epaper | e-edition | jobs | classifieds | shop
games | puzzles | crossword | live tv | watch live | listen live | suggest a correction | report an error | report a typo | report this ad
why this ad | buy this photo | buy photo | purchase this photo | order prints | read in app | view in browser | view online | unsubscribe
upgrade to paid | sign me up | enter your email | your email | email address | your email address | enter your email address | your name
we value your privacy | we care about your privacy | your privacy | your privacy choices | privacy preference center | manage consent preferences
manage cookies | manage cookie preferences | strictly necessary cookies | functional cookies | performance cookies | targeting cookies
essential cookies | always active | confirm my choices | allow all | allow all cookies | deny | share to x | share to facebook | jump to latest
share this update | share this post | pinned | news provided by | advertising | attachments | attachment | published by | bookmark this | back
back to top | top | len dau trang | ve dau trang | tro ve dau trang | quay lai | tro lai | next | previous | prev | tiep | truoc | trang truoc
trang sau | tiep theo | expand | collapse | show more | show less | see more | view more | view all | see all | load more | xem tat ca
xem them tin nong | thu gon | hien thi them | tuong phan | xem voi co chu | doc bai viet | nghe noi dung | nghe tin | gui cho ban be | gui tin
tai ve | tai xuong | tep dinh kem | tap tin dinh kem | file dinh kem | tai lieu dinh kem | ho va ten | ho ten | email cua ban | noi dung
noi dung binh luan | ma xac nhan | ma bao mat | nhap ma bao mat | gui di | nhap lai | lam lai | dang ky ngay | dang nhap ngay | gioi thieu
so do cong | so do trang | so do website | hoi dap | lich cong tac | thu dien tu | hom thu | cong bao | len dau | dau trang | cuoi trang
ve trang truoc | quay ve | bao in | dat bao | dong y tat ca | chap nhan va dong | tuy chinh | tuy chon | cho phep | khong cho phep | nhan thong bao
bat thong bao | xem theo ngay | chon ngay | an | phong to | thu nho | toan man hinh | tong truy cap | dang truy cap | cai dat cookie | quan ly cookie
chinh sach cookie | da luu | chia se bai viet nay | gui den ban be | in bai nay | share | share this page | shares | tweet | print | print this page
print page | save | save article | save for later | bookmark | email | e-mail | copy | copy link | copied | link copied | gift this article
gift article | comment on this | like | likes | follow | following | unfollow | reply | report | translate | listen | play | pause | watch | download
chia se | luu | luu bai | luu bai viet | in bai | in bai viet | in trang | gui email | sao chep | sao chep lien ket | da sao chep | theo doi
bo theo doi | thich | tra loi | bao xau | bao vi pham | nghe | phat | xem | doc bai | nghe doc bai | nghe bai viet | nghe doc | thich trang | min read
mins read | minute read | minutes read | phut doc | ad | ads | advert | advertisement | advertisements | quang cao | sponsored link
scroll to continue | continue reading below | loading | dang tai | dismiss | not now | skip | bo qua | de sau | quan tam | bo quan tam
only necessary | manage options | necessary only | yes | no | co | khong | newest first | oldest first | moi nhat truoc | show comments
was this helpful | did you find this article useful | did you find this useful | font size | text size | co chu | larger | smaller | dark mode
light mode | mo trong ung dung | mo ung dung | open in app | open app | get the app | tai ung dung | print version | ban in | text | enlarge
view gallery | view image | full screen | read aloud | tat ca cam xuc | all reactions | embed | from | posted by | release date | english | tieng viet
vietnamese | francais | all | tat ca | unknown | live | truc tiep | breaking | exclusive | updated | hot | moi | new | tags | tag | the | tu khoa
topics | opinion | hotline | editorial | tiktok | zalo | facebook | youtube | instagram | twitter | linkedin | google news | add to favourites
add to favorites | subscribe now | try for free | support us | donate | help | faq | feedback | gop y | bao loi | terms | privacy | terms of use
terms of service | privacy policy | advertise | advertise with us | careers | contact | about | masthead | corrections | please wait | submit | send
gui | huy | cancel | huy bo | x | print this article | email this article | end | the end | het | key points | key takeaways | takeaways | highlights
at a glance | story highlights | article highlights | diem chinh | noi dung chinh | tom tat | text to speech | ai voice | giong doc | toc do | nam
nu | mien bac | mien nam | doc bao in | doc bao giay | image caption | photo caption | chup lai hinh anh | duong dan truy cap | bo qua de xem noi dung
accessibility links | vote | vote now | view results | see results | submit vote | bieu quyet | gui binh chon | xem ket qua | show key events only
key events | show external content | play video | mute | unmute | loaded | fullscreen | captions | picture-in-picture | chapters | descriptions
this is a modal window | video player is loading | stream type live | remaining time | playback rate | audio track | view this post on instagram
view on threads | view on x | view this post on facebook | view more on instagram | get in touch | cite this page | cite this | how to cite
how to cite this article | cite as | trich dan bai viet | trich dan bai bao
`);

const SHARE_WORD =
  'share on|share via|share|\\+?a\\b|facebook|twitter|messenger|whatsapp|telegram|linkedin|pinterest|reddit|viber|zalo|instagram|youtube|tiktok|threads|bluesky|mastodon|google news|google\\+|google|flipboard|pocket|tumblr|wechat|weibo|line|skype|sms|gmail|e-?mail|print|save|copy link|copy url|copy|link|tweet|like|pin it|follow|bookmark|gift this article|gift|comments?|x|chia se|luu lai|luu bai|luu|sao chep lien ket|sao chep|in bai viet|in bai|in|gui mail|gui|theo doi|binh luan|thich|nghe|listen|more|rss|via|on|this|article|story|bai viet|len|qua|font|aa|a\\+|a-|a';

/**
 * Controls and labels that are told by how the line begins or is made; tried on folded lines of at most 160
 * characters. Vietnamese words that fold onto others ("Nghệ An", "có chủ trương") stand in `VIETNAMESE_TOOL_PATTERNS`.
 */
export const TOOL_PATTERNS: readonly RegExp[] = [
  new RegExp(`^(?:(?:${SHARE_WORD})[\\s·|•,/:0-9-]*){1,14}$`),
  /^(?:font|text) size\b.{0,20}$|^(?:aa|a[-+]|a a)(?:$|\s*[|/a])/,
  /^(?:listen|nghe)(?: to)?(?: the| this)?(?: article| story| bai viet| bai| audio| doc bai| doc)?[\s\d:()|·]*(?:mins?|minutes?|phut)?\)?(?: learn more)?$/,
  /^(?:\d+(?: ?[-–] ?\d+)?|an?|one|two|three|four|five|six) ?(?:-| )?(?:mins?|minutes?|phut)(?:(?: doc| read| de doc|-read)|$)/,
  /^(?:reading time|read time|time to read|estimated reading|thoi gian doc)\b/,
  /^(?:skip|jump|go) to (?:the )?(?:main |site )?(?:content|navigation|menu|comments|search|footer|article)/,
  /^(?:back|return|go) to (?:the )?(?:top|home|homepage|start|front page|previous|list|news|results|all)\b.{0,20}$/,
  /^(?:advertisements?|quang cao|adverts?)(?:\s*[·|:–-].{0,40})?$|scroll to continue|^(?:article|story) continues (?:below|after)|continue reading below|^tiep tuc doc ben duoi/,
  /^(?:open|mo|xem|doc)(?: bai)?(?: in| trong| with| tren)(?: the| our)? (?:app|ung dung)/,
  /^(?:hotline|duong day nong|dt|tel|phone|fax|e-?mail|dien thoai|toa soan|dia chi|address|newsroom|call us|text us)\s*:/,
  /^(?:weather|thoi tiet)\b[^/]{0,24}\d+ ?°? ?[cf]?$|^-?\d+ ?°\s?[cf]?$/,
  /^(?:tags?|keywords?|topics?|filed under|categor(?:y|ies)|posted in|chu de|tu khoa|the|chuyen muc|danh muc|section|labels?|more on|related topics|series|tagged|tagged with|hashtags?)\s*:/,
  /^(?:[\d.,]+k?\s*(?:likes?|views?|reads?|shares?|reactions?|comments?|luot xem|luot doc|luot thich|luot chia se|luot nghe|thich|binh luan|chia se|people like this)(?:[\s·|•,]*[\s·|•])?)+,*$/,
  /^(?:views?|luot xem|luot doc|so lan doc|so luot truy cap|hits|read)\s*:?\s*[\d.,]+k?$/,
  /^please (?:leave|type|log|sign|enable|enter|write|keep|be|read our|rate)\b|^vui long (?:go|nhap|dang nhap|viet|nho|de lai)\b/,
  /^(?:footer |header |top |side |right |left )?banner\b.{0,40}$/,
  /\bcookies?\b.*\b(?:accept|agree|consent|policy|preferences|settings|dong y|chap nhan|trai nghiem|device)\b/,
  /\b(?:we|our|site|website|partners|chung toi|trang web|trang nay)\b.{0,60}\b(?:use|uses|using|store|stores|dung|su dung)\b.{0,40}\bcookies?\b|^(?:accept|reject|allow|manage)\b.{0,30}\bcookies?\b|^cookies on (?:the )?.{2,50}$/,
  /^page \d+ (?:of|\/) \d+$|^trang \d+ ?\/ ?\d+$|^\d+ ?\/ ?\d+$|^(?:« |prev(?:ious)? |trang )?(?:\d+ ){2,}\d*(?:…|\.\.\.)?.{0,12}$/,
  /^(?:copyright|photo|image|click|tap|bam|nhan)(?: here| vao day| to (?:enlarge|zoom|expand|view|play|share))\b/,
  /^your e-?mail (?:address )?(?:will not|won't) be (?:published|shared)|^required fields are marked|^email cua ban se khong|^cac truong bat buoc/,
  /^this (?:entry|post|article) was (?:posted|filed)\b|^bai (?:viet )?nay (?:duoc|da) (?:dang|duoc dang) (?:trong|boi|vao|tai)\b|\bbookmark the permalink\b|danh dau duong dan tinh/,
  /^(?:[-•*] )?[\p{L}\p{N} _.()-]{1,80}\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|jpe?g|png|gif|webp|mp[34])(?: ?\(.{0,40}\)|\b.{0,40})$|^.{1,60}\b(?:tai ve|download)$/u,
  /^this article is more than \d+ (?:months?|years?) old\.?$|^(?:skip past|after) newsletter promotion$|^(?:close )?thanks for signing up!?$|^watch for us in your inbox\.?$/,
  /^\[?(?:(?:caution|warning|external)[:!]? )?this (?:e-?mail|message) (?:originated|was sent|came) from outside\b/,
  /^leave this field (?:empty|blank)\b|^(?:open|close|toggle) (?:navigation )?menu$|^keyboard shortcuts for\b|^accessibility (?:statement|help)$|^[^.\d]{0,60}[·•|] ?\d+ min(?:ute)?s? read$/,
  /^view original content\b|^view source version\b|^click here to\b/,
  /^\(?(?:continued|cont'd|see|turn to|from) (?:[\p{L}' ]{1,30},? )?(?:on |from |to )?(?:page )?[a-z]?\d{1,2}\)?$/u,
  /^eds? ?(?:note)?: .{1,160}$/,
  // What stands over every letter of an office.
  /^cong hoa xa hoi chu nghia viet nam(?: doc lap\b.{0,40})?$|^(?:the )?socialist republic of viet ?nam$|^(?:doc lap|independence)\s*[-–—]\s*(?:tu do|freedom|liberty)\s*[-–—]\s*(?:hanh phuc|happiness)$/,
  /^(?:last|first) (?:page|post)$|^by (?:clicking|continuing|using|signing)\b(?=.*\b(?:you|we|our|us|agree|terms|conditions|cookies?|policy)\b)/,
  /^(?:rate this|danh gia bai viet)\b.{0,30}$|^(?:user |average )?rating\s*:.{0,20}$|^(?:created|hits|written by|category|danh gia|diem danh gia)\s*:\s*\d[\d.,/ ]*.{0,20}$|^(?:share|like|follow|print|save|email) (?:this|us)\b.{0,20}$|^share (?:full|this|on|via)\b.{0,24}$/,
  /^#[\p{L}\p{N}_]+(?:[\s,]+#[\p{L}\p{N}_]+)*$/u,
  /^video player is loading\b|^this is a modal window\b|^(?:current|remaining) time -?[\d:]+$|^duration -?[\d:]+$|^loaded: ?[\d.]+%|^stream type\b|^beginning of dialog window\b|^end of dialog window\b/,
  /^(?:do|did) you (?:like|enjoy) (?:the content of |reading )?this (?:article|story|page|content|post)\b|^heard on .{2,40}$|^\d+-minute listen$/,
  /^(?:was|is|did you find) this (?:story|article|page|content|information|post) (?:helpful|useful|interesting)\b|^(?:bai viet|thong tin) (?:nay )?(?:co )?huu ich (?:voi|cho) (?:ban|quy vi)\b/,
  /^chao mung (?:(?:ban|quy vi|quy khach|quy doc gia|quy ban doc|cac ban) )?(?:(?:da )?(?:den|toi) )?voi\b[^.]{0,80}$|^welcome to (?:the |our |my )?(?!\S*est\b)[^\s.,:]+(?: [^\s.,:]+){0,3}$/,
  /^(?:thong tin bai bao|article information|image source, ?.{2,60}|nguon hinh anh, .{2,60}|bo qua .{1,60} va (?:tiep tuc|xem) .{1,20}|skip .{1,60} and continue reading|end of (?:the )?(?:article|story|content|page|video|main|comments?|transcript|advert(?:isement)?|promo\w*|related|recommend\w*|twitter|instagram|facebook|youtube|tiktok|podcasts?|list|carousel|gallery|newsletter|image|top|most|more)\b.{0,30})$/,
  /^(?:together with|sponsored by|presented by|brought to you by|in partnership with|supported by|a message from)\b.{0,60}$|^how (?:(?:did|do) you like|would you rate) (?:today's|this)\b.{0,40}\?$/,
  /^view (?:this )?(?:e-?mail|message|newsletter|issue)\b.{0,20}\b(?:in|online|browser|web)\b.{0,30}$|^(?:xem|doc) (?:thu|email|ban tin) nay (?:tren|trong) (?:trinh duyet|web)\b.{0,20}$/,
  /^(?:sorry,? )?we are (?:not|no longer) (?:currently )?(?:accepting|taking) comments\b|^comments (?:on|for|to) this (?:article|story|post)\b|^share or comment on\b|^(?:the )?comments below have (?:not )?been (?:pre-?)?moderated\b/,
  /^(?:nghe|xem|doc) (?:noi dung|chi tiet|ban tin|video|clip|toan van|day du)\b.{0,40}\b(?:tai|o) day\s*:?$|^(?:listen to|watch|read|see|hear) (?:the )?(?:full |whole |complete )?(?:report|interview|story|episode|audio|video|programme|program|document|letter)\b.{0,20}\b(?:here|below)\s*:$/,
  /^a post shared by .{1,60}$|^content from (?:youtube|instagram|facebook|tiktok|x|twitter|spotify|vimeo|soundcloud|an external provider)$|^(?:noi dung|content) nhung (?:tu )?\w+$/,
  /^(?:image|video|embed|media|gallery|audio)\s*(?:\d+ (?:of|\/) \d+)?$|^\d+ of \d+$/,
];

/** The same for Vietnamese with its diacritics; tried on lower-case lines of at most 160 characters. */
export const VIETNAMESE_TOOL_PATTERNS: readonly RegExp[] = [
  // The languages that a page is there in.
  /^(?:(?:tiếng (?:việt|anh|tày|dao|mông|thái|khmer|hoa|chăm|ê đê|ba na|gia rai)|english|vietnamese|français|deutsch|español|italiano|português|bahasa|русский|中文|简体中文|繁體中文|日本語|한국어|ລາວ|ខ្មែរ|ไทย|العربية)[\s|·•,/-]*){2,}$|^(?:中文|日本語|русский|ລາວ|ខ្មែរ|ไทย|한국어)$/u,
  /^(?:cỡ|kích) chữ(?![\p{L}]).{0,20}$|^độ tương phản/u,
  /^(?:(?:trở |quay )?(?:về|lên) (?:đầu trang|trang chủ|trang trước|đầu[\s↑▲⇧^»]*$)|chuyển đến nội dung|bỏ qua (?:nội dung|điều hướng))/u,
  /^bạn (?:cần|phải|hãy) (?:đăng nhập|nhập (?:ít nhất|tối thiểu|đủ|nội dung|bình luận|ý kiến|email|tên|họ|tiếng việt|có dấu)|gõ|viết (?:ít nhất|bình luận|có dấu|tiếng))|^đăng nhập (?:để|bằng|với)[^.,]{0,60}$/u,
  /^bạn nghĩ gì|^hãy là người đầu tiên|^(?:gửi|viết|xem|tất cả) (?:\d+ )?(?:bình luận|ý kiến)(?: (?:của|cho|về|khác|mới|đầu|tại|ngay|bài|bạn|này|quý|vị|tòa|soạn|chúng|tôi|độc|giả|viết|báo|đây|tiên|nhất))*[^\p{L}]*$/u,
];

/** What sites say of themselves and their readers' devices, as long as a paragraph; tried on folded text without quotation marks. */
export const CONSENT_PATTERN =
  /^(?=.*\bcookies?\b)(?=.*\b(?:we|us|our|this (?:site|website)|chung toi|trang (?:web|nay)|website nay)\b)(?=.*\b(?:partners|consent|accept|agree|privacy|personali[sz]e\w*|device|policy|preferences|settings|experience|dong y|chap nhan|chinh sach|trai nghiem|ca nhan hoa|thiet bi)\b)/;

/** The same without the word, as data laws have them say it. */
export const PARTNERS_PATTERN =
  /\b(?:we|our)(?: and our)?(?: \d+)? partners\b.*\b(?:data|device|consent|geolocation|process\w*)\b|\byou (?:may|can) click to (?:consent|refuse)\b|\bconsent to (?:our|the|such) processing\b|\bdoi tac cua chung toi\b.*\b(?:du lieu|thiet bi)\b/;
