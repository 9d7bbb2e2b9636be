import type { DomElement } from './dom.js';
import { templateNames } from './template-names.js';

const ARTICLE_ITEMS =
  /(?:Article|Posting|Post|Report|Page|PageElement|WebSite|Blog|CreativeWork|Item|Document|NewsMediaOrganization)\/?$/;
/** Names that templates give to what has a date of its own. */
const OTHERS =
  /(?:^|[\s_-])(?:comments?|commentlist|disqus|binh-?luan|related\w*|lien-?quan|recommend\w*|events?|countdown|dem-?nguoc|polls?|votes?|voting|binh-?chon|khao-?sat|video\w*|player|audio|podcasts?|match(?:es)?|fixtures?|scores?|weather|thoi-?tiet|clock|dong-?ho|today|current-?(?:date|time)|expir\w*|deadline|schedules?|calendar|tickets?|promo\w*|ads?|sidebar|side-?bar|ticker)(?:$|[\s_-])/;

/** Whether microdata or RDFa says that an element speaks of a thing that is no article, beside the headline: a comment, an event, a book. */
export function isOfAnotherItem(element: DomElement, headline: DomElement | undefined): boolean {
  // A publisher is an item itself; what counts is whose.
  const item = element.parentElement?.closest('[itemscope], [typeof]') ?? null;
  const type = (item?.getAttribute('itemtype') ?? item?.getAttribute('typeof') ?? '').trim();
  return (
    item !== null &&
    type !== '' &&
    !type.split(/\s+/).some((name) => ARTICLE_ITEMS.test(name)) &&
    !ancestorsOf(headline).has(item)
  );
}

/**
 * Whether an element stands in a box of its own, beside the headline's: of a comment, an event, another article. What
 * holds the headline as well says nothing ("comments-open"). `longest`: the words of a link that is no other headline.
 */
export function standsElsewhere(
  element: DomElement,
  headline: DomElement | undefined,
  longest: number,
): boolean {
  const shared = ancestorsOf(headline);
  for (let at: DomElement | null = element; at !== null && !shared.has(at); at = at.parentElement) {
    if (at.tagName === 'BODY' || at.tagName === 'HTML') return false;
    if (at.tagName === 'ASIDE' || OTHERS.test(templateNames(at, ['class', 'id']))) return true;
    if (headline !== undefined && isCard(at, longest)) return true;
  }
  return false;
}

function ancestorsOf(element: DomElement | undefined): ReadonlySet<DomElement> {
  const ancestors = new Set<DomElement>();
  for (let at = element ?? null; at !== null; at = at.parentElement) ancestors.add(at);
  return ancestors;
}

const LONGEST_CARD = 600;

/** Another headline, or a link as long as one, with little beside it. */
function isCard(element: DomElement, longest: number): boolean {
  if ((element.textContent ?? '').length > LONGEST_CARD) return false;
  return Array.from(element.querySelectorAll('h1, h2, h3, h4, a')).some(
    (title) => (title.textContent ?? '').trim().split(/\s+/).length > longest,
  );
}
