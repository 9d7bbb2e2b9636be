/** As far as tags end in it: behind the last ">" one would be looked for from each of its beginnings to the end of the page. */
export function asFarAsTagsEnd(html: string): string {
  return html.slice(0, html.lastIndexOf('>') + 1);
}

/** HTML with each tag that `tag` (with the flag g) matches replaced, in time that grows with its length. */
export function replaceTags(html: string, tag: RegExp, by: string): string {
  const closed = asFarAsTagsEnd(html);
  return closed.replace(tag, by) + html.slice(closed.length);
}
