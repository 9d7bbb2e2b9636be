import { namesHost } from '../../../domain/articles/publisher/publisher-name.js';
import { isOrganisation } from '../../../domain/articles/publisher/publisher-words.js';
import { foldDiacritics } from '../../../domain/text/fold.js';

/** What mail programs write over a letter, in English and Vietnamese. */
const FIELDS: Readonly<Record<string, RegExp>> = {
  from: /^(?:from|tu|nguoi gui|gui tu|gui boi)\s*:/,
  to: /^(?:to|den|toi|nguoi nhan|gui den|gui toi|cc|bcc|dong gui|reply-to|tra loi den|tra loi toi)\s*:/,
  date: /^(?:date|sent|ngay|ngay gui|da gui|gui luc|gui vao|vao ngay)\s*:/,
  subject: /^(?:subject|chu de|tieu de)\s*:/,
  other:
    /^(?:attachments?|importance|tep dinh kem|file dinh kem|mailed-by|gui qua|signed-by|message-id|precedence|sender|received|return-path|delivered-to|mime-version|(?:list|content|x|dkim|arc|feedback|thread)-[a-z-]{2,20})\s*:/,
};
/** So many different fields in a row are a head. */
const LEAST_FIELDS = 3;
/** How many lines a head has at most; addresses go on over lines. */
const MOST_LINES = 12;
/** How far above the end a mail's signature can begin. */
const SIGNATURE_LINES = 12;

/** Passed on by a reader, who is no publisher. */
const PASSED_ON = /^[^:]+:\s*(?:fwd?|re|tr|chuyen tiep|tra loi)\s*:/;

/**
 * A text that was sent by mail without who sent it to whom, and without the sender's signature: of each head stay its
 * subject, its date and the office or paper that wrote it, told by its name's words or by a host called so, under English
 * labels. Other text is left as it is.
 */
export function withoutMailHead(text: string): string {
  if (!/@/.test(text) && !/(?:subject|chủ đề|tiêu đề)\s*:/iu.test(text)) return text;
  const lines = text.split('\n');
  const kept: string[] = [];
  let found = false;
  for (let i = 0; i < lines.length;) {
    const end = headEnd(lines, i);
    if (end === i) {
      kept.push(lines[i++]!);
      continue;
    }
    found = true;
    // Set apart, so that none is taken for a line that was broken at a width.
    kept.push(...statedLines(lines.slice(i, end)).flatMap((line) => ['', line]), '');
    i = end;
  }
  return found ? withoutSignature(kept).join('\n') : text;
}

/** Where a head ends that begins at this line; the line itself where none does. */
function headEnd(lines: readonly string[], start: number): number {
  if (fieldOf(lines[start]!) === undefined) return start;
  const fields = new Set<string>();
  let end = start;
  let addressed = false;
  for (let i = start; i < Math.min(lines.length, start + MOST_LINES); i++) {
    const field = fieldOf(lines[i]!);
    if (field === undefined && lines[i]!.trim() !== '') break;
    if (field === undefined) continue;
    fields.add(field);
    addressed ||= lines[i]!.includes('@');
    end = i + 1;
  }
  // "From" and "to" may be days.
  const isMail = fields.has('from') && (addressed || fields.has('subject'));
  return isMail && fields.size >= LEAST_FIELDS ? end : start;
}

function fieldOf(line: string): string | undefined {
  if (line.length > 300 || !/^[^:]{2,24}:/.test(line)) return undefined;
  const folded = foldDiacritics(line.trim()).replace(/^[*_]+|[*_]+(?=:)/g, '');
  return Object.keys(FIELDS).find((name) => FIELDS[name]!.test(folded));
}

function statedLines(head: readonly string[]): readonly string[] {
  const isPassedOn = head.some((line) => PASSED_ON.test(foldDiacritics(line.trim())));
  return head.flatMap((line) => {
    const value = line.slice(line.indexOf(':') + 1).replace(/^[*_\s]+/, '');
    switch (fieldOf(line)) {
      case 'subject':
        return [`Subject: ${value}`];
      case 'date':
        return [`Date: ${value}`];
      case 'from': {
        const name = value.replace(/\s*[<(\[]?[^\s<(\[]+@.*$/, '').replace(/^"|"$/g, '');
        const isPaper = isOrganisation(name) || isHosts(name, value);
        return !isPassedOn && isPaper ? [`Source: ${name}`] : [];
      }
      default:
        return [];
    }
  });
}

/** "The Reed Letter <hello@reedletter.example>" */
function isHosts(name: string, value: string): boolean {
  const host = /@((?:[\w-]{1,63}\.){1,8}[a-z]{2,24})\b/i.exec(value)?.[1];
  const url = `https://${host ?? ''}`;
  return URL.canParse(url) && namesHost(name, url);
}

/** "--" alone on a line near the end, as mail programs set a signature apart. */
function withoutSignature(lines: readonly string[]): readonly string[] {
  const end = lines.findLastIndex((line) => line.trim() !== '') + 1;
  const mark = lines.findLastIndex((line) => /^--\s?$/.test(line));
  return mark !== -1 && end - mark <= SIGNATURE_LINES ? lines.slice(0, mark) : lines;
}
