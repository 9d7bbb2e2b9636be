import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ModelError } from '../../application/errors.js';
import { storageError } from '../storage/storage-errors.js';
import { makeFolder } from '../make-folder.js';

/** What is fetched, and whether a model can do without. */
const FILES = [
  { path: 'config.json', needed: true },
  { path: 'tokenizer.json', needed: true },
  { path: 'tokenizer_config.json', needed: true },
  { path: 'onnx/model_quantized.onnx', needed: true },
  { path: 'onnx/reader_quantized.onnx', needed: false },
] as const;

/** A host that says nothing for so long has been lost; how long a file may take depends on its size. */
const SILENCE_MS = 60_000;

class HttpStatusError extends Error {
  constructor(readonly status: number) {
    super(`HTTP ${status}`);
  }
}

/**
 * Fetches a model as model hubs serve them (HOST/OWNER/NAME/resolve/main/FILE) into `modelsDir/OWNER/NAME`. The folder is
 * there whole or not at all, with the hashes of what came, so that later damage is noticed.
 * @throws ModelError that says what is missing and what to do
 * @throws StorageFullError
 */
export async function downloadModel(
  { model, host, modelsDir }: { readonly model: string; readonly host: string; readonly modelsDir: string },
  silenceMs = SILENCE_MS,
): Promise<void> {
  const folder = join(modelsDir, model);
  const draft = `${folder}.${process.pid}.part`;
  let sums = '';
  try {
    for (const { path, needed } of FILES) {
      const url = `${host.replace(/\/+$/, '')}/${model}/resolve/main/${path}`;
      try {
        sums += `${await fetchFile(url, join(draft, path), silenceMs)}  ./${path}\n`;
      } catch (cause) {
        if (!needed && cause instanceof HttpStatusError && cause.status === 404) continue;
        throw failure(cause, { model, path, host, folder });
      }
    }
    await writeFile(join(draft, 'SHA256SUMS'), sums).catch((cause: unknown) => {
      throw storageError(cause, draft);
    });
    await rename(draft, folder).catch((cause: unknown) => {
      // Another process was first.
      if (!isTaken(cause)) throw storageError(cause, folder);
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** @returns the SHA-256 of what came */
async function fetchFile(url: string, file: string, silenceMs: number): Promise<string> {
  const abort = new AbortController();
  const silence = setTimeout(() => {
    abort.abort(new Error(`nothing came for ${silenceMs / 1000} s`));
  }, silenceMs);
  const hash = createHash('sha256');
  const hashing = new Transform({
    transform(chunk: Buffer, _, done) {
      silence.refresh();
      hash.update(chunk);
      done(null, chunk);
    },
  });
  try {
    const response = await fetch(url, { signal: abort.signal });
    if (!response.ok || response.body === null) {
      await response.body?.cancel();
      throw new HttpStatusError(response.status);
    }
    makeFolder(dirname(file));
    const body = Readable.fromWeb(response.body);
    await pipeline(body, hashing, createWriteStream(file), { signal: abort.signal });
    return hash.digest('hex');
  } catch (error) {
    throw abort.signal.aborted ? (abort.signal.reason as Error) : error;
  } finally {
    clearTimeout(silence);
  }
}

function failure(
  cause: unknown,
  at: { readonly model: string; readonly path: string; readonly host: string; readonly folder: string },
): unknown {
  const stored = storageError(cause, at.folder);
  if (stored !== cause) return stored;
  const what =
    cause instanceof HttpStatusError && [401, 403, 404].includes(cause.status)
      ? `the model ${at.model} cannot be downloaded: its host has no ${at.path} of it (HTTP ${cause.status}); ` +
        'name one in EMBEDDING_MODEL that has ONNX weights of 8 bits, as multilingual-e5-small-latin does, which ships'
      : `the model ${at.model} is not here and cannot be downloaded (${reasonOf(cause)}); look at the network and HF_ENDPOINT, ` +
        'put its folder below EMBEDDINGS_DIR/models, or unset EMBEDDING_MODEL for the model that ships';
  return new ModelError(what, { cause });
}

/** `fetch` says "fetch failed"; what failed is its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const inner = error.cause instanceof Error ? error.cause : error;
  const code = 'code' in inner && typeof inner.code === 'string' ? inner.code : '';
  return (inner.message || code).split('\n')[0] ?? '';
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOTEMPTY' || error.code === 'EEXIST');
}
