/**
 * What news sites print around an article, in English and Vietnamese: data, one place, for no site in particular.
 * Everything is folded (lower case, no diacritics). Phrases are compared with a whole line that has lost its
 * bullets, counts and end punctuation ("» Bình luận (3):" → "binh luan").
 */

/** Readers' comments begin here; what follows to the end of the page is theirs and the site's. */
export const COMMENT_HEADINGS = phrases(`
comment | comments | leave a comment | leave a reply | leave your comment | post a comment | add a comment | write a comment | join the conversation
join the discussion | readers' comments | reader comments | readers comments | readers' opinions | reader opinions | send your opinion | your opinion
your comment | view comments | show comments | discussion | responses | replies | letters to the editor | have your say | what readers say | share your thoughts
what do you think | community comments | recent comments | add your comment | your comments | comments are closed | top comments | all comments | be the first to comment | no comments yet
binh luan | y kien | y kien ban doc | y kien doc gia | gui binh luan | gui y kien | gui y kien cua ban | viet binh luan | y kien cua ban | binh luan cua ban | phan hoi
ban doc binh luan | thao luan | doc gia binh luan | ban doc viet | binh luan facebook | xem binh luan | cac binh luan | danh gia | nhan xet | hay la nguoi dau tien binh luan | sort by: most relevant | sort by: newest | sort by: oldest | sort by: top comments | sort by: best | most relevant | sap xep theo: moi nhat | sap xep: moi nhat | xem tat ca binh luan | binh luan gan day | y kien cua doc gia | gui phan hoi | de lai binh luan | de lai mot binh luan | de lai mot tra loi | gui y kien binh luan | binh luan noi bat | binh luan hay | binh luan hay nhat | binh luan moi nhat | binh luan duoc quan tam | y kien noi bat | featured comments | best comments | popular comments | reader comments of the day`);

/** Other articles, or the site's own matters, begin here: after a body, nothing of the article follows. */
export const END_HEADINGS = phrases(`
most read | most popular | most viewed | most shared | most commented | trending | trending now | popular | popular now | popular posts | popular stories | top stories
latest | latest news | latest stories | latest articles | recent posts | recent news | recent articles | breaking news | editor's picks | editors' picks | editor's pick
same category | same author | same topic | same section | in the same category | other news | other stories | other articles | more news | more stories | more articles
more headlines | more from this author | more from the site | more from us | more like this | read next | up next | next article | next story | previous article | next post | previous post | what to read next
recommended | recommended for you | recommended stories | you may like | you may also like | you might like | you might also like | you may be interested in | for you | picked for you
related posts | related content | related topics | related items | around the web | from the web | from our partners | sponsored | sponsored content | promoted stories | paid content | partner content
about the author | about the authors | about us | about this site | contact us | newsletter | newsletters | our newsletters | sign up for our newsletter | subscribe | subscribe to our newsletter | follow us | connect with us | share this | share this article | share this story | sections | site map | sitemap | quick links | useful links | in other news | elsewhere on the site | on this site | more to read | keep reading | also in this section | also in the news | today's headlines | headlines | advertisement feature | photo galleries | galleries | next gallery | more galleries | more photos | more videos | most watched | most discussed | watch next | other posts | similar posts | graphic | graphics | classification | similar articles | similar stories | from the archive | from the archives | from our archives | special reports | topics in this article | topics in this story | media contact | media contacts | press contact | press contacts | contact details | notes to editors | latest posts | new posts | partner sites | our partners | our sites | upcoming events | events calendar | related tags | more information about this text | top videos | videos | topics | suggested topics | related stories and topics | forward-looking statements | cautionary statement | safe harbor statement | safe harbour statement | cautionary note regarding forward-looking statements | investor contact | investor relations contact | post navigation | footer | archives | categories | search | story source | journal reference | journal references
doc nhieu | doc nhieu nhat | tin doc nhieu | xem nhieu | xem nhieu nhat | tin xem nhieu | duoc quan tam | duoc quan tam nhat | moi nhat | tin moi | tin moi nhat | tin nong | tin noi bat | noi bat | tin khac | cac tin khac | tin tuc khac | cac bai khac | bai khac | bai viet khac | tin cu hon | tin moi hon | cac tin da dua | tin da dua | cac tin cu hon | cac tin moi hon | tin cu | cac bai moi hon | cac bai cu hon | cac bai viet moi hon | cac bai viet cu hon | newer news | older news | newer posts | older posts
cung chuyen muc | tin cung chuyen muc | cung tac gia | cung chu de | tin cung chu de | cung su kien | bai cung chuyen muc | trong chuyen muc | cung danh muc | tin trong ngay | chuyen muc khac | tin cung muc
danh cho ban | co the ban quan tam | co the ban thich | ban co the quan tam | ban co the thich | goi y cho ban | de xuat | de xuat cho ban | bai viet goi y | tin tai tro | tin quang cao | thong tin doanh nghiep | bai tiep theo | bai truoc | bai sau | video noi bat | video | nghe nhieu | anh va video | ve tac gia | gioi thieu tac gia | lien he | lien he quang cao | thong tin toa soan | ket noi voi chung toi | theo doi chung toi | bai viet moi | bai moi | bai viet moi nhat | bai viet cung chuyen muc | tin cung loai | tin bai khac | tin vua dang | tin moi dang | tin moi cap nhat | tin moi nhan | bai viet noi bat | bai noi bat | tin bai noi bat | tin tiep theo | bai viet tiep theo | tin truoc | xem tiep | chuyen de | ty gia | gia vang | chung khoan | thoi tiet | tham do | tham do y kien | trung cau y kien | thong ke | luot truy cap | thong tin can biet | tien ich | rao vat | lien he bao chi | tin da dang | tin lien ket | doc nhieu trong tuan | tin anh | thu vien anh | thu vien video | tin video | bai doc nhieu | moi cap nhat | tin xem nhieu nhat | dang ky nhan tin | dang ky nhan ban tin | chia se bai viet | lien ket website | lien ket web | thong ke truy cap | xem them tin | tin tuc moi | doc tiep | tin tuc su kien lien quan | binh chon | thich va chia se | noi nhan`);

