import type { BlockKind } from '../../../domain/articles/block.js';
import { cleanLine } from '../../../domain/articles/clean-text.js';
import { unwrapLines } from '../../../domain/articles/body/unwrap-lines.js';
import { isElement, type DomElement, type DomNode } from './dom.js';
import { isDataRow, isItalicStandfirst, kindOf } from './html-block-kind.js';
import { isFurnitureElement, isNoteMark } from './html-furniture.js';
import { isTime } from './html-time.js';
import { APART, beginsAfterDate, beginsAfterStamp, isBesideTime, standsApart } from './inline-apart.js';

/** A block of a page and the element that holds its text. */
export interface HtmlBlock {
  readonly text: string;
  readonly kind: BlockKind;
  readonly linked: number;
  readonly gap: number;
  readonly furniture: boolean;
  readonly owner: DomElement;
  /** What states a time within it, or without words before it. */
  readonly times: readonly DomElement[];
}

const SKIPPED: ReadonlySet<string> = new Set(
  'SCRIPT STYLE TEMPLATE SVG IFRAME OBJECT EMBED CANVAS HEAD AUDIO VIDEO MATH OPTION AMP-ANALYTICS AMP-IFRAME'.split(
    ' ',
  ),
);
const BLOCKS: ReadonlySet<string> = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6
  HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL BUTTON NOSCRIPT LABEL HTML MENU MARQUEE`.split(
    /\s+/,
  ),
);
/** So many links and nothing else are a menu. */
const MENU_LINKS = 3;

interface Context {
  readonly kind: BlockKind;
  readonly furniture: boolean;
  readonly owner: DomElement;
  readonly inLink: boolean;
  readonly italic: boolean;
}

/** The text of a page's body as blocks in reading order: elements set text apart, and so do line breaks. */
export function htmlBlocks(body: DomElement): readonly HtmlBlock[] {
  const walker = new BlockWalker((body.textContent ?? '').replace(/\s+/g, ' ').length);
  walker.walk(body, { kind: 'text', furniture: false, owner: body, inLink: false, italic: false });
  walker.flush();
  return walker.blocks;
}

class BlockWalker {
  readonly blocks: HtmlBlock[] = [];
  private readonly bodyLength: number;
  private text = '';
  private linked = 0;
  private links = 0;
  private upright = 0;
  private context: Context | undefined;
  private breaks = 0;
  private afterPicture = false;
  private times: DomElement[] = [];

  constructor(bodyLength: number) {
    this.bodyLength = bodyLength;
  }

  walk(element: DomElement, context: Context): void {
    for (const child of Array.from(element.childNodes)) this.visit(child, context);
  }

  private visit(node: DomNode, context: Context): void {
    if (node.nodeType === 3) {
      if (beginsAfterStamp(this.text, node)) this.text += ' ';
      this.addText(node.textContent ?? '', context);
      return;
    }
    if (!isElement(node) || SKIPPED.has(node.tagName.toUpperCase())) return;
    const tag = node.tagName.toUpperCase();
    if (tag === 'BR') {
      this.breaks++;
      // A caption is one, however many lines it has.
      if (context.kind === 'caption') this.text += ' ';
      else if (this.text.trim() !== '') this.flush();
      return;
    }
    if (tag === 'IMG' || tag === 'AMP-IMG' || tag === 'PICTURE') {
      if (this.text.trim() === '') this.afterPicture = true;
      return;
    }
    if (isNoteMark(node)) return;
    const furniture = context.furniture || isFurnitureElement(node, this.bodyLength);
    const isBlock = BLOCKS.has(tag) || furniture !== context.furniture;
    const inner: Context = {
      kind: kindOf(node, tag, context.kind),
      furniture,
      owner: isBlock ? node : context.owner,
      inLink: context.inLink || tag === 'A',
      italic: context.italic || tag === 'EM' || tag === 'I' || tag === 'SMALL',
    };
    if (!isBlock) {
      if (beginsAfterDate(this.text, node) || isBesideTime(this.text, node)) this.flush();
      else if (APART.has(tag) && standsApart(this.text, node)) this.text += ' ';
      if (tag === 'A') this.links++;
      if (isTime(node)) this.times.push(node);
      this.walk(node, inner);
      return;
    }
    this.flush();
    this.breaks = Math.max(this.breaks, 2);
    if (isTime(node)) this.times.push(node);
    if (tag === 'TR' && isDataRow(node)) this.addRow(node, inner);
    else if (tag === 'PRE') this.addLines(node.textContent ?? '', inner);
    else this.walk(node, inner);
    this.flush();
    this.breaks = Math.max(this.breaks, 2);
  }

  private addText(text: string, context: Context): void {
    if (text.trim() === '') {
      if (this.text !== '') this.text += ' ';
      return;
    }
    this.context ??= context;
    this.text += text;
    const length = cleanLine(text).length;
    if (context.inLink) this.linked += length;
    if (!context.italic) this.upright += length;
  }

  private addLines(text: string, context: Context): void {
    for (const paragraph of text.split(/\n\s*\n/)) {
      const lines = paragraph.split('\n').map((line) => line.trim());
      for (const line of unwrapLines([lines.filter((line) => line !== '')])[0] ?? []) {
        this.addText(line, context);
        this.flush();
      }
      this.breaks = 2;
    }
  }

  private addRow(row: DomElement, context: Context): void {
    for (const cell of Array.from(row.childNodes)) {
      if (!isElement(cell)) continue;
      this.walkCell(cell, { ...context, kind: 'row' });
      this.text += ' ';
    }
    this.flush();
  }

  private walkCell(cell: DomElement, context: Context): void {
    for (const node of Array.from(cell.childNodes)) {
      if (node.nodeType === 3) this.addText(node.textContent ?? '', context);
      else if (isElement(node) && !SKIPPED.has(node.tagName.toUpperCase())) {
        this.text += ' ';
        this.walkCell(node, { ...context, inLink: context.inLink || node.tagName === 'A' });
      }
    }
  }

  flush(): void {
    const text = cleanLine(this.text);
    const { context } = this;
    if (text !== '' && context !== undefined) {
      const caption =
        this.afterPicture &&
        this.upright === 0 &&
        context.kind === 'text' &&
        text.length <= 400 &&
        !context.furniture &&
        !isItalicStandfirst(text, context.owner, this.blocks);
      const kind = caption ? 'caption' : context.kind;
      this.blocks.push({
        text,
        kind,
        linked: Math.min(1, this.linked / text.length),
        gap: this.blocks.length > 0 && this.breaks < 2 ? 0 : 1,
        furniture:
          context.furniture ||
          (kind === 'text' && this.links >= MENU_LINKS && this.linked >= 0.9 * text.length),
        owner: context.owner,
        times: this.times,
      });
      this.times = [];
      this.afterPicture = false;
      this.breaks = 0;
    }
    this.text = '';
    this.linked = 0;
    this.links = 0;
    this.upright = 0;
    this.context = undefined;
  }
}
