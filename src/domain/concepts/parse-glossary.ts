import type { Concept, Phrase } from './concept.js';

const LINE = /^(#?)([a-z][a-z0-9-]*): *([^|]*[^|\s]) *\|([^|]+)$/;

/**
 * Reads a glossary, one concept a line: `#death: die died "lives lost" | chết, tử vong`. English words stand apart by
 * spaces, phrases in quotation marks, Vietnamese phrases by commas. `#` marks what is counted, `?` after a phrase one
 * that stands in another line as well. Empty lines are skipped.
 * @throws Error that names the line when one is not of this form.
 */
export function parseGlossary(glossary: string): readonly Concept[] {
  return glossary
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parseLine);
}

function parseLine(line: string): Concept {
  const [, mark, id, english, vietnamese] = LINE.exec(line.trim()) ?? [];
  if (id === undefined || english === undefined || vietnamese === undefined)
    throw new Error(`Not a line of the glossary ("id: english words | Vietnamese phrases"): ${line}`);
  return {
    id,
    counted: mark === '#',
    english: (english.match(/"[^"]+"\??|[^\s"]+/g) ?? []).map(parsePhrase),
    vietnamese: vietnamese.split(',').map(parsePhrase),
  };
}

function parsePhrase(written: string): Phrase {
  const trimmed = written.trim();
  const shared = trimmed.endsWith('?');
  const text = (shared ? trimmed.slice(0, -1) : trimmed).replaceAll('"', '');
  if (text === '')
    throw new Error('A phrase of the glossary is empty: two commas, or nothing beside a mark.');
  return { text, shared };
}
