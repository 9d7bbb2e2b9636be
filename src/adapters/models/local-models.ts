import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ModelError } from '../../application/errors.js';
import type { Embedder } from '../../application/ports/embedder.js';
import type { SpanReader } from '../../application/ports/span-reader.js';
import type { Reading } from '../../domain/reading/reading.js';
import type { ModelPlace } from './model-place.js';
import { embeddingHash, hasReader, readerHash, verifyModel } from './verify-model.js';
import { WorkerModels } from './worker-models.js';

export interface LocalModelsOptions extends ModelPlace {
  /** Whose reader is taken when the model has none: any reader marks answers, whatever embeds. */
  readonly otherReader?: ModelPlace;
  /** Remembers which files were verified. */
  readonly stampsFile: string;
  /** Threads of one model run; as many as there are cores. */
  readonly threadsPerRun: number;
}

/**
 * The models of a folder. They load when they are first needed, or when `warmUp` says that they will be; their files
 * are verified meanwhile, and nothing is computed with a file that is not what it should be.
 */
export class LocalModels implements Embedder, SpanReader {
  private starting: Promise<WorkerModels> | undefined;

  private constructor(
    private readonly options: LocalModelsOptions,
    /** Where the reader lies. */
    readonly reader: ModelPlace,
    readonly modelHash: string,
    readonly dimension: number,
  ) {}

  /** @throws ModelError when there is no such model. */
  static async open(options: LocalModelsOptions): Promise<LocalModels> {
    const { modelsDir, model, otherReader } = options;
    const folder = join(modelsDir, model);
    const own = { modelsDir, model };
    const reader = otherReader === undefined || (await hasReader(folder)) ? own : otherReader;
    return new LocalModels(options, reader, await embeddingHash(folder), await dimensionOf(folder));
  }

  /** Names the reader's files: equal name, equal readings. */
  readerHash(): Promise<string> {
    return readerHash(join(this.reader.modelsDir, this.reader.model));
  }

  /** Begins to load both. What goes wrong is thrown by the first call that needs a model. */
  warmUp(): void {
    this.started(true).catch(() => undefined);
  }

  async embedQuery(text: string): Promise<Float32Array> {
    return (await this.started()).embedQuery(text);
  }

  async embedPassage(text: string): Promise<Float32Array> {
    return (await this.started()).embedPassage(text);
  }

  async read(question: string, context: string): Promise<Reading> {
    return (await this.started()).read(question, context);
  }

  async close(): Promise<void> {
    // Models that never loaded, or could not, need no closing.
    await (await this.starting?.catch(() => undefined))?.close();
  }

  private started(readerAtOnce = false): Promise<WorkerModels> {
    this.starting ??= this.start(readerAtOnce);
    return this.starting;
  }

  private async start(readerAtOnce: boolean): Promise<WorkerModels> {
    const { modelsDir, model, stampsFile, threadsPerRun } = this.options;
    const folders = new Set([{ modelsDir, model }, this.reader].map((one) => join(one.modelsDir, one.model)));
    const verified = Promise.all(Array.from(folders, (folder) => verifyModel(folder, stampsFile)));
    const { modelHash, reader } = this;
    const setup = { modelsDir, model, reader, threadsPerRun, modelHash, readerAtOnce };
    const loading = WorkerModels.start(new URL('./model-worker.js', import.meta.url), setup);
    // A wrong file is the reason to tell, not what loading made of it.
    loading.catch(() => undefined);
    try {
      await verified;
    } catch (error) {
      await (await loading.catch(() => undefined))?.close();
      throw error;
    }
    return loading;
  }
}

async function dimensionOf(folder: string): Promise<number> {
  const path = join(folder, 'config.json');
  try {
    const config = JSON.parse(await readFile(path, 'utf8')) as { hidden_size?: unknown };
    if (typeof config.hidden_size === 'number') return config.hidden_size;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ModelError(`the model's ${path} cannot be read (${reason}); restore its folder`);
  }
  throw new ModelError(`the model's ${path} states no hidden_size; restore its folder`);
}
