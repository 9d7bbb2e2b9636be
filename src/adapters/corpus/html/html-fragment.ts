import { textBlock, type Block } from '../../../domain/articles/block.js';
import { parseDocument } from './dom.js';
import { htmlBlocks, type HtmlBlock } from './html-blocks.js';

/** The blocks of a fragment of HTML, none of them ruled out. */
export function htmlFragmentBlocks(html: string): readonly Block[] {
  return htmlBlocks(parseDocument(html).body).map((block) =>
    placedBlock(block, block.furniture ? 'furniture' : 'unknown'),
  );
}

/** A block of a page as one of its article, beside it, or undecided. */
export function placedBlock({ text, kind, linked, gap }: HtmlBlock, place: Block['place']): Block {
  return textBlock(text, { kind, linked, gap, place });
}
