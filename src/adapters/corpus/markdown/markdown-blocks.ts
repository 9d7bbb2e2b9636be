import type { Token, Tokens } from 'marked';

import { textBlock, type Block, type BlockKind } from '../../../domain/articles/block.js';
import { cleanLine } from '../../../domain/articles/clean-text.js';
import { isSource } from '../../../domain/articles/lines/link-line.js';
import { foldDiacritics } from '../../../domain/text/fold.js';
import { lexMarkdown } from './lex-markdown.js';
import { withoutDialects } from './markdown-dialects.js';
import { replaceTags } from '../html/replace-tags.js';
import { unescapeHtml } from '../html/unescape-html.js';

/** What Markdown writes and dumps do not: headings, quotations, links, stress, code. */
export const MARKUP = /^#{1,6} \S|^> |\]\(|\*\*\S|^ {0,3}(?:```|~~~)/m;

/** Markdown without front matter as blocks. */
export function markdownBlocks(text: string): readonly Block[] {
  return blocksOf(lexMarkdown(withOrigin(withoutDialects(text))));
}

/** "[View original](https://…)" on a line of its own. */
const LINK_LINE = /^[ \t]*\[([^[\]\n]{3,60})\]\(<?(https?:[^\s<>()]{1,500})>?\)[ \t]*$/gm;

/** Links that say where the text comes from as dumps print them: words and address. */
function withOrigin(text: string): string {
  return text.replace(LINK_LINE, (line, words: string, address: string) => {
    const said = `${words.replace(/:$/, '')}: ${address}`;
    return isSource(foldDiacritics(said)) ? `\n${said}\n` : line;
  });
}

/** So many links and nothing else are a menu. */
const MENU_LINKS = 3;

function blocksOf(tokens: readonly Token[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const token of tokens) addBlocks(blocks, token);
  return blocks;
}

function addBlocks(blocks: Block[], token: Token): void {
  switch (token.type) {
    case 'heading':
      add(blocks, 'heading', (token as Tokens.Heading).tokens);
      return;
    case 'paragraph':
      if (!/^\[\^[^\]\s]{1,20}\]:/.test(token.raw)) addParagraph(blocks, (token as Tokens.Paragraph).tokens);
      return;
    case 'text':
      addParagraph(blocks, (token as Tokens.Text).tokens ?? [token]);
      return;
    case 'blockquote':
      for (const inner of blocksOf((token as Tokens.Blockquote).tokens))
        blocks.push(inner.kind === 'text' ? { ...inner, kind: 'quote' } : inner);
      return;
    case 'list':
      for (const item of (token as Tokens.List).items)
        for (const inner of blocksOf(item.tokens))
          blocks.push(inner.kind === 'text' ? { ...inner, kind: 'item' } : inner);
      return;
    case 'table': {
      const table = token as Tokens.Table;
      for (const row of [table.header, ...table.rows])
        add(
          blocks,
          'row',
          row.flatMap((cell) => [...cell.tokens, SPACE]),
        );
      return;
    }
    case 'html':
      addHtml(blocks, (token as Tokens.HTML).text);
      return;
    case 'code':
      for (const line of (token as Tokens.Code).text.split('\n')) push(blocks, 'text', line, 0);
      return;
    default:
      return;
  }
}

const SPACE = { type: 'text', raw: ' ', text: ' ' };

/** A paragraph may hold a picture and its caption beside or instead of running text, and hard line breaks. */
function addParagraph(blocks: Block[], tokens: readonly Token[]): void {
  const logo = blocks.length === 0 && tokens.length === 1 ? logoName(tokens[0]!) : undefined;
  if (logo !== undefined) {
    push(blocks, 'text', logo, 1);
    return;
  }
  const images = tokens.filter((token): token is Tokens.Image => token.type === 'image');
  const others = tokens.filter((token) => token.type !== 'image');
  const onlyEmphasis = others.every((token) => token.type === 'em' || isBlank(token) || token.type === 'br');
  if (images.length > 0 && onlyEmphasis) {
    const beside = cleanLine(plainText(others));
    push(blocks, 'caption', beside === '' ? (images[0]!.title ?? images[0]!.text) : beside, 0);
    return;
  }
  const afterPicture =
    blocks.at(-1)?.kind === 'caption' && onlyEmphasis && others.some((token) => token.type === 'em');
  const links = others.filter(({ type }) => type === 'link').length;
  if (
    links >= MENU_LINKS &&
    others.every((token) => token.type === 'link' || !/[\p{L}\d]/u.test(tokenText(token)))
  ) {
    blocks.push(textBlock(cleanLine(plainText(others)), { linked: 1, place: 'furniture' }));
    return;
  }
  let part: Token[] = [];
  const parts = [part];
  for (const token of others) {
    if (token.type === 'br') parts.push((part = []));
    else part.push(token);
  }
  for (const piece of parts) add(blocks, afterPicture ? 'caption' : 'text', piece);
}

/** What a picture at the very top is called that leads elsewhere. */
function logoName(token: Token): string | undefined {
  if (token.type !== 'link') return undefined;
  const [inner, ...others] = (token as Tokens.Link).tokens;
  return inner?.type === 'image' && others.length === 0 && (inner as Tokens.Image).text !== ''
    ? (inner as Tokens.Image).text
    : undefined;
}

function isBlank(token: Token): boolean {
  return token.type === 'text' && token.raw.trim() === '';
}

function add(blocks: Block[], kind: BlockKind, tokens: readonly Token[]): void {
  const text = plainText(tokens);
  const linked = tokens.reduce((sum, token) => sum + linkedLength(token), 0);
  push(blocks, kind, text, text.trim() === '' ? 0 : linked / text.trim().length);
}

function push(blocks: Block[], kind: BlockKind, text: string, linked: number): void {
  const line = cleanLine(text);
  if (line !== '') blocks.push(textBlock(line, { kind, linked: Math.min(1, linked) }));
}

function addHtml(blocks: Block[], html: string): void {
  // Where the first one is not closed, none is.
  const from = html.slice(Math.max(0, html.search(/<figcaption/i)));
  const caption = /^<figcaption[^>]*>([\s\S]*?)<\/figcaption>/i.exec(from)?.[1];
  if (caption !== undefined) push(blocks, 'caption', withoutTags(caption), 0);
  else if (!/<(?:script|style|iframe|form|nav|aside|!--)/i.test(html))
    push(blocks, 'text', withoutTags(html), 0);
}

function withoutTags(html: string): string {
  return unescapeHtml(replaceTags(html, /<[^>]*>/g, ' '));
}

/** Notes are marked in the running text and stand at the end. */
const FOOTNOTE = /\[\^[^\]\s]{1,20}\](?!:)/g;

function plainText(tokens: readonly Token[]): string {
  return tokens.map(tokenText).join('');
}

function tokenText(token: Token): string {
  if (token.type === 'image') return '';
  if (token.type === 'br') return ' ';
  if (token.type === 'html') return /^<br/i.test(token.raw) ? ' ' : '';
  const children = (token as { tokens?: Token[] }).tokens;
  if (children !== undefined) return plainText(children);
  return 'text' in token ? unescapeHtml(String(token.text).replace(FOOTNOTE, '')) : '';
}

function linkedLength(token: Token): number {
  if (token.type === 'link') return tokenText(token).length;
  const children = (token as { tokens?: Token[] }).tokens;
  return children?.reduce((sum, child) => sum + linkedLength(child), 0) ?? 0;
}
