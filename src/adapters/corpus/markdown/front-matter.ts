import { parse as parseYaml } from 'yaml';

import type { StatedFields } from '../../../domain/articles/block.js';
import { statedFieldsOf } from '../../../domain/articles/stated-fields.js';
import { tomlFields } from './toml-fields.js';

type Fields = Readonly<Record<string, unknown>>;

const FENCED = /^\s*(---|\+\+\+|;;;)(?:[ ]|yaml|toml|json)*\n([\s\S]*?)\n(?:\1|\.\.\.) *(?:\n|$)/;
/** An object whose brace closes at the start of a line, with text after it. */
const OBJECT = /^\s*(\{ *\n[\s\S]*?\n\})[ ;]*\n\s*(?=\S)/;

/** "% Title", "% Author", "% Date": Pandoc's. A line that begins with a space goes on. */
const TITLE_BLOCK = /^\s*% (\S.*(?:\n[ \t]+\S.*)*)\n%(.*(?:\n[ \t]+\S.*)*)\n(?:%(.*)\n)?/;

/** The fields that stand above a text as YAML, TOML, JSON or a title block, and the text after them; `undefined` where none stand. */
export function frontMatter(
  text: string,
): { readonly stated: StatedFields; readonly fields: Fields; readonly body: string } | undefined {
  const fenced = FENCED.exec(text);
  if (fenced !== null) {
    const fields = fieldsOf(fenced[2]!, fenced[1]!);
    if (fields !== undefined)
      return { stated: statedFieldsOf(fields), fields, body: text.slice(fenced[0].length) };
  }
  const block = TITLE_BLOCK.exec(text);
  if (block !== null) {
    const [whole, title, author, date] = block;
    const fields = { title, author, date };
    return { stated: statedFieldsOf(fields), fields, body: text.slice(whole.length) };
  }
  const object = OBJECT.exec(text);
  const fields = object === null ? undefined : jsonObject(object[1]!);
  return object === null || fields === undefined
    ? undefined
    : { stated: statedFieldsOf(fields), fields, body: text.slice(object[0].length) };
}

function fieldsOf(source: string, fence: string): Fields | undefined {
  if (fence === '+++') {
    const fields = tomlFields(source);
    if (Object.keys(fields).length > 0) return fields;
  }
  return jsonObject(source) ?? jsonObject(`{${source}}`) ?? yamlFields(source);
}

function jsonObject(source: string): Fields | undefined {
  try {
    return asFields(JSON.parse(source));
  } catch {
    return undefined;
  }
}

function yamlFields(source: string): Fields | undefined {
  try {
    const fields = asFields(parseYaml(source, { maxAliasCount: 20 }));
    if (fields !== undefined) return fields;
  } catch {
    // An unquoted colon in a title breaks YAML; its lines can still be read.
  }
  const entries = source
    .split('\n')
    .map((line) => /^([A-Za-z_](?:[\w -]*[\w-])?)\s*[:=](.*)$/.exec(line))
    .filter((entry) => entry !== null)
    .map((entry) => [entry[1]!, unquoted(entry[2]!.trim())] as const);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function unquoted(value: string): string {
  const isQuoted = value.length >= 2 && (value.startsWith('"') || value.startsWith("'"));
  return isQuoted && value.endsWith(value[0]!) ? value.slice(1, -1) : value;
}

function asFields(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}
