import { foldDiacritics } from '../../text/fold.js';
import { withoutWrote } from '../lines/byline.js';
import { TOOLS } from '../lines/control-words.js';
import { wordCount } from '../lines/line-role.js';
import { isOrganisation, NOT_PUBLISHERS } from './publisher-words.js';

/** "NAMENAME", "NAME NAME" → NAME: an image's description and the name beside it. */
export function undouble(name: string): { readonly name: string; readonly doubled: boolean } {
  const half = name.length / 2;
  if (Number.isInteger(half) && name.slice(0, half) === name.slice(half) && half >= 2)
    return { name: name.slice(0, half).trim(), doubled: true };
  const middle = (name.length - 1) / 2;
  if (Number.isInteger(middle) && name[middle] === ' ' && name.slice(0, middle) === name.slice(middle + 1))
    return { name: name.slice(0, middle).trim(), doubled: middle >= 2 };
  return { name, doubled: false };
}

/** "Coast Wire Staff", "Ministry of Transport Press Office" → Coast Wire, Ministry of Transport. */
export function withoutDesk(name: string): string {
  const paper =
    /^(.+?)\s+(?:staff(?: (?:writers?|reports?|reporters?))?|(?:news|web|digital|editorial|city) (?:desk|team)|newsroom|(?:press|media|communications) (?:office|team|department|service)|reporters?|editors|correspondents?)$/iu.exec(
      name,
    )?.[1];
  return paper !== undefined && isOrganisation(paper) ? paper : name;
}

/** "BÁO ĐẤT MỚI - SỐ CHỦ NHẬT", "The Orl Herald | Sunday edition" */
const EDITION =
  /\s+[|–—-]\s+(?:số|ấn phẩm) (?:chủ nhật|cuối tuần|đặc biệt|tết|xuân)$|\s+[|–—-]\s+(?:\p{L}+ ){1,2}edition$/iu;

/** "NAME, the paper of the valley" → NAME */
export function withoutTagline(name: string): string {
  return name.replace(/, (?:the|a|an|your) \p{Ll}.*$/u, '');
}

/** "NAME | PRESS RELEASE" → NAME: offices print over a text what kind it is, papers which of their editions. */
export function withoutKind(name: string): string {
  return name
    .replace(EDITION, '')
    .replace(
      /(?<=\p{L}) (?:[|–—-] )?(?:(?:press|media|news) (?:release|statement)|thông cáo báo chí)$/iu,
      '',
    );
}

/** What papers print under their names: whose they are, when they come, how many read them. */
const SUBTITLE =
  /^(?:co quan (?:cua|ngon luan|chu quan)|(?:tieng noi|dien dan) cua|(?:ra|phat hanh) (?:thu|hang|moi|vao)|(?:published|established|founded|serving) |official (?:organ|newspaper) of)\b|\bnhieu nguoi (?:doc|xem|theo doi)\b/;

/** "NAME trên Google News" */
const FOLLOWED_AT = /^bai viet cua | (?:tren|on) (?:google(?: news)?|facebook|zalo|youtube|tiktok)$/;

/** Whether a name can be a publisher's: no section, no byline, no count, capitalised or a domain. */
export function isName(name: string): boolean {
  const folded = foldDiacritics(name);
  return (
    /\p{L}{2}/u.test(name) &&
    !/%|(?:^|\s)[+-]?\d[\d.,]*(?:\s|$).*\d/.test(name) &&
    // "NEWSPAPER SECTION: News"
    !/^\p{L}[\p{L} ]{1,24}: \S/u.test(name) &&
    !/[›»>|]|:\/\/|\s\/\s/.test(name) &&
    // "XÃ HỘI Trang 3" at the head of a printed page.
    !/\b(?:trang|page) [a-z]?\d{1,3}$|^(?:so|issue|no|number|vol|volume)(?: |[.:] ?)\d|\bcopyright\b|\bcookies?\b/.test(
      folded,
    ) &&
    name.length <= 80 &&
    wordCount(name) <= 12 &&
    !isLabel(name) &&
    !FOLLOWED_AT.test(folded) &&
    withoutWrote(name) === name &&
    !SUBTITLE.test(folded) &&
    !/^(?:by|boi|viet boi|dang boi|tac gia|theo|(?:nhom )?(?:pv|phong vien)|author|reporter|written)\b/.test(
      folded,
    ) &&
    !/\b(?:min|mins|minute|minutes|phut) (?:read|doc)\b|\bviews?\b|luot xem|\bcomments?\b|binh luan|^\d/.test(
      folded,
    ) &&
    /^[\p{Lu}\p{N}"“]|\.\p{L}/u.test(name)
  );
}

/** What menus say that a reader may do ("Nghe đài"), and what an office or a station does online. */
const SERVICE =
  /^(?:xem|nghe|đọc) |^(?:truyền hình|phát thanh|truyền thanh|dịch vụ(?: công)?|giao lưu|tọa đàm|hỏi đáp|đối thoại|tư vấn) trực tuyến$/u;

/** A section of a site, a control, or a menu's entry. */
export function isLabel(name: string): boolean {
  const folded = foldDiacritics(name);
  return (
    NOT_PUBLISHERS.has(folded.replace(/[^\p{L}]+/gu, ' ').trim()) ||
    TOOLS.has(folded) ||
    SERVICE.test(name.toLowerCase())
  );
}

/** Two to four capitalised words and no word of an organisation. */
export function looksLikePerson(name: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(name) && !isOrganisation(name);
}

/** Whether a name is the article's author's. */
export function isAuthor(name: string, author: string | undefined): boolean {
  return author !== undefined && foldDiacritics(author) === foldDiacritics(name);
}

/** What stands before names and is left out of addresses, and the other way round. */
const LEFT_OUT = /^(?:the|bao|tap chi|dai)\s|\s(?:online|dien tu|newspaper|news)$/g;

/** Whether a name is what an address's host is called: "Kim Long Cuối Tuần", kimlongcuoituan.vn. */
export function namesHost(name: string, url: string): boolean {
  const parts = new URL(url).hostname.toLowerCase().split('.');
  const folded = foldDiacritics(name);
  const spellings = [folded, folded.replace(LEFT_OUT, ''), folded.replace(/ & /g, ' and ')].map((text) =>
    text.replace(/[^\p{L}\p{N}]/gu, ''),
  );
  return spellings.some((spelling) => spelling.length >= 5 && parts.slice(0, -1).includes(spelling));
}
