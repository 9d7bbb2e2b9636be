import type { StatedFields } from '../../../domain/articles/block.js';
import { statedFieldsOf } from '../../../domain/articles/stated-fields.js';

/** "id: …" to "type_: 1": what Joplin writes under a note (https://joplinapp.org/help/api/references/rest_api). */
const PROPERTIES = /\n\s*\n(id: ?[\da-f]{32}\n(?:[a-z_]+: ?.*\n)*type_: ?\d+)\s*$/;

/**
 * The properties that a notebook writes under an exported note, and the text before them. Its times are those of the note:
 * of what it states only the address is the article's.
 */
export function trailingProperties(text: string): { readonly stated: StatedFields; readonly rest: string } {
  const found = PROPERTIES.exec(text);
  const address = found === null ? undefined : /^source_url: ?(\S+)$/m.exec(found[1]!)?.[1];
  if (found === null) return { stated: {}, rest: text };
  return { stated: statedFieldsOf({ url: address }), rest: text.slice(0, found.index) };
}
