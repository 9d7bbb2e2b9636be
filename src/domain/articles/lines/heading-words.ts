import { phrases } from './phrases.js';

/**
 * Headings of what stands around an article: data, in English and Vietnamese, for no site in particular. Folded (lower case, no diacritics) but for the lists that say so. Phrases are compared
 * with a whole line that has lost its bullets, counts and end punctuation ("» Bình luận (3):" → "binh luan").
 */

/** Readers' comments begin here; what follows to the end of the page is theirs and the site's. */
export const COMMENT_HEADINGS = phrases(`
comment | comments | leave a comment | leave a reply | leave your comment | post a comment | add a comment | write a comment | join the conversation
join the discussion | readers' comments | reader comments | readers comments | readers' opinions | reader opinions | send your opinion | your opinion
your comment | view comments | show comments | discussion | responses | replies | letters to the editor | have your say | what readers say
share your thoughts | what do you think | community comments | recent comments | add your comment | your comments | comments are closed | top comments
all comments | be the first to comment | no comments yet | binh luan | y kien | y kien ban doc | y kien doc gia | gui binh luan | gui y kien
gui y kien cua ban | viet binh luan | y kien cua ban | binh luan cua ban | phan hoi | ban doc binh luan | thao luan | doc gia binh luan | ban doc viet
binh luan facebook | xem binh luan | cac binh luan | danh gia | nhan xet | hay la nguoi dau tien binh luan | sort by: most relevant | sort by: newest
sort by: oldest | sort by: top comments | sort by: best | most relevant | sap xep theo: moi nhat | sap xep: moi nhat | xem tat ca binh luan
binh luan gan day | y kien cua doc gia | gui phan hoi | de lai binh luan | de lai mot binh luan | de lai mot tra loi | gui y kien binh luan
binh luan noi bat | binh luan hay | binh luan hay nhat | binh luan moi nhat | binh luan duoc quan tam | y kien noi bat | featured comments
best comments | popular comments | reader comments of the day
`);

/** Other articles, or the site's own matters, begin here: after a body, nothing of the article follows. */
export const END_HEADINGS = phrases(`
most read | most popular | most viewed | most shared | most commented | trending | trending now | popular | popular now | popular posts
popular stories | top stories | latest | latest news | latest stories | latest articles | recent posts | recent news | recent articles | breaking news
editor's picks | editors' picks | editor's pick | same category | same author | same topic | same section | in the same category | other news
other stories | other articles | more news | more stories | more articles | more headlines | more from this author | more from the site | more from us
more like this | read next | up next | next article | next story | previous article | next post | previous post | what to read next | recommended
recommended for you | recommended stories | you may like | you may also like | you might like | you might also like | you may be interested in
for you | picked for you | related posts | related content | related topics | related items | around the web | from the web | from our partners
sponsored | sponsored content | promoted stories | paid content | partner content | about the author | about the authors | about us | about this site
contact us | newsletter | newsletters | our newsletters | sign up for our newsletter | subscribe | subscribe to our newsletter | follow us
connect with us | share this | share this article | share this story | sections | site map | sitemap | quick links | useful links | in other news
elsewhere on the site | on this site | more to read | keep reading | also in this section | also in the news | today's headlines | headlines
advertisement feature | photo galleries | galleries | next gallery | more galleries | more photos | more videos | most watched | most discussed
watch next | other posts | similar posts | graphic | graphics | classification | similar articles | similar stories | from the archive
from the archives | from our archives | special reports | topics in this article | topics in this story | media contact | media contacts
press contact | press contacts | contact details | notes to editors | notes for editors | note to editors | note for editors | notes for journalists
notes to journalists | information for journalists | for journalists | information for editors | media enquiries | media inquiries | press enquiries
press inquiries | thong tin cho bao chi | lien he bao chi | latest posts | new posts | partner sites | our partners | our sites | upcoming events
events calendar | related tags | more information about this text | top videos | videos | topics | suggested topics | related stories and topics
forward-looking statements | cautionary statement | safe harbor statement | safe harbour statement
cautionary note regarding forward-looking statements | investor contact | investor relations contact | post navigation | footer | archives
categories | search | story source | journal reference | journal references | doc nhieu | doc nhieu nhat | tin doc nhieu | xem nhieu | xem nhieu nhat
tin xem nhieu | duoc quan tam | duoc quan tam nhat | moi nhat | tin moi | tin moi nhat | tin nong | tin noi bat | noi bat | tin khac | cac tin khac
tin tuc khac | cac bai khac | bai khac | bai viet khac | tin cu hon | tin moi hon | cac tin da dua | tin da dua | cac tin cu hon | cac tin moi hon
tin cu | cac bai moi hon | cac bai cu hon | cac bai viet moi hon | cac bai viet cu hon | newer news | older news | newer posts | older posts
cung chuyen muc | tin cung chuyen muc | cung tac gia | cung chu de | tin cung chu de | cung su kien | bai cung chuyen muc | trong chuyen muc
cung danh muc | tin trong ngay | chuyen muc khac | tin cung muc | danh cho ban | co the ban quan tam | co the ban thich | ban co the quan tam
ban co the thich | goi y cho ban | de xuat | de xuat cho ban | bai viet goi y | tin tai tro | tin quang cao | thong tin doanh nghiep | bai tiep theo
bai truoc | bai sau | video noi bat | video | nghe nhieu | anh va video | ve tac gia | gioi thieu tac gia | lien he | lien he quang cao
thong tin toa soan | ket noi voi chung toi | theo doi chung toi | bai viet moi | bai moi | bai viet moi nhat | bai viet cung chuyen muc
tin cung loai | tin bai khac | tin vua dang | tin moi dang | tin moi cap nhat | tin moi nhan | bai viet noi bat | bai noi bat | tin bai noi bat
tin tiep theo | bai viet tiep theo | tin truoc | xem tiep | chuyen de | ty gia | gia vang | chung khoan | thoi tiet | tham do | tham do y kien
trung cau y kien | thong ke | luot truy cap | thong tin can biet | tien ich | rao vat | tin da dang | tin lien ket | doc nhieu trong tuan | tin anh
thu vien anh | thu vien video | tin video | bai doc nhieu | moi cap nhat | tin xem nhieu nhat | dang ky nhan tin | dang ky nhan ban tin
chia se bai viet | lien ket website | lien ket web | thong ke truy cap | xem them tin | tin tuc moi | doc tiep | tin tuc su kien lien quan | binh chon
thich va chia se | noi nhan
`);

/** Of these headings those that a text may also put over a part of itself; so may it what begins like "More on …". */
export const SUBJECT_HEADINGS = phrases(`
discussion | responses | replies | latest | topics | upcoming events | videos | video | graphic | graphics | headlines | classification
contact details | special reports | your opinion | letters to the editor | thao luan | phan hoi | y kien | nhan xet | danh gia | de xuat | gia vang
ty gia | chung khoan | thoi tiet | thong ke | thong tin can biet | tien ich | chuyen de | tham do | trung cau y kien | moi nhat | tin moi | lien he
`);

/** Links to other articles that may stand inside a body: skipped up to the next paragraph. */
export const INLINE_HEADINGS = phrases(`
read also | also read | see also | related | related article | related articles | related news | related story | related stories | related coverage
related reading | related links | read more | more on this | more on this story | more on this topic | don't miss | further reading
you may have missed | in case you missed it | must read | in this story | background reading | tin lien quan | bai lien quan | bai viet lien quan
tin bai lien quan | cac tin lien quan | lien quan | xem them | doc them | xem ngay | dung bo lo | doc ngay | mo rong | tham khao them
tin bai doc them | xem lai
`);
