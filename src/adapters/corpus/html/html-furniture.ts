import { cleanLine } from '../../../domain/articles/clean-text.js';
import { isElement, type DomElement } from './dom.js';
import { isRunningText } from './running-text.js';
import { templateNames } from './template-names.js';

const FURNITURE_TAGS: ReadonlySet<string> = new Set(
  'NAV FOOTER ASIDE FORM BUTTON DIALOG SELECT LABEL TEXTAREA INPUT NOSCRIPT MENU MARQUEE AMP-SIDEBAR AMP-AD'.split(
    ' ',
  ),
);
const FURNITURE_ROLES =
  /^(?:navigation|banner|contentinfo|complementary|search|dialog|alertdialog|menu|menubar|toolbar|alert|form)$/;
/** Names that templates give to what is not the article, in English and Vietnamese. */
const FURNITURE_NAMES =
  /(?:^|[\s_-])(?:comments?(?!-(?:from|by|on)-)|commentlist|disqus|binh-?luan|y-?kien|share(?![_-])|sharing|sharebar|sharedaddy|social(?![_-])|socials|related|lien-?quan|recirc\w*|recommend\w*|popular|most-?(?:read|popular|viewed)|trending|newsletter|subscri\w*|signup|sign-?up|cookies?|consent|gdpr|breadcrumbs?|menu|navbar|nav|navigation|topnav|sidebar|side-?bar|rail|footer|masthead|site-?header|page-?header|top-?bar|promo\w*|advert\w*|ads?|adsbygoogle|sponsor\w*|banner|author-?(?:bio|box|info|card)|bio|about-?author|tags?|tag-?list|tags-?links|toolbar|tools|pagination|pager|page-?break|outbrain|taboola|login|modal|popup|pop-?up|overlay|disclaimer|copyright(?!-(?!(?:text|info|notice|line|bar|footer|area|wrap)))|skip-?link|visually-?hidden|sr-?only|screen-?reader\w*|print-?only|read-?(?:more|next|also)|see-?also|teasers?|cung-?chuyen-?muc|doc-?nhieu|xem-?nhieu|tin-?khac|tin-?moi|chia-?se|quang-?cao|hotline|jp-relatedposts|meta-?nav|post-?nav\w*|entry-?footer|byline-?bio|twitter-tweet|instagram-media|tiktok-embed|fb-post|fb-video|bluesky-embed|reddit-embed\w*|text-post-media)(?:$|[\s_-])/;
/** Names that stories are given as well: what has such a name and holds sentences within the article is of the article. */
const DOUBTFUL_NAMES =
  /(?:^|[\s_-])(?:widget\w*|skip|reactions?|rating|weather|ticker|search|social[_-]\w+|share[_-]\w+|copyright-\w+|comments?-(?:from|by|on)-\w+)(?:$|[\s_-])/;
/** Page builders put every paragraph into a widget of its own; of these kinds a widget holds what an editor wrote. */
const BUILDER_WIDGETS =
  /(?<![\w-])elementor-widget(?:-(?:container|wrap|text-editor|heading|image|image-box|blockquote|icon-list|video|theme-post-(?:title|content|excerpt|featured-image)|post-info))?(?![\w-])|(?<![\w-])widget-image-caption(?![\w-])/g;
/** Who wrote, in a line; whole heads of articles are named so as well. */
const BYLINE_NAMES = /(?:^|[\s_-])by-?line(?:$|[\s_-])/;
const MOST_IN_BYLINE = 120;
const CAPTION_NAMES =
  /(?:^|[\s_-])(?:captions?|figcaption|cutline|wp-caption-text|chu-?thich|photo-?(?:desc|caption|note)|image-?(?:desc|caption|note)|img-?desc|media-?caption|photocms-?caption)(?:$|[\s_-])/;

/** Editors of news systems name the boxes that they put into a text by their type ("RelatedOneNews"). */
const NAMING = ['class', 'id', 'type'];

/** What a template calls an element, but for a page builder's widgets of text. */
function namesOf(element: DomElement): string {
  return templateNames(element, NAMING).replace(BUILDER_WIDGETS, '');
}

/** Whether an element's tag, role or names say that it is not part of the article. `bodyLength`: all of the page's text. */
export function isFurnitureElement(element: DomElement, bodyLength: number): boolean {
  if (isHidden(element)) return !holdsTheArticle(element, bodyLength);
  const suspicious =
    FURNITURE_TAGS.has(element.tagName) ||
    FURNITURE_ROLES.test(element.getAttribute('role') ?? '') ||
    (element.tagName === 'HEADER' && element.closest('article, main') === null) ||
    isSpeaker(element) ||
    hasFurnitureName(element) ||
    isBylineElement(element);
  return (
    suspicious &&
    element.tagName !== 'BODY' &&
    element.tagName !== 'HTML' &&
    !holdsTheArticle(element, bodyLength)
  );
}

function hasFurnitureName(element: DomElement): boolean {
  const names = namesOf(element);
  return FURNITURE_NAMES.test(names) || (DOUBTFUL_NAMES.test(names) && !tellsStory(element));
}

/** Sentences of some length within the article, hardly linked, and no form, hour or headline of another article. */
function tellsStory(element: DomElement): boolean {
  if (element.closest('article, main') === null) return false;
  if (element.querySelector('form, textarea, input, time, article, h2 a, h3 a, h4 a') !== null) return false;
  const paragraphs = element.tagName === 'P' ? [element] : [...element.querySelectorAll('p')];
  return paragraphs.some((paragraph) => {
    const text = cleanLine(paragraph.textContent ?? '');
    const links = [...paragraph.querySelectorAll('a')].map((link) => link.textContent ?? '').join('');
    return isRunningText(text) && links.length < 0.3 * text.length;
  });
}

function isBylineElement(element: DomElement): boolean {
  return BYLINE_NAMES.test(namesOf(element)) && (element.textContent ?? '').length <= MOST_IN_BYLINE;
}

/** Who said what stands in the paragraph before; within one, "cite" marks the name of a work. */
function isSpeaker(element: DomElement): boolean {
  return (
    element.tagName === 'CITE' &&
    Array.from(element.parentElement?.childNodes ?? []).some(
      (node) => isElement(node) && node.tagName === 'P',
    )
  );
}

export function isCaptionElement(element: DomElement): boolean {
  return element.tagName === 'FIGCAPTION' || CAPTION_NAMES.test(namesOf(element));
}

/** "1" or "[1]" that leads to a note of the page. */
export function isNoteMark(element: DomElement): boolean {
  return (
    element.tagName === 'A' &&
    /#/.test(element.getAttribute('href') ?? '') &&
    /^\s*\[?(?:\d{1,3}|\*)\]?\s*$/.test(element.textContent ?? '')
  );
}

function isHidden(element: DomElement): boolean {
  return (
    element.getAttribute('hidden') !== null ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
  );
}

/** Templates also name what wraps the whole article ("has-sidebar", "comments-open"); such names say nothing. */
function holdsTheArticle(element: DomElement, bodyLength: number): boolean {
  if (element.tagName === 'NAV' || element.tagName === 'FOOTER') return false;
  if (element.querySelector('h1') !== null && element.querySelector('p') !== null) return true;
  return (element.textContent ?? '').replace(/\s+/g, ' ').length > 0.5 * bodyLength;
}
