import { Lexer, type Token } from 'marked';

/** Where a line opens lists and quotations within one another; no article has so many. */
const NESTED =
  /^((?: {0,4}(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){16})(?: {0,4}(?:>|(?:[-*+]|\d{1,9}[.)])[ \t]))+/gm;
const INDENTED = /^([ \t]{64})[ \t]+/gm;
/** At each of these the lexer looks ahead. */
const LOOKED_AT = /[\\<![\]`*~_]|https?:|www\./g;
/** How far may be looked ahead in all: without bounds, and for each character of the text. */
const LOOKED_FREELY = 4e6;
const LOOKED_FOR_EACH = 200;

/**
 * Markdown as tokens. The lexer's time grows with the square of a paragraph full of stress that does not close, and of
 * the depth of lists: paragraphs beyond a bound are taken as plain text, and what is nested deeper is flat.
 */
export function lexMarkdown(text: string): readonly Token[] {
  const lexer = new Lexer();
  lexer.blockTokens(text.replace(NESTED, '$1').replace(INDENTED, '$1'), lexer.tokens);
  let left = LOOKED_FREELY + LOOKED_FOR_EACH * text.length;
  // Emphasis and links, which `lex` would look for in all of the paragraphs.
  for (const { src, tokens } of lexer.inlineQueue) {
    const cost = src.length * (src.match(LOOKED_AT)?.length ?? 0);
    if (cost > left) {
      tokens.push({ type: 'text', raw: src, text: src });
      continue;
    }
    left -= cost;
    lexer.inlineTokens(src, tokens);
  }
  return lexer.tokens;
}