/** Links to other articles that may stand inside a body: skipped up to the next paragraph. */
export const INLINE_HEADINGS = phrases(`
read also | also read | see also | related | related article | related articles | related news | related story | related stories | related coverage | related reading | related links | read more | more on this | more on this story | more on this topic | don't miss | further reading | you may have missed | in case you missed it | must read | in this story | background reading
tin lien quan | bai lien quan | bai viet lien quan | tin bai lien quan | cac tin lien quan | lien quan | xem them | doc them | xem ngay | dung bo lo | doc ngay | mo rong | tham khao them | tin bai doc them | xem lai`);

/** Controls and labels of a page, whole lines. */
export const TOOLS = phrases(`
home | homepage | trang chu | menu | close | dong | ok | accept | accept all | accept all cookies | accept cookies | reject | reject all | decline | tu choi | dong y | chap nhan | chap nhan tat ca | chap nhan tat ca cookie | manage preferences | cookie settings | cookie policy
log in | login | log out | sign in | sign up | sign out | register | my account | account | rss | dang nhap | dang ky | dang xuat | tai khoan | thoat | tim kiem | tim | skip to content | skip to main content | skip navigation | toggle navigation | open menu | write | followers | notifications | settings | language | select language | mobile version | desktop version | full site | accessibility | high contrast | contrast | transcript | reset | reprints | republish | republish this article | cite this article | view profile | view bio | all posts | hide | less | more | continue | got it | i agree | i accept | agree | accept and continue | learn more | find out more | more info | details | confirm | apply | filter | sort by | newest | oldest | best | send to a friend | send to friend | email to a friend | pdf | download pdf | rss feed | e-paper | epaper | e-edition | jobs | classifieds | shop | games | puzzles | crossword | live tv | watch live | listen live | suggest a correction | report an error | report a typo | report this ad | why this ad | buy this photo | buy photo | purchase this photo | order prints | read in app | view in browser | view online | unsubscribe | upgrade to paid | sign me up | enter your email | your email | email address | your email address | enter your email address | your name | we value your privacy | we care about your privacy | your privacy | your privacy choices | privacy preference center | manage consent preferences | manage cookies | manage cookie preferences | strictly necessary cookies | functional cookies | performance cookies | targeting cookies | essential cookies | always active | confirm my choices | allow all | allow all cookies | deny | share to x | share to facebook | jump to latest | share this update | share this post | pinned | news provided by | advertising | attachments | attachment | published by | bookmark this | back | back to top | top | len dau trang | ve dau trang | tro ve dau trang | quay lai | tro lai | next | previous | prev | tiep | truoc | trang truoc | trang sau | tiep theo | expand | collapse | show more | show less | see more | view more | view all | see all | load more | xem tat ca | xem them tin nong | thu gon | hien thi them | tuong phan | xem voi co chu | doc bai viet | nghe noi dung | nghe tin | gui cho ban be | gui tin | tai ve | tai xuong | tep dinh kem | tap tin dinh kem | file dinh kem | tai lieu dinh kem | ho va ten | ho ten | email cua ban | noi dung | noi dung binh luan | ma xac nhan | ma bao mat | nhap ma bao mat | gui di | nhap lai | lam lai | dang ky ngay | dang nhap ngay | gioi thieu | so do cong | so do trang | so do website | hoi dap | lich cong tac | thu dien tu | hom thu | cong bao | len dau | dau trang | cuoi trang | ve trang truoc | quay ve | bao in | dat bao | dong y tat ca | chap nhan va dong | tuy chinh | tuy chon | cho phep | khong cho phep | nhan thong bao | bat thong bao | xem theo ngay | chon ngay | an | phong to | thu nho | toan man hinh | tong truy cap | dang truy cap | cai dat cookie | quan ly cookie | chinh sach cookie | da luu | chia se bai viet nay | gui den ban be | in bai nay
share | share this page | shares | tweet | print | print this page | print page | save | save article | save for later | bookmark | email | e-mail | copy | copy link | copied | link copied | gift this article | gift article | comment on this | like | likes | follow | following | unfollow | reply | report | translate | listen | play | pause | watch | download | chia se | luu | luu bai | luu bai viet | in bai | in bai viet | in trang | gui email | sao chep | sao chep lien ket | da sao chep | theo doi | bo theo doi | thich | tra loi | bao xau | bao vi pham | nghe | phat | xem | doc bai | nghe doc bai | nghe bai viet | nghe doc | thich trang
min read | mins read | minute read | minutes read | phut doc | ad | ads | advert | advertisement | advertisements | quang cao | sponsored link | scroll to continue | continue reading below | loading | dang tai | dismiss | not now | skip | bo qua | de sau | quan tam | bo quan tam | only necessary | manage options | necessary only | yes | no | co | khong | newest first | oldest first | moi nhat truoc | show comments | was this helpful | did you find this article useful | did you find this useful | font size | text size | co chu | larger | smaller | dark mode | light mode | mo trong ung dung | mo ung dung | open in app | open app | get the app | tai ung dung | print version | ban in | text | enlarge | view gallery | view image | full screen | read aloud
tat ca cam xuc | all reactions | embed | from | published by | posted by | release date | english | tieng viet | vietnamese | francais | all | tat ca | unknown | live | truc tiep | breaking | exclusive | updated | hot | moi | new | tags | tag | the | tu khoa | topics | opinion | hotline | editorial | tiktok | zalo | facebook | youtube | instagram | twitter | linkedin | google news | add to favourites | add to favorites | subscribe now | try for free | support us | donate | help | faq | feedback | gop y | bao loi | terms | privacy | terms of use | terms of service | privacy policy | advertise | advertise with us | careers | contact | about | masthead | corrections | please wait | submit | send | gui | huy | cancel | huy bo | x | print this article | email this article | end | the end | het | key points | key takeaways | takeaways | highlights | at a glance | story highlights | article highlights | diem chinh | noi dung chinh | tom tat | text to speech | ai voice | giong doc | toc do | nam | nu | mien bac | mien nam | doc bao in | doc bao giay
image caption | photo caption | chup lai hinh anh | duong dan truy cap | bo qua de xem noi dung | accessibility links | vote | vote now | view results | see results | submit vote | bieu quyet | gui binh chon | xem ket qua | show key events only | key events | show external content | play video | mute | unmute | loaded | fullscreen | captions | picture-in-picture | chapters | descriptions | this is a modal window | video player is loading | stream type live | remaining time | playback rate | audio track | view this post on instagram | view on threads | view on x | view this post on facebook | view more on instagram | get in touch | cite this page | cite this | how to cite | how to cite this article | cite as | trich dan bai viet | trich dan bai bao`);

