import { isOfTheArticle } from '../../../domain/articles/stated-fields.js';

const STRING = /^("""|'''|"|')/;
const ESCAPES: Readonly<Record<string, string>> = {
  b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', '"': '"', '\\': '\\',
}; // prettier-ignore

/**
 * The keys that a TOML front matter states at its top: strings of all four kinds, and dates, numbers and lists of
 * strings as far as fields of an article need them, and Hugo's `[params]`. Other tables belong to the site's own matters and are left out.
 */
export function tomlFields(source: string): Readonly<Record<string, unknown>> {
  const fields: Record<string, unknown> = {};
  let rest = source;
  let inParams = false;
  while (rest !== '') {
    const table = /^\s*\[+ *([\w.-]+) *\]+[^\n]*\n?/.exec(rest);
    if (table !== null && table[1] === 'params') {
      rest = rest.slice(table[0].length);
      inParams = true;
    } else if (/^\s*\[/.test(rest)) {
      const next = /\n(?=\s*\[ *params *\])/.exec(rest);
      if (next === null) break;
      rest = rest.slice(next.index + 1);
      continue;
    }
    const key = /^\s*(?:"([^"\n]+)"|'([^'\n]+)'|([\w-]+))[ \t]*=[ \t]*/.exec(rest);
    if (key === null) {
      rest = rest.trimStart();
      rest = rest.slice((/\n/.exec(rest)?.index ?? rest.length - 1) + 1);
      continue;
    }
    const name = (key[1] ?? key[2] ?? key[3])!;
    const [value, after] = valueAt(rest.slice(key[0].length));
    if (!Object.hasOwn(fields, name) && (!inParams || isOfTheArticle(name, value))) fields[name] = value;
    rest = after.replace(/^[^\n]*\n?/, '');
  }
  return fields;
}

function valueAt(text: string): readonly [value: unknown, rest: string] {
  if (STRING.test(text)) return stringAt(text);
  if (text.startsWith('[')) return listAt(text);
  const plain = /^[^\n#]*/.exec(text)![0];
  return [plain.trim(), text.slice(plain.length)];
}

function stringAt(text: string): readonly [value: string, rest: string] {
  const quote = STRING.exec(text)![1]!;
  const literal = quote.startsWith("'");
  let end = quote.length;
  while (end < text.length && !text.startsWith(quote, end)) end += !literal && text[end] === '\\' ? 2 : 1;
  const raw = text.slice(quote.length, end);
  const value = quote.length === 3 ? raw.replace(/^\n/, '') : raw;
  return [literal ? value : unescaped(value), text.slice(end + quote.length)];
}

function unescaped(value: string): string {
  return value.replace(
    /\\(?:u([\da-f]{4})|U([\da-f]{8})|\s*\n\s*|(.))/gi,
    (whole, short?: string, long?: string, letter?: string) => {
      const code = short ?? long;
      if (code !== undefined) {
        const point = Number.parseInt(code, 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
      }
      return letter === undefined ? '' : (ESCAPES[letter] ?? whole);
    },
  );
}

function listAt(text: string): readonly [value: readonly unknown[], rest: string] {
  const values: unknown[] = [];
  let rest = text.slice(1);
  for (;;) {
    rest = rest.replace(/^(?:[\s,]|#[^\n]*)+/, '');
    if (rest === '' || rest.startsWith(']')) return [values, rest.slice(1)];
    if (STRING.test(rest)) {
      const [value, after] = stringAt(rest);
      values.push(value);
      rest = after;
    } else rest = rest.replace(/^[^,\]]+/, '');
  }
}
