import type { StatedFields } from '../../domain/articles/block.js';
import { statedField, statedFieldsOf } from '../../domain/articles/stated-fields.js';
import { foldDiacritics } from '../../domain/text/fold.js';

/** "**Title:** …", as Markdown stresses labels. */
const BOLD_LABEL = /^(?:[-*>]\s+)?\*\*([^*:]{2,25}?)\s*(?::\s*\*\*|\*\*\s*:)\s*/;
/** Before a label in a list. */
const BULLET = /^[-*] (?=[\p{L}][\p{L}_ -]{1,24}: )/u;
const FIELD = /^([\p{L}][\p{L}_ -]{1,24}):\s+(\S.*)$/u;
/** What a crawler notes that is no field of an article ("Tags:", "Crawled-At:"), or a label with nothing after it. */
const NOTE =
  /^[\p{L}][\p{L}\d_/ -]{1,24}:(?:\s|$)|^WARC\/1\.\d$|^!\[[^\]]*\]\(\S*\)$|^#+ (?:metadata|properties)$/iu;
/** How many notes may stand among the fields. */
const MOST_NOTES = 8;

/** Vietnamese labels of the same fields, folded and without spaces. */
const VIETNAMESE: Readonly<Record<string, string>> = {
  tieude: 'title', tomtat: 'summary', mota: 'summary', ngaydang: 'date', ngayxuatban: 'date', thoigian: 'date',
  nguon: 'source', bao: 'publisher', nhaxuatban: 'publisher', duongdan: 'url', lienket: 'url', ngonngu: 'lang', tacgia: 'author',
}; // prettier-ignore

export interface LeadingFields {
  readonly stated: StatedFields;
  readonly rest: string;
}

const HEADING = /^\s*(\S.{10,200})\n+/;

/**
 * The "Title: …", "Date: …" lines that crawlers and readers write above the text, with notes of their own among them
 * and with or without empty lines between, and the text after them. None when fewer than two fields are named, or no
 * title and no address. They may stand under a headline, when an address and two more are among them.
 */
export function leadingFields(text: string): LeadingFields {
  const direct = fieldsAtStart(text);
  if (direct.rest !== text) return direct;
  // Notebooks export a page's headline first and its properties under it.
  const heading = HEADING.exec(text);
  if (heading === null) return direct;
  const under = fieldsAtStart(text.slice(heading[0].length));
  if (under.stated.url === undefined || Object.keys(under.stated).length < 3) return direct;
  const title = heading[1]!.replace(/^#+ +/, '');
  return { stated: { title, ...under.stated }, rest: `${heading[1]!}\n\n${under.rest}` };
}

function fieldsAtStart(text: string): LeadingFields {
  const record: Record<string, string> = {};
  let [at, end, notes] = [0, 0, 0];
  let adjacent = false;
  while (at < text.length) {
    const stop = text.indexOf('\n', at);
    const next = stop === -1 ? text.length : stop + 1;
    const line = text.slice(at, next).trim().replace(BOLD_LABEL, '$1: ').replace(BULLET, '');
    const field = line.length > 600 ? null : FIELD.exec(line);
    const name = field === null ? undefined : nameOf(field[1]!);
    if (name !== undefined) record[name] ??= field![2]!;
    else if (line !== '' && (!NOTE.test(line) || line.length > 300 || ++notes > MOST_NOTES)) break;
    const isNamed = Object.keys(record).length >= 2;
    const opensText = isNamed && line.endsWith(':');
    // A note counts under the lines before it; after an empty line it may be the text ("PENN: The council…").
    if (name !== undefined || (isNamed && line !== '' && adjacent) || opensText) end = next;
    adjacent = line !== '';
    at = next;
    if (opensText) break;
  }
  const names = Object.keys(record).map((name) => statedField(name));
  if (names.length < 2 || !(names.includes('title') || names.includes('url')))
    return { stated: {}, rest: text };
  return { stated: statedFieldsOf(record), rest: text.slice(end) };
}

function nameOf(label: string): string | undefined {
  if (statedField(label) !== undefined) return label;
  const folded = foldDiacritics(label).replace(/[\s_-]/g, '');
  return Object.hasOwn(VIETNAMESE, folded) ? VIETNAMESE[folded] : undefined;
}