const SHARE_WORD =
  'share on|share via|share|facebook|twitter|messenger|whatsapp|telegram|linkedin|pinterest|reddit|viber|zalo|instagram|youtube|tiktok|threads|bluesky|mastodon|google news|google\\+|google|flipboard|pocket|tumblr|wechat|weibo|line|skype|sms|gmail|e-?mail|print|save|copy link|copy url|copy|link|tweet|like|pin it|follow|bookmark|gift this article|gift|comments?|x|chia se|luu lai|luu bai|luu|sao chep lien ket|sao chep|in bai viet|in bai|in|gui mail|gui|theo doi|binh luan|thich|nghe|listen|more|rss|via|on|this|article|story|bai viet|len|qua|font|aa|a\\+|a-|a';

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
  /^view original content\b|^view source version\b|^click here to\b/,
  /^\(?(?:continued|cont'd|see|turn to|from) (?:[\p{L}' ]{1,30},? )?(?:on |from |to )?(?:page )?[a-z]?\d{1,2}\)?$/u,
  /^eds? ?(?:note)?: .{1,160}$/,
  // What stands over every letter of an office.
  /^cong hoa xa hoi chu nghia viet nam(?: doc lap\b.{0,40})?$|^(?:the )?socialist republic of viet ?nam$|^(?:doc lap|independence)\s*[-–—]\s*(?:tu do|freedom|liberty)\s*[-–—]\s*(?:hanh phuc|happiness)$/,
  /^(?:last|first) (?:page|post)$|^by (?:clicking|continuing|using|signing)\b/,
  /^(?:rate this|danh gia bai viet)\b.{0,30}$|^(?:user |average )?rating\s*:.{0,20}$|^(?:created|hits|written by|category|danh gia|diem danh gia)\s*:\s*\d[\d.,/ ]*.{0,20}$|^(?:share|like|follow|print|save|email) (?:this|us)\b.{0,20}$|^share (?:full|this|on|via)\b.{0,24}$/,
  /^#[\p{L}\p{N}_]+(?:[\s,]+#[\p{L}\p{N}_]+)*$/u,
  /^video player is loading\b|^this is a modal window\b|^(?:current|remaining) time -?[\d:]+$|^duration -?[\d:]+$|^loaded: ?[\d.]+%|^stream type\b|^beginning of dialog window\b|^end of dialog window\b/,
  /^(?:do|did) you (?:like|enjoy) (?:the content of |reading )?this (?:article|story|page|content|post)\b|^heard on .{2,40}$|^\d+-minute listen$/,
  /^(?:was|is|did you find) this (?:story|article|page|content|information|post) (?:helpful|useful|interesting)\b|^(?:bai viet|thong tin) (?:nay )?(?:co )?huu ich (?:voi|cho) (?:ban|quy vi)\b/,
  /^(?:chao mung|welcome to)\b[^.]{0,100}$/,
  /^(?:thong tin bai bao|article information|image source, .{2,60}|nguon hinh anh, .{2,60}|bo qua .{1,60} va (?:tiep tuc|xem) .{1,20}|skip .{1,60} and continue reading|end of .{1,40})$/,
  /^(?:together with|sponsored by|presented by|brought to you by|in partnership with|supported by|a message from)\b.{0,60}$|^how (?:(?:did|do) you like|would you rate) (?:today's|this)\b.{0,40}\?$/,
  /^view (?:this )?(?:e-?mail|message|newsletter|issue)\b.{0,20}\b(?:in|online|browser|web)\b.{0,30}$|^(?:xem|doc) (?:thu|email|ban tin) nay (?:tren|trong) (?:trinh duyet|web)\b.{0,20}$/,
  /^(?:sorry,? )?we are (?:not|no longer) (?:currently )?(?:accepting|taking) comments\b|^comments (?:on|for|to) this (?:article|story|post)\b|^share or comment on\b|^(?:the )?comments below have (?:not )?been (?:pre-?)?moderated\b/,
  /^(?:nghe|xem|doc) (?:noi dung|chi tiet|ban tin|video|clip|toan van|day du)\b.{0,40}\b(?:tai|o) day\s*:?$|^(?:listen to|watch|read|see|hear) (?:the )?(?:full |whole |complete )?(?:report|interview|story|episode|audio|video|programme|program|document|letter)\b.{0,20}\b(?:here|below)\s*:$/,
  /^a post shared by .{1,60}$|^content from (?:youtube|instagram|facebook|tiktok|x|twitter|spotify|vimeo|soundcloud|an external provider)$|^(?:noi dung|content) nhung (?:tu )?\w+$/,
  /^(?:image|video|embed|media|gallery|audio)\s*(?:\d+ (?:of|\/) \d+)?$|^\d+ of \d+$/,
];

