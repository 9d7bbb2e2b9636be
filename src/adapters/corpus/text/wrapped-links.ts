import { articleUrl } from '../../../domain/articles/source-url.js';

/** "# [A headline that\ngoes on](…)": html2text breaks lines within links as well, and a heading ends with its line. */
const HEADING = /^(#{1,6} [^[\n]{0,200}\[[^[\]\n]{1,200})\n([^\]\n]{1,200}\]\()/gm;
/** A headline has no more lines. */
const MOST_LINES = 3;
/** "(https://…/a-long-\naddress)" */
const ADDRESS = /(\]\(https?:\/\/[^\s()]{1,400}[-/])\n([^\s()]{1,200}\))/g;
/** A headline that leads to its own page, as blogs print it; lists of articles have more of them. */
const LINKED_HEADLINE = /^# \[([^\]\n]{1,300})\]\(([^\s()]{1,400})\)[ ]*$/m;
/** A site's name has fewer words. */
const LEAST_WORDS = 4;

/** Markdown that was broken at a width, with its links whole; a headline that is a link is none, and its address stands below. */
export function withWholeLinks(text: string): string {
  let whole = text.replace(ADDRESS, '$1$2');
  for (let i = 1; i < MOST_LINES; i++) whole = whole.replace(HEADING, '$1 $2');
  const [heading, title, address] = LINKED_HEADLINE.exec(whole) ?? [];
  if (heading === undefined || whole.match(/^# \S/gm)!.length > 1) return whole;
  if (title!.split(' ').length < LEAST_WORDS) return whole;
  const url = articleUrl(address!);
  const plain = whole.replace(heading, () => `# ${title!}`);
  return url === null ? plain : `${plain.trimEnd()}\n\nPermalink: ${url}\n`;
}
