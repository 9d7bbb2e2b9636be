import type { CorpusFile } from '../ports/corpus.js';

/** Bytes of files that are read before what they hold is embedded and stored; bounds the memory of a large ingest. */
const BYTES_AT_ONCE = 1024 * 1024;

/** Whether a file is a lot by itself, and may take long to embed. */
export function isLarge({ size }: CorpusFile): boolean {
  return size > BYTES_AT_ONCE;
}

/** The files in lots that are taken in one after the other, large ones last. */
export function* fileLots(files: readonly CorpusFile[]): Generator<readonly CorpusFile[]> {
  let lot: CorpusFile[] = [];
  let size = 0;
  for (const file of [...files.filter((one) => !isLarge(one)), ...files.filter(isLarge)]) {
    if (lot.length > 0 && size + file.size > BYTES_AT_ONCE) {
      yield lot;
      lot = [];
      size = 0;
    }
    lot.push(file);
    size += file.size;
  }
  if (lot.length > 0) yield lot;
}
