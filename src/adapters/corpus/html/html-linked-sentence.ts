import type { HtmlBlock } from './html-blocks.js';
import { isRunningText } from './running-text.js';

/** Headlines of other articles seldom have so many words and a full stop. */
const LEAST_WORDS = 9;

/** The blocks of a page, with paragraphs that are one link as running text where they are a sentence of the article. */
export function withLinkedSentences(blocks: readonly HtmlBlock[]): readonly HtmlBlock[] {
  return blocks.map((block, i) =>
    isSentence(block) && isBetween(block, blocks[i - 1], blocks[i + 1]) ? { ...block, linked: 0 } : block,
  );
}

function isSentence({ kind, linked, furniture, owner, text }: HtmlBlock): boolean {
  return (
    kind === 'text' &&
    !furniture &&
    linked >= 0.7 &&
    owner.tagName === 'P' &&
    owner.querySelectorAll('a').length === 1 &&
    text.split(' ').length >= LEAST_WORDS &&
    /^["“]?\p{Lu}.*\p{L}[.]["”’)]*$/u.test(text)
  );
}

/** Right between two paragraphs of running text in the same element. */
function isBetween(block: HtmlBlock, above: HtmlBlock | undefined, below: HtmlBlock | undefined): boolean {
  return [above, below].every(
    (other) =>
      other !== undefined &&
      other.owner.tagName === 'P' &&
      other.owner.parentElement === block.owner.parentElement &&
      other.linked < 0.3 &&
      isRunningText(other.text),
  );
}
