/**
 * Rights, licences, and what stands at a text's edges: data, in English and Vietnamese, for no site in particular. Folded (lower case, no diacritics) but for the lists that say so.
 */

/** Imprint, rights and addresses wherever they stand; tried on folded text. */
export const LEGAL_PATTERNS: readonly RegExp[] = [
  /^(?:©|\(c\)|copyright\s*(?:©|\(c\)|\d{4}|by\b|:))|\ball rights reserved\b|^(?:ban quyen (?:thuoc|cua|©|\d)|coi ban quyen)|^(?:gp|giay phep)(?: (?:hoat dong|thiet lap|xuat ban|bao chi|mang xa hoi|ttdt|trang (?:tin|thong tin)|thong tin dien tu|dien tu|tong hop|tren mang|bao|in))*(?: so)?[\s:]*\d(?!.*\bgp-(?:ubnd|bnnmt|btnmt|stnmt|snn|sxd|bxd))|\d\/gp-(?:btttt|bttt|ttdt|stttt|sttvh|bvhtt\w*|svhtt\w*|vhtt\w*|bc|cbc|ptth\w*|xbbt|sbc|tttt)\b|^licen[cs]e (?:no|number)\b|^(?:editor-in-chief|tong bien tap|pho tong bien tap|co quan chu quan|chiu trach nhiem(?: noi dung)?|publisher)\s*:/,
  /\bghi ro nguon\b(?! goc)|khong duoc (?:sao chep|phat hanh lai)|(?=.*\b(?:materials?|contents?|articles?|stor(?:y|ies)|pages?|(?:web)?sites?|texts?|photos?|photographs?|images?|in any form|in whole|in part|no part|reproduc\w+|redistribut\w+|publication|publishers?|editors?)\b)(?:.*\bmay not be (?:reproduced|published|republished|copied|redistributed)\b|.*without (?:prior )?written (?:permission|consent))|^(?:terms of (?:use|service)|privacy policy|chinh sach bao mat|dieu khoan su dung)\b.{0,80}$|^(?:powered|designed|hosted) by \S+(?: \S+){0,4}$|^proudly powered by|^website by\b.{0,40}$|^issn\b/,
];

/** The same, but in words that an article may use too: only at the ends of a body. */
export const EDGE_PATTERNS: readonly RegExp[] = [
  /©|\bcopyright\b|editor-in-chief|tong bien tap|co quan chu quan|\btoa soan\b|\bhotline\b|duong day nong|\bnewsroom\b|\bnewsletter\b|\bsubscribe\b|\bour subscribers\b|\bour (?:readers|journalism|reporters|reporting|website|app)\b|\baccepts? no (?:liability|responsibility)\b|\bwrites (?:here|a (?:weekly|monthly|regular) column)\b|\bcookies?\b|\bissn\b|giay phep|ban quyen/,
  /\b(?:is|was) (?:a|an|the) (?:\w+[ -]){0,4}(?:reporter|correspondent|journalist|columnist|editor|writer|contributor|freelancer|author)\b|\b(?:has|have) (?:covered|written|reported|worked)\b.{0,60}\b(?:years|since|for)\b|^\p{Lu}?[\p{L} .'-]{3,40} (?:covers|writes about|reports on)\b|theo doi mang|la (?:phong vien|nha bao|cay but|bien tap vien)\b|can be reached at|reach (?:him|her|them) at|@\w+\.\w+/u,
  /\b(?:views|opinions) (?:expressed|are)\b.{0,60}\b(?:own|author|those|not necessarily)\b|\b(?:her|his|their) own (?:views|opinions)\.$|\b(?:views|opinions)\b.{0,60}\b(?:her|his|their) own\.$|quan diem (?:rieng|ca nhan)? ?cua tac gia|^letters (?:policy|should|may|must|to the editor)\b|^we (?:welcome|publish) (?:letters|comments)\b/,
  /^(?:this|the) (?:article|story|report|piece|post|content|press release|translation)\b.{0,40}\b(?:was|is|has been|first|originally|appears|appeared|published|produced|translated|updated|corrected)\b|^(?:correction|editor's note|note to editors|notes? to editors|disclaimer|dinh chinh)\b|^(?:about|ve) (?:the )?[\p{Lu}\p{L} ]{2,40}:?$|^for (?:more|further) information\b|^(?:media|press) contacts?\b|^(?:contacts?|lien he)\s*:|bai viet (?:nay )?(?:duoc|da)\b|^(?:reporting|additional reporting|writing|editing|compiled|translated|edited|text|graphics?)\b.{0,20}\bby\b/u,
];

/** Of the newsroom and not of the news, whatever names they share with the article: at the end of a body. */
export const IMPRINT_PATTERNS: readonly RegExp[] = [
  /^the post .{1,240} (?:appeared first on|first appeared on) |^bai viet .{1,240} (?:xuat hien dau tien|duoc dang lan dau)\b|\b(?:writers?|reporters?|correspondents?) [^.]{3,80} (?:contributed|assisted)\.$/,
  /\bcontributed (?:to this (?:report|story|article)|reporting)\b|\bsolely responsible for (?:all|the|its|this) (?:\w+ )?content\b|^follow .{2,40} (?:on|at) (?:x|twitter|facebook|instagram|threads|bluesky|https?:)\b|^(?:published|appeared|printed) in the (?:print\b|.{1,30}\b(?:edition|issue)\b)|^a version of this (?:article|story) (?:appears|appeared)\b|\breceives? (?:financial )?support from (?:multiple |several |private )?(?:private )?foundations\b/,
  /^bai (?:viet |bao )?(?:nay )?(?:da )?(?:duoc )?(?:dang|in) (?:tren|trong) (?:bao|tap chi|so bao|an pham|dac san)\b|\bdat (?:mua|bao) dai han\b|^(?:chep|dang|dan|suu tam) lai (?:tu|theo) .{2,80}$|^(?:reproduced|reprinted|republished) with (?:the )?permission\b|\bfurther reproduction (?:is )?prohibited\b/,
  /\bgui (?:\S+ ){0,3}ve (?:ban bien tap|toa soan)\b.{0,40}\d/,
  /^notes? (?:for|to) editors?\b|^the authors? (?:declares?|report) (?:that they have )?no (?:competing|conflicts?)\b|^disclaimer: .{3,60} (?:is|are) not responsible\b/,
  /^noi dung (?:thu dien tu|email) nay\b.*\bnguoi nhan\b|^this (?:e-?mail|message)(?: and .{3,40})? (?:is|are) (?:confidential|intended (?:only|solely|exclusively|for the))\b/,
  /^(?:moi|kinh moi) (?:quy (?:doc gia|vi|ban doc)|ban doc|doc gia) (?:theo doi|don (?:doc|xem)|xem|nghe|doc|truy cap|vao|tham gia|gui|dat|bam)\b|^enjoyed this\b|^mari bergabung\b|\bgrup (?:telegram|whatsapp)\b|^unlock (?:a world of|unlimited|full|exclusive)\b.{0,40}\b(?:access|contents?|articles?|stor(?:y|ies))\b/,
];
