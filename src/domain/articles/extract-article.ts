import { foldDiacritics } from '../text/fold.js';
import type { Article } from './article.js';
import type { Page, StatedFields } from './block.js';
import { findBody, type Body } from './body/body.js';
import { partGluedParagraphs } from './body/glued-paragraphs.js';
import { withoutLeadingPictures } from './clean-text.js';
import { detectLanguage, isDetectable, languageTag } from './detect-language.js';
import { findTitle, firstSentence } from './headline/find-title.js';
import { fingerprint, type Zone } from './fingerprint.js';
import { lineOf, type Line } from './lines/line-role.js';
import { inOrdinaryCase } from './publisher/ordinary-case.js';
import { publicationDate } from './date/publication-date.js';
import { isName } from './publisher/publisher-name.js';
import { isPaper } from './publisher/publisher-words.js';
import { gatheredFrom, publisherOf } from './publisher/publisher.js';
import { rejectionOf, type PageRejection } from './rejection.js';
import { withoutScreenReaderWords } from './lines/screen-reader-words.js';
import { pathDate, sourceUrl, urlSlug } from './source-url.js';
import type { TitleChoice } from './headline/stated-title.js';

export type Extraction =
  | { readonly status: 'read'; readonly article: Article; readonly furniture: readonly string[] }
  | { readonly status: 'rejected'; readonly kind: PageRejection; readonly furniture: readonly string[] };

/** How many of the first and last body lines other files' repetition may still take away. */
const PEELABLE = 3;
/** A longer one is the article itself. */
export const LONGEST_SUMMARY = 1200;
/** "Summary: …" over the text. */
const LABELLED_SUMMARY =
  /^(?:summary|abstract|synopsis|standfirst|tóm tắt|tóm lược|sapo)\s*[:：]\s*(\S.{20,})$/iu;

/** A page's lines, looked at once, from which an article can be extracted again as more files become known. */
export class ReadablePage {
  private readonly lines: readonly Line[];
  private readonly stated: StatedFields;
  private readonly url: string | null;

  constructor(page: Page) {
    this.lines = partGluedParagraphs(
      page.blocks.map((block) => lineOf({ ...block, text: withoutScreenReaderWords(block.text) })),
    );
    this.stated = page.stated;
    this.url = sourceUrl(this.lines, page.stated.url);
  }

  /**
   * Fingerprints of what stands around the body, and of the body's own first and last lines. None of a page without an
   * article: a listing repeats headlines and first paragraphs, which must not become furniture where they belong.
   */
  edges(): readonly string[] {
    const { body, title } = this.dissect(() => false);
    if (rejectionOf(this.lines, body, this.stated) !== null) return [];
    const edges: string[] = title === null ? [] : [titleFingerprint(title)];
    const bodyLines = body.fates.flatMap((fate, i) => (fate === 'body' ? [i] : []));
    const leading = new Set(bodyLines.slice(0, PEELABLE));
    const trailing = new Set(bodyLines.slice(-PEELABLE));
    this.lines.forEach((line, i) => {
      if (this.stated.title !== undefined && i === title?.index) return;
      if (i < body.first || leading.has(i) || body.first === -1)
        edges.push(fingerprint(line.folded, 'before'));
      if (i > body.last || trailing.has(i)) edges.push(fingerprint(line.folded, 'after'));
      else if (line.role === 'short' && i > body.first) edges.push(fingerprint(line.folded, 'between'));
    });
    return edges;
  }

