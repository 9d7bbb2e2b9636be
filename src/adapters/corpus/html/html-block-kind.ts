import type { BlockKind } from '../../../domain/articles/block.js';
import { isCredit } from '../../../domain/articles/lines/caption-words.js';
import { cleanLine } from '../../../domain/articles/clean-text.js';
import { foldDiacritics } from '../../../domain/text/fold.js';
import { isElement, type DomElement } from './dom.js';
import { isCaptionElement } from './html-furniture.js';
import { isRunningText } from './running-text.js';

const MOST_IN_PICTURE_BOX = 8;
const PICTURE_BOX = /(?:^|[\s_-])(?:pic|picture|photo|img|image|media|figure|anh|hinh|center)(?:$|[\s_-])/;

/** The only words of a box that its name or alignment and a picture in it show to be a picture's. */
function isPictureBoxText(element: DomElement, tag: string): boolean {
  const box = element.parentElement;
  // A picture's box holds little; a text's box may hold thousands.
  if (tag !== 'P' || box === null || box.tagName !== 'DIV' || box.childNodes.length > MOST_IN_PICTURE_BOX)
    return false;
  if (box.querySelector('img') === null) return false;
  const centred = /center/i.test(`${box.getAttribute('style') ?? ''} ${box.getAttribute('align') ?? ''}`);
  if (!centred && !PICTURE_BOX.test((box.getAttribute('class') ?? '').toLowerCase())) return false;
  const text = cleanLine(element.textContent ?? '');
  return text.length <= 300 && text === cleanLine(box.textContent ?? '');
}

const TWO_SENTENCES = /^.{20,}\p{L}{3}[.!?…]["”’)]* ["“‘]?\p{Lu}.{15,}[.!?…]["”’)]*$/u;

/** Sentences in italics over the first paragraph, set apart from the picture above them and without who took it: a standfirst. */
export function isItalicStandfirst(
  text: string,
  owner: DomElement,
  before: readonly { readonly text: string }[],
): boolean {
  return (
    owner.tagName === 'P' &&
    owner.querySelector('img, picture, amp-img') === null &&
    TWO_SENTENCES.test(text) &&
    !isCredit(foldDiacritics(text), text) &&
    !before.some((other) => isRunningText(other.text))
  );
}

/** What an element's text is, standing in something of another kind. */
export function kindOf(element: DomElement, tag: string, outer: BlockKind): BlockKind {
  if (outer === 'caption' || isCaptionElement(element) || isPictureBoxText(element, tag)) return 'caption';
  if (/^H[1-6]$/.test(tag)) return 'heading';
  if (tag === 'LI' || tag === 'DD' || tag === 'DT') return 'item';
  if (tag === 'BLOCKQUOTE') return 'quote';
  if (tag === 'TABLE' && isPictureTable(element)) return 'caption';
  return outer;
}

const DATA_CELL = 100;

/** Cells of a few words: figures, not the columns of a page's layout. */
export function isDataRow(row: DomElement): boolean {
  const cells = Array.from(row.childNodes).filter(isElement);
  return (
    cells.length >= 2 &&
    cells.every(
      (cell) =>
        (cell.textContent ?? '').trim().length <= DATA_CELL &&
        cell.querySelector('p + p, table, ul, img') === null,
    )
  );
}

/** Old editors set a picture and its caption in a table of their own. */
function isPictureTable(table: DomElement): boolean {
  return (
    table.querySelector('img') !== null &&
    table.querySelector('table, p + p') === null &&
    (table.textContent ?? '').replace(/\s+/g, ' ').length <= 400 &&
    table.querySelectorAll('td, th').length <= 4
  );
}
