import { textBlock } from '../../../domain/articles/block.js';
import { cleanLine } from '../../../domain/articles/clean-text.js';
import { lineOf } from '../../../domain/articles/lines/line-role.js';
import { copyrightName } from '../../../domain/articles/publisher/publisher-foot.js';
import { namesHost } from '../../../domain/articles/publisher/publisher-name.js';
import { isOrganisation } from '../../../domain/articles/publisher/publisher-words.js';
import { foldDiacritics } from '../../../domain/text/fold.js';
import type { DomDocument } from './dom.js';

/** What systems call a site until somebody gives it a name, and what a text was written in. */
const SYSTEM =
  /^(?:(?:my |just another )?(?:wordpress|joomla|drupal|ghost|blogger|wix|squarespace)(?:\.com|\.org|!)?(?: (?:blog|site|website))?|(?:my|new) (?:blog|site|website)|site title|google (?:docs|drive|sites)|microsoft (?:word|sharepoint|onenote)|sharepoint|dotnetnuke|liferay(?: dxp)?|notion|untitled(?: document)?)$/i;

/** Whether a name is that of the system that a page was made with. */
export function isSystem(name: string): boolean {
  return SYSTEM.test(name.trim());
}

/** A house that runs a paper, whose name the paper need not have. */
const COMPANY =
  /\b(?:company|corporation|corp|group|holdings?|ltd|limited|inc|llc|plc|gmbh|jsc|cong ty|tap doan|university|institute)\b/;

/**
 * What stands beside the headline in the window's title, when it can be the site's name: no "live updates" or "Page 2", and no
 * section or writer where the line of rights names a paper and neither the page's head nor its address names this one.
 */
export function siteBesideTitle(
  document: DomDocument,
  tail: string | undefined,
  url: string | undefined,
): string | undefined {
  if (tail === undefined || isSystem(tail) || isRemark(tail)) return undefined;
  if (isOrganisation(tail) || (url !== undefined && URL.canParse(url) && namesHost(tail, url))) return tail;
  const holder = rightsHolder(document);
  const isOther =
    holder !== null &&
    isOrganisation(holder) &&
    !COMPANY.test(foldDiacritics(holder)) &&
    !sharesName(holder, tail);
  return isOther && !isPrintedAtTop(document, tail) ? undefined : tail;
}

/** Several words without a capital, or a page's number: said of the article. */
function isRemark(tail: string): boolean {
  const withoutCapitals = /^[^\p{Lu}.]*$/u.test(tail) && /\p{L}\S* \p{L}/u.test(tail);
  return withoutCapitals || /^(?:page|part|trang|phần|kỳ) \d{1,3}$/iu.test(tail);
}

/** Whom the line of rights at the page's foot names. */
function rightsHolder(document: DomDocument): string | null {
  const feet = document.querySelectorAll('footer, [class*="copyright"], [class*="footer"], [id*="footer"]');
  const lines = [...feet]
    .map((element) => cleanLine(element.textContent ?? ''))
    .flatMap((text) => /(?:©|\(c\)|copyright|bản quyền).{0,100}/iu.exec(text) ?? [])
    .map((text) => lineOf(textBlock(text)));
  return copyrightName(lines);
}

function sharesName(one: string, other: string): boolean {
  const [a, b] = [foldDiacritics(one), foldDiacritics(other)];
  return a.includes(b) || b.includes(a);
}

const LONGEST_MORE = 20;

/** Alone over the page or as a picture's name, and not in a menu. */
function isPrintedAtTop(document: DomDocument, name: string): boolean {
  const wanted = foldDiacritics(name);
  const top = document.querySelectorAll(
    'header *, [class*="logo"], [id*="logo"], [class*="brand"], [class*="site-"], a[href="/"], img[alt]',
  );
  return [...top].some((element) => {
    if (element.closest('article, main, footer, nav, ul') !== null) return false;
    const text = foldDiacritics(cleanLine(element.getAttribute('alt') ?? element.textContent ?? ''));
    return text.length <= wanted.length + LONGEST_MORE && text.includes(wanted);
  });
}