  /** The article, without the edge blocks whose fingerprint `repeated` knows; or why there is none. */
  extract(repeated: (fingerprint: string) => boolean): Extraction {
    const { body, title } = this.dissect(repeated);
    const { lines, stated } = this;
    const furniture = lines
      .filter((_, i) => body.fates[i] === 'out' && i !== title?.index)
      .map((line) => line.text);
    const kind = rejectionOf(lines, body, stated);
    if (kind !== null) return { status: 'rejected', kind, furniture };
    const labelled = LABELLED_SUMMARY.exec(lines[body.first]?.text ?? '')?.[1];
    const paragraphs = this.texts(body, 'body', title?.title).map((text, i) =>
      i === 0 && labelled !== undefined ? labelled : text,
    );
    const headline = withoutLeadingPictures(title?.title ?? firstSentence(paragraphs[0]!));
    const places = { titleIndex: title?.index ?? -1, first: body.first, last: body.last, end: body.end };
    const publishedAt = publicationDate(lines, places, stated.publishedAt) ?? pathDate(this.url);
    const about = {
      ...places,
      site: title?.site ?? stated.site ?? null,
      author: stated.author,
      url: this.url,
    };
    const named = publisherOf(lines, about);
    const publisher =
      (stated.publisher === undefined ? null : gatheredFrom(lines, about)) ??
      stated.publisher ??
      (named === null ? paperAmong(stated.author) : inOrdinaryCase(named, lines));
    return {
      status: 'read',
      furniture,
      article: {
        title: headline,
        summary: stated.summary ?? labelled ?? this.printedSummary(body, title),
        publisher,
        publishedAt,
        url: this.url,
        language: languageOf(stated, [headline, ...paragraphs].join('\n')),
        paragraphs,
        captions: [...new Set(this.texts(body, 'caption'))],
      },
    };
  }

  private dissect(repeated: (fingerprint: string) => boolean): { body: Body; title: TitleChoice | null } {
    const isRepeated = (line: Line, zone: Zone): boolean => repeated(fingerprint(line.folded, zone));
    const title = findTitle(this.lines, this.stated, urlSlug(this.url), (line) => isRepeated(line, 'before'));
    // Files under one headline tell one story: what they share is the story, not furniture.
    const isSameStory = title !== null && repeated(titleFingerprint(title));
    const body = findBody(this.lines, {
      titleIndex: title?.index ?? -1,
      author: this.stated.author ?? this.printedAuthor(),
      isRepeated: (line, zone) => !isSameStory && isRepeated(line, zone),
    });
    return { body, title };
  }

  /** The lines of one fate; a headline that the page prints twice is left out. */
  private texts(body: Body, fate: 'body' | 'caption', headline?: string): readonly string[] {
    return this.lines
      .filter((line, i) => body.fates[i] === fate && (line.role === 'sentence' || line.text !== headline))
      .map((line) => line.text);
  }

  /** A first paragraph that stands before the date and byline, or is one sentence set apart by controls. */
  private printedSummary(body: Body, title: TitleChoice | null): string | null {
    const first = this.lines[body.first];
    const second = body.fates.findIndex((fate, i) => fate === 'body' && i > body.first);
    if (
      first === undefined ||
      second === -1 ||
      title === null ||
      title.index === -1 ||
      first.text.length > LONGEST_SUMMARY
    )
      return null;
    const between = this.lines.slice(body.first + 1, second);
    const beforeByline = between.some((line) => line.role === 'date' || line.role === 'byline');
    return beforeByline || first.role === 'short' ? first.text : null;
  }

  private printedAuthor(): string | undefined {
    const byline = this.lines.find((line) => line.role === 'byline');
    const name = /^(?:by|bởi|author:?|tác giả:?)\s+(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3})/iu.exec(
      byline?.text ?? '',
    );
    return name?.[1];
  }
}

/** A paper that signs its articles itself. */
function paperAmong(author: string | undefined): string | null {
  return author !== undefined && isPaper(author) && isName(author) ? author : null;
}

function titleFingerprint({ title }: TitleChoice): string {
  return fingerprint(foldDiacritics(title), 'title');
}

/** The stated language, unless the words are surely another one's; else the words'. */
function languageOf(stated: StatedFields, text: string): string {
  const tag = stated.language === undefined ? undefined : languageTag(stated.language);
  const detected = detectLanguage(text);
  if (tag === undefined) return detected.language;
  return detected.sure && detected.language !== tag && isDetectable(tag) ? detected.language : tag;
}
