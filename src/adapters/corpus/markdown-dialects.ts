/** "[[Page]]", "[[Page|as written]]", "![[picture.png]]": notebooks link and embed so. */
const WIKI_LINK = /(!?)\[\[([^[\]|\n]{1,200})(?:\|([^[\]\n]{1,200}))?\]\]/g;
/** "^block-1" at a paragraph's end: an anchor. */
const BLOCK_ANCHOR = /[ \t]\^[a-z\d-]{1,40}[ \t]*$/gim;
/** "{: .lead}" and "{#id .class}" under or behind what they dress. */
const ATTRIBUTES = /^[ \t]*\{:[^{}\n]{0,200}\}[ \t]*$|[ \t]?\{:?[ \t]?[.#][\w-][^{}\n]{0,200}\}[ \t]*$/gm;
/** "{% include x %}", "{{< figure >}}": what a site's generator puts in. */
const TEMPLATE_TAG = /\{%[^\n]{0,400}?%\}|\{\{[<%][^\n]{0,400}?[>%]\}\}/g;

/** Markdown without what is only of one notebook's or site generator's dialect: wiki links, anchors, attributes, template tags. */
export function withoutDialects(text: string): string {
  return text
    .replace(WIKI_LINK, (_, embeds: string, page: string, words?: string) =>
      embeds === '!' ? '' : (words ?? page.replace(/^.*#\^?/, '')),
    )
    .replace(BLOCK_ANCHOR, '')
    .replace(TEMPLATE_TAG, '')
    .replace(ATTRIBUTES, '');
}
