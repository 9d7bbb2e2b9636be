import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import type { TopicSpace } from '../../domain/subscriptions/topic-space.js';

const vector = z.base64().transform((text) => {
  const bytes = Buffer.from(text, 'base64');
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
});
const both = z.object({ en: vector, vi: vector });
const file = z.object({ modelHash: z.string(), passages: both, sentences: both });

/** The topic space of a model, from the file, or made and kept there: making it takes seconds. */
export async function keptTopicSpace(
  path: string,
  modelHash: string,
  make: () => Promise<TopicSpace>,
): Promise<TopicSpace> {
  const kept = await readKept(path);
  if (kept?.modelHash === modelHash) return kept;
  const made = await make();
  const written = JSON.stringify({
    modelHash,
    passages: { en: encoded(made.passages.en), vi: encoded(made.passages.vi) },
    sentences: { en: encoded(made.sentences.en), vi: encoded(made.sentences.vi) },
  });
  // Whole or not at all; without the file it is made again.
  await writeFile(`${path}.new`, written);
  await rename(`${path}.new`, path);
  return made;
}

async function readKept(path: string) {
  try {
    return file.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return undefined;
  }
}

function encoded(values: Float32Array): string {
  return Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString('base64');
}
