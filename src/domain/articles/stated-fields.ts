import type { StatedFields } from './block.js';
import { cleanLine } from './clean-text.js';

export type FieldName = Exclude<keyof StatedFields, 'isArticle' | 'site' | 'pageTitle'>;

const NAMES: Readonly<Record<string, FieldName>> = {
  title: 'title', fulltitle: 'title', resolvedtitle: 'title', resolvedurl: 'url', domainmetadata: 'publisher', headline: 'title', summary: 'summary', description: 'summary', abstract: 'summary', excerpt: 'summary',
  publisher: 'publisher', site: 'publisher', source: 'publisher', sourcename: 'publisher', sitename: 'publisher', publishername: 'publisher', feed: 'publisher', feedtitle: 'publisher', publication: 'publisher', newspaper: 'publisher', outlet: 'publisher', date: 'publishedAt',
  publishedat: 'publishedAt', published: 'publishedAt', datepublished: 'publishedAt', publisheddate: 'publishedAt',
  publicationdate: 'publishedAt', pubdate: 'publishedAt', publishdate: 'publishedAt', datepublish: 'publishedAt', metasitename: 'publisher', ogsitename: 'publisher', metalang: 'language', publishedtime: 'publishedAt', publishedon: 'publishedAt',
  publisheddatetime: 'publishedAt', publicationtime: 'publishedAt', sourceurl: 'url', urlsource: 'url', pageurl: 'url', articleurl: 'url',
  originalurl: 'url', permalink: 'url', warctargeturi: 'url', url: 'url', link: 'url', canonical: 'url', canonicalurl: 'url', canonicallink: 'url',
  lang: 'language', language: 'language', locale: 'language', author: 'author', byline: 'author',
}; // prettier-ignore

/** A host and nothing behind it. */
const SITE_ADDRESS = /^(?:https?:\/\/)?[^/?#]+\/?$/i;

/** Which field a key of front matter or JSON names, whatever its case and joints ("Published_At"). */
export function statedField(key: string): FieldName | undefined {
  return Object.hasOwn(NAMES, keyName(key)) ? NAMES[keyName(key)] : undefined;
}

/** A key without what its spelling varies in. */
export function keyName(key: string): string {
  return key.toLowerCase().replace(/[\s_-]/g, '');
}

/** The fields that an object states, keys in any case; the first of several names for one field wins. */
export function statedFieldsOf(record: Readonly<Record<string, unknown>>): StatedFields {
  const stated: Partial<Record<FieldName, string>> = {};
  let sourceAddress: string | undefined;
  for (const [key, value] of [...Object.entries(record), ...nested(record)]) {
    const field = statedField(key);
    const text = field === undefined ? undefined : fieldText(value);
    if (field === undefined || text === undefined) continue;
    if (field === 'publishedAt') stated.publishedAt ??= epochDate(text) ?? text;
    // A path within the site is no address; Markdown sets addresses in angle brackets.
    else if (field === 'url') {
      const address = text.replace(/^<(.*)>$/, '$1');
      // "source_url" may be the site's, which is no article's.
      if (/^(?:https?:|www\.)/i.test(address) && !SITE_ADDRESS.test(address)) stated.url ??= address;
    } else if (field === 'publisher' && /^https?:\/\//i.test(text)) sourceAddress ??= text;
    else stated[field] ??= text;
  }
  const organisation = fieldText(record['organization'] ?? record['organisation']);
  if (organisation !== undefined) stated.publisher ??= organisation;
  if (sourceAddress !== undefined) stated.url ??= sourceAddress;
  return stated;
}

/** Fields within which systems for publishing state others: once more for search engines, or their own. */
const OUTER = ['seo', 'params'];

/** Whether a field within `params` is an article's: a theme's own settings, and where its pictures come from, stand there too. */
export function isOfTheArticle(key: string, value: unknown): boolean {
  if (key === 'source') return typeof value === 'string' && !/[/\\]|\.\w{2,4}$/.test(value);
  return ['author', 'date', 'canonical', 'url'].includes(key);
}

function nested(record: Readonly<Record<string, unknown>>): readonly [string, unknown][] {
  return OUTER.flatMap((name) => {
    const fields = record[name];
    const entries = typeof fields === 'object' && fields !== null ? Object.entries(fields) : [];
    return name === 'params' ? entries.filter(([key, value]) => isOfTheArticle(key, value)) : entries;
  });
}

/** Seconds or milliseconds since 1970, told by their size, for times from 1980 on; `undefined` for other numbers (20251203). */
export function epochDate(text: string): string | undefined {
  if (!/^\d{9,13}$/.test(text)) return undefined;
  const value = Number(text);
  const milliseconds = value > 3e11 ? value : value * 1000;
  const readable = (value > 3e8 && value < 5e9) || (value > 3e11 && value < 5e12);
  return readable ? new Date(milliseconds).toISOString() : undefined;
}

/** A string, a date or a number as one clean line; the name of an object that has one ({"name": …}). */
export function fieldText(value: unknown): string | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.length > 0 ? fieldText(value[0]) : undefined;
  if (typeof value === 'object' && value !== null) {
    const name: unknown =
      Reflect.get(value, 'name') ??
      Reflect.get(value, '@value') ??
      Reflect.get(value, 'title') ??
      Reflect.get(value, '$date');
    return typeof name === 'string' ? fieldText(name) : undefined;
  }
  if (typeof value !== 'string') return undefined;
  // Notebooks link names to notes of their own.
  const line = cleanLine(value.replace(/^\[\[([^|\]]*)(?:\|[^\]]*)?\]\]$/, '$1'));
  return line === '' ? undefined : line;
}
