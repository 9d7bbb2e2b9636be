import { FluentBundle, FluentResource } from '@fluent/bundle';
import { LOCALES, type ChatLanguage } from '../../domain/chats/chat-language.js';
import { bold, code, concat, italic, plain, type FormattedText, type Part } from './formatted-text.js';

const WRAPS: Readonly<Record<string, (text: FormattedText) => FormattedText>> = { b: bold, i: italic, code };

/** Arguments stand in the formatted pattern as characters of the private use area, which no pattern holds. */
const FIRST_PLACE = 0xe000;
const TOKENS = /<\/?[a-z]+>|[\ue000-\ue0ff]/g;

/** What a text is filled with. Numbers are written as the language does and choose plural forms; the rest is data. */
export type TextArgs = Readonly<Record<string, Part | number>>;

/** What the bot says, in one language. Patterns are Fluent's; of markup they may hold `<b>`, `<i>` and `<code>`. */
export class Texts {
  readonly #bundle: FluentBundle;

  /** @param source an .ftl file's text */
  constructor(
    readonly language: ChatLanguage,
    source: string,
  ) {
    this.#bundle = new FluentBundle(LOCALES[language], { useIsolating: false });
    this.#bundle.addResource(new FluentResource(source));
  }

  /**
   * Text without formatting, for buttons, menus and notices.
   * @throws Error when there is no such text or it cannot be filled with these arguments, which is a bug
   */
  plain(id: string, args: TextArgs = {}): string {
    return this.rich(id, args).text;
  }

  /**
   * Text of a message. Arguments are never taken for markup.
   * @throws Error as `plain` does
   */
  rich(id: string, args: TextArgs = {}): FormattedText {
    const pattern = this.#bundle.getMessage(id)?.value;
    if (pattern === null || pattern === undefined) throw new Error(`No text "${id}" in ${this.language}`);
    const data: Part[] = [];
    const places: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(args)) {
      places[name] =
        typeof value === 'number' ? value : String.fromCharCode(FIRST_PLACE + data.push(value) - 1);
    }
    const errors: Error[] = [];
    const formatted = this.#bundle.formatPattern(pattern, places, errors);
    if (errors.length > 0) throw new Error(`Text "${id}" in ${this.language}`, { cause: errors[0] });
    return filled(id, formatted, data);
  }
}

function filled(id: string, formatted: string, data: readonly Part[]): FormattedText {
  const open: { readonly tag: string; readonly parts: Part[] }[] = [{ tag: '', parts: [] }];
  let read = 0;
  for (const { 0: token, index } of formatted.matchAll(TOKENS)) {
    const { tag, parts } = open.at(-1)!;
    parts.push(plain(formatted.slice(read, index)));
    read = index + token.length;
    const name = token.replace(/[</>]/g, '');
    if (!token.startsWith('<')) parts.push(data[token.charCodeAt(0) - FIRST_PLACE] ?? '');
    else if (!(name in WRAPS)) throw new Error(`Text "${id}" has an unknown tag ${token}`);
    else if (!token.startsWith('</')) open.push({ tag: name, parts: [] });
    else if (tag !== name) throw new Error(`Text "${id}" has a ${token} that closes nothing`);
    else {
      open.pop();
      open.at(-1)!.parts.push(WRAPS[tag]!(concat(...parts)));
    }
  }
  if (open.length > 1) throw new Error(`Text "${id}" leaves a <${open.at(-1)!.tag}> open`);
  return concat(...open[0]!.parts, plain(formatted.slice(read)));
}
