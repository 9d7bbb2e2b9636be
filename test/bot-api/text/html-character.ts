/** A character reference of Telegram's HTML: the code point, and where the text goes on after it. */
export interface HtmlCharacter {
  readonly codePoint: number;
  readonly end: number;
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/**
 * What `&…` at `start` stands for; undefined when it is no reference that Telegram knows, and then plain text. Only four
 * names, decimal and hexadecimal numbers; the semicolon may be missing.
 */
export function htmlCharacterAt(text: string, start: number): HtmlCharacter | undefined {
  const rest = text.slice(start, start + 40);
  const numeric = /^&#(?:x([0-9a-fA-F]*)|(\d*))/.exec(rest);
  let codePoint: number;
  let end: number;
  if (numeric) {
    const [found, hexadecimal, decimal = ''] = numeric;
    codePoint = hexadecimal === undefined ? Number(decimal || '0') : parseInt(hexadecimal || '0', 16);
    end = start + found.length;
    if (codePoint === 0 || codePoint >= 0x10ffff || found.length >= 10) return undefined;
  } else {
    const name = /^&([a-zA-Z]*)/.exec(rest)?.[1] ?? '';
    const character = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
    if (character === undefined) return undefined;
    codePoint = character.charCodeAt(0);
    end = start + 1 + name.length;
  }
  return { codePoint, end: text[end] === ';' ? end + 1 : end };
}