/** The same for Vietnamese with its diacritics; tried on lower-case lines of at most 160 characters. */
export const VIETNAMESE_TOOL_PATTERNS: readonly RegExp[] = [
  /^(?:cỡ|kích) chữ(?![\p{L}]).{0,20}$|^độ tương phản/u,
  /^(?:(?:trở |quay )?(?:về|lên) (?:đầu trang|trang chủ|trang trước|đầu)|chuyển đến nội dung|bỏ qua (?:nội dung|điều hướng))/u,
  /^bạn (?:cần|phải|hãy) (?:đăng nhập|nhập|gõ|viết)|^đăng nhập (?:để|bằng|với)/u,
  /^bạn nghĩ gì|^hãy là người đầu tiên|^(?:gửi|viết|xem|tất cả) (?:\d+ )?(?:bình luận|ý kiến)/u,
];

/** What sites say of themselves and their readers' devices, as long as a paragraph; tried on folded text without quotation marks. */
export const CONSENT_PATTERN =
  /^(?=.*\bcookies?\b)(?=.*\b(?:we|us|our|this (?:site|website)|chung toi|trang (?:web|nay)|website nay)\b)(?=.*\b(?:partners|consent|accept|agree|privacy|personali[sz]e\w*|device|policy|preferences|settings|experience|dong y|chap nhan|chinh sach|trai nghiem|ca nhan hoa|thiet bi)\b)/;

