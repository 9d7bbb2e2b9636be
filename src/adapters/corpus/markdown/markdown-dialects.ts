/** "[[Page]]", "[[Page|as written]]", "![[picture.png]]": notebooks link and embed so. */
const WIKI_LINK = /(!?)\[\[([^[\]|\n]{1,200})(?:\|([^[\]\n]{1,200}))?\]\]/g;
/** "^block-1" at a paragraph's end: an anchor. */
const BLOCK_ANCHOR = /[ \t]\^[a-z\d-]{1,40}[ \t]*$/gim;
/** "{: .lead}" and "{#id .class}" under or behind what they dress. */
const ATTRIBUTES = /^[ \t]*\{:[^{}\n]{0,200}\}[ \t]*$|[ \t]?\{:?[ \t]?[.#][\w-][^{}\n]{0,200}\}[ \t]*$/gm;
/** "> [!note] Title": what kind of a box a quotation is. */
const CALLOUT = /^((?:> ?){1,4})\[![\w-]{1,30}\][+-]?[ \t]*(.*)(\n(?=>))?/gm;
/** "::: {.lead}" and ":::" around what they dress. */
const FENCE = /^[ \t]*:{3,}[^\n]{0,200}$/gm;
/** "{% include x %}", "{{< figure >}}": what a site's generator puts in. */
const TEMPLATE_TAG = /\{%[^\n]{0,400}?%\}|\{\{[<%][^\n]{0,400}?[>%]\}\}/g;

/**
 * Markdown without what is only of one notebook's or site generator's dialect: wiki links, anchors, kinds of boxes, fences,
 * attributes, template tags.
 */
export function withoutDialects(text: string): string {
  return (
    text
      .replace(WIKI_LINK, (_, embeds: string, page: string, words?: string) =>
        embeds === '!' ? '' : (words ?? page.replace(/^.*#\^?/, '')),
      )
      .replace(BLOCK_ANCHOR, '')
      // A box's title is a heading of what stands in it.
      .replace(CALLOUT, (_, marks: string, title: string, goesOn: string | undefined) =>
        title === '' || goesOn === undefined ? `${marks}${title}${goesOn ?? ''}` : `${marks}#### ${title}\n`,
      )
      .replace(FENCE, '')
      .replace(TEMPLATE_TAG, '')
      .replace(ATTRIBUTES, '')
  );
}
