/** Who took a picture, in a caption or alone, behind a mark or at the start; tried on folded text. */
const CREDIT =
  /(?:^|[(|/.,;–—-]\s*)(?:photos?|images?|pictures?|pics?|illustrations?|graphics?|infographics?|photo credit|credit|handout|anh(?: minh hoa| tu lieu)?|hinh(?: anh)?|nguon anh|do hoa|foto|fotos)\s*(?:[:|]|\/(?!\p{L}+\b[^/]*[.!?]$))|\b(?:ap photo|afp photo|reuters photo|shutterstock|unsplash|file photo|photo courtesy)\b|\(anh[:)\s]|\/ ?(?:afp|getty|ap|epa|reuters|ttxvn|vna)\s*\)?\.?$|[-–] ?(?:anh|hinh|photo|picture) \d{1,2}\.?$|^anh minh hoa|\banh minh hoa\.?$/u;

/**
 * The same within a line, where capitals tell a label from a word of the text ("Lễ khánh thành Ảnh: Thu Hà" and "nói với anh: …"), and
 * a name from a sentence that goes on ("Images from the scene showed …").
 */
const LABELLED_CREDIT =
  /[\s](?<!\b[Ii]n )(?:Photos?|PHOTOS?|Images?|Pictures?|Illustrations?|Graphics?|Photo credit|Credit|Handout|Ảnh(?: minh hoạ| minh họa| tư liệu)?|ẢNH|Hình(?: ảnh)?|Nguồn ảnh|Đồ họa|Foto|Fotos)\s*(?:[:|]|\/\p{Lu})|(?:^|[(|/.;–—-]\s*)(?:[Pp]hotos?|[Ii]mages?|[Pp]ictures?|[Ii]llustrations?|[Gg]raphics?)(?: by| courtesy(?: of)?| from| via) (?:the )?\p{Lu}[^.!?]{0,60}[.)]*$|\b(?:Getty|GETTY) (?:Images|IMAGES)(?! (?!via)\p{Ll})/u;

/** "A fisherman mends a net on December 2, 2025 © Somsak Keo": who has the rights, but not to the page. */
const RIGHTS_CREDIT = /^(?!ban quyen\b|copyright\b|nguon\b).{20,}\p{L}\d* © ?\p{L}[^©]{2,50}$/u;

