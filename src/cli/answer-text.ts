import type { Answer, QuotedPassage } from '../domain/answering/answer.js';
import { publishedDate, type DateStyle } from '../domain/quotes/published-date.js';
import { printable } from './printable.js';
import type { Style } from './terminal.js';

/** How much of a paragraph is shown on either side of a quote, in characters. */
const CONTEXT = 240;

/** An answer for people to read: the quote with its source, then the others; or what comes nearest when nothing answers. */
export function answerText(answer: Answer, style: Style, dates: DateStyle): string {
  if (answer.status === 'not_found') {
    const nearest = nearestText(answer.passages, style, dates);
    return `The articles do not answer this.\n${nearest === '' ? '' : `\nThe nearest passages:\n${nearest}`}`;
  }
  const [first = '', ...others] = answer.passages.map((passage) => quoteText(passage, style, dates));
  return others.length === 0 ? first : `${first}\nLess likely:\n\n${others.join('\n')}`;
}

/** Each article once, with those of its passages that come near. */
function nearestText(passages: readonly QuotedPassage[], style: Style, dates: DateStyle): string {
  const byArticle = new Map<string, QuotedPassage[]>();
  for (const passage of passages) {
    const others = byArticle.get(passage.articleId);
    if (others === undefined) byArticle.set(passage.articleId, [passage]);
    else others.push(passage);
  }
  const articles = [...byArticle.values()].map((near) => {
    const quotes = near.map(({ quote }) => `  ${style.paint('dim', `“${printable(quote)}”`)}\n`);
    return `- ${sourceText(near[0]!, style, dates, '  ')}${quotes.join('')}`;
  });
  return articles.join('');
}

function quoteText(passage: QuotedPassage, style: Style, dates: DateStyle): string {
  return `${style.abilities.colours ? inContext(passage, style) : `“${printable(passage.quote)}”`}\n${sourceText(passage, style, dates, '')}`;
}

/** The quote stands out between what stands around it; without colours nothing would tell the two apart. */
function inContext({ quote, before, after, emphasis }: QuotedPassage, style: Style): string {
  const { start, end } = emphasis ?? { start: 0, end: 0 };
  const paint = (format: Parameters<Style['paint']>[0], text: string) => style.paint(format, printable(text));
  return [
    paint('dim', spaced(lastWords(before), '')),
    paint('bold', quote.slice(0, start)),
    paint(['bold', 'green'], quote.slice(start, end)),
    paint('bold', quote.slice(end)),
    paint('dim', spaced('', firstWords(after))),
  ].join('');
}

/** Quote and context were cut at a space, or at none where the page has none; both read well with one. */
function spaced(before: string, after: string): string {
  return before !== '' ? `${before.trimEnd()} ` : after !== '' ? ` ${after.trimStart()}` : '';
}

function lastWords(text: string): string {
  return text.length <= CONTEXT ? text : `… ${text.slice(-CONTEXT).replace(/^\S*\s+/, '')}`;
}

function firstWords(text: string): string {
  return text.length <= CONTEXT ? text : `${text.slice(0, CONTEXT).replace(/\s+\S*$/, '')} …`;
}

/** Title, then publisher, date and address as far as they are known. */
function sourceText(
  { title, publisher, publishedAt, url }: QuotedPassage,
  style: Style,
  dates: DateStyle,
  indent: string,
): string {
  const date = publishedAt === null ? null : publishedDate(publishedAt, dates);
  const facts = [publisher, date, url].flatMap((fact) => (fact === null ? [] : printable(fact)));
  const headline = style.link(url, style.paint('cyan', printable(title)));
  return `${headline}\n${facts.length > 0 ? `${indent}${style.paint('dim', facts.join(' · '))}\n` : ''}`;
}
