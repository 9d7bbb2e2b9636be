/** A label and a name or an address: where a text comes from. */
const LINK_LINE =
  /^(?:sources?|publication title|publication|source url|source link|nguon|nguon tin|link|link goc|lien ket goc|lien ket|url|via|duong dan|permalink|original(?: article| link| url)?|bai goc|xem bai goc|canonical(?: url)?|(?:retrieved|clipped|saved|captured|shared) from|available at|read the original(?: at)?|full link)\s*[:：]\s*(.+)$/;
/** "Nguồn Báo X : https://…", "URL to article: https://…", "Originally published at https://…" */
const LABELLED_URL =
  /^(?:(?:sources?|nguon|theo|via)(?: [^:]{1,40})?|(?:url|link|address|dia chi|duong dan|lien ket)(?: (?:to|of|cua|den|toi))?(?: the| this)? (?:article|page|story|post|bai(?: viet| bao)?|trang(?: nay)?)|(?:article|page|story|post|short|full|original|permanent|stable|web)(?: (?:article|page|story))? (?:url|link|address)|(?:first|originally) (?:published|posted|appeared)(?: (?:at|on|in))?|(?:(?:article|page|in|ban in) )?(?:printed from|in tu)|(?:read|see|view) (?:the )?(?:original|full)(?: (?:article|story|post))?(?: (?:at|on|here|in (?:the|our|your) (?:app|browser)))?|(?:read|view|open|see) (?:this|the) (?:e-?mail|message|newsletter|issue|letter|post) (?:online|(?:in|on) (?:your|a|the) (?:web )?(?:browser|web))|(?:find|read|view) (?:this|the) (?:article|story|page) (?:at|online)|(?:xem|doc|link) (?:bai (?:goc|viet goc)|ban (?:goc|web|day du|truc tuyen)|toan bo bai(?: viet)?|(?:thu|email|ban tin) nay)(?: (?:tai|o|(?:tren|trong) (?:ung dung|trinh duyet)))?)\s*[:：]?\s+((?:https?:\/\/|www\.)\S+)$/;
/** "Retrieved from "https://…"", as wikis end; "This is NAME's cache of https://…. It is a snapshot …", as copies begin. */
const COPIED_URL =
  /^retrieved from ["“]((?:https?:\/\/|www\.)[^\s"”]+)["”]$|^this is (?:[^\s.]+ ){1,4}(?:cache|copy|snapshot|version) of ((?:https?:\/\/|www\.)\S+)|^day la (?:ban (?:luu|sao)|anh chup)(?: [^\s.]+){1,9} (?:cua|ve) ((?:https?:\/\/|www\.)\S+)/;
export const BARE_URL = /^<?(?:https?:\/\/|www\.)\S+>?(?: ?\d+\/\d+)?$/;

/** Caches say more of themselves behind the address. */
const LONGEST_LINK_LINE = 300;

/** Whether a folded line says where the text comes from, and nothing else. */
export function isSource(folded: string): boolean {
  if (COPIED_URL.test(folded)) return true;
  if (folded.length > LONGEST_LINK_LINE) return false;
  const said = (LINK_LINE.exec(folded) ?? LABELLED_URL.exec(folded))?.[1];
  return said !== undefined && !/[.!?] \S/.test(said);
}