/** "…, Britain, November 30, 2025. COAST WIRE/Ed Hale": capitals tell the agency, so the text is not folded. */
const AGENCY_CREDIT =
  /[.)] \p{Lu}[\p{Lu}\d &-]{1,24}\/\p{Lu}[\p{L}.'’ -]{2,40}(?:\/(?:File|Handout)(?: [Pp]hoto)?)?$|[.!?…] \(\p{Lu}[\p{L}\d .]{1,24}\/\p{Lu}[\p{L}.'’ -]{2,40}\)$|\bCredit ?(?:…|\.{3}) ?\p{Lu}[\p{L}.'’ ,-]{2,60}$/u;

/** "Jordan Pell / LPR", "Courtesy of the harbour board": who took a picture, alone on a line. */
export const PHOTOGRAPHER =
  /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3} ?\/ ?\p{Lu}[\p{Lu}\d]{1,6}(?: (?:file|via \p{Lu}[\p{L} .]{1,20}))?$|^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2} ?\/ ?(?:The )?(?:\p{Lu}[\p{L}.'’-]+ ){0,3}(?:Bulletin|Times|Post|News|Herald|Tribune|Journal|Gazette|Chronicle|Press|Star|Courier|Record|Sentinel|Observer|Register|Daily|Dispatch|Globe|Mercury|Independent|Telegraph|Ledger|Reuters|Images)$|^(?:Courtesy|Photo courtesy) of \p{L}.{1,50}$/u;

/** Whether a line, given folded and as it is, says who took or owns a picture. */
export function isCredit(folded: string, text: string): boolean {
  return (
    CREDIT.test(folded) ||
    LABELLED_CREDIT.test(text) ||
    RIGHTS_CREDIT.test(folded) ||
    AGENCY_CREDIT.test(text) ||
    PHOTOGRAPHER.test(text)
  );
}

/** "Agnes Rook in her workshop (Norvale Sentinel)", "A sinkhole opened on Thursday. (KRWN)" */
export const NAMED_SOURCE = /[\p{Ll}.] \(\p{Lu}[\p{L} .&'’-]{2,40}\)$/u;

/** A caption begins with whom or what the picture shows. */
export const SHOWN_FIRST =
  /^(?:(?:comrades?|mr|mrs|ms|dr|prof|president|chairman|chairwoman|secretary|minister|director|deputy|governor|mayor|general|colonel|leaders?|representatives?|delegates?|members?|officials?|students?|residents?|villagers?|workers?|farmers?|soldiers?|firefighters?|visitors?|participants?|the (?:\w+ ){0,4}(?:delegation|delegates|leaders?|committee|secretary|chairman|chairwoman|minister|director|president|team|ceremony|conference|meeting)|standing (?:representative|committee|deputy|vice)|a (?:view|scene|corner|woman|man|worker|group|general view)|an? (?:aerial|overview)|view|scene|overview|aerial|panorama|people|children)\b|(?:dong chi|ong|ba|cac dong chi|cac dai bieu|dai bieu|lanh dao|dai dien|chu tich|pho chu tich|bi thu|pho bi thu|bo truong|giam doc|thu tuong|can bo|nguoi dan|ba con|hoc sinh|cong nhan|luc luong|quang canh|toan canh|mot goc|khung canh|hinh anh|doan cong tac|thuong truc)\b)/;

/** What people in pictures of events are seen doing. */
export const SEEN_DOING =
  /\b(?:sp(?:oke|eaks|eaking)|deliver(?:s|ed|ing)|chair(?:s|ed|ing)|attend(?:s|ed|ing)|report(?:s|ed|ing)|discuss(?:es|ed|ing)|clarif(?:ies|ied|ying)|present(?:s|ed|ing)|supplement(?:s|ed|ing)|hand(?:s|ed|ing)|award(?:s|ed|ing)|pos(?:es|ed|ing)|shak(?:es|ing)|shook|visit(?:s|ed|ing)|inspect(?:s|ed|ing)|greet(?:s|ed|ing)|tour(?:s|ed|ing)|vot(?:es|ing)|look(?:s|ing)|stand(?:s|ing)|answer(?:s|ed|ing)|conclud(?:es|ed|ing)|address(?:es|ed|ing)|sign(?:s|ing)|walk(?:s|ing)|work(?:s|ing)|phat bieu|chu tri|bao cao|tham luan|thao luan|trao|tang|du hoi nghi|tham du|du buoi|kiem tra|tham quan|tham hoi|bat tay|chup anh|ket luan|giai trinh|lam ro|trinh bay|dang)\b/;

/** Words of captions that are no sentences. */
export const PICTURE_WORDS =
  /\b(?:scene|view|overview|panorama|aerial|pictured|delegates attending|conference|meeting|ceremony|session|left|right|centre|center|quang canh|toan canh|phat bieu|chu tri|hoi nghi|buoi lam viec|trai|phai|minh hoa|mot goc)\b/;

/** What a running text says and a caption does not: who said it, how it follows, figures. */
export const TELLS =
  /["“”«»]|\b(?:said|says|told|added|according to|however|accordingly|therefore|also|because|but|while|will|would|cho biet|noi rang|cho rang|tuy nhien|theo do|do do|vi vay|ngoai ra|dong thoi|se)\b|\d+(?:[.,]\d+)?\s?%|\d{2,}[.,]\d|[$€£]\d|\b\d+ (?:million|billion|trillion|trieu|ty|nghin)\b/;
