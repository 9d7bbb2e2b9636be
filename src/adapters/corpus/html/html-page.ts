import { Readability } from '@mozilla/readability';

import { textBlock, type Block, type Page, type StatedFields } from '../../../domain/articles/block.js';
import { cleanLine } from '../../../domain/articles/clean-text.js';
import { parseDocument, type DomDocument, type DomElement } from './dom.js';
import { embeddedArticle, embeddedData } from './embedded-article.js';
import { placedBlock } from './html-fragment.js';
import { htmlBlocks, type HtmlBlock } from './html-blocks.js';
import { headTime } from './html-head-time.js';
import { withLinkedSentences } from './html-linked-sentence.js';
import { htmlMetadata } from './html-metadata.js';
import { isRunningText } from './running-text.js';

const MARK = 'data-block-owner';
/** Below this share of the text that structure does not rule out, Readability has chosen the wrong part. */
const LEAST_SHARE = 0.4;

/** Readability's time grows faster than a page: above this it is not asked, and structure and words decide alone. */
const MOST_ELEMENTS = 10_000;
/** Pages of more blocks than this lose their links before that. */
const MANY_BLOCKS = 1_000;

/**
 * A page as blocks. Readability says which elements hold the article; what it loses beside them (a standfirst, short
 * paragraphs) stays undecided, and where it finds too little its word is not taken at all.
 */
export function parseHtml(html: string): Page {
  const document = parseDocument(html);
  const metadata = htmlMetadata(document, html);
  const { articleBody } = metadata;
  const data = embeddedData(document);
  for (const element of [...document.querySelectorAll('script, style, template')]) element.remove();
  const found = withLinkedSentences(htmlBlocks(document.body));
  const stated = withHeadTime(metadata.stated, found);
  const owners = [...new Set(found.map((block) => block.owner))];
  owners.forEach((owner, i) => {
    owner.setAttribute(MARK, String(i));
  });
  const parents = parentsOf(owners);
  if (found.length > MANY_BLOCKS) dropLinks(found, parents);
  const kept = readabilityKeeps(document);
  const numberOf = new Map(owners.map((owner, i) => [owner, String(i)]));
  const blocks = placed(found, (block) => kept.has(numberOf.get(block.owner)!), parents);
  const text = blocks.reduce((sum, block) => sum + (block.place === 'furniture' ? 0 : block.text.length), 0);
  if (articleBody !== null && articleBody.length > 200 && text < articleBody.length / 2)
    return {
      stated,
      blocks: articleBody
        .split(/\n+|(?<=[.!?]) {2,}/)
        .map(cleanLine)
        .filter(Boolean)
        .map((line) => textBlock(line)),
    };
  const embedded = embeddedArticle(data, text);
  if (embedded !== undefined)
    return { stated: { ...embedded.stated, ...stated, isArticle: true }, blocks: embedded.blocks };
  return { stated, blocks };
}

/** Where the page states no date for machines, the time in the article's head is its date. */
function withHeadTime(stated: StatedFields, blocks: readonly HtmlBlock[]): StatedFields {
  const time =
    stated.publishedAt === undefined ? headTime(blocks, stated.title ?? stated.pageTitle) : undefined;
  return time === undefined ? stated : { ...stated, publishedAt: time };
}

/** Removes elements that hold nothing but links and furniture. */
function dropLinks(found: readonly HtmlBlock[], parentOf: Parents): void {
  const holders = new Set<DomElement>();
  const isIdle = ({ furniture, linked }: HtmlBlock): boolean => furniture || linked >= 0.9;
  for (const block of found) {
    if (isIdle(block)) continue;
    for (let at: DomElement | undefined = block.owner; at && !holders.has(at); at = parentOf.get(at))
      holders.add(at);
  }
  for (const block of found)
    if (!holders.has(block.owner) && block.owner.tagName !== 'BODY') block.owner.remove();
}

function readabilityKeeps(document: DomDocument): ReadonlySet<string> {
  const kept = new Set<string>();
  // Its own limit counts with `getElementsByTagName('*')`, which finds nothing here.
  if (document.querySelectorAll('*').length > MOST_ELEMENTS) return kept;
  try {
    // It changes the document, which nothing needs any more.
    const reader = new Readability<DomElement>(document, {
      charThreshold: 200,
      disableJSONLD: true,
      serializer: (node: DomElement) => node,
    });
    const content = reader.parse()?.content;
    for (const element of content?.querySelectorAll(`[${MARK}]`) ?? []) kept.add(element.getAttribute(MARK)!);
  } catch {
    // A page that Readability stumbles over is still read by its structure and words.
  }
  return kept;
}

type Parents = ReadonlyMap<DomElement, DomElement>;

/** The parent of each element and of all above it, before Readability moves them. */
function parentsOf(elements: readonly DomElement[]): Parents {
  const parents = new Map<DomElement, DomElement>();
  for (const element of elements)
    for (let at = element; at.parentElement !== null && !parents.has(at); at = at.parentElement)
      parents.set(at, at.parentElement);
  return parents;
}

function placed(
  found: readonly HtmlBlock[],
  isKept: (block: HtmlBlock) => boolean,
  parentOf: Parents,
): readonly Block[] {
  const open = found.filter((block) => !block.furniture);
  const kept = open.filter(isKept);
  const share = length(kept) / Math.max(1, length(open.filter((block) => block.linked < 0.5)));
  if (share < LEAST_SHARE)
    return found.map((block) => placedBlock(block, block.furniture ? 'furniture' : 'unknown'));
  const parents = new Set(kept.map((block) => parentOf.get(block.owner)));
  const whole = commonAncestor([...new Set(kept.map((block) => block.owner))], parentOf);
  const firstKept = found.findIndex((block) => block === kept[0]);
  return found.map((block, i) => {
    if (block.furniture) return placedBlock(block, 'furniture');
    if (isKept(block)) return placedBlock(block, 'article');
    const beside =
      parents.has(parentOf.get(block.owner)) ||
      ((isRunning(block) || block.kind === 'caption') && isInside(block.owner, whole, parentOf));
    return placedBlock(block, i < firstKept || beside ? 'unknown' : 'furniture');
  });
}

/** A sentence of some length, hardly linked: worth a second look where Readability left it out. */
function isRunning({ text, linked }: HtmlBlock): boolean {
  return isRunningText(text) && linked < 0.3;
}

/** The innermost element that holds all of them; `undefined` when that is the page's body. */
function commonAncestor(elements: readonly DomElement[], parentOf: Parents): DomElement | undefined {
  let common = elements[0];
  for (const element of elements)
    while (common !== undefined && !isInside(element, common, parentOf)) common = parentOf.get(common);
  return common === undefined || common.tagName === 'BODY' || common.tagName === 'HTML' ? undefined : common;
}

function isInside(element: DomElement, ancestor: DomElement | undefined, parentOf: Parents): boolean {
  if (ancestor === undefined) return false;
  for (let at: DomElement | undefined = element; at !== undefined; at = parentOf.get(at))
    if (at === ancestor) return true;
  return false;
}

function length(blocks: readonly HtmlBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}
