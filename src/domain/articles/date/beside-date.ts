import { WROTE_IN_BRACKETS } from '../lines/byline.js';
import { RELATIVE_TIME, type Line } from '../lines/line-role.js';
import { isCapitalised } from '../publisher/site-name.js';

const SEPARATORS = /\s*[|·•/]\s*|\s+\.(?=\p{Lu})|\s+[–—-]+\s+|\s*,\s+(?=\p{Lu})|\s{2,}/u;
const LABELS =
  /^(?:(?:today is|(?:strictly )?(?:under )?embargo(?:ed)?(?: until)?|for (?:immediate )?release|not for (?:release|publication|broadcast)(?: before| until)?|hôm nay(?: là)?|publié le|publié|mis à jour|veröffentlicht(?: am)?|publicado(?: el| em)?|pubblicato(?: il)?|gepubliceerd(?: op)?|printed|accessed|retrieved|archived|in ngày|ngày in|truy cập|published|posted|updated?|last (?:updated|modified|edited|changed|reviewed)|first published|created(?: on)?|hits|issued|released|modified|sources?|nguồn|from|on|at|in|date|time|(?:được )?đăng|đăng lúc|đăng ngày|ngày đăng|được cập nhật|ngày|lúc|vào lúc|cập nhật|cập nhật lúc|xuất bản|thời gian|tin phát|phát hành|phát lúc|th(?:ứ|\.)? ?[2-7]|cn|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|thu (?:hai|ba|tu|nam|sau|bay)|chu nhat|sent|(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?![\p{L}])[\s:.,]*)+/iu;
const LABELS_AFTER =
  /[\s,:.(]*(?<!\p{L})(?:(?:published|posted|updated?|on|at|đăng lúc|đăng ngày|ngày|lúc|cập nhật|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|thu (?:hai|ba|tu|nam|sau|bay)|chu nhat|(?:mon|tues|wednes|thurs|fri|satur|sun)day)[\s:.,]*)+$/iu;

/** Who wrote, how many read: fields that name no publisher. */
const OTHER_FIELD =
  /^(?:người đăng|ngày đăng|tác giả|đăng bởi|lượt xem|chuyên mục|author|posted by|written by|views|hits|category)\s*(?::|$)|^(?:every|each|hằng|hàng|mỗi)$/iu;

/** What portals let a reader do with a text, in a row behind its date. */
const CONTROLS =
  /(?:(?:in trang|in bài(?: viết)?|bản in|gửi (?:e-?mail|bạn bè)|chọn giọng đọc|nghe (?:đọc )?bài(?: viết)?|cỡ chữ|quay lại|print|email|share)(?:\s+|$)){2,}$/iu;

/** "NAME by Femke Roos", as readers of feeds have it; what ends like "Reviewed" is no name. */
const WRITER_BEHIND =
  /^(\p{Lu}\S* (?:\S+ ){0,5}?\S*(?<!ed)) (?:by|bởi) \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u;

/** What a date line holds besides dates, times and labels. */
export function namesBesideDate(line: Line): readonly string[] {
  const sameLength = line.folded.length === line.text.length;
  let rest = sameLength ? line.text : line.folded;
  for (const date of [...line.dates].reverse())
    rest = `${rest.slice(0, date.start)} | ${rest.slice(date.end)}`;
  if (line.dates.length === 0) {
    const relative =
      /(?:\d+|an?|one|(?:a )?few|một|vài)? ?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|[mhdw]|phút|giờ|ngày|tuần|tháng) (?:ago|trước)|\d+ ?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|[mhdw]|phút|giờ|ngày|tuần|tháng)$|yesterday|just now|vừa xong|hôm qua|hôm nay/iu;
    if (!RELATIVE_TIME.test(line.folded)) return [];
    rest = rest.replace(relative, ' | ');
  }
  return rest
    .replace(/\(?\b(?:gmt|utc)\s?[+-]\s?\d{1,2}(?::?\d{2})?\)?/giu, ' | ')
    .replace(/\b\d{1,2}[:hg]\d{2}(?::\d{2})?\s*(?:am|pm)?\b/giu, ' | ')
    .split(SEPARATORS)
    .map((part) => withoutWriter(stripLabels(part.replace(CONTROLS, ''))))
    .filter((part) => part !== '' && !OTHER_FIELD.test(part));
}

function withoutWriter(part: string): string {
  const name = WRITER_BEHIND.exec(part)?.[1];
  return name !== undefined && isCapitalised(name) ? name : part;
}

function stripLabels(part: string): string {
  const glued = part.replace(
    /(?<=\p{Ll})(?=(?:Thứ|Chủ nhật|Ngày|Cập nhật|Đăng|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Posted|Published|Updated)(?!\p{L}))/u,
    ' ',
  );
  return glued
    .replace(/^[^\p{L}\p{N}(]+|[^\p{L}\p{N}).]+$/gu, '')
    .replace(LABELS, '')
    .replace(LABELS_AFTER, '')
    .replace(/[\s,]+(?:số|issue|no|vol)\.? ?\d[\d.,]{0,8}(?: ?\(\d[\d.,]{0,8}\))?$/iu, '')
    .replace(WROTE_IN_BRACKETS, '')
    .replace(/^[^\p{L}\p{N}]+|[\s(,;:–—-]+$/gu, '')
    .trim();
}
