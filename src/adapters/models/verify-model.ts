import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ModelError } from '../../application/errors.js';
import { fileStamp } from '../file-stamp.js';
import { makeFolder } from '../make-folder.js';

/** A file that `SHA256SUMS` lists and that the model runs on: weights, vocabulary, settings. */
interface ListedFile {
  readonly path: string;
  readonly sha256: string;
}

/** Stamps of files whose hash was right, by path and expected hash. */
type Stamps = Readonly<Record<string, string>>;

/** A file changed this shortly before it was hashed may change again within the same tick of the clock. */
const RESTED_MS = 2_000;

/**
 * Makes sure that the files of a model folder are those that its `SHA256SUMS` lists. Hashing them takes up to half a
 * second (docs/decisions/model-verification.md), so what the file system says of a verified file is kept in `stampsFile`, and only a file that changed since
 * is hashed again. A folder without `SHA256SUMS` (a model of one's own) has nothing to be compared with and passes.
 * @throws ModelError naming the first file that is missing or differs.
 */
export async function verifyModel(folder: string, stampsFile: string): Promise<void> {
  const listed = await listedFiles(folder);
  const known = await readStamps(stampsFile);
  const fresh: Record<string, string> = {};
  await Promise.all(
    listed.map(async (file) => {
      const key = `${file.sha256} ${file.path}`;
      const { stamp, rested } = await stampOf(file.path);
      if (known[key] === stamp) return;
      await compare(file);
      if (rested) fresh[key] = stamp;
    }),
  );
  if (Object.keys(fresh).length > 0) await keepStamps(stampsFile, { ...known, ...fresh });
}

/**
 * Hashes every file of a model folder, whatever was remembered.
 * @returns how many files were right; 0 when the folder has no `SHA256SUMS`.
 * @throws ModelError naming the first file that is missing or differs.
 */
export async function hashModel(folder: string): Promise<number> {
  const listed = await listedFiles(folder);
  for (const file of listed) {
    await stampOf(file.path);
    await compare(file);
  }
  return listed.length;
}

/**
 * Names the weights and vocabulary that make an embedding, without reading them: equal name, equal vectors. Taken from
 * `SHA256SUMS`; a model without it is told by the names, sizes and times of its files.
 */
export function embeddingHash(folder: string): Promise<string> {
  return hashOfFiles(folder, (path) => !READER_FILE.test(path), EMBEDDER_WEIGHTS);
}

/** The same for the reader: equal name, equal readings. */
export function readerHash(folder: string): Promise<string> {
  return hashOfFiles(folder, (path) => READER_FILE.test(path) || !path.endsWith('.onnx'), READER_WEIGHTS);
}

/** Whether a model folder has a reader beside the embedder, or should have. */
export async function hasReader(folder: string): Promise<boolean> {
  if ((await listedFiles(folder)).some(({ path }) => path === join(folder, READER_WEIGHTS))) return true;
  return stat(join(folder, READER_WEIGHTS)).then(
    () => true,
    () => false,
  );
}

const READER_FILE = /reader[^/\\]*$/;
const EMBEDDER_WEIGHTS = 'onnx/model_quantized.onnx';
const READER_WEIGHTS = 'onnx/reader_quantized.onnx';

async function hashOfFiles(
  folder: string,
  concerns: (path: string) => boolean,
  weights: string,
): Promise<string> {
  const listed = (await listedFiles(folder)).filter(({ path }) => concerns(path));
  const facts =
    listed.length > 0
      ? listed.map(({ path, sha256 }) => `${relative(folder, path)} ${sha256}`)
      : await Promise.all(
          [weights, 'tokenizer.json'].map(
            async (path) => `${path} ${(await stampOf(join(folder, path))).stamp}`,
          ),
        );
  return createHash('sha256').update(facts.sort().join('\n')).digest('hex');
}

/** Documents may be edited; what the model runs on may not. */
async function listedFiles(folder: string): Promise<readonly ListedFile[]> {
  const sums = await readFile(join(folder, 'SHA256SUMS'), 'utf8').catch((error: unknown) => {
    if (isMissing(error)) return '';
    throw error;
  });
  return sums.split(/\r?\n/).flatMap((line) => {
    const [, sha256, path] = /^([0-9a-f]{64}) [ *](?:\.\/)?(.+\.(?:onnx|json))$/i.exec(line) ?? [];
    return sha256 && path ? { sha256: sha256.toLowerCase(), path: join(folder, path) } : [];
  });
}

async function compare({ path, sha256 }: ListedFile): Promise<void> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  if (hash.digest('hex') !== sha256) {
    throw new ModelError(
      `the model file ${path} does not match its hash in SHA256SUMS; restore it (git checkout, or git lfs pull)`,
    );
  }
}

async function stampOf(path: string): Promise<{ stamp: string; rested: boolean }> {
  try {
    const found = await stat(path, { bigint: true });
    return { stamp: fileStamp(found), rested: Date.now() - Number(found.ctimeMs) > RESTED_MS };
  } catch (error) {
    if (isMissing(error))
      throw new ModelError(
        `the model file ${path} is missing; restore it (git checkout), or correct EMBEDDINGS_DIR and EMBEDDING_MODEL`,
      );
    throw error;
  }
}

/** A stamps file that cannot be read only costs the time to hash. */
async function readStamps(file: string): Promise<Stamps> {
  try {
    const parsed: unknown = JSON.parse(await readFile(file, 'utf8'));
    return typeof parsed === 'object' && parsed !== null ? (parsed as Stamps) : {};
  } catch {
    return {};
  }
}

/** Not being able to remember is no reason to stop: the files are right. */
async function keepStamps(file: string, stamps: Stamps): Promise<void> {
  const draft = `${file}.${process.pid}`;
  try {
    makeFolder(dirname(file));
    await writeFile(draft, JSON.stringify(stamps, null, 1));
    await rename(draft, file);
  } catch {
    return;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
