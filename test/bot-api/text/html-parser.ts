import type { MessageEntity } from 'grammy/types';
import { badRequest } from '../api-error.js';
import { htmlCharacterAt } from './html-character.js';
import { entityOfTag, type HtmlTag, type OpenTag } from './html-tags.js';

/**
 * Text and entities of a text with `parse_mode` HTML, as tdlib's `parse_html` reads it; errors carry its words and byte
 * offsets. Entities come sorted as they were closed; checks on them are the next step's.
 */
export function parseHtml(source: string): { text: string; entities: MessageEntity[] } {
  return new HtmlParser(source).parse();
}

const TAGS: ReadonlySet<string> = new Set<HtmlTag>([
  ...(['a', 'b', 'strong', 'i', 'em', 's', 'strike', 'del', 'u', 'ins'] as const),
  ...(['tg-spoiler', 'tg-emoji', 'span', 'pre', 'code', 'blockquote'] as const),
]);

class HtmlParser {
  #at = 0;
  #text = '';
  readonly #open: OpenTag[] = [];
  readonly #entities: MessageEntity[] = [];
  readonly #codeLanguages = new Map<MessageEntity, string>();

  constructor(private readonly source: string) {}

  parse(): { text: string; entities: MessageEntity[] } {
    while (this.#at < this.source.length) {
      const character = this.source.charAt(this.#at);
      if (character === '&') this.#readCharacter();
      else if (character === '<') this.#readTag();
      else {
        this.#text += character;
        this.#at++;
      }
    }
    const open = this.#open.at(-1);
    if (open) throw parseError(`Can't find end tag corresponding to start tag "${open.name}"`);
    if (/\p{Surrogate}/u.test(this.#text))
      throw parseError(
        'Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units',
      );
    return { text: this.#text, entities: this.#entities };
  }

  #readCharacter(): void {
    const found = htmlCharacterAt(this.source, this.#at);
    this.#text += found ? String.fromCodePoint(found.codePoint) : '&';
    this.#at = found?.end ?? this.#at + 1;
  }

  #readTag(): void {
    const begin = this.#at++;
    if (this.source[this.#at] === '/') this.#readEndTag(begin);
    else this.#readStartTag(begin);
  }

  #readStartTag(begin: number): void {
    while (!isSpace(this.#peek()) && this.#peek() !== '>') this.#at++;
    if (this.#peek() === undefined) throw this.#error('Unclosed start tag', begin);
    const name = this.source.slice(begin + 1, this.#at).toLowerCase();
    if (!TAGS.has(name)) throw this.#error(`Unsupported start tag "${name}"`, begin);
    const argument = this.#readAttributes(name as HtmlTag, begin);
    this.#at++;
    if (name === 'span' && argument !== 'spoiler')
      throw this.#error('Tag "span" must have class "tg-spoiler"', begin);
    this.#open.push({ name: name as HtmlTag, argument, offset: this.#text.length });
  }

  /** Up to the `>`; returns the one attribute that means something for the tag. */
  #readAttributes(tag: HtmlTag, begin: number): string {
    let argument = '';
    for (;;) {
      this.#skipSpaces();
      if (this.#peek() === '>') return argument;
      if (this.#peek() === undefined) throw this.#error('Unclosed start tag', begin);
      const nameBegin = this.#at;
      while (!isSpace(this.#peek()) && this.#peek() !== '=' && this.#peek() !== '>') this.#at++;
      const name = this.source.slice(nameBegin, this.#at);
      if (name === '') throw this.#error(`Empty attribute name in the tag "${tag}"`, begin);
      this.#skipSpaces();
      if (this.#peek() !== '=') {
        if (this.#peek() === undefined) throw this.#error('Unclosed start tag', begin);
        if (tag !== 'blockquote' || name !== 'expandable')
          throw this.#error(`Expected equal sign in declaration of an attribute of the tag "${tag}"`, begin);
        argument = 'expandable';
        continue;
      }
      this.#at++;
      this.#skipSpaces();
      if (this.#peek() === undefined) throw this.#error(`Unclosed start tag "${tag}"`, begin);
      const value = this.#readAttributeValue();
      if (this.#peek() === undefined) throw this.#error('Unclosed start tag', begin);
      argument = meaning(tag, name, value) ?? argument;
    }
  }

  #readAttributeValue(): string {
    const quote = this.#peek();
    if (quote !== '"' && quote !== "'") {
      const begin = this.#at;
      while (/^[a-z0-9.-]$/i.test(this.#peek() ?? '')) this.#at++;
      if (!isSpace(this.#peek()) && this.#peek() !== '>')
        throw this.#error('Unexpected end of name token', begin);
      return this.source.slice(begin, this.#at).toLowerCase();
    }
    let value = '';
    this.#at++;
    while (this.#peek() !== quote && this.#peek() !== undefined) {
      const found = this.#peek() === '&' ? htmlCharacterAt(this.source, this.#at) : undefined;
      value += found ? String.fromCodePoint(found.codePoint) : this.source.charAt(this.#at);
      this.#at = found?.end ?? this.#at + 1;
    }
    if (this.#peek() === quote) this.#at++;
    return value;
  }

  #readEndTag(begin: number): void {
    const open = this.#open.at(-1);
    if (!open) throw this.#error('Unexpected end tag', begin);
    this.#at++;
    while (!isSpace(this.#peek()) && this.#peek() !== '>') this.#at++;
    const name = this.source.slice(begin + 2, this.#at).toLowerCase();
    this.#skipSpaces();
    if (this.#peek() !== '>') throw this.#error('Unclosed end tag', begin);
    this.#at++;
    if (name !== '' && name !== open.name)
      throw parseError(
        `Unmatched end tag at byte offset ${this.#bytes(begin)}, expected "</${open.name}>", found "</${name}>"`,
      );
    this.#open.pop();
    if (this.#text.length > open.offset) this.#close(open);
  }

  #close(open: OpenTag): void {
    const place = { offset: open.offset, length: this.#text.length - open.offset };
    const last = this.#entities.at(-1);
    const isAround = last?.offset === place.offset && last.length === place.length;
    if (isAround && open.name === 'pre' && last.type === 'code' && this.#codeLanguages.has(last)) {
      this.#entities[this.#entities.length - 1] = {
        type: 'pre',
        ...place,
        language: this.#codeLanguages.get(last)!,
      };
      return;
    }
    if (isAround && open.name === 'code' && last.type === 'pre' && open.argument !== '') {
      last.language = open.argument;
      return;
    }
    const entity = entityOfTag(open, place, this.#text);
    if (entity === undefined) return;
    if (open.name === 'code' && open.argument !== '') this.#codeLanguages.set(entity, open.argument);
    this.#entities.push(entity);
  }

  #peek(): string | undefined {
    return this.source[this.#at];
  }

  #skipSpaces(): void {
    while (this.#peek() !== undefined && isSpace(this.#peek())) this.#at++;
  }

  #bytes(at: number): number {
    return Buffer.byteLength(this.source.slice(0, at));
  }

  #error(reason: string, at: number): Error {
    return parseError(`${reason} at byte offset ${this.#bytes(at)}`);
  }
}

function parseError(reason: string): Error {
  return badRequest(`can't parse entities: ${reason}`);
}

/** The end of the text counts as a space, as in tdlib. */
function isSpace(character: string | undefined): boolean {
  return character === undefined || ' \t\r\n\0\v'.includes(character);
}

function meaning(tag: HtmlTag, name: string, value: string): string | undefined {
  if (tag === 'a' && name === 'href') return value;
  if (tag === 'code' && name === 'class' && value.startsWith('language-')) return value.slice(9);
  if (tag === 'span' && name === 'class' && value.startsWith('tg-')) return value.slice(3);
  if (tag === 'tg-emoji' && name === 'emoji-id') return value;
  if (tag === 'blockquote' && name === 'expandable') return 'expandable';
  return undefined;
}