/** The same without the word, as data laws have them say it. */
export const PARTNERS_PATTERN =
  /\b(?:we|our)(?: and our)?(?: \d+)? partners\b.*\b(?:data|device|consent|geolocation|process\w*)\b|\byou (?:may|can) click to (?:consent|refuse)\b|\bconsent to (?:our|the|such) processing\b|\bdoi tac cua chung toi\b.*\b(?:du lieu|thiet bi)\b/;

/** Invitations and self-praise, told by how the line begins; tried on folded lines of at most 300 characters. */
export const PROMO_PATTERNS: readonly RegExp[] = [
  /^(?:sign up (?:here|for|to|now|today)|subscribe\b|register (?:now|today|for free)|follow (?:us|our|the)\b.{0,60}\b(?:on|for)\b|get (?:our|unlimited|full access|the (?:latest|best|day|morning|news|app|newsletter)|alerts|breaking)\b|download (?:our|the .{0,30}app)\b|join (?:us|our|the .{0,40}(?:channel|newsletter|community))\b|become a (?:paid )?(?:member|subscriber|supporter|patron)\b|upgrade to (?:paid|premium)\b|buy us a coffee|support (?:us|our)\b|support (?:independent|local|quality) (?:journalism|news|reporting))/,
  /^(?:enjoy(?:ed|ing) (?:this|the|our) (?:issue|newsletter|article|story|post|piece|episode)\b|forwarded this (?:e-?mail|newsletter|issue|message)\?|you(?:'re| are|'ve| have)? (?:receiv(?:ed|ing)|got|getting) this(?: e-?mail| newsletter| message)? (?:because|as|since)\b|was this (?:e-?mail |newsletter |message )?forwarded to you\?|this (?:e-?mail|newsletter) (?:was|is) sent to (?:you\b|\S+@))|^(?:ban|quy vi) (?:da )?nhan (?:duoc )?(?:thu|email|ban tin) nay (?:vi|do|boi)\b/,
  /^(?:if you (?:liked|enjoyed|value|found) this|if you (?:like|enjoy|value) (?:this|our|what)|if you have (?:a|any) (?:tip|story|stories|news|question)|thank(?:s| you) for (?:reading|supporting|your support)|like us on|our standards\b|want more\b|stay (?:up to date|informed|connected|tuned)\b|never miss|don't miss|(?:do you have|got|have) a (?:tip|story)\b|send (?:us\b|your (?:stories|photos|news|tips|letters))|write to us|contact the (?:reporter|author|newsroom)|you have (?:only )?(?:\d+|one|two|three) (?:free |more )*(?:articles?|stories) (?:left|remaining)|want to change how you receive|this (?:page|site|website) (?:uses|is protected)|you(?:'ve| have) (?:reached|read) (?:your|all|\d+)|already (?:a (?:subscriber|member)|have an account|registered)|start your (?:free|trial|subscription)|unlock (?:this|full|unlimited|more)|click here|tap here)/,
  /^(?:watch|video|listen|podcast|read|related|more|see also|see more|also read|read (?:more|also|next)|read the full\b.{0,40}|trending|popular|sponsored|promoted|paid post|ad|don't miss|must read|must-read|up next|in case you missed it)\s*[:|›»>→]|^(?:read (?:more|also|next)|also read|see also|more (?:from|on|about)|in other news)\b[^.!?]{1,80}$/,
  /^(?:>>+|»+|›|▶|►|→|👉|☞|➡|\[see|\(see also)/u,
  /\b(?:sign up|subscribe) (?:for|to) (?:our|the|this)\b[^.]{0,60}\b(?:e-?mails?|newsletters?|alerts?|briefing|texts?)\b|^(?:thank you|thanks) for (?:signing up|subscribing|registering)|^(?:sorry, )?there was (?:a problem|an error) with your\b|^you(?:'re| are) receiving this (?:e-?mail|newsletter|message)|^forwarded this e-?mail\b|^support (?:the )?\S+(?: \S+)?$|^support (?:the|your) [^.]{2,40}\b(?:from|for|with) (?:just |only )?[£$€]/,
  /^this live ?blog (?:has|is) (?:now )?(?:closed|ended|over)\b|^this (?:content|video|post|embed) is (?:hosted|provided) by (?:a )?third part|\bnewsletter\b[^.!?]{0,80}[.!?] sign up\b|^(?:by )?(?:showing|loading|viewing) (?:the |this )?external content\b/,
  /^what do you think (?:about|of)\b.*\?(?: (?:let us know|tell us|share|join)\b.*)?$|\b(?:let us know|tell us) (?:on|in|at|what you think|your)\b.{0,60}$|\bmay (?:earn|receive) (?:a|an)(?: affiliate)? commissions?\b|^member of the press council\b|\bis a member of the press council\b/,
  /\bjoin (?:the |our |over |more than )?\d[\d.,]*k?\+? (?:other )?(?:members|readers|subscribers|supporters|people who)\b/,
  /\bin(?:to)? your (?:inbox|mailbox)\b|\bvao hop thu cua ban\b/,
  /^(?:see|spot(?:ted)?|found|noticed?) an? (?:error|mistake|typo)\b/,
  /^why (?:you can|you should|to|people|readers) trust\b.{0,40}$/,
  /\bbuy us a coffee\b|\bour (?:free )?(?:daily |weekly |morning |evening )?newsletter\b/,
  /^(?:the )?.{0,50}\b(?:handbook of|trust principles|code of conduct|editorial (?:standards|guidelines|policy))\b[^.!?]{0,40}\.?$/,
];

/** The same in Vietnamese; tried on lower-case lines. */
export const VIETNAMESE_PROMO_PATTERNS: readonly RegExp[] = [
  /(?:bạn|quý vị|độc giả) (?:nghĩ|thấy|đánh giá) (?:(?:bài(?: viết| báo)?|tin(?: này)?|nội dung|thông tin)(?: này| trên)? )?(?:là )?(?:sao|gì|thế nào|như thế nào|ra sao)(?: về .{1,60})?\?$|ý kiến của bạn (?:thế nào|ra sao|là gì)\?$/u,
  /^\(?(?:mời (?:quý|các bạn|bạn|độc giả|xem|đọc|nghe)|quý (?:độc giả|bạn đọc|vị (?:độc giả|có thể|vui lòng))|bạn đọc (?:có thể|vui lòng)|theo dõi (?:chúng tôi|báo|trang|fanpage|kênh|.{0,40}(?:trên|qua) (?:google|zalo|facebook|youtube|telegram|tiktok))|tiêu chuẩn của chúng tôi(?![\p{L}])|đăng ký (?:nhận (?:tin|bản tin|thông báo)|bản tin|ngay|theo dõi|kênh|gói)|tải (?:ứng dụng|app)|(?:nhấn|bấm|ấn|click) (?:vào đây|theo dõi|để)|ủng hộ (?:chúng tôi|tòa soạn|báo chí)|cảm ơn (?:bạn|quý vị|quý độc giả|các bạn)(?: đã)? (?:đọc|quan tâm|theo dõi)|nếu (?:bạn )?(?:thích|yêu thích|thấy) bài|mọi (?:ý kiến|thông tin|góp ý)(?: .{0,30})? (?:xin|vui lòng))/u,
  /^(?:xem|đọc|nghe) (?:thêm|ngay|tiếp|lại|video|clip)\s*[:：»>›]|^(?:bài|tin)(?: viết)? liên quan\s*[:：]|^(?:xem|đọc) thêm [^.!?]{1,100}$|^video\s*[:：]/u,
];

/** Imprint, rights and addresses wherever they stand; tried on folded text. */
export const LEGAL_PATTERNS: readonly RegExp[] = [
  /^(?:©|\(c\)|copyright\s*(?:©|\(c\)|\d{4}|by\b|:))|\ball rights reserved\b|^(?:ban quyen (?:thuoc|cua|©|\d)|coi ban quyen)|^(?:gp|giay phep)\b.{0,60}\d|\d\/gp-\w+|^licen[cs]e (?:no|number)\b|^(?:editor-in-chief|tong bien tap|pho tong bien tap|co quan chu quan|chiu trach nhiem(?: noi dung)?|publisher)\s*:/,
  /\bghi ro nguon\b|khong duoc (?:sao chep|phat hanh lai)|\bmay not be (?:reproduced|published|republished|copied|redistributed)\b|without (?:prior )?written (?:permission|consent)|^(?:terms of (?:use|service)|privacy policy|chinh sach bao mat|dieu khoan su dung)\b.{0,80}$|^(?:powered|designed|hosted) by \S+(?: \S+){0,4}$|^proudly powered by|^website by\b.{0,40}$|^issn\b/,
];

/** The same, but in words that an article may use too: only at the ends of a body. */
export const EDGE_PATTERNS: readonly RegExp[] = [
  /©|\bcopyright\b|editor-in-chief|tong bien tap|co quan chu quan|\btoa soan\b|\bhotline\b|duong day nong|\bnewsroom\b|\bnewsletter\b|\bsubscribe\b|\bour subscribers\b|\bour (?:readers|journalism|reporters|reporting|website|app)\b|\bcookies?\b|\bissn\b|giay phep|ban quyen/,
  /\b(?:is|was) (?:a|an|the) (?:\w+[ -]){0,4}(?:reporter|correspondent|journalist|columnist|editor|writer|contributor|freelancer|author)\b|\b(?:has|have) (?:covered|written|reported|worked)\b.{0,60}\b(?:years|since|for)\b|^\p{Lu}?[\p{L} .'-]{3,40} (?:covers|writes about|reports on)\b|theo doi mang|la (?:phong vien|nha bao|cay but|bien tap vien)\b|can be reached at|reach (?:him|her|them) at|@\w+\.\w+/u,
  /\b(?:views|opinions) (?:expressed|are)\b.{0,60}\b(?:own|author|those|not necessarily)\b|\b(?:her|his|their) own(?: views| opinions)?\.$|quan diem (?:rieng|ca nhan)? ?cua tac gia|^letters (?:policy|should|may|must|to the editor)\b|^we (?:welcome|publish) (?:letters|comments)\b/,
  /^(?:this|the) (?:article|story|report|piece|post|content|press release|translation)\b.{0,40}\b(?:was|is|has been|first|originally|appears|appeared|published|produced|translated|updated|corrected)\b|^(?:correction|editor's note|note to editors|notes? to editors|disclaimer|dinh chinh)\b|^(?:about|ve) (?:the )?[\p{Lu}\p{L} ]{2,40}:?$|^for (?:more|further) information\b|^(?:media|press) contacts?\b|^(?:contacts?|lien he)\s*:|bai viet (?:nay )?(?:duoc|da)\b|^(?:reporting|additional reporting|writing|editing|compiled|translated|edited|text|graphics?)\b.{0,20}\bby\b/u,
];

/** Of the newsroom and not of the news, whatever names they share with the article: at the end of a body. */
export const IMPRINT_PATTERNS: readonly RegExp[] = [
  /^the post .{1,240} (?:appeared first on|first appeared on) |^bai viet .{1,240} (?:xuat hien dau tien|duoc dang lan dau)\b|\b(?:writers?|reporters?|correspondents?) [^.]{3,80} (?:contributed|assisted)\.$/,
  /\bcontributed (?:to this (?:report|story|article)|reporting)\b|\bsolely responsible for (?:all|the|its|this) (?:\w+ )?content\b|^follow .{2,40} (?:on|at) (?:x|twitter|facebook|instagram|threads|bluesky|https?:)\b|^(?:published|appeared|printed) in the (?:print\b|.{1,30}\b(?:edition|issue)\b)|^a version of this (?:article|story) (?:appears|appeared)\b|\breceives? (?:financial )?support from (?:multiple |several |private )?(?:private )?foundations\b/,
  /^bai (?:viet |bao )?(?:nay )?(?:da )?(?:duoc )?(?:dang|in) (?:tren|trong) (?:bao|tap chi|so bao|an pham|dac san)\b|\bdat (?:mua|bao) dai han\b|^(?:reproduced|reprinted|republished) with (?:the )?permission\b|\bfurther reproduction (?:is )?prohibited\b/,
];

/** The body is not there because the page was not served. */
export const BLOCK_PATTERNS = [
  ['bot-check', /captcha|are you (?:a )?(?:human|robot)|(?:verify|prove|confirm|checking|verifying|reviewing|review|make sure)\b.{0,40}\b(?:human|robot|browser|connection)|unusual traffic|think you (?:were|are|might be) a (?:ro)?bot|super-?human speed|regain access|pardon our interruption|just a moment|attention required|ddos protection|ray id|xac (?:minh|nhan|thuc)\b.{0,40}\b(?:nguoi|robot|con nguoi)|khong phai (?:la )?(?:robot|nguoi may)|bat thuong tu (?:mang|may)/],
  ['error-page', /\byou(?: are|'re) (?:currently )?offline\b|check your (?:internet|network) connection|khong co ket noi (?:internet|mang)|\btoo many requests\b|rate limit(?:ed| exceeded)|qua nhieu yeu cau|\b(?:web ?site|web page|this (?:site|page))\b.{0,30}\b(?:coming soon|under construction)\b|\b(?:website|trang (?:web|nay))\b.{0,30}\b(?:dang (?:duoc )?xay dung|sap ra mat)\b|\b(?:404|410|403|500|502|503|504)\b.{0,40}\b(?:error|not found|forbidden|gateway|unavailable|gone|server)|\b(?:error|loi|http)\b.{0,12}\b(?:404|410|403|500|502|503|504)\b|page (?:you .{0,40})?(?:not found|cannot be found|can't be found|could not be found|no longer|does ?n[o']t exist|has (?:been )?moved)|^(?:[^a-z]*(?:error|oops|sorry)\b)?[^a-z]*not found[^a-z]*$|\b(?:page|file|url|article|story|document|resource|content)\b.{0,30}\bnot (?:be )?found\b|\b(?:trang|bai viet|bai bao|noi dung|duong dan|lien ket|dia chi|url)\b.{0,40}\bkhong (?:duoc )?(?:tim thay|ton tai)|^(?:[^a-z]*loi\b)?[^a-z]*khong (?:tim thay|ton tai)(?: (?:trang|bai viet|noi dung|duong dan|lien ket)\b.{0,40})?[^a-z]*$|trang (?:ban|nay) .{0,40}(?:khong|da bi)|(?:internal server|bad gateway|service) (?:error|unavailable)|(?:site|server) (?:is )?(?:down|under maintenance|temporarily)|\b(?:website|trang|he thong|may chu|dich vu|cong thong tin)\b.{0,40}\bbao tri|bao tri (?:he thong|website|trang|may chu)|something went wrong|da (?:co|xay ra) (?:loi|su co)|an error (?:has )?occurred|this (?:page|article|story) (?:is|has been|was) (?:no longer|removed|deleted|unavailable|not available)|bai viet (?:da bi|khong con|nay khong)/],
  ['no-access', /access (?:to this .{0,40})?(?:denied|is denied|has been denied|blocked)|you (?:don't|do not) have (?:permission|access)|(?:has been|you have been|ip .{0,30}) blocked|not available in your (?:country|region|location)|forbidden|tu choi truy cap|truy cap bi (?:tu choi|chan)|khong co quyen truy cap|unavailable (?:for|due to) legal reasons|access cannot be granted/],
  ['script-needed', /(?:enable|disabled|turn on|activate|requires?|need|bat|kich hoat)\b.{0,30}\bjavascript|javascript (?:is|are|must be|has been) (?:disabled|enabled|required|turned off)|javascript turned on|(?:unsupported|outdated) browser|trinh duyet .{0,30}khong (?:ho tro|duoc ho tro)/],
  ['age-check', /\b(?:legal|lawful) (?:drinking|smoking|purchasing) age\b|\bmust be (?:at least )?(?:18|21)\b.{0,40}\b(?:enter|view|visit|access)\b|\bare you (?:over|at least) (?:18|21)\b|\bage verification\b|ban (?:da )?(?:du|tren) 18 tuoi/],
  ['paywall', /(?:subscribe|sign in|log in|register|create .{0,20}account|become a (?:member|subscriber))\b.{0,40}\b(?:to (?:continue|keep|read|unlock|access|view)|for full access|for unlimited)|(?:continue|keep) reading\b.{0,60}\b(?:subscri|account|member|trial)|(?:this|the) (?:article|story|content|page) is (?:only |exclusively )?(?:for|available to|reserved for)\b.{0,30}(?:subscribers|members)|subscribers? only|members? only|already a subscriber|free articles? (?:left|remaining|this month)|(?:reached|used) (?:your|the) (?:limit|monthly)|dang (?:nhap|ky)\b.{0,40}\bde (?:doc|xem|tiep tuc)|danh (?:rieng )?cho (?:thanh vien|hoi vien|thue bao|nguoi dang ky|doc gia (?:tra phi|dang ky|da dang ky|premium|vip)|nguoi dung tra phi)|noi dung (?:tra phi|danh rieng|premium)|mua goi (?:doc|thanh vien)/],
  ['cookie-notice', /\bcookies?\b/],
] as const satisfies readonly (readonly [kind: string, pattern: RegExp])[]; // prettier-ignore

/** An entry of a list of articles: "Business · November 29, 2025 · 3 min read", "Read more", "5h". */
export const TEASER_PATTERN =
  /^(?:read more|continue reading|read full story|full story|xem tiep|doc tiep|xem chi tiet|chi tiet|xem them|read article|more)\b.{0,4}$|\b\d+ ?(?:min|mins|minutes?|phut) (?:read|doc)\b|^.{0,40}[·•|] ?\d+ ?(?:h|m|d|gio|phut|ngay|hours?|minutes?|days?)\b/;

function phrases(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split(/[|\n]/)
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== ''),
  );
}
